import { pages } from '../../pages.ts';
import { resources as r } from '../../resources.ts';
import type { WrittenTopic } from '../../schema.ts';

/** What a load test imitates, and how its numbers are read. */
export const workloadTopics: WrittenTopic[] = [
  {
    id: 'workload-modelling',
    name: 'Workload modelling and latency percentiles',
    tracks: ['qa-automation', 'devops-sre'],
    synonyms: [
      'load modelling',
      'workload modelling',
      'workload model',
      'latency percentiles',
      'performance metrics',
      'percentiles',
      'response time analysis',
      'performance requirements',
      'performance reporting',
    ],
    technologies: [],
    keywords: [
      'p95',
      'p99',
      'average',
      'think time',
      'arrival rate',
      'open model',
      'peak hour',
      'requests per second',
      'realistic load',
      'ramp',
      "last year's",
      'replay',
      'user mix',
      'coordinated omission',
      'target numbers',
      'thresholds',
      'distribution of',
      'noon',
      'concurrent users',
      'throughput',
    ],
    join: 'none',
    prerequisites: ['performance-testing'],
    probes: {
      beginner: ['Users, arrivals and think time', 'Mean against percentile', 'Ramps and steady state'],
      intermediate: ['A model from production logs', 'Open and closed models', 'Thresholds in a pipeline'],
      advanced: ['Coordinated omission', 'Comparing runs with noise', 'Extrapolating to twice the peak'],
    },
    questions: [
      {
        text: 'The mean is 200 ms and users complain. Which number do you ask for and why?',
        kind: 'concept',
        level: 'beginner',
        answer: [
          'p95 or p99 by endpoint and the maximum over time: a mean hides the tail that users remember',
          'A page with 20 calls hits the p99 of a call in 18% of loads (1 - 0.99^20)',
          'Ask measured where: at the client, including errors and time-outs',
        ],
      },
      {
        text: "Derive the load model of a vote that opens at noon from last year's logs.",
        kind: 'design',
        level: 'intermediate',
        answer: [
          'Take arrivals, not concurrent users: requests per second in each of the first minutes, since a noon opening is a spike',
          'Sessions by path with think times from the log; bots and retries removed, rejected requests added back',
          "Scale by this year's electorate, with an open model so that slow answers do not lower the load",
          'State a factor for uncertainty, say 2, and test the ramp of the first ten seconds on its own',
        ],
      },
      {
        text: 'Two runs of the same test differ by 30%. How do you find out if the system changed?',
        kind: 'debugging',
        level: 'advanced',
        answer: [
          'Repeat the unchanged version five times or more: the spread tells which difference means anything',
          'Check the environment: neighbours, warm caches, data volume, generator CPU and its send rate',
          'Compare distributions interleaved, old and new in turn, with a confidence interval rather than two single runs',
          'A change in the system shows in its own metrics too: CPU per request, queries per request',
        ],
      },
    ],
    minutes: { beginner: 120, intermediate: 90, advanced: 70 },
    difficulty: 3,
    resources: [pages.k6Types, r.performanceTesting],
  },
];
