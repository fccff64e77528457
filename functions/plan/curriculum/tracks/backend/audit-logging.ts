import { pages } from '../../pages.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Who did what, provably. */
export const auditTopics: WrittenTopic[] = [
  {
    id: 'audit-logging',
    name: 'Audit trails and access logging',
    tracks: ['backend', 'security', 'full-stack', 'databases'],
    synonyms: [
      'audit logging',
      'audit trail',
      'audit log',
      'access logging',
      'traceability of changes',
      'auditing',
      'tamper-evident logs',
      'accountability logging',
    ],
    technologies: [],
    keywords: [
      'who looked',
      'who opened',
      'every look',
      'written down',
      'who changed what',
      'say afterwards why',
      'history of everything',
      'kept for years',
      'had opened her record',
      'prove who',
      'log of access',
      'evidence',
      'changes are traced',
      'immutable log',
      'non-repudiation',
    ],
    join: 'none',
    prerequisites: [],
    probes: {
      beginner: ['What belongs into an entry', 'Audit log against debug log', 'Who may read it'],
      intermediate: ['Writing it with the change', 'Searching years of it', 'Personal data inside'],
      advanced: ['Proof against tampering', 'Volume and retention', 'Answering an enquiry'],
    },
    questions: [
      {
        text: 'A patient asks who opened her record. What must you have stored?',
        kind: 'design',
        level: 'beginner',
        answer: [
          'Reads are logged as well as writes: who, in which role, which record, when, from where, and the stated reason',
          "The person's own identity, not a shared account; emergency access is marked and reviewed afterwards",
          "Entries are append-only, kept apart from the application's database and outlive the record for the legal retention time",
          'Her question can be answered: indexed by patient, staff names resolved as they were on that day',
        ],
      },
      {
        text: 'Record every change and every look without losing one and without doubling the load.',
        kind: 'design',
        level: 'intermediate',
        answer: [
          'Changes: write the entry in the same transaction as the change (outbox or trigger), so neither exists without the other',
          'Looks: one entry per record opened, sent asynchronously through a durable local queue, batched, with an event id against doubles',
          'Store identifiers and changed fields, not whole records; partition by month and move old ones to cheap storage',
          'Decide per class of data whether a failed audit write blocks the action: for medical records it does',
        ],
      },
      {
        text: 'Entries for one hour are missing. How do you notice, and how do you prove the rest is whole?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Sequence numbers per source with no gaps, plus a heartbeat entry each minute, so silence raises an alarm by itself',
          'Each entry carries the hash of the one before; the head is signed and kept with another party or in write-once storage',
          'Compare with independent traces: load balancer logs, database statistics and row versions for that hour',
          'Report the gap as a gap; do not fill it afterwards from guesses',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.owaspLogging, pages.owaspPrivacy],
  },
];
