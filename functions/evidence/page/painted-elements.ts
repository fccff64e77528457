/**
 * Colours that a page's own style sheets give to its elements, written into their styles, so that text in the colour of
 * what it stands on is found (text-colour.ts). Only where the page alone decides its colours: without sheets from
 * elsewhere, and without pictures that may lie behind the text.
 */
import type { PageElement } from './html-tree.ts';
import { type MatchBudget, matches } from './selector-match.ts';
import { addInline, addRule, type IndexedRule, styleOf, type Winners } from './style-cascade.ts';
import type { StyleRule } from './style-rules.ts';
import { parseSelectors } from './style-selectors.ts';
import { isSheetLink, isWrittenSheet } from './style-sheets.ts';

const MAX_RULES = 400;
const MATCH_STEPS = 60_000;
const COLOURS =
  /^(?:color|-webkit-text-fill-color|background(?:-color|-image|-clip)?|-webkit-background-clip)$/;
const PICTURES = new Set('img picture video canvas svg iframe object embed'.split(' '));

/** Set on the root of a page whose elements say all of its colours; no page can set it there. */
export const COLOURS_KNOWN = 'colours-known';

export function paintElements(root: PageElement, rules: readonly StyleRule[]): void {
  const painting = rules.flatMap((rule) => {
    const declarations = rule.declarations.filter(({ name }) => COLOURS.test(name));
    return declarations.length === 0 ? [] : { ...rule, declarations };
  });
  if (painting.length > MAX_RULES) return;
  const elements = elementsOf(root);
  if (
    elements.some((element) => isFromElsewhere(element)) ||
    (painting.length > 0 && hidesPictures(elements, rules))
  )
    return;
  const budget: MatchBudget = { left: MATCH_STEPS };
  const indexed = painting.flatMap((rule, order): IndexedRule[] =>
    parseSelectors(rule.selector, undefined).map((selector) => ({ rule, selector, order })),
  );
  const styles = new Map<PageElement, string>();
  for (const element of elements) {
    if (budget.left < 0) return;
    const met = indexed.filter(({ selector }) => !selector.undecided && matches(element, selector, budget));
    // In some windows or on some devices it has other colours.
    if (met.some(({ rule }) => rule.conditional)) return;
    if (met.length > 0) styles.set(element, painted(element, met));
  }
  for (const [element, style] of styles) element.attrs = { ...element.attrs, style };
  root.attrs = { ...root.attrs, [COLOURS_KNOWN]: '' };
}

/** The element's own declarations, and those of rules about colours that it does not overrule. */
function painted(element: PageElement, met: readonly IndexedRule[]): string {
  const winners: Winners = new Map();
  for (const entry of met) addRule(winners, entry);
  addInline(winners, element.attrs.style ?? '');
  return styleOf(winners);
}

/** A sheet that is not read here. */
function isFromElsewhere(element: PageElement): boolean {
  return element.tag === 'link' && isSheetLink(element.attrs) && !isWrittenSheet(element);
}

/** Pictures, and rules that could put them behind text. */
function hidesPictures(elements: readonly PageElement[], rules: readonly StyleRule[]): boolean {
  if (!elements.some(({ tag }) => PICTURES.has(tag))) return false;
  return rules.some(({ declarations }) =>
    declarations.some(
      ({ name, value }) => name === 'position' && /absolute|fixed|sticky|relative/.test(value),
    ),
  );
}

function elementsOf(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const open: PageElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    found.push(element);
    for (const child of element.children) if (typeof child !== 'string') open.push(child);
  }
  return found;
}
