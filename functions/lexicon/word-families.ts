/** Families of words that WordNet's slice lacks: "affordability" is affordable, what is "monetized" undergoes monetization. */
import { isKnown } from './wordnet.ts';

const ENDINGS: readonly [ending: string, bases: readonly string[]][] = [
  ['ability', ['able', 'e', '']],
  ['ibility', ['ible', 'e', '']],
  ['isation', ['ise', 'ize', 'isation']],
  ['ization', ['ize', 'ise', 'al', '']],
  ['ification', ['ify']],
  ['iness', ['y']],
  ['ness', ['']],
  ['ally', ['al', 'ic']],
  ['ly', ['', 'le']],
  ['ship', ['']],
  ['ment', ['']],
  ['able', ['', 'e']],
];

/** Words that an unknown word is made from; none for what the dictionary has. */
export function madeFrom(lemma: string): readonly string[] {
  if (isKnown(lemma)) return [];
  const found = ENDINGS.find(
    ([ending]) => lemma.endsWith(ending) && lemma.length >= ending.length + STEM_LEAST,
  );
  if (!found) return [];
  const stem = lemma.slice(0, -found[0].length);
  return found[1].map((base) => stem + base);
}
const STEM_LEAST = 3;
