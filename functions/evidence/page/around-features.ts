/** What stands around a block: the containers it lies in at several sizes, its neighbours, and blocks made alike. */
import type { TextBlock } from './blocks.ts';
import type { ContainerStats, PageStats, TemplateStats } from './container-stats.ts';
import type { PageElement } from './html-tree.ts';
import type { PathNumbers } from './path-features.ts';
import { headingLevel } from './place-features.ts';

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
export const AROUND_FEATURES: readonly string[] = [
  ...CONTAINERS.flatMap((size) => CONTAINER_FEATURES.map((name) => `${size}.${name}`)),
  ...NEIGHBOURS.flatMap((step) => NEIGHBOUR_FEATURES.map((name) => `next${step}.${name}`)),
  ...TEMPLATE_FEATURES,
];

/** A function that writes AROUND_FEATURES of the block at `index` into its row, from `at` on. */
export function aroundWriter(
  blocks: readonly TextBlock[],
  stats: PageStats,
  texts: readonly number[],
  paths: readonly PathNumbers[],
): (row: Float64Array, at: number, element: PageElement, index: number) => void {
  const beside = blocks.map((block, index) => besideNumbers(block, texts[index] ?? 0, paths[index]));
  const containers = new Map<ContainerStats, readonly number[]>();
  const templates = new Map<TemplateStats, readonly number[]>();
  return (row, at, element, index) => {
    let column = at;
    for (const size of CONTAINERS) {
      const container = stats.container(element, size);
      row.set(
        known(containers, container, () => containerNumbers(container, stats.total)),
        column,
      );
      column += CONTAINER_FEATURES.length;
      row[column - 1] = element.depth - container.depth;
    }
    for (const step of NEIGHBOURS) {
      row.set(beside[index + step] ?? NO_NEIGHBOUR, column);
      column += NEIGHBOUR_FEATURES.length;
    }
    const template = stats.template(element);
    row.set(
      known(templates, template, () => templateNumbers(template, stats.total.chars, blocks.length)),
      column,
    );
  };
}

/** Blocks share containers and templates: their numbers are worked out once. */
function known<K>(cache: Map<K, readonly number[]>, key: K, make: () => number[]): readonly number[] {
  const found = cache.get(key);
  if (found !== undefined) return found;
  const made = make();
  cache.set(key, made);
  return made;
}

const NO_NEIGHBOUR = [-1, -1, -1, 0, 0, 0];

/** What its neighbours are told of a block. */
function besideNumbers(block: TextBlock, text: number, path: PathNumbers | undefined): number[] {
  const length = block.text.length;
  return [
    Math.log1p(length),
    block.linkChars / length,
    headingLevel(block),
    path?.near ?? 0,
    text,
    path?.sum ?? 0,
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

/** All of CONTAINER_FEATURES but the last, which depends on the block. */
function containerNumbers(container: ContainerStats, page: ContainerStats): number[] {
  return [
    Math.log1p(container.chars),
    container.chars / page.chars,
    container.linkChars / container.chars,
    Math.log1p(container.chars / container.blocks),
    container.longChars / container.chars,
    container.firstChar / page.chars,
    container.headings / container.blocks,
    container.score / container.blocks,
  ];
}
