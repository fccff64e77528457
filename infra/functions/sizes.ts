/** Memory (MiB; 1769 is one whole vCPU) and timeout (seconds) of every function, each with its reason. */
import { FETCHER_NAMES, type FetcherName } from '../../shared/fetcher-names.ts';

export interface Size {
  memory: number;
  timeout: number;
}

/** One item read or written: waiting for DynamoDB, three tries of at most 8 s would pass; API Gateway ends at 29 s. */
const ROUTE: Size = { memory: 512, timeout: 15 };
/** Parses pages of several MB while others download; 25 s deadline of a fetcher, tidying up and a cold start. */
const FETCHER: Size = { memory: 1769, timeout: 35 };

const OTHERS = {
  'start-prep': ROUTE,
  'get-session': ROUTE,
  'list-sessions': ROUTE,
  'start-upload': ROUTE,
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
  // The browser unpacks to 210 MB and prints a long plan; ends before its task (70 s) and after its own limit (45 s).
  'build-pdf': { memory: 2048, timeout: 60 },
  'record-pdf-failure': { memory: 256, timeout: 25 },
  // Up to 100 open runs, one after the other.
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
