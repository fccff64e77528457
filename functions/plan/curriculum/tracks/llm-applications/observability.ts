import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** Finding out why an answer was wrong. */
export const llmObservabilityTopics: WrittenTopic[] = [
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
    technologies: ['llm-eval-tools'],
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
        answer: [
          'The full rendered prompt with system message, and model name with parameters',
          'The retrieved pieces with scores, and whether the right one was among them',
          'Tool calls with arguments and results; conversation history after truncation',
          'The raw output before parsing, and how often the same input fails',
        ],
      },
      {
        text: 'Retrieval found the right clause and the answer still denies it exists. Take the chain apart.',
        kind: 'debugging',
        level: 'intermediate',
        answer: [
          'Is the clause in the prompt as sent, or cut by the token limit, buried in the middle, or garbled by extraction',
          'Ask the model with this clause alone: if right, too much or contradicting context is to blame',
          'Check the instruction: "say not found" may be too strong; an older version of the clause may contradict it',
          'Make it a test case over several runs; require a quote before the conclusion',
        ],
      },
      {
        text: "Design monitoring that notices a drop in answer quality within an hour, without reading users' secrets.",
        kind: 'design',
        level: 'advanced',
        answer: [
          'Signals without content: thumbs, rephrased questions, copied answers, refusal and "not found" rate, retrieval scores, length',
          'A fixed set of golden questions every few minutes, judged automatically: detects model, index and prompt changes',
          'A sample graded by a model inside the boundary, only scores and redacted text leave, short retention',
          'Alert on change per version and topic, with enough volume for an hour; rollback is one switch',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.hfJudge, r.otelTraces],
  },
];
