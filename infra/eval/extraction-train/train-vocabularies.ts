/** Training pages → the classifier's five vocabularies. */
import {
  elementTokens,
  linkTokens,
  nearTokens,
  textTokens,
} from '../../../functions/evidence/page/block-tokens.ts';
import type { PageElement } from '../../../functions/evidence/page/html-tree.ts';
import { ownHost } from '../../../functions/evidence/page/main-text.ts';
import { PAGE_TYPES } from '../../../functions/evidence/page/page-tokens.ts';
import { headingLevel } from '../../../functions/evidence/page/place-features.ts';
import type {
  StoredVocabulary,
  Vocabulary,
  VocabularyName,
} from '../../../functions/evidence/page/token-scores.ts';
import { type TokenRow, type TokenTraining, trainTokens } from './token-model.ts';
import type { TrainingPage } from './training-pages.ts';

const NAMES: TokenTraining = { minHosts: 10, epochs: 2, rate: 0.01, decay: 0.03 };
const WORDS: TokenTraining = { minHosts: 8, epochs: 2, rate: 0.03, decay: 0.01 };
const TYPES: TokenTraining = { minHosts: 4, epochs: 12, rate: 0.1, decay: 0.01 };
const TRAINING: Record<VocabularyName, TokenTraining> = {
  element: NAMES,
  near: NAMES,
  text: WORDS,
  heading: WORDS,
  links: WORDS,
  article: TYPES,
  documentation: TYPES,
  forum: TYPES,
  listing: TYPES,
  product: TYPES,
  service: TYPES,
};

export type Vocabularies = Record<VocabularyName, Vocabulary>;
type Rows = Record<VocabularyName, TokenRow[]>;

/** Rows of one page: a block's tokens of every kind, with the block's label. Square roots keep long blocks in bounds. */
export function tokenRows(page: TrainingPage): Rows {
  const rows = byVocabulary((): TokenRow[] => []);
  const host = ownHost(page.facts.url);
  let heading = '';
  page.blocks.forEach((block, index) => {
    const row = (tokens: readonly string[]): TokenRow => ({
      tokens,
      label: page.labels[index] ?? 0,
      weight: Math.sqrt(page.weights[index] ?? 0),
      host: page.host,
    });
    rows.element.push(row(chainTokens(block.element)));
    rows.near.push(row(nearTokens(block.element)));
    rows.text.push(row(textTokens(block.text)));
    if (heading !== '') rows.heading.push(row(textTokens(heading)));
    if (block.hrefs.length > 0) rows.links.push(row(linkTokens(block.hrefs, host)));
    if (headingLevel(block) > 0) heading = block.text;
  });
  for (const type of PAGE_TYPES) {
    const label = typeOf(page.gold.type) === type ? 1 : 0;
    rows[type].push({ tokens: page.facts.tokens, label, weight: 1, host: page.host });
  }
  return rows;
}

/** Collections of products are lists too. */
function typeOf(goldType: string): string {
  return goldType === 'collection' ? 'listing' : goldType;
}

function byVocabulary<T>(make: (name: VocabularyName) => T): Record<VocabularyName, T> {
  return {
    element: make('element'),
    near: make('near'),
    text: make('text'),
    heading: make('heading'),
    links: make('links'),
    article: make('article'),
    documentation: make('documentation'),
    forum: make('forum'),
    listing: make('listing'),
    product: make('product'),
    service: make('service'),
  };
}

export function trainVocabularies(pages: readonly Rows[]): Vocabularies {
  const train = (name: VocabularyName): Vocabulary =>
    trainTokens(
      pages.flatMap((rows) => rows[name]),
      TRAINING[name],
    );
  return byVocabulary(train);
}

/** As kept in the weights file: tokens with next to no weight are left out. */
export function storeVocabularies(vocabularies: Vocabularies): Record<VocabularyName, StoredVocabulary> {
  const store = (name: VocabularyName): StoredVocabulary => {
    const { bias, weights } = vocabularies[name];
    const kept = [...weights].map(([token, weight]): [string, number] => [token, Math.round(weight * 100)]);
    const telling = kept
      .filter(([, hundredths]) => Math.abs(hundredths) >= 3)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      bias: Number(bias.toFixed(3)),
      tokens: telling.map(([token]) => token).join('\n'),
      hundredths: telling.map(([, hundredths]) => hundredths),
    };
  };
  return byVocabulary(store);
}

const chains = new WeakMap<PageElement, readonly string[]>();

function chainTokens(element: PageElement): readonly string[] {
  const known = chains.get(element);
  if (known !== undefined) return known;
  const tokens = [...elementTokens(element)];
  for (let up = element.parent; up !== undefined; up = up.parent) tokens.push(...elementTokens(up));
  chains.set(element, tokens);
  return tokens;
}
