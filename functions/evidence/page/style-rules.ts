/**
 * The text of a <style> element → its rules, as far as they decide whether text is seen (CSS Syntax 3, Nesting 1).
 * One pass, linear in the length; what is not understood is left out.
 */
import { isTaken, plainCss } from './css-declarations.ts';
import { pixels } from './css-lengths.ts';

export interface StyleDeclaration {
  readonly name: string;
  readonly value: string;
  readonly important: boolean;
}

export interface StyleRule {
  /** Selector list as written; selectors of nested rules are joined with those around them. */
  readonly selector: string;
  readonly declarations: readonly StyleDeclaration[];
  /** True with an animation or a transition: what it hides is going to move or be opened. */
  readonly moves: boolean;
  /** True where the rule holds for some windows, devices or states only. */
  readonly conditional: boolean;
}

const MAX_RULES = 20_000;
const MAX_SELECTOR = 2_000;
const MAX_NESTING = 8;
/** Properties that can hide text, and those that tell that it is shown later. */
const READ_PROPERTIES = new Set(
  (
    'display visibility opacity font font-size clip clip-path content-visibility transform -webkit-transform scale ' +
    'height max-height width overflow text-indent position left top right bottom margin-left margin-top color ' +
    '-webkit-text-fill-color background background-color background-image background-clip -webkit-background-clip ' +
    'filter translate will-change padding-left max-width -webkit-clip-path -webkit-filter overflow-x overflow-y ' +
    'block-size max-block-size inline-size max-inline-size line-height contain inset inset-block-start inset-block-end ' +
    'inset-inline-start inset-inline-end margin margin-block-start margin-inline-start padding padding-top zoom rotate ' +
    'letter-spacing mask mask-image mask-size -webkit-mask -webkit-mask-image -webkit-mask-size backface-visibility ' +
    '-webkit-backface-visibility min-height min-block-size contain-intrinsic-size aspect-ratio'
  ).split(' '),
);

interface Frame {
  /** Selector that holds in this block; undefined in a group of rules. */
  readonly selector: string | undefined;
  readonly conditional: boolean;
  /** Print styles, key frames, fonts: nothing inside counts. */
  readonly ignored: boolean;
  readonly declarations: StyleDeclaration[];
  moves: boolean;
}

/** At most 20,000 rules in order. `conditional` tells that the whole sheet is for some devices only. */
export function styleRules(css: string, conditional = false): StyleRule[] {
  const rules: StyleRule[] = [];
  // A comment between two compounds is no space: `.a/**/.b` is `.a.b`.
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(/<!--|-->/g, ' ');
  const frames: Frame[] = [
    { selector: undefined, conditional, ignored: false, declarations: [], moves: false },
  ];
  const marks = /[{};]|\\[\s\S]|"(?:[^"\\\n]|\\[\s\S])*["\n]|'(?:[^'\\\n]|\\[\s\S])*['\n]/g;
  let start = 0;
  for (let mark = marks.exec(text); mark !== null && rules.length < MAX_RULES; mark = marks.exec(text)) {
    const kind = mark[0];
    if (kind !== '{' && kind !== '}' && kind !== ';') continue;
    const frame = frames[frames.length - 1];
    if (frame === undefined) break;
    const before = text.slice(start, mark.index).trim();
    start = marks.lastIndex;
    if (kind === '{') {
      if (frames.length <= MAX_NESTING) frames.push(open(before, frame));
      else frames.push({ ...frame, ignored: true, declarations: [], moves: false });
      continue;
    }
    if (frame.selector !== undefined && !frame.ignored) readDeclaration(before, frame);
    if (kind === '}') close(frame, frames, rules);
  }
  // A sheet that ends in the middle is closed as it stands (CSS Syntax 3, 5.4).
  let rest = text.slice(start).trim();
  for (
    let frame = frames[frames.length - 1];
    frame !== undefined && frames.length > 1;
    frame = frames[frames.length - 1]
  ) {
    if (frame.selector !== undefined && !frame.ignored) readDeclaration(rest, frame);
    rest = '';
    close(frame, frames, rules);
  }
  return rules;
}

function open(prelude: string, outer: Frame): Frame {
  const inner = { ignored: outer.ignored, declarations: [], moves: false };
  if (!prelude.startsWith('@'))
    return { ...inner, selector: nest(outer.selector, prelude), conditional: outer.conditional };
  const [, name = '', condition = ''] = /^@(-?[a-z-]+)\s*([\s\S]*)$/i.exec(prelude) ?? [];
  const same = { ...inner, selector: outer.selector };
  switch (name.toLowerCase()) {
    case 'media':
      return { ...same, ...media(condition, outer) };
    case 'layer':
      return { ...same, conditional: outer.conditional };
    case 'supports':
      return {
        ...same,
        conditional: outer.conditional || (/\bnot\b/i.test(condition) && !isUnknown(condition)),
      };
    case 'scope':
      return scope(condition, outer);
    case 'container':
      return { ...same, conditional: true };
    default:
      return { ...same, conditional: true, ignored: true };
  }
}

