/**
 * What the page's own <style> elements hide: the declarations that decide whether an element's text is seen are
 * worked out as a browser does (style-cascade.ts) and put before its inline style.
 * Only what is certain without scripts, window sizes and other files counts: rules for some devices or states hide
 * nothing, and an element that such a rule would show again stays.
 */

import { readDeclarations } from './css-declarations.ts';
import { CustomProperties, type CustomValues, withCustom } from './custom-properties.ts';
import { styleHides } from './hidden-style.ts';
import { SKIPPED_TAGS } from './html-tags.ts';
import type { PageElement } from './html-tree.ts';
import { paintElements } from './painted-elements.ts';
import { couldMatch, type MatchBudget, matches } from './selector-match.ts';
import { addInline, addRule, type IndexedRule, styleOf, type Winners } from './style-cascade.ts';
import { media, type StyleDeclaration, type StyleRule, styleRules } from './style-rules.ts';
import { type ClassLookup, parseSelectors } from './style-selectors.ts';
import { sheetsOf } from './style-sheets.ts';
import { MOST_OF_PAGE, styleWhenLoaded, textLengths } from './whole-page.ts';

const MAX_SELECTORS = 4_000;
const MATCH_STEPS = 100_000;
const MAX_KEYS = 6;
const MAX_CLASSES = 40;

type RuleIndex = ReadonlyMap<string, readonly IndexedRule[]>;

/**
 * Adds to the style of every element that one of the page's style elements hides. Bounded in rules and in steps.
 *
 * @param isScripted whether the page has scripts, which may give its elements other classes
 */
export function applyPageStyles(
  root: PageElement,
  styleElements: readonly PageElement[],
  isScripted: boolean,
): void {
  const custom = new CustomProperties();
  const rules = rulesOf(styleElements, custom);
  fillInlineStyles(root, custom);
  paintElements(root, rules);
  const hasClass = isScripted ? classLookup(root) : undefined;
  const hiding = new Set(
    rules.filter((rule) => !rule.conditional && !rule.moves && isSuspect(rule.declarations)),
  );
  const suspects = index(rules, 1, hasClass, (rule) => hiding.has(rule));
  if (suspects.size === 0) return;
  const budget: MatchBudget = { left: MATCH_STEPS };
  const candidates = textElements(root).filter((element) => isMatched(element, suspects, budget));
  if (candidates.length === 0) return;
  const names = new Set(candidates.flatMap((element) => [...keysOf(element), ...Object.keys(element.attrs)]));
  const others = index(
    rules,
    MAX_KEYS,
    hasClass,
    (rule) => hiding.has(rule) || namesAny(rule.selector, names),
  );
  const styles = new Map<PageElement, string>();
  for (const element of candidates) {
    const style = hiddenStyle(element, others, isScripted, budget);
    if (style !== undefined) styles.set(element, style);
  }
  for (const element of loadingParts(root, styles)) styles.delete(element);
  for (const [element, style] of styles) element.attrs = { ...element.attrs, style };
}

/** Parts that are invisible or transparent and together most of the page: they appear once it is loaded. */
function loadingParts(root: PageElement, styles: ReadonlyMap<PageElement, string>): PageElement[] {
  const parts = [...styles.keys()].filter((element) => styleWhenLoaded(styles.get(element)) !== undefined);
  if (parts.length === 0) return parts;
  const lengths = textLengths(root);
  const isPart = new Set(parts);
  let hidden = 0;
  for (const part of parts) if (!liesIn(part, isPart)) hidden += lengths.get(part) ?? 0;
  return hidden >= MOST_OF_PAGE * (lengths.get(root) ?? 0) ? parts : [];
}

function liesIn(element: PageElement, others: ReadonlySet<PageElement>): boolean {
  for (let up = element.parent; up !== undefined; up = up.parent) if (others.has(up)) return true;
  return false;
}

const MAX_ATTRIBUTES = 50;

