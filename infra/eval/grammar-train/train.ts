/**
 * Trains the tagger and parser of functions/plan/prove/grammar from annotated sentences and writes `model.bin`:
 * `node train.ts prose.jsonl claims.jsonl model.bin`, of pages (sentences.ts) and of claims (claim-sentences.ts), which
 * count twice. A line is a JSON list of [token, tag, head or -1, label] as made by annotate.py. Every sixtieth sentence
 * of pages and every twentieth of claims is held out and scored. Deterministic for a given input.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { packed, toFile } from '../../../functions/plan/prove/grammar/packing.ts';
import {
  apply,
  isAllowed,
  isOver,
  LABELS,
  LEFT,
  labelFeatures,
  parseFeatures,
  RIGHT,
  type Sentence,
  SHIFT,
  type State,
  startState,
} from '../../../functions/plan/prove/grammar/parser.ts';
import { bestTag, mayBe, TAGS, tagFeatures } from '../../../functions/plan/prove/grammar/tagger.ts';
import {
  bestOf,
  type DenseWeights,
  scoresOf,
  type Weights,
} from '../../../functions/plan/prove/grammar/weights.ts';
import { type Annotated, annotated } from './annotated.ts';
import { Perceptron } from './perceptron.ts';

const ROWS = { tags: 1 << 18, moves: 1 << 21, labels: 1 << 18 };
/** Weights below these, of 127, are left out: a fifth of the size is left, and the trees are as good but for one word in two hundred. */
const LEAST = { tags: 16, moves: 24, labels: 24 };
const EPOCHS = { tags: 5, moves: 7, labels: 4 };

const [, , proseFile, claimsFile, outFile] = process.argv;
if (!proseFile || !claimsFile || !outFile)
  throw new Error('usage: node train.ts <prose.jsonl> <claims.jsonl> <model.bin>');

function tagsBy(weights: Weights, sentence: Annotated): number[] {
  const tags: number[] = [];
  const scores = new Float64Array(TAGS.length);
  for (let i = 0; i < sentence.shapes.length; i++) {
    const features = tagFeatures(sentence.shapes, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1);
    scoresOf(weights, features, scores);
    const token = sentence.tokens[i];
    tags.push(token ? bestTag(scores, token, false) : bestOf(scores));
  }
  return tags;
}

function trainTagger(data: readonly Annotated[], epochs: number): DenseWeights {
  const model = new Perceptron(ROWS.tags, TAGS.length);
  const scores = new Float64Array(TAGS.length);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of data) {
      const tags: number[] = [];
      for (const [i, right] of sentence.tags.entries()) {
        const features = tagFeatures(sentence.shapes, i, tags[i - 1] ?? -1, tags[i - 2] ?? -1);
        scoresOf(model.weights, features, scores);
        const token = sentence.tokens[i];
        const guess = token ? bestTag(scores, token, false) : bestOf(scores);
        model.tick();
        // A tag the token may not have cannot be learnt.
        if (guess !== right && token && mayBe(token, right, false)) model.update(features, right, guess);
        tags.push(guess);
      }
    }
  return model.averaged();
}

/** Arcs of the gold tree a move makes impossible. */
function costOf(state: State, move: number, gold: readonly number[]): number {
  const { stack, next, n } = state;
  const head = (i: number) => gold[i] ?? -2;
  let cost = 0;
  if (move === SHIFT) {
    for (const [k, i] of stack.entries()) {
      if (head(i) === next) cost++;
      if (k < stack.length - 1 && head(next) === i) cost++;
    }
    return cost;
  }
  const top = stack.at(-1) ?? -1;
  for (let k = next; k <= n; k++) {
    if (k < n && head(k) === top) cost++;
    if (head(top) === k && !(move === LEFT && k === next)) cost++;
  }
  if (move === LEFT && stack.length >= 2 && head(top) === stack.at(-2)) cost++;
  return cost;
}

const sentenceOf = (one: Annotated, tags: readonly number[]): Sentence => ({
  words: [...one.shapes.map((s) => s.lemma), 0],
  tags: [...tags, TAGS.length],
});

function trainMoves(
  data: readonly Annotated[],
  tagged: readonly number[][],
  epochs: number,
  random: () => number,
): DenseWeights {
  const model = new Perceptron(ROWS.moves, 3);
  const scores = new Float64Array(3);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const [s, one] of data.entries()) {
      const sentence = sentenceOf(one, tagged[s] ?? []);
      const state = startState(one.heads.length);
      while (!isOver(state)) {
        const features = parseFeatures(state, sentence);
        scoresOf(model.weights, features, scores);
        const allowed = [SHIFT, LEFT, RIGHT].filter((m) => isAllowed(state, m));
        const costs = allowed.map((m) => costOf(state, m, one.heads));
        const least = Math.min(...costs);
        const by = (moves: readonly number[]) =>
          moves.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
        const guess = by(allowed);
        const right = by(allowed.filter((_, k) => costs[k] === least));
        model.tick();
        if (!allowed.some((m, k) => m === guess && costs[k] === least)) model.update(features, right, guess);
        apply(state, epoch >= 2 && random() < 0.9 ? guess : right);
      }
    }
  return model.averaged();
}

