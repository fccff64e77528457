import { pages } from '../../pages.ts';
import type { Topic } from '../../schema.ts';

/** Who did what, provably. */
export const auditTopics: Topic[] = [
  {
    id: 'audit-logging',
    name: 'Audit trails and access logging',
    tracks: ['backend', 'security', 'full-stack'],
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
      },
      {
        text: 'Record every change and every look without losing one and without doubling the load.',
        kind: 'design',
        level: 'intermediate',
      },
      {
        text: 'Entries for one hour are missing. How do you notice, and how do you prove the rest is whole?',
        kind: 'debugging',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.owaspLogging, pages.owaspPrivacy],
  },
];
