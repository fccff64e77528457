/** Finds the phrases that point to topics in running text: one trie over stems, longest match at each place. */
import type { Topic } from '../curriculum/schema.ts';
import plainPhrases from './plain-phrases.json' with { type: 'json' };
import { vocabularyStem, type Word, words } from './words.ts';

/** `name`: the topic's name or a synonym; `keyword`: a phrase that betrays it; `plain`: the same in words nobody would call it by. */
export type PhraseKind = 'name' | 'keyword' | 'plain';

export interface PhraseUse {
  topicId: string;
  kind: PhraseKind;
  /** Words in the phrase; longer phrases say more. */
  length: number;
}

export interface PhraseMatch {
  start: number;
  end: number;
  uses: readonly PhraseUse[];
}

/** A phrase whose words stand near each other, in any order, with other words between: "schemas change while in use". */
interface LoosePhrase extends PhraseUse {
  stems: readonly string[];
}

interface Node {
  next: Map<string, Node>;
  uses: PhraseUse[];
}

const plainPhrasesOf: Readonly<Record<string, readonly string[]>> = plainPhrases;

/** How far from the longest word of a phrase its other words may stand. */
const REACH = 5;
/** Words that carry no meaning of their own in a phrase, as stems. */
const FILLERS = new Set(
  words(
    'a an the of to in on for with and or by is are be not no that it its at as from what who how when you your our',
  ).map(({ stem }) => stem),
);

/** "Prompt injection and LLM security" is also found by either half; a half of one word is too little. */
const partsOf = (name: string): string[] => name.split(/,|:| and /).filter((part) => words(part).length > 1);

export class PhraseIndex {
  private readonly root: Node = { next: new Map(), uses: [] };
  /** Phrases of two meaningful words or more, by the longest of these. */
  private readonly loose = new Map<string, LoosePhrase[]>();

  constructor(topics: readonly Topic[]) {
    for (const topic of topics) {
      for (const name of [topic.name, ...partsOf(topic.name), ...topic.synonyms])
        this.add(name, topic.id, 'name');
      for (const keyword of topic.keywords) this.add(keyword, topic.id, 'keyword');
      for (const phrase of plainPhrasesOf[topic.id] ?? []) this.add(phrase, topic.id, 'plain');
    }
  }

  private add(phrase: string, topicId: string, kind: PhraseKind): void {
    const stems = words(phrase, 0, phrase.length, vocabularyStem);
    this.addLoose(stems, topicId, kind);
    let node = this.root;
    for (const { stem } of stems) {
      let child = node.next.get(stem);
      if (!child) {
        child = { next: new Map(), uses: [] };
        node.next.set(stem, child);
      }
      node = child;
    }
    const known = node.uses.find((use) => use.topicId === topicId);
    if (!known) node.uses.push({ topicId, kind, length: stems.length });
    else if (kind === 'name') known.kind = 'name';
  }

  private addLoose(phrase: readonly Word[], topicId: string, kind: PhraseKind): void {
    const stems = [...new Set(phrase.map(({ stem }) => stem))].filter((stem) => !FILLERS.has(stem));
    const [anchor, ...others] = stems.sort((a, b) => b.length - a.length);
    if (anchor === undefined || others.length === 0) return;
    const known = this.loose.get(anchor) ?? [];
    known.push({ topicId, kind, length: stems.length, stems: others });
    this.loose.set(anchor, known);
  }

  /** Phrases of which every meaningful word stands in `sentence`, near the others but not as the phrase has them. */
  matchLoosely(sentence: readonly Word[]): PhraseMatch[] {
    return sentence.flatMap((word, at) => {
      const phrases = this.loose.get(word.stem);
      if (!phrases) return [];
      const near = sentence.slice(Math.max(0, at - REACH), at + REACH + 1);
      const around = new Set(near.map(({ stem }) => stem));
      return phrases
        .filter(({ stems }) => stems.every((stem) => around.has(stem)))
        .map((use) => {
          const places = near.filter(({ stem }) => stem === word.stem || use.stems.includes(stem));
          const start = Math.min(...places.map((p) => p.start));
          return { start, end: Math.max(...places.map((p) => p.end)), uses: [use] };
        });
    });
  }

  /** Phrases in `sentence`, left to right; a longer phrase hides the shorter ones inside it. */
  match(sentence: readonly Word[]): PhraseMatch[] {
    const matches: PhraseMatch[] = [];
    for (let from = 0; from < sentence.length; from++) {
      const { to, uses } = this.longest(sentence, from);
      const start = sentence[from]?.start;
      const end = sentence[to]?.end;
      if (uses.length === 0 || start === undefined || end === undefined) continue;
      matches.push({ start, end, uses });
      from = to;
    }
    return matches;
  }

  private longest(sentence: readonly Word[], from: number): { to: number; uses: PhraseUse[] } {
    let node: Node | undefined = this.root;
    let best = { to: from, uses: [] as PhraseUse[] };
    for (let at = from; at < sentence.length; at++) {
      const word = sentence[at];
      node = word && node.next.get(word.stem);
      if (!node) break;
      if (node.uses.length > 0) best = { to: at, uses: node.uses };
    }
    return best;
  }
}
