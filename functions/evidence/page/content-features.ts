/** What stands around a block besides text, at several sizes: a card with a picture, a form, a band of buttons. */
import type { TextBlock } from './blocks.ts';
import { type PageContents, pageContents } from './container-contents.ts';
import type { ContainerStats, PageStats } from './container-stats.ts';
import type { PageElement } from './html-tree.ts';

const SIZES = ['own', 'parent', 'blocks3', 'chars300', 'chars1500', 'half', 'repeated'] as const;
const KINDS = [
  'pictures',
  'picturesPerBlock',
  'fields',
  'buttons',
  'linksPerBlock',
  'buttonsPerLink',
  'dates',
] as const;

export const CONTENT_FEATURES = [
  ...SIZES.flatMap((size) => KINDS.map((kind) => `${size}.${kind}`)),
  'around.fields',
  'around.fieldChars',
  'around.button',
  'around.picture',
];

/** Stands for "nowhere around". */
const FAR = 40;
const NO_FORM_CHARS = 20;
const MAX_DATES = 5;

/** Writes CONTENT_FEATURES of every block into its row, from `at` on. */
export function putContentNumbers(
  blocks: readonly TextBlock[],
  stats: PageStats,
  rows: readonly Float64Array[],
  at: number,
): void {
  const first = blocks[0]?.element;
  if (first === undefined) return;
  const contents = pageContents(rootOf(first));
  const known = new Map<ContainerStats, readonly number[]>();
  const around = new Map<PageElement, readonly number[]>();
  blocks.forEach(({ element }, index) => {
    const row = rows[index];
    let column = at;
    for (const size of SIZES) {
      const container = stats.container(element, size);
      const numbers = known.get(container) ?? containerNumbers(container, contents);
      known.set(container, numbers);
      row?.set(numbers, column);
      column += KINDS.length;
    }
    const distances = around.get(element) ?? distancesFrom(element, stats, contents);
    around.set(element, distances);
    row?.set(distances, column);
  });
}

function rootOf(element: PageElement): PageElement {
  let root = element;
  while (root.parent !== undefined) root = root.parent;
  return root;
}

function containerNumbers({ index, blocks }: ContainerStats, contents: PageContents): number[] {
  const pictures = contents.pictures[index] ?? 0;
  const buttons = contents.buttons[index] ?? 0;
  const links = contents.links[index] ?? 0;
  return [
    Math.log1p(pictures),
    pictures / blocks,
    Math.log1p(contents.fields[index] ?? 0),
    Math.log1p(buttons),
    links / blocks,
    buttons / (links + 1),
    Math.min(contents.dates[index] ?? 0, MAX_DATES),
  ];
}

/** Steps up to the first element that holds two form fields, a button, a picture; and how much text that form is among. */
function distancesFrom(element: PageElement, stats: PageStats, contents: PageContents): number[] {
  let [fields, button, picture] = [FAR, FAR, FAR];
  let formChars = NO_FORM_CHARS;
  let steps = 0;
  for (let up: PageElement | undefined = element; up !== undefined; up = up.parent) {
    if (fields === FAR && (contents.fields[up.index] ?? 0) >= 2) {
      fields = steps;
      formChars = Math.log1p(stats.within(up).chars);
    }
    if (button === FAR && (contents.buttons[up.index] ?? 0) > 0) button = steps;
    if (picture === FAR && (contents.pictures[up.index] ?? 0) > 0) picture = steps;
    steps += 1;
    if (steps >= FAR || Math.max(fields, button, picture) < FAR) break;
  }
  return [fields, formChars, button, picture];
}
