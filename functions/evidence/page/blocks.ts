/**
 * Element tree → text blocks: the smallest runs of text that a browser would lay out as one block, in page order.
 * Hidden elements, controls, scripts and comments never contribute.
 */

import { normaliseText } from '../../../shared/plain-text.ts';
import { isBlockTag, SKIPPED_TAGS } from './html-tags.ts';
import type { PageElement, PageNode } from './html-tree.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { isHidden, type OpenablePanels } from './visibility.ts';

export interface TextBlock {
  /** The innermost block-level element that holds the run. */
  readonly element: PageElement;
  /** Visible text; single line feeds where the page breaks a line. */
  readonly text: string;
  /** UTF-16 units of `text` that stand inside links. */
  readonly linkChars: number;
  readonly links: number;
  /** Targets of the first links, as written. */
  readonly hrefs: readonly string[];
  /** Units inside <b>, <strong>, <em> or <i>. */
  readonly strongChars: number;
  readonly images: number;
}

const MAX_BLOCKS = 8_000;
const MAX_HREFS = 3;
const STRONG = new Set(['b', 'strong', 'em', 'i']);
const ROW_CELLS = new Set(['td', 'th']);
/** What stands here is shown for what it is, codes too. */
const LITERAL = new Set(['pre', 'code', 'kbd', 'samp']);

/** A page that shows less than this and carries so much more for readers without scripts is read as those see it. */
const FEW_CHARS = 800;
const NOSCRIPT_SHARE = 4;
const NOSCRIPT_CHARS = 1_000;

/**
 * The blocks of a whole page. <noscript> is left out, unless it is the page: some single-page applications serve
 * their text there alone, and this reader runs no scripts.
 */
export function pageBlocks(root: PageElement, panels: OpenablePanels): TextBlock[] {
  const shown = textBlocks(root, panels);
  const chars = textLength(shown);
  if (chars > FEW_CHARS) return shown;
  const withNoscript = textBlocks(root, panels, true);
  const added = textLength(withNoscript) - chars;
  return added >= NOSCRIPT_CHARS && added >= NOSCRIPT_SHARE * chars ? withNoscript : shown;
}

