/** Memory (MiB; 1769 is one whole vCPU) and timeout (seconds) of every function, each with its reason. */
import { FETCHER_NAMES, type FetcherName } from '../../shared/fetcher-names.ts';

export interface Size {
  memory: number;
  timeout: number;
  /** MB of heap before Node collects garbage in earnest; without it Node lets it grow to half the memory. */
  heap?: number;
}

/** One item read or written: waiting for DynamoDB, three tries of at most 8 s would pass; API Gateway ends at 29 s. */
const ROUTE: Size = { memory: 512, timeout: 15 };
/**
 * Parses pages of several MB while others download; 25 s deadline of a fetcher, tidying up and a cold start. The memory
 * is for its share of a processor: the worst page of 5 MB takes 90 MB of heap, and a fetcher under 256 MB in all
 * (`npm run bench -- --only fetchers`).
 */
const FETCHER: Size = { memory: 1769, timeout: 35, heap: 112 };
/** Young generation in MB: a larger one only keeps garbage longer. */
const SMALL_YOUNG = 2;

const OTHERS = {
  'start-prep': ROUTE,
  'get-session': ROUTE,
  'list-sessions': ROUTE,
  'start-upload': ROUTE,
  // Some dozen objects one after the other, whatever the stores do; what is left the sweep goes on with.
  'delete-session': { memory: 512, timeout: 25 },
  'delete-data': { memory: 512, timeout: 28 },
  'get-data-deletion': ROUTE,
  // Holds a page of 4 MB twice: parsed, and as text.
  'export-data': { memory: 1024, timeout: 28 },
  // Fixed answers; nothing to wait for.
  health: { memory: 256, timeout: 5 },
  openapi: { memory: 256, timeout: 5 },
  // Fetches the pool's keys once, within 3 s.
  authorize: { memory: 512, timeout: 8 },
  // Cognito waits 5 s for a trigger.
  'check-sign-up': { memory: 256, timeout: 5 },
  'issue-token': { memory: 256, timeout: 5 },
  // Pure computing over all documents of a run. Each ends before its task times out (60 s, 120 s, 60 s).
  distil: { memory: 1769, timeout: 55 },
  compose: { memory: 1769, timeout: 115 },
  'prove-and-save': { memory: 1769, timeout: 55 },
  'record-failure': { memory: 256, timeout: 25 },
  'start-pdf': ROUTE,
  'get-pdf': ROUTE,
  // Node and browser take 340 MB for a 90-day plan, and 8 s cold, 2 s warm on one processor; 1.2 of them with this much.
  // Ends after its own limit (45 s) and before its task (70 s).
  'build-pdf': { memory: 2048, timeout: 60 },
  'record-pdf-failure': { memory: 256, timeout: 25 },
  // Up to 100 open runs, one after the other; deletions for 90 s.
  sweep: { memory: 256, timeout: 120 },
} as const satisfies Record<string, Size>;

export type FetchFunctionName = `fetch-${FetcherName}`;
export type FunctionName = keyof typeof OTHERS | FetchFunctionName;

export const fetchFunctionName = (name: FetcherName): FetchFunctionName => `fetch-${name}`;

export const FUNCTION_NAMES: readonly FunctionName[] = [
  ...(Object.keys(OTHERS) as (keyof typeof OTHERS)[]),
  ...FETCHER_NAMES.map(fetchFunctionName),
];

export function sizeOf(name: FunctionName): Size {
  return name in OTHERS ? OTHERS[name as keyof typeof OTHERS] : FETCHER;
}

/** Node's options for a function, as its NODE_OPTIONS has them; undefined for none. */
export function nodeOptions(name: FunctionName): string | undefined {
  const { heap } = sizeOf(name);
  return heap === undefined ? undefined : `--max-old-space-size=${heap} --max-semi-space-size=${SMALL_YOUNG}`;
}
