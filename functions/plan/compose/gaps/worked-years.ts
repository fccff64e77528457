/** Years of work that a CV's dates add up to: "Frontend Engineer, Acme (2017 – 2021)". */
import { fingerprint } from '../../../evidence/distil/merge.ts';
import { cvLines } from './cv-lines.ts';

export interface WorkedYears {
  /** In jobs whose line names the same kind of work; whole years, overlaps counted once. */
  alike: number;
  /** In all. */
  all: number;
  /** The first line of the same kind of work. */
  line: string | undefined;
}

const SPAN =
  /(?<![\p{N}])(?<from>(?:19|20)\d\d)\s*(?:[-–—]|to|until|bis|à|a)\s*(?:(?:\p{L}{3,9}\.?|\d{1,2})[ /.])?\s*(?<to>(?:19|20)\d\d|present|now|today|current|ongoing|date|heute|jetzt|aujourd\p{L}*|présent|actual\p{L}*|presente)(?![\p{N}])/giu;
const SINCE = /\b(?:since|seit|depuis|desde)\s+(?:\p{L}{3,9}\.?\s+)?(?<from>(?:19|20)\d\d)/giu;
/** School is not work. */
const STUDIES =
  /\b(?:B\.?\s?Sc|M\.?\s?Sc|B\.?A\.?|M\.?A\.?|Ph\.?D|MBA|degree|diploma|bachelor\w*|master(?:['’]s)? (?:of|in|degree)|university|universität|school of|college|studium|licence|grado)\b/i;
/** Words that every job and every demand share. */
const SAYS_NOTHING =
  /^(?:years?|jahre?n?|work\p{L}*|experience\p{L}*|profession\p{L}*|senior|junior|lead|staff|engineer\p{L}*|developer?s?|develop\p{L}*|team\p{L}*|with|from|least|more|plus|similar|role|solid|strong|hands|proven|building|software)$/iu;

/** `year`: the present one. */
export function workedYears(cv: string, demand: string, year: number): WorkedYears {
  const wanted = stems(demand);
  const jobs = cvLines(cv)
    .filter((line) => !STUDIES.test(line))
    .flatMap((line) => {
      const spans = spansIn(line, year);
      return spans.length === 0
        ? []
        : [{ line, spans, alike: [...stems(line)].some((stem) => wanted.has(stem)) }];
    });
  const alike = jobs.filter((job) => job.alike);
  return {
    alike: covered(alike.flatMap(({ spans }) => spans)),
    all: covered(jobs.flatMap(({ spans }) => spans)),
    line: alike[0]?.line,
  };
}

type Span = readonly [from: number, to: number];

function spansIn(line: string, year: number): Span[] {
  const closed = [...line.matchAll(SPAN)].map(({ groups }): Span => {
    const to = Number(groups?.to);
    return [Number(groups?.from), Number.isNaN(to) ? year : to];
  });
  const open = [...line.matchAll(SINCE)].map(({ groups }): Span => [Number(groups?.from), year]);
  return [...closed, ...open].filter(([from, to]) => from <= to && to <= year);
}

const STEM = 6;

/** "Front-end" and "frontend", "managed" and "manager" meet in their first letters. */
const stems = (text: string): ReadonlySet<string> =>
  new Set(
    [...fingerprint(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ''))]
      .filter((word) => !/^\p{N}/u.test(word) && !SAYS_NOTHING.test(word))
      .map((word) => word.slice(0, STEM)),
  );

function covered(spans: readonly Span[]): number {
  let total = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, reached));
    reached = Math.max(reached, to);
  }
  return total;
}