function parseBy(weights: Weights, sentence: Sentence, n: number): State {
  const state = startState(n);
  const scores = new Float64Array(3);
  while (!isOver(state)) {
    const features = parseFeatures(state, sentence);
    scoresOf(weights, features, scores);
    const allowed = [SHIFT, LEFT, RIGHT].filter((m) => isAllowed(state, m));
    apply(
      state,
      allowed.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a)),
    );
  }
  return state;
}

function goldState(heads: readonly number[]): State {
  const state = startState(heads.length);
  while (!isOver(state)) {
    const allowed = [SHIFT, LEFT, RIGHT].filter((m) => isAllowed(state, m));
    apply(
      state,
      allowed.reduce((a, b) => (costOf(state, b, heads) < costOf(state, a, heads) ? b : a)),
    );
  }
  return state;
}

function trainLabels(data: readonly Annotated[], tagged: readonly number[][], epochs: number): DenseWeights {
  const model = new Perceptron(ROWS.labels, LABELS.length);
  const scores = new Float64Array(LABELS.length);
  const trees = data.map((one) => goldState(one.heads));
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const [s, one] of data.entries()) {
      const sentence = sentenceOf(one, tagged[s] ?? []);
      for (const [i, right] of one.labels.entries()) {
        const features = labelFeatures(trees[s] ?? startState(0), sentence, i);
        scoresOf(model.weights, features, scores);
        const guess = bestOf(scores);
        model.tick();
        if (guess !== right) model.update(features, right, guess);
      }
    }
  return model.averaged();
}

/** xorshift, so that a training run can be repeated. */
function seeded(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) / 0x100000000;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let i = copy.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const [a, b] = [copy[i], copy[k]];
    if (a !== undefined && b !== undefined) [copy[i], copy[k]] = [b, a];
  }
  return copy;
}

const log = (line: string) => process.stderr.write(`${line}\n`);
const random = seeded(20240229);
const sentencesIn = (file: string) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => annotated(line) ?? []);
const [prose, claims] = [sentencesIn(proseFile), sentencesIn(claimsFile)];
const everyNth = (list: readonly Annotated[], n: number) => list.filter((_, i) => i % n === 0);
const others = (list: readonly Annotated[], n: number) => list.filter((_, i) => i % n !== 0);
const [heldProse, heldClaims] = [everyNth(prose, 60), everyNth(claims, 20)];
const train = shuffled([...others(prose, 60), ...others(claims, 20), ...others(claims, 20)], random);
log(`${train.length} sentences to learn from, ${heldProse.length} and ${heldClaims.length} held out`);

// The parser must learn from tags as wrong as those it will meet: each half is tagged by what the other half taught.
const halves = [train.filter((_, i) => i % 2 === 0), train.filter((_, i) => i % 2 === 1)];
const taggers = halves.map((half) => trainTagger(half, 2));
const tagged = train.map((one, i) => tagsBy(taggers[i % 2 === 0 ? 1 : 0] ?? trainTagger(train, 3), one));
const tags = trainTagger(train, EPOCHS.tags);
log('tagger done');
const moves = trainMoves(train, tagged, EPOCHS.moves, random);
log('parser done');
const labels = trainLabels(train, tagged, EPOCHS.labels);

function scored(heldOut: readonly Annotated[], tags: Weights, moves: Weights, labels: Weights): string {
  const count = { tokens: 0, tags: 0, heads: 0, labels: 0 };
  const scores = new Float64Array(LABELS.length);
  for (const one of heldOut) {
    const guessed = tagsBy(tags, one);
    const sentence = sentenceOf(one, guessed);
    const state = parseBy(moves, sentence, one.heads.length);
    for (const [i, head] of one.heads.entries()) {
      if (one.labels[i] === LABELS.indexOf('punct')) continue;
      count.tokens++;
      if (guessed[i] === one.tags[i]) count.tags++;
      if (state.heads[i] !== head) continue;
      count.heads++;
      const features = labelFeatures(state, sentence, i);
      scoresOf(labels, features, scores);
      if (bestOf(scores) === one.labels[i]) count.labels++;
    }
  }
  const share = (n: number) => `${((100 * n) / count.tokens).toFixed(2)}%`;
  return `tags ${share(count.tags)}, heads ${share(count.heads)}, labelled ${share(count.labels)}`;
}

const [t, m, l] = [packed(tags, LEAST.tags), packed(moves, LEAST.moves), packed(labels, LEAST.labels)];
for (const [name, heldOut] of Object.entries({ prose: heldProse, claims: heldClaims }))
  log(
    `held out ${name}: all weights ${scored(heldOut, tags, moves, labels)}; as written ${scored(heldOut, t, m, l)}`,
  );
writeFileSync(outFile, toFile({ tags: t, moves: m, labels: l }));
