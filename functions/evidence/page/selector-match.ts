/** Whether a CSS selector matches an element of the page. */
import { AttributeAction, type Selector, SelectorType } from 'css-what';
import type { PageElement } from './html-tree.ts';
import { isSaid, isSaidOf } from './said-pseudo.ts';
import { isAtPlace, isPlace } from './sibling-place.ts';
import { type ComplexSelector, type Compound, selectorLists } from './style-selectors.ts';

/** Counts down; a page whose styles need more is read as if the rest of them were not there. */
export interface MatchBudget {
  left: number;
}

/** True when the element and its ancestors fulfil every compound. */
export function matches(element: PageElement, selector: ComplexSelector, budget: MatchBudget): boolean {
  return matchesFrom(element, selector.compounds, 0, budget);
}

function matchesFrom(
  element: PageElement,
  compounds: readonly Compound[],
  at: number,
  budget: MatchBudget,
): boolean {
  budget.left -= 1;
  const compound = compounds[at];
  if (compound === undefined || budget.left < 0) return false;
  if (!compound.tests.every((test) => passes(element, test, budget))) return false;
  if (at === compounds.length - 1) return true;
  const { combinator } = compound;
  const next = isBeside(compound) ? previousSibling : parentOf;
  for (let other = next(element); other !== undefined && budget.left > 0; other = next(other)) {
    if (matchesFrom(other, compounds, at + 1, budget)) return true;
    if (combinator === 'child' || combinator === 'adjacent') return false;
  }
  return false;
}

function isBeside({ combinator }: Compound): boolean {
  return combinator === 'adjacent' || combinator === 'sibling';
}

function parentOf({ parent }: PageElement): PageElement | undefined {
  return parent;
}

/** Each element's sibling before it; filled for all children of a parent when one of them is asked for. */
const previous = new WeakMap<PageElement, PageElement | undefined>();

function previousSibling(element: PageElement): PageElement | undefined {
  if (!previous.has(element)) {
    let last: PageElement | undefined;
    for (const child of element.parent?.children ?? []) {
      if (typeof child === 'string') continue;
      previous.set(child, last);
      last = child;
    }
  }
  return previous.get(element);
}

/**
 * True when a state or a class that scripts add could make the selector match: the subject shares a name with the
 * element and contradicts it nowhere but in classes and attributes it does not have yet.
 */
export function couldMatch(
  element: PageElement,
  { compounds }: ComplexSelector,
  budget: MatchBudget,
): boolean {
  const subject = compounds[0];
  if (subject === undefined) return false;
  let shared = false;
  for (const test of subject.tests) {
    if (test.type === SelectorType.Tag && !passes(element, test, budget)) return false;
    if (isNamed(test) && passes(element, test, budget)) shared = true;
  }
  if (shared) return true;
  const around = compounds[1];
  if (around === undefined || !subject.tests.some((test) => passes(element, test, budget))) return false;
  return isBeside(subject) ? couldFollow(element, around, budget) : couldLieIn(element, around, budget);
}

function couldLieIn(element: PageElement, around: Compound, budget: MatchBudget): boolean {
  for (let up = element.parent; up?.parent !== undefined; up = up.parent)
    if (around.tests.some((test) => test.type === SelectorType.Attribute && passes(up, test, budget)))
      return true;
  return false;
}

function couldFollow(element: PageElement, around: Compound, budget: MatchBudget): boolean {
  for (let before = previousSibling(element); before !== undefined; before = previousSibling(before)) {
    budget.left -= 1;
    if (budget.left < 0 || around.tests.some((test) => passes(before, test, budget))) return true;
  }
  return false;
}

/** Says a name that the element must have, and not that it lacks one. */
function isNamed(test: Selector): boolean {
  return test.type === SelectorType.Attribute || (test.type === SelectorType.Pseudo && test.name !== 'not');
}

/** Attributes of HTML whose values selectors compare without case (HTML standard 4.16.2), those that pages ask for. */
const CASELESS = new Set('dir hreflang http-equiv lang media rel target type'.split(' '));

function passes(element: PageElement, test: Selector, budget: MatchBudget): boolean {
  if (test.type === SelectorType.Universal) return true;
  if (test.type === SelectorType.Pseudo) {
    if (isPlace(test)) return isAtPlace(element, test);
    if (isSaid(test)) return isSaidOf(element, test);
    const lists = selectorLists(test);
    if (test.name === 'has') return lists.some((list) => hasRelative(element, list, budget));
    const met = lists.some((list) => list.every((one) => passes(element, one, budget)));
    return test.name === 'not' ? !met : met;
  }
  if (test.type === SelectorType.Tag) return element.tag === test.name.toLowerCase();
  if (test.type !== SelectorType.Attribute) return true;
  const written = element.attrs[test.name.toLowerCase()];
  if (written === undefined) return false;
  const anyCase = test.ignoreCase === true || (test.ignoreCase === null && CASELESS.has(test.name));
  const value = anyCase ? written.toLowerCase() : written;
  const wanted = anyCase ? test.value.toLowerCase() : test.value;
  switch (test.action) {
    case AttributeAction.Exists:
      return true;
    case AttributeAction.Element:
      return hasWord(value, wanted);
    case AttributeAction.Equals:
      return value === wanted;
    case AttributeAction.Start:
      return value.startsWith(wanted);
    case AttributeAction.End:
      return value.endsWith(wanted);
    case AttributeAction.Any:
      return value.includes(wanted);
    case AttributeAction.Hyphen:
      return value === wanted || value.startsWith(`${wanted}-`);
    default:
      return false;
  }
}

/** `:has()` (Selectors 4, 4.5) of one compound, after the combinator that leads to it. */
function hasRelative(element: PageElement, list: readonly Selector[], budget: MatchBudget): boolean {
  const [first] = list;
  const isStep = first !== undefined && STEPS.has(first.type);
  const compound = isStep ? list.slice(1) : list;
  const fits = (other: PageElement): boolean => {
    budget.left -= 1;
    return compound.every((test) => passes(other, test, budget));
  };
  const step = isStep ? first.type : SelectorType.Descendant;
  if (step === SelectorType.Adjacent || step === SelectorType.Sibling) {
    const siblings = (element.parent?.children ?? []).filter((child) => typeof child === 'object');
    budget.left -= Math.ceil(siblings.length / SIBLINGS_PER_STEP);
    const after = siblings.slice(siblings.indexOf(element) + 1);
    return (step === SelectorType.Adjacent ? after.slice(0, 1) : after).some(fits);
  }
  const open = element.children.filter((child) => typeof child === 'object');
  for (let other = open.pop(); other !== undefined && budget.left > 0; other = open.pop()) {
    if (fits(other)) return true;
    if (step === SelectorType.Child) continue;
    for (const child of other.children) if (typeof child === 'object') open.push(child);
  }
  return false;
}

/** Looking for an element among its siblings costs less than trying a selector. */
const SIBLINGS_PER_STEP = 20;
const STEPS: ReadonlySet<SelectorType> = new Set([
  SelectorType.Child,
  SelectorType.Adjacent,
  SelectorType.Sibling,
  SelectorType.Descendant,
]);

function hasWord(value: string, word: string): boolean {
  for (let at = value.indexOf(word); at !== -1; at = value.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || /\s/.test(value[at - 1] ?? '')) && (end === value.length || /\s/.test(value[end] ?? '')))
      return true;
  }
  return false;
}
