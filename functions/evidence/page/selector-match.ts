/** Whether a CSS selector matches an element of the page. */
import { AttributeAction, type Selector, SelectorType } from 'css-what';
import type { PageElement } from './html-tree.ts';
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
  if (!compound.tests.every((test) => passes(element, test))) return false;
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
    if (test.type === SelectorType.Tag && !passes(element, test)) return false;
    if (isNamed(test) && passes(element, test)) shared = true;
  }
  if (shared) return true;
  const around = compounds[1];
  if (around === undefined || !subject.tests.some((test) => passes(element, test))) return false;
  return isBeside(subject) ? couldFollow(element, around, budget) : couldLieIn(element, around);
}

function couldLieIn(element: PageElement, around: Compound): boolean {
  for (let up = element.parent; up?.parent !== undefined; up = up.parent)
    if (around.tests.some((test) => test.type === SelectorType.Attribute && passes(up, test))) return true;
  return false;
}

function couldFollow(element: PageElement, around: Compound, budget: MatchBudget): boolean {
  for (let before = previousSibling(element); before !== undefined; before = previousSibling(before)) {
    budget.left -= 1;
    if (budget.left < 0 || around.tests.some((test) => passes(before, test))) return true;
  }
  return false;
}

/** Says a name that the element must have, and not that it lacks one. */
function isNamed(test: Selector): boolean {
  return test.type === SelectorType.Attribute || (test.type === SelectorType.Pseudo && test.name !== 'not');
}

function passes(element: PageElement, test: Selector): boolean {
  if (test.type === SelectorType.Universal) return true;
  if (test.type === SelectorType.Pseudo) {
    if (isPlace(test)) return isAtPlace(element, test);
    const met = selectorLists(test).some((list) => list.every((one) => passes(element, one)));
    return test.name === 'not' ? !met : met;
  }
  if (test.type === SelectorType.Tag) return element.tag === test.name.toLowerCase();
  if (test.type !== SelectorType.Attribute) return true;
  const written = element.attrs[test.name.toLowerCase()];
  if (written === undefined) return false;
  const value = test.ignoreCase === true ? written.toLowerCase() : written;
  const wanted = test.ignoreCase === true ? test.value.toLowerCase() : test.value;
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

function hasWord(value: string, word: string): boolean {
  for (let at = value.indexOf(word); at !== -1; at = value.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || /\s/.test(value[at - 1] ?? '')) && (end === value.length || /\s/.test(value[end] ?? '')))
      return true;
  }
  return false;
}
