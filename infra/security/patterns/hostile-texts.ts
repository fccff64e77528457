/**
 * Texts that a pattern finds hard. A backtracking matcher is slow where it can start, or go on, in many places and
 * fails late: so whatever the pattern repeats is repeated, behind what must stand before it, and so is every beginning
 * of a match; then comes something that fits nowhere.
 */
import { type PatternNode, readPattern } from './read-pattern.ts';

/** A text of any length: `head`, then `pump` again and again, then `tail`. */
export interface HostileText {
  head: string;
  pump: string;
  tail: string;
}

export function textOf({ head, pump, tail }: HostileText, length: number): string {
  const times = Math.max(1, Math.floor((length - head.length - tail.length) / pump.length));
  return head + pump.repeat(times) + tail;
}

/** Tried in this order as examples of a class of characters. */
const EXAMPLES = [
  ...'aAbBzZ01 9.,-_/:;@#&=?!%+*\'"()<>[]{}|~`$^\\\n\t\r',
  ...'\u00a0\u200b\u2013\u2019\u201cé漢\u0301😀\u202e\u0000\u{E0041}€½²',
  ...'cdefghijklmnopqrstuvwxyCDEFGHIJKLMNOPQRSTUVWXY2345678',
];
const MAX_EXAMPLES = 3;
/** Alternatives beyond so many are like those before them. */
const MAX_OPTIONS = 6;
/** Fits hardly any pattern, so a match that came this far fails. */
const TAILS = ['', '\n\u0001'];

export function hostileTexts(pattern: RegExp): HostileText[] {
  const tree = readPattern(pattern.source, pattern.flags);
  const examples = exampleFinder(pattern.flags);
  const found = new Map<string, HostileText>();
  const add = (head: string, pump: string) => {
    if (pump === '' || pump.length > 2_000) return;
    for (const tail of TAILS) found.set(JSON.stringify([head, pump, tail]), { head, pump, tail });
  };
  const letters = new Set<string>();

  /** Visits what follows `before`; gives the texts that reach behind the node. */
  function visit(node: PatternNode, before: string): string {
    switch (node.kind) {
      case 'character': {
        const fitting = examples(node.source);
        for (const example of fitting) letters.add(example);
        return before + (fitting[0] ?? '');
      }
      case 'sequence':
        return node.parts.reduce((text, part) => {
          const next = visit(part, text);
          if (next !== text) add('', next);
          return next;
        }, before);
      case 'choice': {
        const ends = node.options.slice(0, MAX_OPTIONS).map((option) => visit(option, before));
        for (const end of ends) add(before, end.slice(before.length));
        return ends[0] ?? before;
      }
      case 'repeat': {
        const end = visit(node.body, before);
        if (node.max > 1) {
          const body = end.slice(before.length);
          add(before, body);
          for (const letter of lettersOf(node.body, examples)) {
            add(before, letter);
            add(before + letter.repeat(Math.min(node.min, 50)), letter);
          }
        }
        return node.min === 0 ? end : before + end.slice(before.length).repeat(Math.min(node.min, 50));
      }
      case 'assertion': {
        const end = node.body ? visit(node.body, before) : before;
        return node.behind ? end : before;
      }
    }
  }

  const whole = visit(tree, '');
  add('', whole);
  for (const letter of letters) add('', letter);
  return [...found.values()];
}

/** Examples of the single characters a node is made of. */
function lettersOf(node: PatternNode, examples: (source: string) => string[]): string[] {
  switch (node.kind) {
    case 'character':
      return examples(node.source);
    case 'sequence':
      return node.parts.flatMap((part) => lettersOf(part, examples)).slice(0, 8);
    case 'choice':
      return node.options
        .slice(0, MAX_OPTIONS)
        .flatMap((option) => lettersOf(option, examples))
        .slice(0, 8);
    case 'repeat':
      return lettersOf(node.body, examples);
    case 'assertion':
      return [];
  }
}

function exampleFinder(flags: string): (source: string) => string[] {
  const known = new Map<string, string[]>();
  return (source) => {
    const before = known.get(source);
    if (before) return before;
    const fits = new RegExp(`^(?:${source})$`, flags.replace(/[gym]/g, ''));
    const found = EXAMPLES.filter((example) => fits.test(example)).slice(0, MAX_EXAMPLES);
    known.set(source, found);
    return found;
  };
}
