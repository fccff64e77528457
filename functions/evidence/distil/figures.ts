/**
 * Figures that a company's page shows rather than says: a number on one line and what it counts on the next, or both
 * in one short line ("620,000" / "people use Acme each month"). They are no sentences, so they serve for comparing only.
 */
import type { Citation } from '../../../shared/claim.ts';
import type { SourceKind } from '../../../shared/source.ts';
import type { Document } from '../document.ts';
import { isInstructionLike } from './instructions.ts';
import { aboutOf, type Measure, type MeasureReader, PEOPLE, yearMeasure } from './measures.ts';
import { HEDGE, NUMBER, rangeOf } from './quantity.ts';
import { type Sentence, sentencesOf } from './sentences.ts';

export interface Figure {
  citation: Citation;
  measure: Measure;
}

/** Where a company speaks of itself as a whole. Stories of customers, prices and products count other things. */
const KINDS: ReadonlySet<SourceKind> = new Set(['company-page', 'careers-page', 'values-page']);
const OTHER_SUBJECT =
  /\/[^/]*(?:customer|client|case|stor(?:y|ies)|success|partner|testimonial|pric|plans?\b|product|feature|solution|docs?\b|help|support|blog|news\/|events?\b|template|industr|integration|insurance)[^/]*/i;
const LONGEST_LABEL = 70;
const LONGEST_NUMBER = 30;

/** The figures of a document, in reading order; none where one thing has two numbers on one page. */
export function figuresOf(document: Document, read: MeasureReader): Figure[] {
  const { source } = document;
  if (source.about !== 'company' || source.voice !== 'own' || !KINDS.has(source.kind)) return [];
  if (OTHER_SUBJECT.test(URL.parse(source.url ?? '')?.pathname ?? '')) return [];
  const lines = sentencesOf(document.text).filter(
    ({ text, shape }) => text.length <= LONGEST_LABEL && shape !== 'table',
  );
  const found = [...pairsIn(lines), ...lines.map((line) => [line, line] as const)].flatMap(
    ([first, last]): Figure[] => {
      const quote = document.text.slice(first.start, last.end);
      if (isInstructionLike(quote)) return [];
      const citation = { source_id: source.id, quote, start: first.start, end: last.end };
      return measuresOf(quote, read).map((measure) => ({ citation, measure }));
    },
  );
  const values = new Map<string, Set<string>>();
  for (const { measure } of found)
    values.set(measure.about, (values.get(measure.about) ?? new Set()).add(JSON.stringify(measure)));
  return found.filter(({ measure }) => values.get(measure.about)?.size === 1);
}

const NUMBER_ALONE = new RegExp(`^${HEDGE}${NUMBER}$`, 'iu');
const isNumber = ({ text }: Sentence) => text.length <= LONGEST_NUMBER && NUMBER_ALONE.test(text);

/** Neighbouring lines, one a number. In a row of them the first line tells whether numbers or labels come first. */
function pairsIn(lines: readonly Sentence[]): (readonly [Sentence, Sentence])[] {
  const pairs: (readonly [Sentence, Sentence])[] = [];
  for (let at = 0; at < lines.length; ) {
    const row = rowFrom(lines, at);
    const labelFirst = row.length % 2 === 0 && row[0] !== undefined && !isNumber(row[0]);
    const from = labelFirst || (row[0] && isNumber(row[0])) ? 0 : 1;
    for (let i = from; i + 1 < row.length; i += 2) {
      const [first, last] = [row[i], row[i + 1]];
      if (first && last) pairs.push([first, last]);
    }
    at += Math.max(1, row.length);
  }
  return pairs;
}

/** Lines in which numbers and labels take turns without a gap. */
function rowFrom(lines: readonly Sentence[], from: number): Sentence[] {
  let to = from + 1;
  for (; to < lines.length; to++) {
    const [before, line] = [lines[to - 1], lines[to]];
    if (!before || !line || line.block - before.block !== 1 || isNumber(line) === isNumber(before)) break;
  }
  return lines.slice(from, to);
}

/** What is counted by a label alone, which needs no subject on a page of the company's own. */
const LABELS: readonly (readonly [string, string])[] = [
  ['number of people', PEOPLE.replace('people|persons|', '')],
  ['number of people', '(?:people|persons)(?= (?:on|in) (?:the|our) team)'],
  ['number of customers', 'customers|clients|Kunden'],
  ['number of users', 'users|subscribers|players|listeners|readers'],
  ['number of offices', 'offices|Standorte'],
];
const AFTER = String.raw`(?:\s+(?:world-?wide|globally|around the (?:world|globe)|(?:across|in) (?:over |more than )?\p{N}+ \p{L}+|(?:on|in) (?:the|our) team|strong))?[.!]?$`;
const PER = String.raw`(?:(monthly|daily|weekly)\s+)?(?:active\s+)?`;
const LABELLED = LABELS.map(
  ([about, things]) =>
    [
      about,
      new RegExp(String.raw`^${HEDGE}${NUMBER}\s+${PER}(?:(\p{L}+)\s+)??(?:${things})${AFTER}`, 'iu'),
    ] as const,
);
/** "Up to 5 users", "500 users": what a price covers, not whom the company has. */
const LIMIT = /^(?:up to|fewer than|under|less than)$/i;
const LEAST: Readonly<Record<string, number>> = { 'number of users': 1_000, 'number of customers': 50 };
const PERIODS: Readonly<Record<string, string>> = { monthly: 'month', weekly: 'week', daily: 'day' };
const FOUNDED =
  /^(?:(?:year )?(?:founded|established|gegründet)(?: in)?:?\s+((?:18|19|20)\d\d)|((?:18|19|20)\d\d)\s+(?:year )?(?:founded|established|gegründet))\.?$/iu;
const LABEL_THEN_NUMBER = new RegExp(String.raw`^(\p{L}[\p{L} ]{2,40})\n{1,4}(${HEDGE}${NUMBER})$`, 'iu');

function measuresOf(quote: string, read: MeasureReader): Measure[] {
  const text = quote.replace(LABEL_THEN_NUMBER, '$2 $1').replace(/\s+/g, ' ');
  const [, after, before] = FOUNDED.exec(quote.replace(/\s+/g, ' ')) ?? [];
  const year = after ?? before;
  if (year !== undefined) return [yearMeasure(year)];
  for (const [about, label] of LABELLED) {
    const match = label.exec(text);
    if (!match) continue;
    const [, hedge, digits, unit, plus, per, which] = match;
    const range = rangeOf({ hedge, digits, unit, plus: plus !== undefined });
    if (!range || LIMIT.test(hedge ?? '') || range.high < (LEAST[about] ?? 0)) return [];
    const period = PERIODS[per?.toLowerCase() ?? ''];
    return [{ kind: 'count', about: aboutOf(about, which, period), ...range }];
  }
  return read(text);
}
