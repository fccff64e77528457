/**
 * The two published metrics of main-text extraction:
 * - word bags: precision, recall and F1 of lower-cased `\w+` multisets per page, plain mean over pages
 *   (WCXB's evaluate.py);
 * - 4-gram shingles: mean precision and mean recall over pages, F1 of the two
 *   (scrapinghub/article-extraction-benchmark's evaluate.py).
 */

export interface WordScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ShingleCount {
  readonly hits: number;
  readonly extra: number;
  readonly missed: number;
}

/** Python's `\w+` on a str. */
const WORD = /[\p{L}\p{N}_]+/gu;

export function words(text: string): string[] {
  return text.match(WORD) ?? [];
}

export function wordScore(prediction: string, gold: string): WordScore {
  const predicted = words(prediction.toLowerCase());
  const expected = words(gold.toLowerCase());
  if (expected.length === 0) return predicted.length === 0 ? { precision: 1, recall: 1, f1: 1 } : NO_SCORE;
  if (predicted.length === 0) return NO_SCORE;
  const hits = overlap(bag(predicted), bag(expected));
  const precision = hits / predicted.length;
  const recall = hits / expected.length;
  return { precision, recall, f1: f1(precision, recall) };
}

const NO_SCORE: WordScore = { precision: 0, recall: 0, f1: 0 };

export function shingleCount(prediction: string, gold: string): ShingleCount {
  const expected = shingles(gold);
  const predicted = shingles(prediction);
  const hits = overlap(expected, predicted);
  return { hits, extra: total(predicted) - hits, missed: total(expected) - hits };
}

/** F1 of mean precision and mean recall; pages without a prediction or without gold don't count in the one mean. */
export function shingleF1(counts: readonly ShingleCount[]): number {
  const exact = (count: ShingleCount): boolean => count.extra === 0 && count.missed === 0;
  const precisions = counts
    .filter((count) => count.hits + count.extra > 0)
    .map((count) => (exact(count) ? 1 : count.hits / (count.hits + count.extra)));
  const recalls = counts
    .filter((count) => count.hits + count.missed > 0)
    .map((count) => (exact(count) ? 1 : count.hits / (count.hits + count.missed)));
  return f1(mean(precisions), mean(recalls));
}

/** Share of the snippets that occur in the text, any case, white space folded; undefined without snippets. */
export function snippetShare(text: string, snippets: readonly string[] | undefined): number | undefined {
  if (snippets === undefined || snippets.length === 0) return undefined;
  const folded = fold(text);
  return snippets.filter((snippet) => folded.includes(fold(snippet))).length / snippets.length;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which `share` of the values lie; 0 for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function f1(precision: number, recall: number): number {
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function shingles(text: string): Map<string, number> {
  const tokens = words(text);
  const grams: string[] = [];
  for (let i = 0; i < Math.max(1, tokens.length - 3); i += 1) {
    const gram = tokens.slice(i, i + 4);
    if (gram.length > 0) grams.push(gram.join('\u0001'));
  }
  return bag(grams);
}

function bag(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function overlap(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [item, count] of a) shared += Math.min(count, b.get(item) ?? 0);
  return shared;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
