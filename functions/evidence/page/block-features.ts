/**
 * Text blocks → the numbers the classifier looks at: the block itself, its place, the elements around it, the
 * containers it lies in at several sizes, its neighbours and the page as a whole.
 * FEATURES names the columns; a change here needs newly trained weights (infra/eval/extraction-train).
 */
import type { TextBlock } from './blocks.ts';
import {
  type ContainerStats,
  containerStats,
  LONG_BLOCK,
  type PageStats,
  type TemplateStats,
} from './container-stats.ts';
import type { PageElement } from './html-tree.ts';
import { OWN_FEATURES, ownNumbers } from './own-features.ts';
import { PAGE_TYPES, type PageType } from './page-tokens.ts';
import { PATH_FEATURES, pathNumbers } from './path-features.ts';
import { headingLevel, PLACE_FEATURES, placeNumbers } from './place-features.ts';

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

const NEIGHBOURS = [-3, -2, -1, 1, 2, 3] as const;
const NEIGHBOUR_FEATURES = ['chars', 'links', 'heading', 'near', 'text', 'path'];
const CONTAINERS = [
  'blocks3',
  'chars300',
  'chars1500',
  'quarter',
  'half',
  'repeated',
  'parent',
  'grand',
] as const;
const CONTAINER_FEATURES = [
  'chars',
  'share',
  'linkDensity',
  'perBlock',
  'long',
  'start',
  'headings',
  'text',
  'height',
];
const TEMPLATE_FEATURES = [
  'template.blocks',
  'template.share',
  'template.perBlock',
  'template.linkDensity',
  'template.text',
  'template.first',
  'template.last',
];
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

export const FEATURES: readonly string[] = [
  ...OWN_FEATURES,
  ...PATH_FEATURES,
  ...PLACE_FEATURES,
  ...CONTAINERS.flatMap((size) => CONTAINER_FEATURES.map((name) => `${size}.${name}`)),
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR_FEATURES.map((name) => `next${step}.${name}`)),
  ...TEMPLATE_FEATURES,
  ...PAGE_FEATURES,
];

/** One row of FEATURES.length numbers per block, in order. Linear in blocks × depth of the tree. */
export function blockFeatures(
  blocks: readonly TextBlock[],
  facts: PageFacts,
  scores: TokenScores,
): Float64Array[] {
  const texts = blocks.map((block) => scores.text(block.text));
  const stats = containerStats(blocks, texts);
  const own = blocks.map((block, index) => ownNumbers(block, facts.title, texts[index] ?? 0));
  const paths = blocks.map((block) => pathNumbers(block.element, scores, stats.path));
  const page = pageNumbers(
    blocks,
    facts,
    scores,
    stats,
    paths.map((path) => path.sum),
  );
  const places = placeNumbers(
    blocks,
    facts,
    scores,
    stats,
    texts,
    paths.map((path) => path.sum),
  );
  return blocks.map((block, index) => {
    const row = new Float64Array(FEATURES.length);
    let at = 0;
    const put = (values: readonly number[]): void => {
      row.set(values, at);
      at += values.length;
    };
    put(own[index] ?? []);
    put(paths[index]?.values ?? []);
    put(places[index] ?? []);
    for (const size of CONTAINERS) put(containerNumbers(stats.container(block.element, size), stats, block));
    for (const step of NEIGHBOURS) put(neighbourNumbers(blocks, index + step, texts, paths));
    put(templateNumbers(stats.template(block.element), stats.total.chars, blocks.length));
    put(page);
    return row;
  });
}

function neighbourNumbers(
  blocks: readonly TextBlock[],
  index: number,
  texts: readonly number[],
  paths: readonly { near: number; sum: number }[],
): number[] {
  const block = blocks[index];
  if (block === undefined) return [-1, -1, -1, 0, 0, 0];
  const length = block.text.length;
  return [
    Math.log1p(length),
    block.linkChars / length,
    headingLevel(block),
    paths[index]?.near ?? 0,
    texts[index] ?? 0,
    paths[index]?.sum ?? 0,
  ];
}

function templateNumbers(template: TemplateStats, chars: number, blocks: number): number[] {
  return [
    Math.log1p(template.blocks),
    template.chars / chars,
    Math.log1p(template.chars / template.blocks),
    template.linkChars / template.chars,
    template.score / template.blocks,
    template.first / blocks,
    template.last / blocks,
  ];
}

function containerNumbers(
  container: ContainerStats,
  page: { readonly total: ContainerStats },
  block: TextBlock,
): number[] {
  return [
    Math.log1p(container.chars),
    container.chars / page.total.chars,
    container.linkChars / container.chars,
    Math.log1p(container.chars / container.blocks),
    container.longChars / container.chars,
    container.firstChar / page.total.chars,
    container.headings / container.blocks,
    container.score / container.blocks,
    block.element.depth - container.depth,
  ];
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
