/**
 * HTML text → a small element tree, built over htmlparser2's tokenizer.
 *
 * Not domhandler's tree: the page reader needs bounded depth and node count on hostile pages (the stock parser keeps
 * an array of all open tags, which is quadratic on deep nesting), only a few attributes, and the end-tag rules of
 * the HTML standard (13.2.6.4.7) that keep a stray `</span>` from closing a `<div>`.
 */
import { Tokenizer } from 'htmlparser2';
import { tameCdata } from './bogus-cdata.ts';
import { tameNoscriptFrames } from './noscript-frames.ts';
import { applyPageStyles, styledAttributes } from './page-styles.ts';
import { TreeBuilder } from './tree-builder.ts';
import { showWholePage } from './whole-page.ts';

export type PageNode = PageElement | string;

export interface PageElement {
  readonly tag: string;
  attrs: Readonly<Record<string, string>>;
  readonly parent: PageElement | undefined;
  readonly children: PageNode[];
  readonly depth: number;
  /** Position in document order of start tags; the root's is 0. */
  readonly index: number;
  /** True when a block-level element lies anywhere below. */
  holdsBlock: boolean;
}

export interface TreeLimits {
  readonly maxChars: number;
  readonly maxDepth: number;
  readonly maxNodes: number;
}

export const TREE_LIMITS: TreeLimits = { maxChars: 2_000_000, maxDepth: 256, maxNodes: 100_000 };

/** Code that runs: a script that is no data, or a handler. */
const SCRIPTED = /<script(?![^>]{0,200}\btype\s*=\s*["']?application\/(?:ld\+)?json)|\son[a-z]{3,30}\s*=/i;

/** Parses at most `limits.maxChars` characters; never throws, never recurses. The root's tag is `#root`. */
export function parseTree(html: string, limits: TreeLimits = TREE_LIMITS): PageElement {
  const source = tameCdata(
    tameNoscriptFrames(html.length > limits.maxChars ? html.slice(0, limits.maxChars) : html),
  );
  const builder = new TreeBuilder(source, limits, styledAttributes(source));
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(source);
  if (tokenizer.running) tokenizer.end();
  builder.onend();
  applyPageStyles(builder.root, builder.styles, SCRIPTED.test(source));
  showWholePage(builder.root);
  return builder.root;
}
