/** What the tokenizer calls while the tree grows: which elements are open, and what each tag opens and ends. */
import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { HEAD_TAGS, HEADINGS, IMPLIED_ENDS, PARAGRAPH, SCOPE_ENDS, TABLE_PARTS } from './html-nesting.ts';
import { BLOCK_TAGS, isBlockTag, SKIPPED_TAGS, VOID_TAGS } from './html-tags.ts';
import type { PageElement, TreeLimits } from './html-tree.ts';
import { isWrittenSheet } from './style-sheets.ts';
import { hidesItself } from './visibility.ts';

const KEPT_ATTRIBUTES = new Set(
  (
    'class id style hidden aria-hidden role href content name property rel type lang dir datetime itemprop ' +
    'popover http-equiv title color bgcolor aria-label aria-controls aria-expanded aria-haspopup hreflang xml:lang open media data-target data-bs-target'
  ).split(' '),
);
const MAX_ATTRIBUTE_CHARS = 4_000;

/** The root's tag is `#root`; `stop` is called when the tree has as many nodes as it may. */
export class TreeBuilder implements TokenizerCallbacks {
  readonly root: PageElement;
  readonly styles: PageElement[] = [];
  stop: () => void = () => {};
  private readonly source: string;
  private readonly kept: ReadonlySet<string>;
  private readonly limits: TreeLimits;
  private readonly open: PageElement[];
  /** How many elements of a name are open: most end tags and implied ends look for one that is not. */
  private readonly openTags = new Map<string, number>();
  /** Start tags that were flattened at the depth limit and whose end tags are still to come. */
  private readonly flattened = new Map<string, number>();
  private nodes = 0;
  private elements = 0;
  private text = '';
  private tag = '';
  private attrs: Record<string, string> = {};
  private attrName = '';
  private attrValue = '';
  private foreign = 0;

  /** @param styled further attributes to keep: the page's styles ask for them */
  constructor(source: string, limits: TreeLimits, styled: readonly string[]) {
    this.source = source;
    this.kept = styled.length === 0 ? KEPT_ATTRIBUTES : new Set([...KEPT_ATTRIBUTES, ...styled]);
    this.limits = limits;
    this.root = {
      tag: '#root',
      attrs: {},
      parent: undefined,
      children: [],
      depth: 0,
      index: 0,
      holdsBlock: true,
    };
    this.open = [this.root];
  }

  isInForeignContext(): boolean {
    return this.foreign > 0;
  }

  ontext(start: number, end: number): void {
    this.text += this.source.slice(start, end);
  }

  ontextentity(codepoint: number): void {
    this.text += String.fromCodePoint(codepoint);
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.foreign > 0) this.text += this.source.slice(start, end - offset);
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onattribname(start: number, end: number): void {
    this.attrName = this.source.slice(start, end).toLowerCase();
    this.attrValue = '';
  }

  onattribdata(start: number, end: number): void {
    if (this.kept.has(this.attrName)) this.attrValue += this.source.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    if (this.kept.has(this.attrName)) this.attrValue += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType): void {
    if (!this.kept.has(this.attrName) || this.attrName in this.attrs) return;
    this.attrs[this.attrName] = this.attrValue.slice(0, MAX_ATTRIBUTE_CHARS);
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.source.slice(start, end).toLowerCase();
    this.attrs = {};
  }

  onopentagend(): void {
    this.start(this.tag, VOID_TAGS.has(this.tag));
  }

  onselfclosingtag(): void {
    this.start(this.tag, this.foreign > 0 || VOID_TAGS.has(this.tag));
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const tag = this.source.slice(start, end).toLowerCase();
    const waiting = this.flattened.get(tag);
    if (waiting !== undefined && waiting > 0) this.flattened.set(tag, waiting - 1);
    else this.end(tag);
  }

  onend(): void {
    this.flushText();
  }

