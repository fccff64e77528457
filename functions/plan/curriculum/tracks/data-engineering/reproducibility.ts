import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Results that can be had again. */
export const reproducibilityTopics: WrittenTopic[] = [
  {
    id: 'reproducible-pipelines',
    name: 'Reproducibility: pinned containers and reproducible pipelines',
    tracks: ['data-engineering', 'machine-learning', 'domains'],
    synonyms: [
      'reproducibility',
      'reproducible pipelines',
      'reproducible research',
      'reproducible training',
      'reproducible builds and runs',
      'workflow provenance',
      'research software',
    ],
    technologies: [],
    keywords: [
      'bit for bit',
      'pinned',
      're-run',
      'pinned by digest',
      'lock file',
      'random seed',
      'provenance',
      'two years later',
      'same result',
      'docker',
      'conda',
      'environment',
      'versioned data',
      'renv',
      'snakemake',
      'notebook',
      'rerun',
      'works on my machine',
      'containers',
    ],
    join: 'none',
    prerequisites: ['containers'],
    probes: {
      beginner: ['Pinning code, data and environment', 'Seeds and their limits', 'Recording a run'],
      intermediate: ['Containers by digest', 'Caching without stale results', 'Data versions'],
      advanced: ['Reruns after years', 'Floating point and hardware', 'Evidence for an audit'],
    },
    questions: [
      {
        text: 'A colleague cannot repeat your result. What do you compare, in which order?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'Input data first: same files by checksum, same rows and filter dates',
          'Then code version, parameters and random seed; then library versions and container digest; then hardware and thread count',
          'Compare intermediate results step by step and find the first that differs',
        ],
      },
      {
        text: 'Each result must be repeatable in two years. What do you store with it?',
        kind: 'design',
        level: 'intermediate',
        answer: [
          'Commit, container digest rather than tag, lock file, parameters, seed, and checksums or snapshot ids of the inputs',
          'The inputs themselves or an immutable snapshot with a retention above two years; images copied to an own registry',
          'A workflow run record that ties it all to the result, and a yearly re-run of some results as proof',
        ],
      },
      {
        text: 'The same container gives other numbers on a new machine. Where do you look?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Floating-point order: other thread count, SIMD width or BLAS path on another CPU changes the last digits',
          'GPU kernels and drivers come from the host, and atomics make sums non-deterministic',
          'What the container does not hold: kernel, locale or time zone from the environment, mounted data, network downloads at start',
          'Judge by tolerance decided beforehand; pin threads and deterministic modes where bits must match',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.nextflowCache, r.sreContainers],
  },
];
