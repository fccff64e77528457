/**
 * How technologies are written, as text: made once of the vocabulary (when functions are bundled; where the product
 * runs from source, at its start), and read back word by word as texts need it.
 */
import { openLines } from '../../packed-lines.ts';
import type { Technology } from '../technologies.ts';

/** `plain`: in any case. `exact`: in this case. `cued`: in this case, and where words around it speak of software. */
export type SpellingRule = 'plain' | 'exact' | 'cued';

export interface Spelling {
  id: string;
  rule: SpellingRule;
  /** Without spaces. */
  written: string;
}

/** A word or sign of spellings: what ends with it, what may follow. A leaf has no map, an inner node no list. */
export interface SpellingNode {
  next: Map<string, SpellingNode> | undefined;
  spellings: Spelling[] | undefined;
}

const TOKEN = /[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]/gu;
const RULES: readonly SpellingRule[] = ['plain', 'exact', 'cued'];

/** Words and single signs, with their places. */
export const tokensOf = (text: string): IterableIterator<RegExpExecArray> => text.matchAll(TOKEN);

/**
 * A line for each first word: the word, then for each spelling its further words, id, rule (as a digit) and written
 * form, tabs between all. Spellings stand in the order of the vocabulary.
 */
export function spellingLines(technologies: readonly Technology[]): string[] {
  const lines = new Map<string, string>();
  const add = (written: string, id: string, rule: SpellingRule) => {
    const [first = '', ...further] = [...tokensOf(written.toLowerCase())].map(([token]) => token);
    const fields = [further.join(' '), id, RULES.indexOf(rule), written.replace(/\s+/g, '')];
    lines.set(first, [lines.get(first) ?? first, ...fields].join('\t'));
  };
  for (const { id, name, as = 'plain', aliases = [], cuedAliases = [] } of technologies) {
    add(name, id, as);
    for (const alias of aliases) add(alias, id, 'plain');
    for (const alias of cuedAliases) add(alias, id, 'cued');
  }
  return [...lines.values()];
}

/** @param lines of {@link spellingLines}. @returns what begins with a lower-case word, if anything does */
export const openSpellings = (lines: readonly string[]): ((first: string) => SpellingNode | undefined) =>
  openLines(lines, nodeOf);

function nodeOf(spellings: string): SpellingNode {
  const root = newNode();
  const fields = spellings.split('\t');
  for (let at = 0; at < fields.length; at += 4) {
    const [further = '', id = '', rule = '', written = ''] = fields.slice(at, at + 4);
    const node = further.split(' ').reduce(nodeUnder, root);
    node.spellings ??= [];
    node.spellings.push({ id, rule: RULES[Number(rule)] ?? 'plain', written });
  }
  return root;
}

const newNode = (): SpellingNode => ({ next: undefined, spellings: undefined });

function nodeUnder(node: SpellingNode, word: string): SpellingNode {
  if (word === '') return node;
  node.next ??= new Map();
  const child = node.next.get(word) ?? newNode();
  node.next.set(word, child);
  return child;
}
