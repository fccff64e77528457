/**
 * Text blocks → the numbers the classifier looks at: the block itself, its place, the elements around it, the
 * containers it lies in at several sizes, its neighbours and the page as a whole.
 * FEATURES names the columns; a change here needs newly trained weights (infra/eval/extraction-train).
 */
import { AROUND_FEATURES, aroundWriter } from './around-features.ts';
import type { TextBlock } from './blocks.ts';
import { containerStats, LONG_BLOCK, type PageStats } from './container-stats.ts';
import { CONTENT_FEATURES, putContentNumbers } from './content-features.ts';
import type { PageElement } from './html-tree.ts';
import { OWN_FEATURES, ownNumbers, titleWords } from './own-features.ts';
import { PAGE_TYPES, type PageType } from './page-tokens.ts';
import { PATH_FEATURES, pathNumbers } from './path-features.ts';
import { PLACE_FEATURES, placeNumbers } from './place-features.ts';
import { putRelativeNumbers, RELATIVE_FEATURES } from './relative-features.ts';

/** What a vocabulary says of a block: log-odds that such words belong to main text. */
export interface TokenScores {
  /** Of one element's tag, role, class and id. */
  element(element: PageElement): number;
  /** Of a block's words. */
  text(text: string): number;
  /** Of the words of the heading that a block stands under. */
  heading(text: string): number;
  /** Of what a block's links point at. */
  links(hrefs: readonly string[]): number;
  /** Of the innermost three elements' names alone. */
  near(element: PageElement): number;
  /** Log-odds that the page is of a type. */
  page(type: PageType, tokens: readonly string[]): number;
}

export interface PageFacts {
  readonly url: string;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** schema.org article, or og:type article. */
  readonly article: boolean;
  /** What pageTokens says of the page. */
  readonly tokens: readonly string[];
}

const PAGE_FEATURES = [
  'page.chars',
  'page.blocks',
  'page.linkDensity',
  'page.longShare',
  'page.longBlocks',
  'page.headings',
  'page.main',
  'page.article',
  'page.articles',
  'page.pathDepth',
  'page.pathWords',
  'page.declaredArticle',
  'page.listItems',
  'page.averagePath',
  ...PAGE_TYPES.map((type) => `page.${type}Type`),
];

/** The first columns: what the text, the names and the place of a block say. */
export const TEXT_FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  ...PATH_FEATURES,
  ...PLACE_FEATURES,
  ...AROUND_FEATURES,
  ...PAGE_FEATURES,
];

export const FEATURES: readonly string[] = [...TEXT_FEATURES, ...CONTENT_FEATURES, ...RELATIVE_FEATURES];

/** One row of FEATURES.length numbers per block, in order. Linear in blocks × depth of the tree. */
export function blockFeatures(
  blocks: readonly TextBlock[],
  facts: PageFacts,
  scores: TokenScores,
): Float64Array[] {
  const texts = blocks.map((block) => scores.text(block.text));
  const stats = containerStats(blocks, texts);
  const title = titleWords(facts.title);
  const own = blocks.map((block, index) => ownNumbers(block, title, texts[index] ?? 0));
  const paths = blocks.map((block) => pathNumbers(block.element, scores, stats.path));
  const sums = paths.map((path) => path.sum);
  const page = pageNumbers(blocks, facts, scores, stats, sums);
  const places = placeNumbers(blocks, facts, scores, stats, texts, sums);
  const putAround = aroundWriter(blocks, stats, texts, paths);
  const rows = blocks.map(({ element }, index) => {
    const row = new Float64Array(FEATURES.length);
    let at = 0;
    for (const values of [own[index], paths[index]?.values, places[index]]) {
      row.set(values ?? [], at);
      at += values?.length ?? 0;
    }
    putAround(row, at, element, index);
    row.set(page, at + AROUND_FEATURES.length);
    return row;
  });
  putContentNumbers(blocks, stats, rows, TEXT_FEATURES.length);
  putRelativeNumbers(blocks, FEATURES, rows, TEXT_FEATURES.length + CONTENT_FEATURES.length);
  return rows;
}

function pageNumbers(
  blocks: readonly TextBlock[],
  facts: PageFacts,
  scores: TokenScores,
  stats: PageStats,
  sums: readonly number[],
): number[] {
  const { total } = stats;
  const count = Math.max(blocks.length, 1);
  const path = URL.parse(facts.url)?.pathname ?? '/';
  const segments = path.split('/').filter((segment) => segment !== '');
  const items = blocks.filter((block) => block.element.tag === 'li').length;
  return [
    Math.log1p(total.chars),
    Math.log1p(count),
    total.linkChars / Math.max(total.chars, 1),
    total.longChars / Math.max(total.chars, 1),
    Math.log1p(blocks.filter((block) => block.text.length >= LONG_BLOCK).length),
    total.headings / count,
    stats.tags.get('main') ?? 0,
    stats.tags.get('article') ?? 0,
    Math.min(stats.tags.get('article') ?? 0, 20),
    segments.length,
    (segments[segments.length - 1] ?? '').split(/[-_]/).length,
    facts.article ? 1 : 0,
    items / count,
    sums.reduce((sum, value) => sum + value, 0) / count,
    ...PAGE_TYPES.map((type) => scores.page(type, facts.tokens)),
  ];
}
