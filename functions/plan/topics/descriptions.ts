/**
 * How people speak of every topic, by stem, for Okapi BM25 (Robertson and Zaragoza 2009): as text, made once of the
 * curriculum (when functions are bundled; where the product runs from source, at the first look-up).
 */
import { openLines } from '../../packed-lines.ts';
import type { WrittenTopic } from '../curriculum/schema.ts';
import plainPhrases from './plain-phrases.json' with { type: 'json' };
import plainWords from './plain-words.json' with { type: 'json' };
import { stem, vocabularyStem, words } from './words.ts';

/** Okapi's constants: how soon repetition stops to count, how much a long description is discounted. */
const K1 = 1.5;
const B = 0.5;
/** How much each way of naming a topic counts in its description. */
const NAME_WEIGHT = 2;
const KEYWORD_WEIGHT = 1;
const PLAIN_WEIGHT = 3;

const SAYS_NOTHING = new Set(
  words(
    `a an the of to in on at for from with by and or not no is are be was what when who how which that it you your our we
    they them their this must can will does should as out up do has have had if but so than then there here its i me my us
    he she his her one two also all any each every more most some such only own same too very just into over under after
    before between about again once during while because until against both few other nor these those am were been being
    having doing would could might shall may experience year team work new use make get good know like day week people help`,
  ).map((word) => word.stem),
);

/** The stems of a text that say anything. */
export const telling = (text: string, stemOf = stem): string[] =>
  words(text, 0, text.length, stemOf).flatMap((word) =>
    word.stem.length > 1 && !SAYS_NOTHING.has(word.stem) ? [word.stem] : [],
  );

const plainPhrasesOf: Readonly<Record<string, readonly string[]>> = plainPhrases;
const plainWordsOf: Readonly<Record<string, string>> = plainWords;

/** How often each stem stands in a topic's description, weighted. */
function description(topic: WrittenTopic): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const told of telling(text, vocabularyStem)) counts.set(told, (counts.get(told) ?? 0) + weight);
  };
  for (const name of [topic.name, ...topic.synonyms]) add(name, NAME_WEIGHT);
  for (const phrase of [...topic.keywords, ...(plainPhrasesOf[topic.id] ?? [])]) add(phrase, KEYWORD_WEIGHT);
  add(plainWordsOf[topic.id] ?? '', PLAIN_WEIGHT);
  return counts;
}

/** The first line has the length of each topic's description; then a stem a line with topics (as places) and counts. */
export function descriptionLines(topics: readonly WrittenTopic[]): string[] {
  const counts = topics.map(description);
  const lengths = counts.map((of) => [...of.values()].reduce((sum, n) => sum + n, 0));
  const byStem = new Map<string, number[]>();
  for (const [topic, of] of counts.entries())
    for (const [told, count] of of) {
      const entries = byStem.get(told) ?? [];
      byStem.set(told, entries);
      entries.push(topic, count);
    }
  return [lengths.join(' '), ...[...byStem].map(([told, entries]) => `${told}\t${entries.join(' ')}`)];
}

/** A topic (as its place in the curriculum) with what a stem is worth there. */
export interface Worth {
  topic: number;
  worth: number;
}
/** What a stem is worth in which topics; undefined for one that no description has. */
export type Descriptions = (stem: string) => readonly Worth[] | undefined;

/** @param lines of {@link descriptionLines} */
export function openDescriptions([first = '', ...lines]: readonly string[]): Descriptions {
  const numbers = (text: string) => text.split(' ').map(Number);
  const lengths = numbers(first);
  const meanLength = lengths.reduce((sum, n) => sum + n, 0) / Math.max(1, lengths.length);
  return openLines(lines, (value) => {
    const entries = numbers(value);
    const uses = entries.length / 2;
    const rarity = Math.log(1 + (lengths.length - uses + 0.5) / (uses + 0.5));
    return Array.from({ length: uses }, (_, i): Worth => {
      const [topic = 0, count = 0] = entries.slice(2 * i, 2 * i + 2);
      const length = (lengths[topic] ?? meanLength) / meanLength;
      return { topic, worth: (rarity * count * (K1 + 1)) / (count + K1 * (1 - B + B * length)) };
    });
  });
}
