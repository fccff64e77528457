/** How long a pattern may take, at worst, for a text of a given length. */
import { type HostileText, hostileTexts, textOf } from './hostile-texts.ts';

export interface WorstCase {
  ms: number;
  /** Characters it took that long for: fewer than asked, when more would take for ever. */
  length: number;
  text: HostileText;
}

/** Every text is tried at these lengths; near enough to each other to notice exponential growth before it hangs. */
const FIRST_LENGTHS = [24, 32, 40, 50, 64, 80, 110, 200, 400];
/** For so short a text, exponential growth. */
const EXPLODES_MS = 20;
/** How many of the slowest go on to the next length. */
const ROUNDS = [
  { length: 2_000, texts: 10 },
  { length: 20_000, texts: 2 },
] as const;
/** At which a longer text would take too long to wait for, and this one says enough. */
const ENOUGH_MS = 100;

/**
 * The slowest of the texts that the pattern finds hard, `length` characters long; fewer where they already take longer
 * than any text may, or where even time that grows with the square of the length would stay below `limitMs`.
 */
export function worstCase(pattern: RegExp, length: number, limitMs: number): WorstCase {
  let tried: WorstCase[] = [];
  for (const text of hostileTexts(pattern)) {
    const worst = firstTry(pattern, text);
    if (worst.ms > EXPLODES_MS) return worst;
    tried.push(worst);
  }
  for (const round of [...ROUNDS, { length, texts: 2 }]) {
    const [before] = slowestOf(tried, 1);
    if (before && before.length >= length) break;
    if (before && before.length === 20_000 && before.ms * (length / 20_000) ** 2 < limitMs) break;
    tried = slowestOf(tried, round.texts).map(({ text }) =>
      timed(pattern, text, Math.min(round.length, length)),
    );
    const [slowest] = slowestOf(tried, 1);
    if (slowest && slowest.ms > ENOUGH_MS) return slowest;
  }
  return slowestOf(tried, 1)[0] ?? { ms: 0, length, text: { head: '', pump: '', tail: '' } };
}

/** Whether it takes longer than it may, or would with the characters that were left out. */
export function isTooSlow(worst: WorstCase, length: number, limitMs: number): boolean {
  return worst.ms > limitMs || (worst.length < length && worst.ms > EXPLODES_MS);
}

const slowestOf = (tried: readonly WorstCase[], count: number): WorstCase[] =>
  tried.toSorted((a, b) => b.ms - a.ms).slice(0, count);

function firstTry(pattern: RegExp, text: HostileText): WorstCase {
  let worst: WorstCase = { ms: 0, length: 0, text };
  for (const length of FIRST_LENGTHS) {
    worst = timed(pattern, text, length);
    if (worst.ms > EXPLODES_MS) break;
  }
  return worst;
}

/** The better of two, where the first was slow: what else runs on the machine is not the pattern's fault. */
function timed(pattern: RegExp, text: HostileText, length: number): WorstCase {
  const whole = textOf(text, length);
  const once = timeOf(pattern, whole);
  const isSlow = once > Math.min(EXPLODES_MS, length / 1_000);
  return { ms: isSlow ? Math.min(once, timeOf(pattern, whole)) : once, length, text };
}

/** Milliseconds; of the processor where the thread's clock, which steps by some, is fine enough to tell. */
function timeOf(pattern: RegExp, text: string): number {
  const from = performance.now();
  const cpuFrom = process.threadCpuUsage();
  if (pattern.global) text.replace(pattern, '');
  else {
    pattern.lastIndex = 0;
    pattern.exec(text);
  }
  const ms = performance.now() - from;
  const { user, system } = process.threadCpuUsage(cpuFrom);
  return ms > EXPLODES_MS ? (user + system) / 1_000 : ms;
}
