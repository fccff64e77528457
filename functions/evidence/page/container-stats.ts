/** Sums over the text blocks that lie in each element, and the containers of a block at several sizes. */
import type { TextBlock } from './blocks.ts';
import type { PageElement } from './html-tree.ts';
import type { PathCache } from './path-features.ts';

export interface ContainerStats {
  chars: number;
  linkChars: number;
  blocks: number;
  longChars: number;
  headings: number;
  /** Sum of the blocks' text scores. */
  score: number;
  /** Characters of the page before the container's first block. */
  firstChar: number;
  depth: number;
  /** The element's index; 0 for the whole page. */
  index: number;
}

export type ContainerSize =
  | 'own'
  | 'blocks3'
  | 'chars300'
  | 'chars1500'
  | 'quarter'
  | 'half'
  | 'repeated'
  | 'parent'
  | 'grand';

export interface TemplateStats {
  chars: number;
  linkChars: number;
  blocks: number;
  score: number;
  first: number;
  last: number;
}

const NO_TEMPLATE: TemplateStats = { chars: 1, linkChars: 0, blocks: 1, score: 0, first: 0, last: 0 };
const TEMPLATE_HEIGHT = 4;
/** Characters from which a block is a paragraph rather than a label. */
export const LONG_BLOCK = 120;
const HEADING = /^h[1-6]$/;

export interface PageStats {
  readonly total: ContainerStats;
  readonly charsBefore: readonly number[];
  /** How often a telling tag occurs around text. */
  readonly tags: ReadonlyMap<string, number>;
  readonly path: PathCache;
  container(element: PageElement, size: ContainerSize): ContainerStats;
  /** Sums over the blocks in an element; of the whole page where it holds none. */
  within(element: PageElement): ContainerStats;
  /** Sums over the blocks whose innermost elements have the same tags and classes. */
  template(element: PageElement): TemplateStats;
  /** The innermost element around that has like siblings: how many, and which of them this is. */
  repeat(element: PageElement): {
    readonly count: number;
    readonly index: number;
    readonly element: PageElement;
  };
}

export function containerStats(blocks: readonly TextBlock[], scores: readonly number[]): PageStats {
  const stats = new Map<PageElement, ContainerStats>();
  const tags = new Map<string, number>();
  const charsBefore: number[] = [];
  const total: ContainerStats = emptyStats(0, 0, 0);
  let chars = 0;
  const templates = new Map<string, TemplateStats>();
  const keys = new Map<PageElement, string>();
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    charsBefore.push(chars);
    add(total, block, score);
    addTemplate(templates, templateKey(block.element, keys), block, index, score);
    for (let up: PageElement | undefined = block.element; up !== undefined; up = up.parent) {
      let sums = stats.get(up);
      if (sums === undefined) {
        sums = emptyStats(chars, up.depth, up.index);
        stats.set(up, sums);
        if (up.tag === 'main' || up.tag === 'article') tags.set(up.tag, (tags.get(up.tag) ?? 0) + 1);
      }
      add(sums, block, score);
    }
    chars += block.text.length;
  }
  const repeats = new RepeatFinder(stats);
  const found = new Map<PageElement, Record<ContainerSize, ContainerStats>>();
  const repeat = (element: PageElement) => repeats.find(element);
  return {
    total,
    charsBefore,
    tags,
    path: new Map(),
    repeat,
    within: (element) => stats.get(element) ?? total,
    template: (element) => templates.get(templateKey(element, keys)) ?? NO_TEMPLATE,
    container(element, size) {
      let sizes = found.get(element);
      if (sizes === undefined) {
        sizes = containersOf(element, stats, total, repeat(element).element);
        found.set(element, sizes);
      }
      return sizes[size];
    },
  };
}

