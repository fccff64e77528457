/** Finds the phrases that point to topics in running text: longest match at each place, over stems. */
import { openLines } from '../../packed-lines.ts';
import {
  type ExactPhrase,
  type LooseEntry,
  PHRASE_KINDS,
  type PhraseKind,
  type PhraseLines,
} from './phrase-lines.ts';
import type { Word } from './words.ts';

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

/** How far from the longest word of a phrase its other words may stand. */
const REACH = 5;

const kindAt = (place: number): PhraseKind => PHRASE_KINDS[place] ?? 'plain';

/** The trie of phrases behind their first stem. */
function nodeOf(json: string): Node {
  const phrases: ExactPhrase[] = JSON.parse(json);
  const root: Node = { next: new Map(), uses: [] };
  for (const [further, uses] of phrases) {
    let node = root;
    for (const stem of further) {
      const child = node.next.get(stem) ?? { next: new Map(), uses: [] };
      node.next.set(stem, child);
      node = child;
    }
    const length = 1 + further.length;
    node.uses = uses.map(([topicId, kind]) => ({ topicId, kind: kindAt(kind), length }));
  }
  return root;
}

function looseOf(json: string): LoosePhrase[] {
  const entries: LooseEntry[] = JSON.parse(json);
  return entries.map(([topicId, kind, stems]) => {
    return { topicId, kind: kindAt(kind), length: 1 + stems.length, stems };
  });
}

export class PhraseIndex {
  private readonly firsts: (stem: string) => Node | undefined;
  /** Phrases of two meaningful words or more, by the longest of these. */
  private readonly loose: (stem: string) => LoosePhrase[] | undefined;

  constructor({ exact, loose }: PhraseLines) {
    this.firsts = openLines(exact, nodeOf);
    this.loose = openLines(loose, looseOf);
  }

  /** Phrases of which every meaningful word stands in `sentence`, near the others but not as the phrase has them. */
  matchLoosely(sentence: readonly Word[]): PhraseMatch[] {
    return sentence.flatMap((word, at) => {
      const phrases = this.loose(word.stem);
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
    let node = this.firsts(sentence[from]?.stem ?? '');
    let best = { to: from, uses: node?.uses ?? [] };
    for (let at = from + 1; at < sentence.length; at++) {
      node = node?.next.get(sentence[at]?.stem ?? '');
      if (!node) break;
      if (node.uses.length > 0) best = { to: at, uses: node.uses };
    }
    return best;
  }
}
