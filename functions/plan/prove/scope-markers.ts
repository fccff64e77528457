/** Quantifiers and superlatives of a text, each with its kind. */
import { lemmasOf } from '../../lexicon/lemmas.ts';
import { isKnown } from '../../lexicon/wordnet.ts';
import type { Reading, Word } from './reading.ts';

const KINDS = new Map<string, string>();
for (const line of `
universal: all every each everyone everybody everything everywhere entire entirely whole wholly always completely totally fully any anyone anybody anything anywhere whatever whichever whoever whenever wherever anytime both throughout universal universally invariably constantly
world: worldwide globally global
sole: only sole solely alone exclusive exclusively unique uniquely unmatched unrivalled unrivaled unparalleled
first: first firstly pioneer pioneering pioneered inaugural earliest initial initially original originally
record: record unprecedented ever
most: most majority mostly mainly chiefly predominantly largely primarily principally primary
best: best top leading foremost finest greatest premier number-one no.1 unbeatable
never: never
same: same identical identically equal equally alike
`
  .trim()
  .split('\n')) {
  const [kind = '', words = ''] = line.split(': ');
  for (const word of words.split(' ')) KINDS.set(word, kind);
}

/** A superlative by its ending: fastest, largest. */
function superlative(word: string): string | undefined {
  if (!word.endsWith('est') || word.length < 6) return undefined;
  return lemmasOf(word).find((l) => l !== word && isKnown(l));
}

const NOT_SCOPE = new Set([
  'each other',
  'at all',
  'first name',
  'at first',
  'all in',
  'first of',
  'whole range',
]);

export interface Marker {
  word: Word;
  kind: string;
}

/** Words of a text that say all, only, first, best. */
export function markersIn({ words }: Reading): Marker[] {
  return words.flatMap((word) => {
    if (word.kind === 'sign' || word.swallowed) return [];
    const kinds = kindsOf(word, words[word.index + 1]?.lower ?? '');
    return kinds.length === 0 || meansElse(words, word) ? [] : kinds.map((kind) => ({ word, kind }));
  });
}

/** What a word may say of what follows it. */
function kindsOf({ lower, meaning, text }: Word, next: string): string[] {
  const kinds: string[] = [];
  if (lower === 'nothing' && /^(?:but|else)$/.test(next)) kinds.push('sole');
  if (lower === 'world' && /['\u2019]s$/.test(text)) kinds.push('world');
  const base = superlative(lower);
  const unlimited =
    lower === 'unlimited' || lower === 'limitless' || (lower === 'any' && /^(?:number|amount)$/.test(next));
  const kind = base ? `superlative ${base}` : unlimited ? 'unlimited' : KINDS.get(meaning);
  if (kind) kinds.push(kind);
  return kinds;
}

function meansElse(words: readonly Word[], { index, lower }: Word): boolean {
  const before = words[index - 1]?.lower ?? '';
  const next = words[index + 1];
  return (
    NOT_SCOPE.has(`${lower} ${next?.lower ?? ''}`) ||
    NOT_SCOPE.has(`${before} ${lower}`) ||
    // "at most", "most of" an amount are the quantities' business
    (lower === 'most' && before === 'at') ||
    (/^(?:many|much)$/.test(lower) && /^(?:as|however)$/.test(before)) ||
    // "only 2.6%": little, not nothing else.
    (lower === 'only' && (next?.lower === '$' || next?.kind === 'number'))
  );
}
