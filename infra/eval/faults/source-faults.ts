/** Faults of sources on the network and of the functions that ask them: how each is set up, and what its own pass asks. */
import type { PdfRenderer } from '../../../functions/exports/pdf/render-pdf.ts';
import type { MissingReason, Source } from '../../../shared/source.ts';
import { type Dial, FAULTS, type Fault } from '../../demo-web/faults.ts';
import { attemptsByAddress, ceilingOf, MAX_TRIES, sourcesOf } from './invariants.ts';
import type { Lab } from './lab.ts';
import { lateWrite } from './late-write.ts';
import type { RunRecord } from './run-once.ts';
import type { SourceTarget } from './sources.ts';

export interface Trial {
  /** Told apart in violations when a case has several. */
  name?: string;
  arm(lab: Lab): void | Promise<void>;
  /** What the case's own `pass` asks beyond the invariants. */
  check(run: RunRecord, baseline: RunRecord, lab: Lab): string[] | Promise<string[]>;
  /** Sources that this fault must leave alone. */
  isHealthy(source: Source): boolean;
  /** Fetchers that find their own sources through what is faulty, with the faulty hosts. */
  readers?: readonly { fetcher: string; hosts: readonly string[] }[];
  storeFault?: boolean;
  jitter?(run: RunRecord): number[];
  upload?: Buffer;
  /** A model writes, and this is how it is reached. */
  model?: 'bedrock' | 'openai-compatible';
  /** Asks the interviewer's upload alone. */
  request?: Record<string, unknown>;
  variables?: Record<string, string>;
  /** Prints PDFs instead of the product's own. */
  pdfRenderer?: PdfRenderer;
  /** Variables that must be away. */
  without?: readonly string[];
  /** Faults that never let the source through. */
  isLasting?: boolean;
}

const MEMORY_LIMIT = 64 * 1024 * 1024;
const BOMB_BYTES = 64 * 1024 * 1024;
const DAY_MS = 86_400_000;
const HEADERS_MS = 8_000;

const REASONS: Partial<Record<string, readonly MissingReason[]>> = {
  timeout: ['timeout'],
  http_429_long: ['rate_limited'],
  rate_limited: ['rate_limited'],
  http_500: ['upstream_error'],
  malformed: ['malformed'],
  wrong_type: ['unreadable'],
  huge: ['too_large'],
  bomb: ['too_large'],
  slow_drip: ['timeout'],
  reset: ['unreachable'],
  refused: ['unreachable'],
  dns_error: ['unreachable'],
  tls_error: ['unreachable'],
  redirect_private: ['blocked'],
  redirect_loop: ['upstream_error'],
  crash: ['crashed'],
  late: ['timeout'],
  empty: ['empty', 'not_found'],
};

/** Variants of one fault that a case asks for together. */
const DIALS: Partial<Record<string, readonly Omit<Dial, 'fault'>[]>> = {
  http_429_long: [{ retryAfter: 3600 }, { retryAfter: 'tomorrow' }],
  wrong_type: [{ contentType: 'image/png' }, { contentType: 'application/zip' }, { contentType: '' }],
  bomb: [
    { bytes: BOMB_BYTES, encoding: 'gzip' },
    { bytes: BOMB_BYTES, encoding: 'br' },
    { bytes: BOMB_BYTES, encoding: 'gzip, gzip' },
  ],
  slow_drip: [{ dripMs: 15 }],
  empty: [{}, { bodyless: true }],
};

/** The trials of a source's fault; undefined when the fault is not known. */
export function sourceTrials(source: SourceTarget, fault: string): Trial[] | undefined {
  if (fault === 'crash') return crashes(source);
  if (fault === 'late') return [lateWrite(source, isUntouched(source))];
  if (!isFault(fault)) return undefined;
  return (DIALS[fault] ?? [{}]).map((dial) => networkTrial(source, fault, dial));
}

function isFault(name: string): name is Fault {
  return FAULTS.some((fault) => fault === name);
}

/** Sources of other fetchers that do not come from the faulty hosts. */
function isUntouched(target: SourceTarget): (source: Source) => boolean {
  return (source) => source.fetcher !== target.fetcher && !isFrom(target, source);
}

function isFrom({ hosts }: SourceTarget, { url }: Source): boolean {
  const host = URL.parse(url ?? '')?.hostname;
  return host !== undefined && hosts.includes(host);
}

function networkTrial(source: SourceTarget, fault: Fault, dial: Omit<Dial, 'fault'>): Trial {
  const passes = fault === 'http_429' || fault === 'http_500_once';
  return {
    name: Object.values(dial).join(' '),
    isLasting: !passes,
    isHealthy: passes ? () => true : isUntouched(source),
    ...(source.variables && { variables: source.variables }),
    ...(source.without && { without: source.without }),
    ...(source.request && { request: source.request }),
    ...(source.readers && {
      readers: source.readers.map((fetcher) => ({ fetcher, hosts: source.hosts })),
    }),
    arm: (lab) => {
      // A byte about every second of the run's time.
      if (fault === 'slow_drip') lab.clock.maxJumpMs = 1_000;
      // Unpacking is other threads' work, which the clock does not see.
      if (fault === 'bomb') lab.clock.maxJumpMs = 250;
      const retryAfter =
        dial.retryAfter === 'tomorrow' ? new Date(lab.clock.now() + DAY_MS).toUTCString() : dial.retryAfter;
      for (const host of source.hosts)
        lab.web.dial(host, { ...dial, fault, ...(retryAfter !== undefined && { retryAfter }) });
    },
    check: (run, baseline) => [
      ...(passes ? cameThrough(run, baseline, source) : isMarked(run, source, REASONS[fault] ?? [])),
      ...attempts(run, source, fault),
    ],
    jitter: (run) => (fault === 'http_500' ? waitsOf(run, source) : []),
  };
}