  private top(): PageElement {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private count(): void {
    this.nodes += 1;
    if (this.nodes === this.limits.maxNodes) this.stop();
  }

  private flushText(): void {
    if (this.text === '') return;
    if (this.top().tag === 'head' && this.text.trim() !== '') this.pop();
    this.top().children.push(this.text);
    this.text = '';
    this.count();
  }

  private start(tag: string, childless: boolean): void {
    this.flushText();
    if (this.nodes >= this.limits.maxNodes) return;
    if (tag === 'html' || tag === 'body') {
      if (this.mergeInto(tag)) return;
      if (tag === 'body' && this.top().tag === 'head') this.pop();
    }
    if (this.foreign === 0) this.closeImplied(tag);
    const parent = this.top();
    this.elements += 1;
    const element: PageElement = {
      tag,
      attrs: this.attrs,
      parent,
      children: [],
      depth: parent.depth + 1,
      index: this.elements,
      holdsBlock: false,
    };
    if (!childless && this.isTooDeep(element)) {
      this.flatten(tag);
      return;
    }
    parent.children.push(element);
    this.count();
    if (isBlockTag(tag)) markHolders(parent);
    if (tag === 'style' || isWrittenSheet(element)) this.styles.push(element);
    if (childless) return;
    this.open.push(element);
    this.openTags.set(tag, (this.openTags.get(tag) ?? 0) + 1);
    if (tag === 'svg' || tag === 'math') this.foreign += 1;
  }

  /** At the limit only an element that must not be read still gets a place of its own. */
  private isTooDeep(element: PageElement): boolean {
    const spare = this.limits.maxDepth - this.open.length;
    return spare < 0 || (spare === 0 && !SKIPPED_TAGS.has(element.tag) && !hidesItself(element));
  }

  /** Beyond the depth limit an element's text joins the deepest open element. */
  private flatten(tag: string): void {
    this.flattened.set(tag, (this.flattened.get(tag) ?? 0) + 1);
    const { children } = this.top();
    if (isBlockTag(tag) && children.length > 0 && children[children.length - 1] !== ' ') children.push(' ');
  }

  /** A second <html> or <body> only adds attributes to the first. */
  private mergeInto(tag: string): boolean {
    const first = this.open.find((element) => element.tag === tag);
    if (first === undefined) return false;
    for (const [name, value] of Object.entries(this.attrs)) {
      if (!(name in first.attrs)) Object.assign(first.attrs, { [name]: value });
    }
    return true;
  }

  private closeImplied(tag: string): void {
    if (this.top().tag === 'head' && !HEAD_TAGS.has(tag)) this.pop();
    const rule = IMPLIED_ENDS.get(tag);
    if (rule?.ends.some((name) => this.isOpen(name))) this.closeNearest(rule.endSet, rule.barriers);
    if (BLOCK_TAGS.has(tag) && !TABLE_PARTS.has(tag) && this.isOpen('p'))
      this.closeNearest(PARAGRAPH, SCOPE_ENDS);
    if (HEADINGS.has(tag) && HEADINGS.has(this.top().tag)) this.pop();
  }

  /** Closes the outermost open element of `tags` that is not beyond one of `barriers`. */
  private closeNearest(tags: ReadonlySet<string>, barriers: ReadonlySet<string>): void {
    let found = -1;
    for (let i = this.open.length - 1; i > 0; i -= 1) {
      const tag = this.open[i]?.tag ?? '';
      if (tags.has(tag)) found = i;
      else if (barriers.has(tag)) break;
      if (found !== -1 && !TABLE_PARTS.has(tag)) break;
    }
    if (found > 0) this.popTo(found);
  }

  private end(tag: string): void {
    if (tag === 'body' || tag === 'html') return;
    if (!HEADINGS.has(tag) && !this.isOpen(tag)) return;
    const inline = !BLOCK_TAGS.has(tag);
    for (let i = this.open.length - 1; i > 0; i -= 1) {
      const current = this.open[i]?.tag ?? '';
      if (current === tag || (HEADINGS.has(tag) && HEADINGS.has(current))) {
        this.popTo(i);
        return;
      }
      if (
        inline ? BLOCK_TAGS.has(current) : !TABLE_PARTS.has(tag) && tag !== 'table' && SCOPE_ENDS.has(current)
      )
        return;
      if (TABLE_PARTS.has(tag) && current === 'table') return;
    }
  }

  private isOpen(tag: string): boolean {
    return (this.openTags.get(tag) ?? 0) > 0;
  }

  private pop(): void {
    this.popTo(this.open.length - 1);
  }

  private popTo(index: number): void {
    while (this.open.length > Math.max(index, 1)) {
      const element = this.open.pop();
      if (element !== undefined) this.openTags.set(element.tag, (this.openTags.get(element.tag) ?? 1) - 1);
      if (element?.tag === 'svg' || element?.tag === 'math') this.foreign -= 1;
    }
    if (this.open.length < this.limits.maxDepth - 1) this.flattened.clear();
  }
}

function markHolders(from: PageElement): void {
  let element: PageElement | undefined = from;
  while (element !== undefined && !element.holdsBlock) {
    element.holdsBlock = true;
    element = element.parent;
  }
}
