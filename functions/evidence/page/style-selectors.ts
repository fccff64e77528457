/** CSS selectors → what an element and those around it must have (Selectors 4, as far as a page without scripts decides it). */
import { AttributeAction, type PseudoSelector, parse, type Selector, SelectorType } from 'css-what';
import { isSaid } from './said-pseudo.ts';
import { isPlace } from './sibling-place.ts';

export interface ComplexSelector {
  /** Compounds from the subject outwards, each with the combinator that leads to the next. */
  readonly compounds: readonly Compound[];
  /** Ids, classes and attributes, tags; as one number that orders selectors. */
  readonly specificity: number;
  /** True where states or scripts take part: then a match is possible, not certain. */
  readonly undecided: boolean;
  /** What the subject has, the most telling first: `#id`, `.class`, a tag, or `*`. */
  readonly keys: readonly string[];
}

export interface Compound {
  readonly tests: readonly Selector[];
  readonly combinator: Combinator | undefined;
}

/** True for classes that an element of the page has. */
export type ClassLookup = (name: string) => boolean;

type Combinator = 'descendant' | 'child' | 'adjacent' | 'sibling';

const MAX_COMPOUNDS = 8;
const NOTHING: readonly ComplexSelector[] = [];
/** Attributes that scripts take off once a page is ready. */
const LOADING = /cloak$/;
const STATE_NAME = /(?:^|[-_])(?:no-?)?js(?:$|[-_])|load|ready|init|async/i;

/**
 * The selectors of a list; those of pseudo-elements and those that cannot be read are left out.
 * `hasClass` tells whether any element of the page has a class: `:not()` of another one waits for a script. Without it
 * the page has no scripts, and every name stays as it is.
 */
export function parseSelectors(text: string, hasClass: ClassLookup | undefined): readonly ComplexSelector[] {
  try {
    return parse(text).flatMap((tokens) => complex(tokens, hasClass) ?? []);
  } catch {
    return NOTHING;
  }
}

function complex(
  tokens: readonly Selector[],
  hasClass: ClassLookup | undefined,
): ComplexSelector | undefined {
  const compounds: Compound[] = [];
  let tests: Selector[] = [];
  let undecided = false;
  let specificity = 0;
  for (const token of tokens) {
    switch (token.type) {
      case SelectorType.PseudoElement:
        return undefined;
      case SelectorType.Descendant:
      case SelectorType.Child:
      case SelectorType.Sibling:
      case SelectorType.Adjacent:
        compounds.push({ tests, combinator: token.type });
        tests = [];
        break;
      case SelectorType.Parent:
      case SelectorType.ColumnCombinator:
        return undefined;
      case SelectorType.Pseudo:
        if (isDecided(token, hasClass)) tests.push(token);
        else undecided = true;
        break;
      case SelectorType.Attribute:
        tests.push(token);
        if (hasClass !== undefined && LOADING.test(token.name)) undecided = true;
        break;
      case SelectorType.Tag:
        tests.push(token);
        break;
      default:
    }
    specificity += weightOf(token);
  }
  if (compounds.length > MAX_COMPOUNDS) return undefined;
  // Combinators were kept with what stands left of them: outwards, each leads to the compound before.
  const outwards = compounds.map((compound) => compound.combinator).reverse();
  const all = [...compounds.map((compound) => compound.tests), tests].reverse();
  return {
    compounds: all.map((own, index) => ({ tests: own, combinator: outwards[index] })),
    specificity,
    undecided: undecided || (hasClass !== undefined && all.slice(1).some(namesState)),
    keys: keysOf(tests),
  };
}

/** Selectors 4, 17: that of a list is its heaviest selector's. */
function weightOf(token: Selector): number {
  if (token.type === SelectorType.Tag) return 1;
  if (token.type === SelectorType.Attribute) return token.name === 'id' ? 1_000_000 : 1_000;
  if (token.type !== SelectorType.Pseudo) return 0;
  if (token.name === 'where') return 0;
  const lists = LISTS.has(token.name) ? selectorLists(token) : [];
  return lists.length === 0
    ? 1_000
    : Math.max(...lists.map((list) => list.reduce((sum, one) => sum + weightOf(one), 0)));
}

const LISTS = new Set(['not', 'is', 'where', 'matches', '-webkit-any', 'has']);

/** The selectors in the brackets of a pseudo-class. */
export function selectorLists({ data }: PseudoSelector): readonly (readonly Selector[])[] {
  return Array.isArray(data) ? data : [];
}

/** `:not()`, `:is()` and `:where()` of names alone; and what `:not()` asks for is neither a state nor still to come. */
function isDecided(pseudo: PseudoSelector, hasClass: ClassLookup | undefined): boolean {
  if (isPlace(pseudo) || isSaid(pseudo)) return true;
  const lists = selectorLists(pseudo);
  if (pseudo.name === 'has') return lists.length > 0 && lists.every(isSimpleRelative);
  return (
    LISTS.has(pseudo.name) &&
    lists.length > 0 &&
    lists.every(
      (list) =>
        (hasClass === undefined || !namesState(list)) &&
        list.every((one) =>
          pseudo.name === 'not' && hasClass !== undefined ? stays(one, hasClass) : isName(one),
        ),
    )
  );
}

/** `> .a`, `+ .a`, `.a`: one step to one compound of names. */
function isSimpleRelative(list: readonly Selector[]): boolean {
  const [first, ...rest] = list;
  return first !== undefined && (isName(first) || RELATIVE.has(first.type)) && rest.every(isName);
}

const RELATIVE: ReadonlySet<SelectorType> = new Set([
  SelectorType.Child,
  SelectorType.Adjacent,
  SelectorType.Sibling,
  SelectorType.Descendant,
]);

function isName(test: Selector): boolean {
  const { type } = test;
  if (type === SelectorType.Pseudo) return isPlace(test) || isSaid(test);
  return type === SelectorType.Tag || type === SelectorType.Attribute || type === SelectorType.Universal;
}

/** Attributes that no script sets while a page is read. */
const LASTING = new Set('id class lang type href itemprop name rel'.split(' '));
/** Classes that come and go as a reader opens, passes or chooses something. */
const PASSING =
  /(?:^|[-_])(?:is|has|in|on|open(?:ed)?|active|show(?:n|ing)?|visible|expanded|current|selected|checked)(?:$|[-_])/i;

/** A name that an element has or lacks for good. */
function stays(test: Selector, hasClass: ClassLookup): boolean {
  if (test.type !== SelectorType.Attribute) return isName(test);
  if (test.name !== 'class') return LASTING.has(test.name);
  const { value } = test;
  return hasClass(value) && !PASSING.test(value);
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
