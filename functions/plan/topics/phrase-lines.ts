/**
 * The phrases that point to topics, as text: made once of the curriculum (when functions are bundled; where the product
 * runs from source, at the first look-up), and read back stem by stem as texts need it.
 */
import type { WrittenTopic } from '../curriculum/schema.ts';
import plainPhrases from './plain-phrases.json' with { type: 'json' };
import { vocabularyStem, words } from './words.ts';

/** `name`: the topic's name or a synonym; `keyword`: a phrase that betrays it; `plain`: the same in words nobody would call it by. */
export const PHRASE_KINDS = ['name', 'keyword', 'plain'] as const;
export type PhraseKind = (typeof PHRASE_KINDS)[number];

/** A line for each stem, in JSON behind a tab. */
export interface PhraseLines {
  /** By first stem, {@link ExactPhrase} after each other. */
  exact: string[];
  /** By the longest stem, {@link LooseEntry} after each other. */
  loose: string[];
}

/** The stems behind the first, then topics with the place of their kind. */
export type ExactPhrase = [further: string[], uses: [topicId: string, kind: number][]];
/** A topic, the place of its kind, and the stems beside the longest. */
export type LooseEntry = [topicId: string, kind: number, others: string[]];

const plainPhrasesOf: Readonly<Record<string, readonly string[]>> = plainPhrases;

/** Words that carry no meaning of their own in a phrase, as stems. */
const FILLERS = new Set(
  words(
    'a an the of to in on for with and or by is are be not no that it its at as from what who how when you your our',
  ).map(({ stem }) => stem),
);

/** "Prompt injection and LLM security" is also found by either half; a half of one word is too little. */
const partsOf = (name: string): string[] => name.split(/,|:| and /).filter((part) => words(part).length > 1);

const phrasesOf = ({ id, name, synonyms, keywords }: WrittenTopic): [phrase: string, kind: PhraseKind][] => [
  ...[name, ...partsOf(name), ...synonyms].map((phrase): [string, PhraseKind] => [phrase, 'name']),
  ...keywords.map((phrase): [string, PhraseKind] => [phrase, 'keyword']),
  ...(plainPhrasesOf[id] ?? []).map((phrase): [string, PhraseKind] => [phrase, 'plain']),
];

export function phraseLines(topics: readonly WrittenTopic[]): PhraseLines {
  const exact = new Map<string, Map<string, ExactPhrase>>();
  const loose = new Map<string, LooseEntry[]>();
  for (const topic of topics)
    for (const [phrase, kind] of phrasesOf(topic)) {
      const stems = words(phrase, 0, phrase.length, vocabularyStem).map(({ stem }) => stem);
      addExact(exact, stems, topic.id, kind);
      addLoose(loose, stems, topic.id, kind);
    }
  return {
    exact: [...exact].map(([first, phrases]) => `${first}\t${JSON.stringify([...phrases.values()])}`),
    loose: [...loose].map(([anchor, entries]) => `${anchor}\t${JSON.stringify(entries)}`),
  };
}

/** A topic uses a phrase once; that it is a name says most. */
function addExact(
  exact: Map<string, Map<string, ExactPhrase>>,
  [first = '', ...further]: readonly string[],
  topicId: string,
  kind: PhraseKind,
): void {
  const phrases = exact.get(first) ?? new Map<string, ExactPhrase>();
  exact.set(first, phrases);
  const phrase = phrases.get(further.join(' ')) ?? [further, []];
  phrases.set(further.join(' '), phrase);
  const known = phrase[1].find(([id]) => id === topicId);
  if (!known) phrase[1].push([topicId, PHRASE_KINDS.indexOf(kind)]);
  else if (kind === 'name') known[1] = PHRASE_KINDS.indexOf(kind);
}

/** Of phrases of two meaningful words or more. */
function addLoose(
  loose: Map<string, LooseEntry[]>,
  stems: readonly string[],
  topicId: string,
  kind: PhraseKind,
): void {
  const meaningful = [...new Set(stems)].filter((stem) => !FILLERS.has(stem));
  const [anchor, ...others] = meaningful.sort((a, b) => b.length - a.length);
  if (anchor === undefined || others.length === 0) return;
  const entries = loose.get(anchor) ?? [];
  loose.set(anchor, entries);
  entries.push([topicId, PHRASE_KINDS.indexOf(kind), others]);
}
