/**
 * A regular expression's source as a tree, as far as it takes to write texts that it finds hard: groups, alternatives,
 * quantifiers, and for every single character an example. Source: ECMA-262, 22.2.1 (patterns).
 */

export type PatternNode =
  | { kind: 'character'; source: string }
  | { kind: 'sequence'; parts: PatternNode[] }
  | { kind: 'choice'; options: PatternNode[] }
  | { kind: 'repeat'; body: PatternNode; min: number; max: number }
  /** Lookarounds, anchors and back references; `behind`: what must stand before, where that is said. */
  | { kind: 'assertion'; body: PatternNode | undefined; behind?: boolean };

const GROUP = /\((?:\?(?:(<?[=!])|<[^>]+>|[ims-]*:))?/y;
const QUANTIFIER = /(?:[*+?]|\{(\d+)(?:(,)(\d*))?\})\??/y;
const ESCAPE =
  /\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|k<[^>]+>|q\{[^}]*\}|[0-9]+|[\s\S])/y;

export function readPattern(source: string, flags: string): PatternNode {
  let at = 0;

  function take(rule: RegExp): RegExpExecArray | undefined {
    rule.lastIndex = at;
    const match = rule.exec(source) ?? undefined;
    if (match) at += match[0].length;
    return match;
  }

  function choice(): PatternNode {
    const options = [sequence()];
    while (source[at] === '|') {
      at += 1;
      options.push(sequence());
    }
    const [only] = options;
    return options.length === 1 && only ? only : { kind: 'choice', options };
  }

  function sequence(): PatternNode {
    const parts: PatternNode[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(quantified(atom()));
    return { kind: 'sequence', parts };
  }

  function quantified(body: PatternNode): PatternNode {
    const match = take(QUANTIFIER);
    if (!match) return body;
    const [whole, least, comma, most] = match;
    if (least === undefined)
      return { kind: 'repeat', body, min: whole[0] === '+' ? 1 : 0, max: whole[0] === '?' ? 1 : Infinity };
    const min = Number(least);
    const max = comma === undefined ? min : most === '' ? Infinity : Number(most);
    return { kind: 'repeat', body, min, max };
  }

  function atom(): PatternNode {
    const group = take(GROUP);
    if (group) {
      const body = choice();
      at += 1;
      return group[1] === undefined ? body : { kind: 'assertion', body, behind: group[1] === '<=' };
    }
    if (source[at] === '[') return { kind: 'character', source: characterClass() };
    const escaped = take(ESCAPE)?.[0];
    if (escaped !== undefined)
      return /^\\(?:[bB1-9]|k<)/.test(escaped)
        ? { kind: 'assertion', body: undefined }
        : { kind: 'character', source: escaped };
    const whole = /[uv]/.test(flags) ? String.fromCodePoint(source.codePointAt(at) ?? 0) : source.charAt(at);
    at += whole.length;
    return whole === '^' || whole === '$'
      ? { kind: 'assertion', body: undefined }
      : { kind: 'character', source: whole };
  }

  /** To the bracket that ends it; with the flag `v` classes nest. */
  function characterClass(): string {
    const from = at;
    let depth = 0;
    do {
      if (source[at] === '\\') at += 1;
      else if (source[at] === '[' && (depth === 0 || flags.includes('v'))) depth += 1;
      else if (source[at] === ']') depth -= 1;
      at += 1;
    } while (depth > 0 && at < source.length);
    return source.slice(from, at);
  }

  return choice();
}