/** `not (display:bogus)`: every browser lacks it. */
function isUnknown(condition: string): boolean {
  const [, name = '', value = ''] =
    /^not\s*\(\s*([a-z-]+)\s*:([^():]*)\)\s*$/.exec(condition.toLowerCase()) ?? [];
  return name !== '' && !isTaken(name, value.trim());
}

/** Rules for what lies in an element (Cascade 6, 2.5); those that end at another may hold or not. */
function scope(condition: string, outer: Frame): Frame {
  const [, root] = /^\(([^()]*)\)\s*$/.exec(condition) ?? [];
  return {
    selector: root === undefined ? outer.selector : nest(outer.selector, root),
    conditional: outer.conditional || root === undefined,
    ignored: outer.ignored,
    declarations: [],
    moves: false,
  };
}

/** Windows are wider than the one and narrower than the other. */
const NARROW_PX = 320;
const WIDE_PX = 4_000;

/** Holds in every window. */
function isAlways(query: string): boolean {
  const text = query.trim().replace(/\s+/g, ' ');
  if (/^not print$/.test(text)) return true;
  const [, kind = '', rest = ''] = /^((?:only )?(?:all|screen))?(?: and )?(.*)$/.exec(text) ?? [];
  if (rest === '') return kind !== '' || text === '';
  // Several ways to hold: one that always does is enough.
  return rest.split(' or ').some((way) => way.split(' and ').every(isAlwaysTrue));
}

/** A feature that every screen has, or a bound that every window keeps. */
function isAlwaysTrue(condition: string): boolean {
  const feature = condition
    .trim()
    .replace(/^\(|\)$/g, '')
    .trim();
  if (/^(?:color|scripting ?: ?enabled|update ?: ?fast|grid ?: ?0)$/.test(feature)) return true;
  const [, least] = /^(?:min-width ?:|width ?>=?) ?([\d.]+[a-z]*)$/.exec(feature) ?? [];
  const [, most] = /^(?:max-width ?:|width ?<=?) ?([\d.]+[a-z]*)$/.exec(feature) ?? [];
  const [, from, to] = /^([\d.]+[a-z]*) ?<=? ?width ?<=? ?([\d.]+[a-z]*)$/.exec(feature) ?? [];
  const bounds = { least: least ?? from, most: most ?? to };
  if (bounds.least === undefined && bounds.most === undefined) return false;
  return (
    (bounds.least === undefined || (pixels(bounds.least) ?? WIDE_PX) <= NARROW_PX) &&
    (bounds.most === undefined || (pixels(bounds.most) ?? NARROW_PX) >= WIDE_PX)
  );
}

/** What a media query means for a reader at a screen of unknown size. */
export function media(
  query: string,
  outer: { readonly conditional: boolean; readonly ignored: boolean } = {
    conditional: false,
    ignored: false,
  },
): { conditional: boolean; ignored: boolean } {
  const queries = query.toLowerCase().slice(0, MAX_SELECTOR).split(',');
  const always = queries.some(isAlways);
  const onPaper = queries.every((one) => /^\s*(?:only\s+)?(?:print|speech|aural|braille)\b/.test(one));
  return { conditional: outer.conditional || !always, ignored: outer.ignored || onPaper };
}

function nest(outer: string | undefined, inner: string): string {
  if (outer === undefined) return inner;
  const parent = outer.includes(',') ? `:is(${outer})` : outer;
  return (inner.includes('&') ? inner.replaceAll('&', () => parent) : `${parent} ${inner}`).slice(
    0,
    MAX_SELECTOR + 1,
  );
}

function close(frame: Frame, frames: Frame[], rules: StyleRule[]): void {
  if (frames.length === 1) return;
  frames.pop();
  const { selector, declarations, moves, conditional, ignored } = frame;
  if (
    selector === undefined ||
    ignored ||
    (declarations.length === 0 && !moves) ||
    selector.length > MAX_SELECTOR
  )
    return;
  rules.push({ selector, declarations, moves, conditional });
}

const MOVING = /^(?:-(?:webkit|moz)-)?(?:animation|transition)/;
/** Neither moves nor takes time. */
const STILL = /^\s*(?:none|(?:[a-z-]+\s+)?0m?s)\s*(?:!\s*important\s*)?$/i;

function readDeclaration(text: string, frame: Frame): void {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 30) return;
  const name = plainCss(text.slice(0, colon)).trim().toLowerCase();
  if (MOVING.test(name) && !STILL.test(text.slice(colon + 1))) frame.moves = true;
  if (!READ_PROPERTIES.has(name) && !name.startsWith('--')) return;
  const written = plainCss(text.slice(colon + 1, colon + 300))
    .trim()
    .toLowerCase();
  const important = written.endsWith('important') && /!\s*important$/.test(written);
  frame.declarations.push({
    name,
    value: important ? written.slice(0, written.lastIndexOf('!')).trim() : written,
    important,
  });
}
