/** Dependency trees of a text, by the trained tagger and parser in model.bin. Linear in the text. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Reading, Word } from '../reading/reading.ts';
import { withMainVerb } from './main-verb.ts';
import { fromFile } from './packing.ts';
import {
  apply,
  isAllowed,
  isOver,
  LABELS,
  labelFeatures,
  onlyMove,
  parseFeatures,
  RIGHT,
  type Sentence,
  SHIFT,
  type State,
  startState,
} from './parser.ts';
import { withCompounds, withVerb } from './repairs.ts';
import { bestTag, isHeading, shapeOf, TAGS, tagFeatures } from './tagger.ts';
import { type Spelling, sentencesOf, type Token } from './tokens.ts';
import { bestOf, scoresOf } from './weights.ts';

export interface Node {
  /** Position in the text, over all sentences. */
  at: number;
  token: Token;
  tag: string;
  label: string;
  head: Node | undefined;
  children: Node[];
  /** A finite verb comes next, adverbs passed over. */
  followedByVerb: boolean;
  /** A determiner, pronoun or name comes next: what stands before it modifies no noun. */
  articleNext: boolean;
}

export interface Tree {
  nodes: Node[];
  /** Undefined for words past the limit on the length of a sentence. */
  nodeOf: (word: Word) => Node | undefined;
}

/** Of infra/eval/grammar-train; in a bundle it lies beside the code. */
const tableOf = fromFile(readFileSync(path.join(import.meta.dirname, 'model.bin')));
const [TAGGING, MOVING, LABELLING] = [tableOf('tags'), tableOf('moves'), tableOf('labels')];

/** Longest stretch that is parsed as one sentence, in tokens. */
const SENTENCE_MOST = 120;

const trees = new WeakMap<Reading, Tree>();

export function treeOf(reading: Reading): Tree {
  const done = trees.get(reading);
  if (done) return done;
  const nodes: Node[] = [];
  for (const sentence of sentencesOf(reading))
    for (let from = 0; from < sentence.length; from += SENTENCE_MOST)
      nodes.push(...parsed(sentence.slice(from, from + SENTENCE_MOST), nodes.length));
  const byWord: (Node | undefined)[] = [];
  for (const node of nodes) if (node.token.word) byWord[node.token.word.index] = node;
  const nodeOf = (word: Word) => {
    const node = byWord[word.index];
    return node?.token.word === word ? node : undefined;
  };
  const tree: Tree = { nodes, nodeOf };
  trees.set(reading, tree);
  return tree;
}

const OPENS_PHRASE = new Set(['DT', 'PRP', 'PRP$']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** What tagger and parser make of a sentence. */
interface Analysis {
  tags: string[];
  labels: string[];
  /** By token; past the end for the root. */
  heads: number[];
}

/** Claims about one thing share sentences, and a composer tries one sentence in many wordings of a claim. */
const analyses = new Map<string, Analysis>();
const ANALYSES_MOST = 1_000;

function analysisOf(tokens: readonly Spelling[]): Analysis {
  // The lower-case form follows from the text.
  const key = tokens.map(({ text, name }) => (name ? `${text}^` : text)).join(' ');
  const done = analyses.get(key);
  if (done) return done;
  const made = analysed(tokens);
  if (analyses.size >= ANALYSES_MOST) analyses.clear();
  analyses.set(key, made);
  return made;
}

function analysed(tokens: readonly Spelling[]): Analysis {
  const tags = tagged(tokens);
  const sentence: Sentence = {
    words: [...tokens.map((t) => shapeOf(t).lemma), 0],
    tags: [...tags, TAGS.length],
  };
  const state = withMainVerb(moved(sentence, tokens.length), tokens, tags);
  const scores = new Float64Array(LABELS.length);
  const labels = tokens.map((_, i) => {
    if (state.heads[i] === tokens.length) return 'root';
    scoresOf(LABELLING, labelFeatures(state, sentence, i), scores);
    return LABELS[bestOf(scores)] ?? 'mod';
  });
  return {
    tags: tags.map((tag) => TAGS[tag] ?? 'NN'),
    labels,
    heads: [...state.heads.slice(0, tokens.length)],
  };
}

function parsed(tokens: readonly Token[], offset: number): Node[] {
  const { tags, labels, heads } = analysisOf(tokens);
  const nodes = tokens.map((token, i): Node => {
    return {
      at: offset + i,
      token,
      tag: tags[i] ?? 'NN',
      label: labels[i] ?? 'mod',
      head: undefined,
      children: [],
      followedByVerb: false,
      articleNext: false,
    };
  });
  for (const [i, node] of nodes.entries()) {
    const head = nodes[heads[i] ?? -1];
    node.head = head;
    head?.children.push(node);
    let next = i + 1;
    while (nodes[next]?.tag === 'RB') next++;
    const after = nodes[i + 1]?.tag ?? '';
    node.articleNext = OPENS_PHRASE.has(after) || (after === 'NNP' && node.token.lower.endsWith('ed'));
    node.followedByVerb = FINITE.has(nodes[next]?.tag ?? '');
  }
  return nodes;
}

const FINITE_TAGS = [...FINITE].map((t) => TAGS.indexOf(t));

function tagged(tokens: readonly Spelling[]): number[] {
  const shapes = tokens.map(shapeOf);
  const tags: number[] = [];
  const margins: number[] = [];
  const scores = new Float64Array(TAGS.length);
  const heading = isHeading(tokens);
  const tagFrom = (from: number) => {
    for (let i = from; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      scoresOf(TAGGING, tagFeatures(shapes, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1), scores);
      const tag = bestTag(scores, token, heading);
      tags[i] = tag;
      let finite = Number.NEGATIVE_INFINITY;
      for (const t of FINITE_TAGS) finite = Math.max(finite, scores[t] ?? 0);
      margins[i] = (scores[tag] ?? 0) - finite;
    }
  };
  tagFrom(0);
  withCompounds(tags, tokens);
  const changed = withVerb(tags, tokens, margins);
  if (changed >= 0) {
    // What follows was tagged as if no verb came before it.
    tagFrom(changed + 1);
    withCompounds(tags, tokens);
  }
  return tags;
}

function moved(sentence: Sentence, n: number): State {
  const state = startState(n);
  const scores = new Float64Array(3);
  while (!isOver(state)) {
    const forced = onlyMove(state);
    if (forced !== undefined) {
      apply(state, forced);
      continue;
    }
    scoresOf(MOVING, parseFeatures(state, sentence), scores);
    let best = -1;
    for (let move = SHIFT; move <= RIGHT; move++)
      if (isAllowed(state, move) && (best < 0 || (scores[move] ?? 0) > (scores[best] ?? 0))) best = move;
    apply(state, best);
  }
  return state;
}