/** Names of attributes that selectors in the source's style elements ask for: the tree must keep them. Linear. */
export function styledAttributes(source: string): string[] {
  const names = new Set<string>();
  const starts = /<style[\s>]/gi;
  for (let start = starts.exec(source); start !== null; start = starts.exec(source)) {
    const end = source.indexOf('</', start.index);
    const css = source.slice(start.index, end === -1 ? source.length : end);
    starts.lastIndex = start.index + css.length;
    for (const [, name = ''] of css.matchAll(/\[\s*([a-z_:][\w:-]{0,40})/gi)) {
      names.add(name.toLowerCase());
      if (names.size === MAX_ATTRIBUTES) return [...names];
    }
  }
  return [...names];
}

/** Rules in order; of those that are written twice only the last. */
function rulesOf(styleElements: readonly PageElement[], custom: CustomProperties): StyleRule[] {
  const rules = new Map<string, StyleRule>();
  for (const { css, media: query } of sheetsOf(styleElements)) {
    const { conditional, ignored } = media(query);
    if (ignored) continue;
    for (const rule of styleRules(css, conditional)) {
      const key = JSON.stringify(rule);
      rules.delete(key);
      rules.set(key, rule);
    }
  }
  return withoutCustom([...rules.values()], custom);
}

/** The rules with what they declare for others put in. */
function withoutCustom(rules: readonly StyleRule[], custom: CustomProperties): StyleRule[] {
  for (const { declarations, conditional } of rules)
    for (const { name, value } of declarations)
      if (name.startsWith('--')) custom.declare(name, value, conditional);
  return rules.map((rule) => {
    if (!rule.declarations.some(({ name, value }) => name.startsWith('--') || value.includes('var(')))
      return rule;
    const declarations = rule.declarations.flatMap((one) =>
      one.name.startsWith('--') ? [] : { ...one, value: withCustom(one.value, custom.valueOf) },
    );
    return { ...rule, declarations };
  });
}

/** Puts custom properties, the page's and those that elements around declare, into the styles of its elements. */
function fillInlineStyles(root: PageElement, custom: CustomProperties): void {
  for (const element of textElements(root)) {
    const { style } = element.attrs;
    if (style === undefined || !style.includes('var(')) continue;
    const own = readDeclarations(style);
    const lookUp: CustomValues = (name) =>
      own?.(name) || declaredAround(element, name) || custom.valueOf(name);
    const filled = style.split(';').map((declaration) => withCustom(declaration, lookUp));
    element.attrs = { ...element.attrs, style: filled.join(';') };
  }
}

const MAX_LEVELS = 50;

/** A custom property as the nearest element around declares it in its own style. */
function declaredAround(element: PageElement, name: string): string | undefined {
  let up = element.parent;
  for (let level = 0; up !== undefined && level < MAX_LEVELS; level += 1, up = up.parent) {
    const { style } = up.attrs;
    const value = style?.includes(name) ? readDeclarations(style)?.(name) : undefined;
    if (value) return value;
  }
  return undefined;
}

/** All elements that can show text, in document order. */
function textElements(root: PageElement): PageElement[] {
  const found: PageElement[] = [];
  const open: PageElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    found.push(element);
    for (let i = element.children.length - 1; i >= 0; i -= 1) {
      const child = element.children[i];
      if (typeof child === 'object' && !SKIPPED_TAGS.has(child.tag)) open.push(child);
    }
  }
  return found;
}

/** The page's classes, gathered when one is first asked for. */
function classLookup(root: PageElement): ClassLookup {
  let classes: Set<string> | undefined;
  return (name) => {
    classes ??= new Set(
      textElements(root).flatMap(({ attrs }) => attrs.class?.split(/\s+/, MAX_CLASSES) ?? []),
    );
    return classes.has(name);
  };
}

