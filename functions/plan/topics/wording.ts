/**
 * What a posting describes without naming it ("we cannot charge a customer twice"): each sentence is compared with how people
 * speak of every topic, by the words they share (Okapi BM25, Robertson and Zaragoza 2009), rare words counting most.
 *
 * It only ranks the topics of the role among each other; for any other topic, shared words are too weak a sign.
 */
import { topics } from '#curriculum';
import { descriptions } from '#topic-words';
import { telling } from './descriptions.ts';
import { isOfRole } from './is-of-role.ts';
import type { RoleMatch } from './match-role.ts';
import type { EvidenceKind, EvidenceText } from './read-evidence.ts';
import { sentences } from './sentences.ts';
import { words } from './words.ts';

export interface Likeness {
  points: number;
  /** What the sentence most like the topic shares with its description, most telling first. Never other words of a page. */
  shared: string[];
}

/** Likeness below this is chance. */
const CHANCE = 3.5;
const POINTS_PER_LIKENESS = 0.3;
const MOST_POINTS = 1.5;
/** A sentence speaks for the topics most like it only, a topic is spoken for by its best sentences. */
const TOPICS_PER_SENTENCE = 4;
const SENTENCES_PER_TOPIC = 3;
const EACH_FURTHER = 0.6;
const WORDS_SHOWN = 4;
/** Shorter sentences are no less like a topic for being short; below this they are. */
const SHORTEST = 4;

/** Kinds of source written by those who ask or build. */
const READ: Partial<Record<EvidenceKind, number>> = {
  'job-posting': 1,
  notes: 1,
  'interview-guide': 1,
  'engineering-post': 0.7,
};

/** The few topics most like a sentence, with how much they are. */
function mostLike(sentence: string, isAsked: readonly boolean[]): { topic: number; likeness: number }[] {
  const stems = new Set(telling(sentence));
  if (stems.size < 2) return [];
  const sums = new Map<number, number>();
  for (const told of stems)
    for (const { topic, worth } of descriptions()(told) ?? [])
      if (isAsked[topic]) sums.set(topic, (sums.get(topic) ?? 0) + worth);
  const length = Math.sqrt(Math.max(SHORTEST, stems.size));
  return [...sums]
    .map(([topic, sum]) => ({ topic, likeness: sum / length - CHANCE }))
    .filter(({ likeness }) => likeness > 0)
    .sort((a, b) => b.likeness - a.likeness || a.topic - b.topic)
    .slice(0, TOPICS_PER_SENTENCE);
}

function sharedWords(sentence: string, topic: number): string[] {
  const worths = new Map<string, { word: string; worth: number }>();
  for (const { stem: told, start, end } of words(sentence)) {
    const worth = descriptions()(told)?.find((entry) => entry.topic === topic)?.worth;
    if (worth !== undefined) worths.set(told, { word: sentence.slice(start, end).toLowerCase(), worth });
  }
  return [...worths.values()]
    .sort((a, b) => b.worth - a.worth)
    .slice(0, WORDS_SHOWN)
    .map(({ word }) => word);
}

/**
 * By topic id: how much the evidence speaks the way people do of the topic. Only topics of the role.
 * Linear in the length of the texts; the descriptions are indexed once.
 */
export function likenesses(evidence: readonly EvidenceText[], role: RoleMatch): Map<string, Likeness> {
  const isAsked = topics.map((topic) => isOfRole(topic, role));
  const found = new Map<number, { likeness: number; sentence: string }[]>();
  for (const { kind, text } of evidence) {
    const weight = READ[kind] ?? 0;
    if (weight === 0) continue;
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      for (const { topic, likeness } of mostLike(sentence, isAsked)) {
        const entry = { likeness: weight * likeness, sentence };
        const known = found.get(topic);
        if (known) known.push(entry);
        else found.set(topic, [entry]);
      }
    }
  }
  return new Map(
    [...found].flatMap(([place, entries]) => {
      const topic = topics[place];
      const best = entries.sort((a, b) => b.likeness - a.likeness).slice(0, SENTENCES_PER_TOPIC);
      const sum = best.reduce((all, { likeness }, i) => all + likeness * EACH_FURTHER ** i, 0);
      const points = Math.min(MOST_POINTS, POINTS_PER_LIKENESS * sum);
      return topic && best[0]
        ? [[topic.id, { points, shared: sharedWords(best[0].sentence, place) }] as const]
        : [];
    }),
  );
}
