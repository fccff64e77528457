/** An adjective or noun put in the place of another before the same thing: "large insurers" for "mid-sized insurers". */

import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { LIGHT_NOUNS, LIGHT_OTHERS } from '../../../lexicon/light-words.ts';
import { treeOf } from '../grammar/parse.ts';
import { childrenBy } from '../grammar/phrases.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';

const isLight = (word: Word) =>
  [word.meaning, ...lemmasOf(word.meaning)].some((l) => LIGHT_OTHERS.has(l) || LIGHT_NOUNS.has(l));

/** What stands before a noun and says which kind it is. */
function modifiersOf(reading: Reading, word: Word): Word[] {
  const node = treeOf(reading).nodeOf(word);
  if (!node) return [];
  return childrenBy(node, 'amod', 'compound').flatMap((c) => (c.token.word?.content ? [c.token.word] : []));
}

/**
 * The modifier of a claim that no word of the quotes answers to, before a noun to which every quote that has it
 * gives another modifier the claim leaves out.
 */
export function modifierConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const answered = new Set([...alignment.matches.values()].flatMap((list) => list.map((m) => m.word)));
  for (const noun of claim.words) {
    const matches = (alignment.matches.get(noun.index) ?? []).filter((m) => m.relation === 'same');
    if (matches.length === 0 || noun.name) continue;
    const strange = modifiersOf(claim, noun).find(
      (m) => !m.name && !alignment.matches.has(m.index) && !isLight(m) && m.kind === 'word',
    );
    if (!strange) continue;
    const exchanged = matches.every((m) => {
      const reading = quotes[m.quote];
      return (
        reading !== undefined && modifiersOf(reading, m.word).some((o) => !answered.has(o) && !isLight(o))
      );
    });
    if (exchanged) return strange;
  }
  return undefined;
}