/** Values without which nothing is hidden; most rules have none of them. */
const TELLING =
  /none|hidden|collapse|transparent|inset|rect|blur|translate|rotate|scale|skew|path|column|calc|matrix|strict|size|circle|m(?:in|ax)\(|clamp|\(0|^-?[\d.]|[\s,]0/;

/** Properties whose values tell nothing by a word. */
const PAINTS = /^color$|-fill-color$|mask/;

/** Could hide by itself or together with what other rules declare. */
function isSuspect(declarations: readonly StyleDeclaration[]): boolean {
  if (!declarations.some(({ name, value }) => PAINTS.test(name) || TELLING.test(value))) return false;
  const style = declarations
    .map(({ name, value, important }) => `${name}:${value}${important ? '!important' : ''}`)
    .join(';');
  return styleHides(`position:absolute;overflow:hidden;${style}`) || styleHides(style);
}

/** Wanted rules by at most `keys` of the names that their subjects have. */
function index(
  rules: readonly StyleRule[],
  keys: number,
  hasClass: ClassLookup | undefined,
  wanted: (rule: StyleRule) => boolean,
): RuleIndex {
  const found = new Map<string, IndexedRule[]>();
  let selectors = 0;
  rules.forEach((rule, order) => {
    if (selectors >= MAX_SELECTORS || !wanted(rule)) return;
    for (const selector of parseSelectors(rule.selector, hasClass)) {
      selectors += 1;
      for (const key of selector.keys.slice(0, keys)) {
        const list = found.get(key);
        if (list === undefined) found.set(key, [{ rule, selector, order }]);
        else list.push({ rule, selector, order });
      }
    }
  });
  return found;
}

function keysOf({ tag, attrs }: PageElement): string[] {
  const keys = ['*', tag];
  if (attrs.id) keys.push(`#${attrs.id}`);
  for (const name of attrs.class?.split(/\s+/, MAX_CLASSES) ?? []) if (name !== '') keys.push(`.${name}`);
  return keys;
}

function namesAny(selector: string, names: ReadonlySet<string>): boolean {
  return (selector.match(/[.#]?[\w-]+|\*/g) ?? []).some((name) => names.has(name));
}

function isMatched(element: PageElement, rules: RuleIndex, budget: MatchBudget): boolean {
  if (element.tag === 'html' || element.tag === 'body' || element.tag === '#root') return false;
  return keysOf(element).some((key) =>
    rules.get(key)?.some(({ selector }) => !selector.undecided && matches(element, selector, budget)),
  );
}

/** The element's style with what rules declare, when they hide it and no rule for a state or a device shows it. */
function hiddenStyle(
  element: PageElement,
  rules: RuleIndex,
  isScripted: boolean,
  budget: MatchBudget,
): string | undefined {
  const inline = element.attrs.style ?? '';
  if (styleHides(inline) || isPanel(element)) return undefined;
  const certain = new Set<IndexedRule>();
  const possible = new Set<IndexedRule>();
  for (const key of keysOf(element)) {
    for (const entry of rules.get(key) ?? []) {
      budget.left -= 1;
      if (budget.left < 0) return undefined;
      const isSettled = !entry.rule.conditional && !entry.selector.undecided;
      if (isSettled && matches(element, entry.selector, budget)) certain.add(entry);
      else if ((isScripted || !isSettled) && couldMatch(element, entry.selector, budget)) possible.add(entry);
    }
  }
  const winners: Winners = new Map();
  addInline(winners, inline);
  for (const entry of certain) addRule(winners, entry);
  const style = styleOf(winners);
  if (!styleHides(style) || [...certain, ...possible].some(({ rule }) => rule.moves)) return undefined;
  for (const entry of possible) {
    budget.left -= 1;
    const shown = new Map(winners);
    addRule(shown, entry);
    if (budget.left < 0 || !styleHides(styleOf(shown))) return undefined;
  }
  return style;
}

/** Parts of a page that its reader opens one by one. */
const PANEL_NAME =
  /accordion|collaps|expand|toggle|faq|answer|panel|tab(?:s|bed)?(?:$|[-_\s])|slide|carousel/i;

function isPanel({ attrs, parent }: PageElement): boolean {
  return (
    PANEL_NAME.test(`${attrs.class ?? ''} ${attrs.id ?? ''}`) || PANEL_NAME.test(parent?.attrs.class ?? '')
  );
}
