/**
 * Which text blocks are the page's main text: a trained classifier gives every block a probability, and the blocks
 * are kept whose keeping raises the expected F1 of the page's words.
 * block-weights.json is written by infra/eval/extraction-train from two public benchmarks: WCXB (Murrough Foley, CC BY
 * 4.0) and scrapinghub/article-extraction-benchmark (Zyte, MIT). It holds words' weights and thresholds, no page's text.
 */
import { blockFeatures, type PageFacts, type TokenScores } from './block-features.ts';
import weights from './block-weights.json' with { type: 'json' };
import type { TextBlock } from './blocks.ts';
import { type ReadOnce, withoutCopies } from './copied-blocks.ts';
import { forestEvaluator } from './packed-forest.ts';
import type { PageType } from './page-tokens.ts';
import { pageTokenScores, storedVocabulary } from './token-scores.ts';

/** Read when the first page is: many answers are no pages. */
let read: ReturnType<typeof readClassifier> | undefined;
function classifier() {
  read ??= readClassifier();
  return read;
}

const readClassifier = () => ({
  evaluate: forestEvaluator(weights.forest),
  vocabularies: {
    element: storedVocabulary(weights.vocabularies.element),
    near: storedVocabulary(weights.vocabularies.near),
    text: storedVocabulary(weights.vocabularies.text),
    heading: storedVocabulary(weights.vocabularies.heading),
    links: storedVocabulary(weights.vocabularies.links),
    article: storedVocabulary(weights.vocabularies.article),
    documentation: storedVocabulary(weights.vocabularies.documentation),
    forum: storedVocabulary(weights.vocabularies.forum),
    listing: storedVocabulary(weights.vocabularies.listing),
    product: storedVocabulary(weights.vocabularies.product),
    service: storedVocabulary(weights.vocabularies.service),
  },
});

/** The blocks of the main text in page order. Linear in the number of blocks. */
export function mainBlocks(blocks: readonly TextBlock[], facts: PageFacts): TextBlock[] {
  const { evaluate, vocabularies } = classifier();
  const scores = pageTokenScores(vocabularies, ownHost(facts.url));
  const probabilities = blockProbabilities(blocks, facts, scores, evaluate);
  const once = readOnce((type) => scores.page(type, facts.tokens));
  return selectBlocks(blocks, probabilities, once);
}

/**
 * What a page repeats without need, by the log-odds of its types: articles and lists repeat runs of short blocks on
 * purpose (the days of a plan, the labels of an offer), documentation describes like things alike.
 */
export function readOnce(logOdds: (type: PageType) => number): ReadOnce | undefined {
  if (logOdds('documentation') > 0) return undefined;
  return logOdds('article') > 0 || logOdds('listing') > 0 ? 'blocks' : 'runs';
}

export function ownHost(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** Per block the probability that a word of it is main text. */
function blockProbabilities(
  blocks: readonly TextBlock[],
  facts: PageFacts,
  scores: TokenScores,
  logOdds: (row: ArrayLike<number>) => number,
): number[] {
  return blockFeatures(blocks, facts, scores).map((row) => 1 / (1 + Math.exp(-logOdds(row))));
}

/** Pages whose blocks are told apart this clearly (articles mostly) are cut at the optimum itself. */
const CLEAR_F1 = 0.95;
/** On others the blocks' errors go together, so that the expected F1 is too high and its cut too strict. */
const UNCLEAR_CUT = 0.85;

/**
 * Expected-F1 selection: with the blocks in order of probability, the best set is a prefix, cut at half its expected
 * F1 (Lipton et al., ECML 2014). Words are weighed, not blocks. Never empty while there are blocks.
 * Of what stands on the page more than once, `once` is kept once.
 */
export function selectBlocks(
  blocks: readonly TextBlock[],
  likelihoods: readonly number[],
  once: ReadOnce | undefined,
): TextBlock[] {
  const probabilities = once === undefined ? likelihoods : withoutCopies(blocks, likelihoods, once);
  const sizes = blocks.map((block) => wordCount(block.text));
  const order = blocks
    .map((_, index) => index)
    .sort((a, b) => (probabilities[b] ?? 0) - (probabilities[a] ?? 0));
  let wanted = 0;
  for (const index of order) wanted += (probabilities[index] ?? 0) * (sizes[index] ?? 0);
  let kept = 0;
  let hits = 0;
  let best = 0;
  let floor = 0;
  for (const index of order) {
    kept += sizes[index] ?? 0;
    hits += (probabilities[index] ?? 0) * (sizes[index] ?? 0);
    const f1 = (2 * hits) / Math.max(kept + wanted, 1e-9);
    if (f1 <= best) continue;
    best = f1;
    floor = probabilities[index] ?? 0;
  }
  const cut = Math.min(floor, (best / 2) * (best >= CLEAR_F1 ? 1 : UNCLEAR_CUT));
  return blocks.filter((_, index) => (probabilities[index] ?? 0) >= cut);
}

/** Words; where a script has no spaces, two characters are about a word. */
function wordCount(text: string): number {
  let words = 0;
  let wide = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const letter =
      (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 0xc0;
    if (letter && code >= 0x2e80 && code < 0xff00) wide += 1;
    else if (letter && !inWord) words += 1;
    inWord = letter;
  }
  return words + wide / 2;
}
