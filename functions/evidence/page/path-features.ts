/** What the elements around a block say: telling tags and roles, and the vocabulary's scores of their names. */
import type { TokenScores } from './block-features.ts';
import type { PageElement } from './html-tree.ts';

const LANDMARKS = [
  'nav',
  'header',
  'footer',
  'aside',
  'main',
  'article',
  'form',
  'section',
  'table',
  'list',
  'li',
  'figure',
  'button',
  'a',
  'dialog',
  'blockquote',
  'details',
  'pre',
] as const;
type Landmark = (typeof LANDMARKS)[number];

export const PATH_FEATURES = [
  ...LANDMARKS.map((name) => `path.${name}`),
  'path.depth',
  'path.blockDepth',
  'path.own',
  'path.parent',
  'path.grand',
  'path.near',
  'path.sum',
  'path.min',
  'path.max',
  'path.far',
];

export interface PathNumbers {
  readonly values: number[];
  /** Score of the innermost three elements. */
  readonly near: number;
  /** Score of all elements around the block. */
  readonly sum: number;
}

/** Running numbers of an element's chain of ancestors, kept per element: siblings share them. */
interface Chain {
  readonly own: number;
  readonly sum: number;
  readonly min: number;
  readonly max: number;
  readonly blockDepth: number;
  /** Per landmark the depth of its innermost occurrence; 0 for none. */
  readonly landmarks: readonly number[];
}

export type PathCache = Map<PageElement, Chain>;

const ROLE_LANDMARKS: ReadonlyMap<string, Landmark> = new Map([
  ['navigation', 'nav'],
  ['menu', 'nav'],
  ['menubar', 'nav'],
  ['banner', 'header'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['main', 'main'],
  ['article', 'article'],
  ['search', 'form'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['button', 'button'],
]);
const TAG_LANDMARKS = new Map<string, Landmark>([
  ...LANDMARKS.map((name): [string, Landmark] => [name, name]),
  ['ul', 'list'],
  ['ol', 'list'],
  ['dl', 'list'],
]);

export function pathNumbers(element: PageElement, scores: TokenScores, cache: PathCache): PathNumbers {
  const chain = chainOf(element, scores, cache);
  const parent = element.parent === undefined ? undefined : cache.get(element.parent);
  const grand = element.parent?.parent === undefined ? undefined : cache.get(element.parent.parent);
  const near = chain.own + (parent?.own ?? 0) + (grand?.own ?? 0);
  const distances = chain.landmarks.map((depth) => (depth === 0 ? 40 : Math.min(element.depth - depth, 39)));
  return {
    values: [
      ...distances,
      element.depth,
      chain.blockDepth,
      chain.own,
      parent?.own ?? 0,
      grand?.own ?? 0,
      near,
      chain.sum,
      chain.min,
      chain.max,
      chain.sum - near,
    ],
    near,
    sum: chain.sum,
  };
}

const START: Chain = { own: 0, sum: 0, min: 0, max: 0, blockDepth: 0, landmarks: LANDMARKS.map(() => 0) };

function chainOf(element: PageElement, scores: TokenScores, cache: PathCache): Chain {
  const missing: PageElement[] = [];
  let up: PageElement | undefined = element;
  while (up !== undefined && !cache.has(up)) {
    missing.push(up);
    up = up.parent;
  }
  let chain = up === undefined ? START : (cache.get(up) ?? START);
  for (let next = missing.pop(); next !== undefined; next = missing.pop()) {
    chain = extend(chain, next, scores.element(next));
    cache.set(next, chain);
  }
  return chain;
}

function extend(outer: Chain, element: PageElement, own: number): Chain {
  const name = ROLE_LANDMARKS.get(element.attrs.role ?? '') ?? TAG_LANDMARKS.get(element.tag);
  const landmarks =
    name === undefined ? outer.landmarks : outer.landmarks.with(LANDMARKS.indexOf(name), element.depth);
  return {
    own,
    sum: outer.sum + own,
    min: Math.min(outer.min, own),
    max: Math.max(outer.max, own),
    blockDepth: outer.blockDepth + 1,
    landmarks,
  };
}
