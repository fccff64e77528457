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
  const found: Marker[] = [];
  for (const [i, word] of words.entries()) {
    if (word.kind === 'sign' || word.swallowed) continue;
    const next = words[i + 1]?.lower ?? '';
    if (NOT_SCOPE.has(`${word.lower} ${next}`) || NOT_SCOPE.has(`${words[i - 1]?.lower ?? ''} ${word.lower}`))
      continue;
    // "at most", "most of" an amount are the quantities' business
    if (word.lower === 'most' && words[i - 1]?.lower === 'at') continue;
    if (/^(?:many|much)$/.test(word.lower) && /^(?:as|however)$/.test(words[i - 1]?.lower ?? '')) continue;
    // "only 2.6%": little, not nothing else.
    if (word.lower === 'only' && (next === '$' || words[i + 1]?.kind === 'number')) continue;
    if (word.lower === 'nothing' && /^(?:but|else)$/.test(next)) found.push({ word, kind: 'sole' });
    if (word.lower === 'world' && /['\u2019]s$/.test(word.text)) found.push({ word, kind: 'world' });
    const base = superlative(word.lower);
    if (base) found.push({ word, kind: `superlative ${base}` });
    else {
      const unlimited =
        /^(?:unlimited|limitless)$/.test(word.lower) ||
        (word.lower === 'any' && /^(?:number|amount)$/.test(next));
      const kind = unlimited ? 'unlimited' : KINDS.get(word.meaning);
      if (kind) found.push({ word, kind });
    }
  }
  return found;
}