function containersOf(
  element: PageElement,
  stats: ReadonlyMap<PageElement, ContainerStats>,
  total: ContainerStats,
  repeated: PageElement,
): Record<ContainerSize, ContainerStats> {
  const sums = (of: PageElement | undefined): ContainerStats =>
    of === undefined ? total : (stats.get(of) ?? total);
  const sizes: Record<ContainerSize, ContainerStats> = {
    own: sums(element),
    blocks3: total,
    chars300: total,
    chars1500: total,
    quarter: total,
    half: sums(element),
    repeated: sums(repeated),
    parent: sums(element.parent),
    grand: sums(element.parent?.parent),
  };
  for (let up: PageElement | undefined = element; up !== undefined; up = up.parent) {
    const own = sums(up);
    if (sizes.blocks3 === total && own.blocks >= 3) sizes.blocks3 = own;
    if (sizes.chars300 === total && own.chars >= 300 && own.blocks > 1) sizes.chars300 = own;
    if (sizes.chars1500 === total && own.chars >= 1_500 && own.blocks > 1) sizes.chars1500 = own;
    if (own.chars * 2 < total.chars) sizes.half = own;
    if (sizes.quarter === total && own.chars * 4 >= total.chars && own.blocks > 1) sizes.quarter = own;
  }
  return sizes;
}

/** Finds repeated siblings (same tag and classes, each with text) such as cards, rows, posts and menu items. */
class RepeatFinder {
  private readonly stats: ReadonlyMap<PageElement, ContainerStats>;
  private readonly groups = new Map<PageElement, Map<string, PageElement[]>>();
  private readonly found = new Map<PageElement, { count: number; index: number; element: PageElement }>();

  constructor(stats: ReadonlyMap<PageElement, ContainerStats>) {
    this.stats = stats;
  }

  find(element: PageElement): { count: number; index: number; element: PageElement } {
    const passed: PageElement[] = [];
    let result = { count: 0, index: 0, element };
    for (let up: PageElement | undefined = element; up?.parent !== undefined; up = up.parent) {
      const known = this.found.get(up);
      if (known !== undefined) {
        result = known;
        break;
      }
      passed.push(up);
      const group = this.groupOf(up, up.parent);
      if (group.length >= 3 && up.tag !== 'p' && !HEADING.test(up.tag)) {
        result = { count: Math.min(group.length, 100), index: Math.min(group.indexOf(up), 100), element: up };
        break;
      }
    }
    for (const one of passed) this.found.set(one, result);
    return result;
  }

  private groupOf(element: PageElement, parent: PageElement): readonly PageElement[] {
    let groups = this.groups.get(parent);
    if (groups === undefined) {
      groups = new Map();
      for (const child of parent.children) {
        if (typeof child === 'string' || !this.stats.has(child)) continue;
        const key = signature(child);
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [child]);
        else if (group.length < 1_000) group.push(child);
      }
      this.groups.set(parent, groups);
    }
    return groups.get(signature(element)) ?? [];
  }
}

function signature(element: PageElement): string {
  return `${element.tag}.${(element.attrs.class ?? '').slice(0, 40)}`;
}

function emptyStats(firstChar: number, depth: number, index: number): ContainerStats {
  return { chars: 0, linkChars: 0, blocks: 0, longChars: 0, headings: 0, score: 0, firstChar, depth, index };
}

function add(sums: ContainerStats, block: TextBlock, score: number): void {
  const length = block.text.length;
  sums.chars += length;
  sums.linkChars += block.linkChars;
  sums.blocks += 1;
  sums.score += score;
  if (length >= LONG_BLOCK) sums.longChars += length;
  if (HEADING.test(block.element.tag)) sums.headings += 1;
}

function templateKey(element: PageElement, keys: Map<PageElement, string>): string {
  let key = keys.get(element);
  if (key === undefined) {
    key = '';
    let up: PageElement | undefined = element;
    for (let height = 0; up !== undefined && height < TEMPLATE_HEIGHT; height += 1) {
      key += `${signature(up)}>`;
      up = up.parent;
    }
    keys.set(element, key);
  }
  return key;
}

function addTemplate(
  templates: Map<string, TemplateStats>,
  key: string,
  block: TextBlock,
  index: number,
  score: number,
): void {
  let sums = templates.get(key);
  if (sums === undefined) {
    sums = { chars: 0, linkChars: 0, blocks: 0, score: 0, first: index, last: index };
    templates.set(key, sums);
  }
  sums.chars += block.text.length;
  sums.linkChars += block.linkChars;
  sums.blocks += 1;
  sums.score += score;
  sums.last = index;
}
