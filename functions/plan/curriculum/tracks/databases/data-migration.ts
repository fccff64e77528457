import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Moving data without losing a row. */
export const dataMigrationTopics: WrittenTopic[] = [
  {
    id: 'data-migration',
    name: 'Data migration and cut-over',
    tracks: ['databases', 'data-engineering', 'system-design'],
    synonyms: [
      'data migration',
      'database migration',
      'cut-over planning',
      'parallel run',
      'data conversion',
      'migrating data',
      'data cutover',
      'migration testing',
    ],
    technologies: [],
    keywords: [
      'without losing one row',
      'compare every record',
      'move data',
      'move the data',
      'switch over',
      'side by side',
      'reconcile counts',
      'dry run',
      'rehearsal',
      'old and new',
      'record by record',
      'legacy data',
      'import of old',
      'checksums of tables',
      'go-live',
      'migrate customers',
      'big bang',
      'month-ends',
    ],
    join: 'none',
    prerequisites: ['data-modelling'],
    probes: {
      beginner: ['Inventory, mapping and load', 'Counting and sampling', 'A way back'],
      intermediate: ['Rehearsals and timing', 'Late changes during the move', 'Cleaning before or after'],
      advanced: ['Parallel runs', 'Zero-downtime moves', 'Proving equality to an auditor'],
    },
    questions: [
      {
        text: 'Name what you check before and after moving a table to another system.',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'Before: row count, keys, types, lengths, encoding, nulls, time zones, references, and who still writes',
          'After: counts, sums and checksums by column and group, sampled rows in full, constraints, indexes, one run of the application',
          'Tolerance and the person who signs are fixed beforehand',
        ],
      },
      {
        text: 'Move 80 million policies in a weekend. Lay out rehearsals, checks and the point of no return.',
        kind: 'design',
        level: 'intermediate',
        answer: [
          'Three rehearsals at full volume with the real clock, the last one with the business signing',
          'Closed policies are moved weeks earlier, so the weekend carries only the changes',
          'Checks: counts and premium sums by product, reserves, 1,000 random policies compared in both systems',
          'The point of no return is the first new business on the new system; until then, restoring is tested and decided by named people at set hours',
        ],
      },
      {
        text: 'Old and new totals differ by 17 records in 3.1 million. How do you find them?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Compare counts per day, product and status on both sides, and halve until the groups that differ are left',
          'Or hash per key range, then a full outer join of keys: missing here, missing there, or different',
          '17 may be the net of larger plus and minus, so compare keys and not totals',
          'Repair the rule that caused it and run again, rather than the 17 rows',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [r.doraDatabase, r.stranglerFig],
  },
];