function cameThrough(run: RunRecord, baseline: RunRecord, source: SourceTarget): string[] {
  const count = ({ last }: RunRecord) => {
    const step = last?.steps.find(({ name }) => name === source.fetcher);
    return step?.state === 'done' ? (step.found ?? 0) : -1;
  };
  return count(run) === count(baseline)
    ? []
    : [`${source.fetcher} found ${count(run)}, without the fault ${count(baseline)}`];
}

/** The source is missing for the right reason, or a warning names it where another stands in. */
export function isMarked(run: RunRecord, source: SourceTarget, reasons: readonly MissingReason[]): string[] {
  if (run.last?.status !== 'done') return [`the run ended ${run.last?.status}`];
  const stored = sourcesOf(run).filter((one) => isFrom(source, one));
  const half = stored.map(({ url }) => `${url} is a source although its host was faulty`);
  const step = run.last.steps.find(({ name }) => name === source.fetcher);
  if (step?.state === 'missing') {
    // Where others stood in and found nothing either, their reason is the step's; the faulty host is named all the same.
    const isNamed = source.hosts.some((host) => step.message?.includes(host));
    const right = reasons.includes(step.reason) || (source.hasFallback && isNamed);
    return right
      ? half
      : [...half, `${source.fetcher} is missing for ${step.reason}, not ${reasons.join(' or ')}`];
  }
  const warnings = run.last.warnings.filter(({ step: name }) => name === source.fetcher);
  const named = warnings.some(({ message }) => source.hosts.some((host) => message.includes(host)));
  if (source.hasFallback && named) return half;
  return [...half, `${source.fetcher} is not marked: ${step?.state}`];
}

function attempts(run: RunRecord, source: SourceTarget, fault: Fault): string[] {
  const mine = run.sent.filter(({ host }) => source.hosts.includes(host));
  const groups = attemptsByAddress(mine);
  const most = Math.max(0, ...groups.map(({ length }) => length));
  const broken: string[] = [];
  const firsts = source.hosts.flatMap((host) => groups.find(([first]) => first?.host === host) ?? []);
  if (!source.hosts.some((host) => run.names.has(host))) return ['the source was never asked'];
  switch (fault) {
    case 'timeout':
      if (most < 2) broken.push('not tried again after a timeout');
      for (const { at, endedAt } of mine)
        if ((endedAt ?? run.tookMs) - at > HEADERS_MS + 10)
          broken.push('an attempt was not cut at its own timeout');
      break;
    case 'http_500':
      if (most !== MAX_TRIES) broken.push(`${most} attempts, not ${MAX_TRIES}`);
      if (waitsOf(run, source).some((share) => share < 0 || share > 1))
        broken.push('a wait was longer than its ceiling');
      break;
    case 'http_429':
      for (const gap of gapsOf(firsts))
        if (gap < 2_000) broken.push(`asked again after ${gap} ms in spite of Retry-After: 2`);
      if (most !== 2) broken.push(`${most} attempts, not 2`);
      break;
    case 'http_500_once':
      if (most !== 2) broken.push(`${most} calls, not 2`);
      break;
    case 'http_429_long':
      if (most > 1) broken.push('asked again in spite of a long Retry-After');
      break;
    case 'reset':
      if (most > 2) broken.push(`${most} attempts on a connection that breaks`);
      break;
    case 'tls_error':
      if (mine.some(({ secure }) => !secure)) broken.push('fell back to plain text');
      break;
    case 'redirect_private':
      for (const address of run.addresses)
        if (!address.startsWith('93.184.')) broken.push(`connected to ${address}`);
      break;
    case 'huge':
    case 'bomb':
      if (run.rssGrowth > MEMORY_LIMIT)
        broken.push(`memory grew by ${Math.round(run.rssGrowth / 1024 / 1024)} MB`);
      break;
    default:
  }
  return [...new Set(broken)];
}

/** Milliseconds between the end of each attempt and the start of the next. */
function gapsOf(
  groups: readonly { at: number; endedAt?: number }[][] | readonly { at: number; endedAt?: number }[],
): number[] {
  const lists = groups.map((group) => (Array.isArray(group) ? group : [group]));
  return lists.flatMap((group) => group.slice(1).map((next, i) => next.at - (group[i]?.at ?? next.at)));
}

/** Waits before retries as a share of the longest wait allowed there. */
function waitsOf(run: RunRecord, source: SourceTarget): number[] {
  const groups = attemptsByAddress(run.sent.filter(({ host }) => source.hosts.includes(host)));
  return groups.flatMap((group) =>
    group.slice(1).map((next, i) => (next.at - (group[i]?.at ?? next.at)) / ceilingOf(i + 1)),
  );
}

const CRASH_DETAIL = 'planted-crash-detail-7781';

function crashes(source: SourceTarget): Trial[] {
  const unknown = () => Promise.reject(Object.assign(new Error(CRASH_DETAIL), { name: 'Lambda.Unknown' }));
  const ends: [string, () => Promise<never>][] = [
    ['a thrown text', () => Promise.reject(CRASH_DETAIL)],
    ['Lambda.Unknown', unknown],
  ];
  return ends.map(([name, end]) => ({
    name,
    isLasting: true,
    ...(source.request && { request: source.request }),
    isHealthy: (one) => one.fetcher !== source.fetcher,
    arm: (lab) => void lab.replaced.set(`fetch-${source.fetcher}`, end),
    check: (run) => [
      ...isMarked(run, { ...source, hosts: [] }, REASONS.crash ?? []),
      ...(JSON.stringify(run.views).includes(CRASH_DETAIL) ? ['what was thrown is in the result'] : []),
    ],
  }));
}
