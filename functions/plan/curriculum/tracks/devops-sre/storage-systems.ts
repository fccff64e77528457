import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Disks behind the machines. */
export const storageTopics: WrittenTopic[] = [
  {
    id: 'storage-systems',
    name: 'Storage systems: block, file and distributed storage',
    tracks: ['devops-sre', 'systems-programming', 'it-systems', 'system-design'],
    synonyms: [
      'storage systems',
      'distributed storage',
      'block storage',
      'network storage',
      'storage engineering',
      'software-defined storage',
      'persistent volumes',
      'distributed file systems',
      'storage clusters',
      'storage performance',
    ],
    technologies: ['storage-cluster'],
    keywords: [
      'raid',
      'erasure coding',
      'rebalancing',
      'storage class',
      'disk died',
      'disk failures',
      'iops',
      'petabytes',
      'storage nodes',
      'data durability',
      'thin provisioning',
      'snapshots and clones',
      'nvme cache',
      'local nvme',
      'parallel file system',
      'tiering',
      'scrubbing',
      'bit rot',
      'millions of tiny files',
      'disk space',
    ],
    join: 'with',
    prerequisites: ['linux'],
    probes: {
      beginner: [
        'Block, file and object access',
        'What RAID protects from and what not',
        'Throughput against operations per second',
      ],
      intermediate: [
        'Replication against erasure coding',
        'What happens when a disk dies',
        'Volumes for containers',
      ],
      advanced: [
        'Recovery traffic beside user traffic',
        'Placement over racks and sites',
        'Tail latency of a busy cluster',
      ],
    },
    questions: [
      {
        text: 'Would you put a database on network storage, local disks or object storage, and what decides?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'A database wants low latency and honoured flushes: local NVMe or a block device, not a shared file system',
          'Local disks are fastest, but losing the host loses them, so the database itself has to replicate',
          'Object storage holds backups and cold data: cheap and durable, yet no updates in place',
        ],
      },
      {
        text: 'A disk in a storage cluster dies and minutes later writes stop everywhere. What happened, and how do you prevent it?',
        kind: 'debugging',
        level: 'intermediate',
        answer: [
          'Rebuilding its data filled or saturated other disks, and a full disk blocks writes for the groups it belongs to',
          'Recovery speed is limited so that user traffic keeps its share',
          'Free space for at least the loss of one host is kept, and the alert is on its trend',
        ],
      },
      {
        text: 'Design storage for a hundred training jobs that read the same 200 TB.',
        kind: 'design',
        level: 'advanced',
        answer: [
          'Small files are packed into large shards, so that reads are sequential and metadata is not the bottleneck',
          'Object storage keeps the truth, a cache on local NVMe serves repeats, and jobs prefetch what comes next',
          'Bandwidth per job is bounded and measured, so that one reader cannot starve the others',
        ],
      },
    ],
    minutes: { beginner: 110, intermediate: 100, advanced: 80 },
    difficulty: 4,
    resources: [r.redundancy, r.dataPerformance],
  },
];
