import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { Topic } from '../../schema.ts';

/** Finding out why an answer was wrong. */
export const llmObservabilityTopics: Topic[] = [
  {
    id: 'llm-observability',
    name: 'Debugging and observability of LLM applications',
    tracks: ['llm-applications'],
    synonyms: [
      'llm observability',
      'debugging llm applications',
      'llm tracing',
      'hallucination',
      'hallucinations',
      'error analysis of llm answers',
      'llm monitoring',
      'grounding and citations',
      'factuality',
      'llm regression testing',
    ],
    technologies: [],
    keywords: [
      'failing answer',
      'make things up',
      'wrong answers',
      'traces of prompts',
      'which stage',
      'user feedback on answers',
      'langfuse',
      'langsmith',
      'unsupported claims',
      'cannot find it',
      'cite',
      'citations',
      'prompt versions',
      'log prompts',
      'guardrail',
      'quality in production',
      'confidently wrong',
      'invent',
      'regressions',
      'feedback loop',
    ],
    join: 'none',
    prerequisites: ['llm-evaluation'],
    probes: {
      beginner: ['Logging a request with all its parts', 'Kinds of wrong answers', 'Reproducing one'],
      intermediate: ['Finding the guilty stage', 'Sampling and labelling in production', 'Answers that cite'],
      advanced: ['Alerts on quality', 'Privacy of logs', 'From a complaint to a test'],
    },
    questions: [
      {
        text: 'An answer is wrong. Which five things do you need to see before you change the prompt?',
        kind: 'concept',
        level: 'beginner',
      },
      {
        text: 'Retrieval found the right clause and the answer still denies it exists. Take the chain apart.',
        kind: 'debugging',
        level: 'intermediate',
      },
      {
        text: "Design monitoring that notices a drop in answer quality within an hour, without reading users' secrets.",
        kind: 'design',
        level: 'advanced',
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.hfJudge, r.otelTraces],
  },
];