export function textLength(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

/** Text blocks in page order (closed panels that the page's controls open included), at most MAX_BLOCKS. Walks with its own stack: depth of the tree does not matter. */
export function textBlocks(root: PageElement, panels?: OpenablePanels, noscript = false): TextBlock[] {
  const walk = new BlockWalk(root, panels, noscript);
  const stack: Step[] = [{ node: root, leave: false }];
  for (let step = stack.pop(); step !== undefined && walk.blocks.length < MAX_BLOCKS; step = stack.pop()) {
    const { node } = step;
    if (typeof node === 'string') walk.text(node);
    else if (step.leave) walk.leave(node);
    else if (walk.enter(node)) {
      stack.push({ node, leave: true });
      for (let i = node.children.length - 1; i >= 0; i -= 1) {
        const child = node.children[i];
        if (child !== undefined) stack.push({ node: child, leave: false });
      }
    }
  }
  walk.flush();
  return walk.blocks;
}

interface Step {
  readonly node: PageNode;
  readonly leave: boolean;
}

class BlockWalk {
  readonly blocks: TextBlock[] = [];
  /** Open block-level elements, innermost last; cells of a plain table row are not among them. */
  private readonly holders: PageElement[];
  private readonly panels: OpenablePanels | undefined;
  private readonly noscript: boolean;
  private plainRow: PageElement | undefined;
  private parts: string[] = [];
  private afterLink = false;
  private hasText = false;
  private linkDepth = 0;
  private hrefs: string[] = [];
  private openHref: string | undefined;
  private strongDepth = 0;
  private preDepth = 0;
  private literalDepth = 0;
  private linkChars = 0;
  private strongChars = 0;
  private links = 0;
  private images = 0;
  private breaks = 0;

  constructor(root: PageElement, panels: OpenablePanels | undefined, noscript: boolean) {
    this.panels = panels;
    this.noscript = noscript;
    this.holders = [root];
  }

  /** False when nothing of the element is read. */
  enter(element: PageElement): boolean {
    const { tag } = element;
    if (tag === 'br' || tag === 'hr') {
      this.lineBreak(tag);
      return false;
    }
    if (tag === 'img') this.images += 1;
    const skipped = SKIPPED_TAGS.has(tag) && !(this.noscript && (tag === 'noscript' || tag === 'head'));
    if (skipped || isHidden(element, this.panels)) return false;
    if (ROW_CELLS.has(tag) && element.parent !== undefined && element.parent === this.plainRow) this.cell();
    else if (isBlockTag(tag)) {
      this.flush();
      this.holders.push(element);
      if (tag === 'tr') this.plainRow = isPlainRow(element) ? element : undefined;
    }
    if (tag === 'a') {
      this.linkDepth += 1;
      this.links += 1;
      const { href } = element.attrs;
      if (href !== undefined && this.hrefs.length < MAX_HREFS) this.hrefs.push(href);
      this.openHref = href;
      if (this.hasText && this.linkDepth === 1) this.spaceBetweenLinks();
    }
    if (STRONG.has(tag)) this.strongDepth += 1;
    if (tag === 'pre') this.preDepth += 1;
    if (LITERAL.has(tag)) this.literalDepth += 1;
    return true;
  }

  leave(element: PageElement): void {
    const { tag } = element;
    if (tag === 'a') {
      this.linkDepth -= 1;
      this.afterLink = this.hasText;
    }
    if (STRONG.has(tag)) this.strongDepth -= 1;
    if (this.holders[this.holders.length - 1] === element) {
      this.flush();
      this.holders.pop();
    }
    if (tag === 'pre') this.preDepth -= 1;
    if (LITERAL.has(tag)) this.literalDepth -= 1;
  }

  private spaceBetweenLinks(): void {
    if (this.afterLink) this.parts.push(' ');
  }

  private cell(): void {
    if (this.hasText) this.parts.push(' | ');
    this.afterLink = false;
  }

  text(data: string): void {
    const read = this.literalDepth > 0 ? data : withoutShortcodes(data);
    const folded = this.preDepth > 0 ? read : read.replace(/[\s\u00A0]+/g, ' ');
    const length = folded.trim().length;
    if (length > 0) {
      this.hasText = true;
      this.breaks = 0;
      this.afterLink = false;
      if (this.linkDepth > 0) this.linkChars += length;
      if (this.strongDepth > 0) this.strongChars += length;
    }
    if (folded !== '') this.parts.push(folded);
  }

  private lineBreak(tag: string): void {
    this.breaks += 1;
    this.afterLink = false;
    if (tag === 'hr' || (this.breaks >= 2 && this.preDepth === 0)) this.flush();
    else this.parts.push('\n');
  }

  flush(): void {
    if (this.hasText) {
      const text = tidy(this.parts.join(''), this.preDepth > 0);
      if (text !== '') this.blocks.push(this.block(text));
    }
    this.parts = [];
    this.hasText = false;
    this.afterLink = false;
    this.linkChars = 0;
    this.strongChars = 0;
    this.links = this.linkDepth;
    this.hrefs = this.linkDepth > 0 && this.openHref !== undefined ? [this.openHref] : [];
    this.images = 0;
    this.breaks = 0;
  }

  private block(text: string): TextBlock {
    return {
      element: this.holders[this.holders.length - 1] ?? {
        tag: '#root',
        attrs: {},
        parent: undefined,
        children: [],
        depth: 0,
        index: 0,
        holdsBlock: true,
      },
      text,
      linkChars: Math.min(this.linkChars, text.length),
      links: this.links,
      hrefs: this.hrefs,
      strongChars: Math.min(this.strongChars, text.length),
      images: this.images,
    };
  }
}

/** A table row none of whose cells holds a block: read as one line. */
function isPlainRow(row: PageElement): boolean {
  return row.children.every((cell) => typeof cell === 'string' || !cell.holdsBlock);
}

function tidy(text: string, preformatted: boolean): string {
  const plain = normaliseText(text);
  const lines = plain
    .split('\n')
    .map((line) => (preformatted ? line.trimEnd() : line.replace(/ +/g, ' ').trim()));
  const kept = preformatted ? lines : lines.filter((line) => line !== '');
  return kept.join('\n').trim();
}
