/** Whether a CSS selector matches an element of the page (Selectors 4, as far as a page without scripts decides it). */
import { AttributeAction, parse, type Selector, SelectorType } from 'css-what';
import type { PageElement } from './html-tree.ts';

export interface ComplexSelector {
  /** Compounds from the subject outwards, each with the combinator that leads to the next. */
  readonly compounds: readonly Compound[];
  /** Ids, classes and attributes, tags; as one number that orders selectors. */
  readonly specificity: number;
  /** True where states, siblings or scripts take part: then a match is possible, not certain. */
  readonly undecided: boolean;
  /** What the subject has, the most telling first: `#id`, `.class`, a tag, or `*`. */
  readonly keys: readonly string[];
}

interface Compound {
  readonly tests: readonly Selector[];
  readonly combinator: 'descendant' | 'child' | undefined;
}

const MAX_COMPOUNDS = 8;
const NOTHING: readonly ComplexSelector[] = [];
/** Attributes that scripts take off once a page is ready. */
const LOADING = /cloak$/;
const STATE_NAME = /(?:^|[-_])(?:no-?)?js(?:$|[-_])|load|ready|init|async/i;

/** The selectors of a list; those of pseudo-elements and those that cannot be read are left out. */
export function parseSelectors(text: string): readonly ComplexSelector[] {
  try {
    return parse(text).flatMap((tokens) => complex(tokens) ?? []);
  } catch {
    return NOTHING;
  }
}

function complex(tokens: readonly Selector[]): ComplexSelector | undefined {
  const compounds: Compound[] = [];
  let tests: Selector[] = [];
  let undecided = false;
  let specificity = 0;
  for (const token of tokens) {
    switch (token.type) {
      case SelectorType.PseudoElement:
        return undefined;
      case SelectorType.Pseudo:
        undecided = true;
        specificity += 1_000;
        break;
      case SelectorType.Descendant:
      case SelectorType.Child:
        compounds.push({
          tests,
          combinator: token.type === SelectorType.Child ? 'child' : 'descendant',
        });
        tests = [];
        break;
      case SelectorType.Sibling:
      case SelectorType.Adjacent:
      case SelectorType.Parent:
      case SelectorType.ColumnCombinator:
        // What stands left of it says nothing of the subject's own ancestors.
        undecided = true;
        compounds.length = 0;
        tests = [];
        break;
      case SelectorType.Attribute:
        tests.push(token);
        specificity += token.name === 'id' ? 1_000_000 : 1_000;
        if (LOADING.test(token.name)) undecided = true;
        break;
      case SelectorType.Tag:
        tests.push(token);
        specificity += 1;
        break;
      default:
    }
  }
  if (compounds.length > MAX_COMPOUNDS) return undefined;
  // Combinators were kept with what stands left of them: outwards, each leads to the compound before.
  const outwards = compounds.map((compound) => compound.combinator).reverse();
  const all = [...compounds.map((compound) => compound.tests), tests].reverse();
  return {
    compounds: all.map((own, index) => ({ tests: own, combinator: outwards[index] })),
    specificity,
    undecided: undecided || all.slice(1).some(namesState),
    keys: keysOf(tests),
  };
}

/** `.no-js`, `html.loading`: names of a state that scripts change at once. */
function namesState(tests: readonly Selector[]): boolean {
  return tests.some(
    (test) => test.type === SelectorType.Attribute && test.name === 'class' && STATE_NAME.test(test.value),
  );
}

function keysOf(tests: readonly Selector[]): string[] {
  const ids: string[] = [];
  const classes: string[] = [];
  const tags: string[] = [];
  for (const test of tests) {
    if (test.type === SelectorType.Tag) tags.push(test.name.toLowerCase());
    else if (test.type !== SelectorType.Attribute) continue;
    else if (test.name === 'id' && test.action === AttributeAction.Equals) ids.push(`#${test.value}`);
    else if (test.name === 'class' && test.action === AttributeAction.Element) classes.push(`.${test.value}`);
  }
  const keys = [...ids, ...classes, ...tags];
  return keys.length > 0 ? keys : ['*'];
}

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
  for (let up = element.parent; up !== undefined && budget.left > 0; up = up.parent) {
    if (matchesFrom(up, compounds, at + 1, budget)) return true;
    if (compound.combinator === 'child') return false;
  }
  return false;
}

/**
 * True when a state or a class that scripts add could make the selector match: the subject shares a name with the
 * element and contradicts it nowhere but in classes and attributes it does not have yet.
 */
export function couldMatch(element: PageElement, { compounds }: ComplexSelector): boolean {
  const subject = compounds[0];
  if (subject === undefined) return false;
  let shared = false;
  for (const test of subject.tests) {
    const passed = passes(element, test);
    const isTag = test.type === SelectorType.Tag;
    if (isTag && !passed) return false;
    if (passed && !isTag) shared = true;
  }
  if (shared) return true;
  const around = compounds[1];
  if (around === undefined || !subject.tests.some((test) => passes(element, test))) return false;
  for (let up = element.parent; up !== undefined; up = up.parent) {
    const { parent } = up;
    if (
      parent !== undefined &&
      around.tests.some((test) => test.type === SelectorType.Attribute && passes(up, test))
    )
      return true;
  }
  return false;
}

function passes(element: PageElement, test: Selector): boolean {
  if (test.type === SelectorType.Universal) return true;
  if (test.type === SelectorType.Tag) return element.tag === test.name.toLowerCase();
  if (test.type !== SelectorType.Attribute) return true;
  const value = element.attrs[test.name.toLowerCase()];
  if (value === undefined) return false;
  switch (test.action) {
    case AttributeAction.Exists:
      return true;
    case AttributeAction.Element:
      return hasWord(value, test.value);
    case AttributeAction.Equals:
      return value === test.value;
    case AttributeAction.Start:
      return value.startsWith(test.value);
    case AttributeAction.End:
      return value.endsWith(test.value);
    case AttributeAction.Any:
      return value.includes(test.value);
    case AttributeAction.Hyphen:
      return value === test.value || value.startsWith(`${test.value}-`);
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
