/**
 * Dependency trees by greedy arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011; trained with the
 * dynamic oracle of Goldberg and Nivre 2013), the arcs named afterwards, with the whole tree in sight.
 */
import { featuresOf, type Templates, templates } from './templates.ts';

export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** State of a parse: heads found so far; the token after the last is the root. */
export interface State {
  n: number;
  stack: number[];
  next: number;
  heads: Int32Array;
  /** Nearest and farthest children found so far, and how many, left and right. */
  left1: Int32Array;
  left2: Int32Array;
  right1: Int32Array;
  right2: Int32Array;
  lefts: Int32Array;
  rights: Int32Array;
}

export function startState(n: number): State {
  const empty = () => new Int32Array(n + 1).fill(-1);
  return {
    n,
    stack: [],
    next: 0,
    heads: empty(),
    left1: empty(),
    left2: empty(),
    right1: empty(),
    right2: empty(),
    lefts: new Int32Array(n + 1),
    rights: new Int32Array(n + 1),
  };
}

/** Hangs a token on another; of each side the nearest come first. */
export function attachment(state: State, child: number, head: number): void {
  state.heads[child] = head;
  if (child < head) {
    state.left2[head] = state.left1[head] ?? -1;
    state.left1[head] = child;
    state.lefts[head] = (state.lefts[head] ?? 0) + 1;
  } else {
    state.right2[head] = state.right1[head] ?? -1;
    state.right1[head] = child;
    state.rights[head] = (state.rights[head] ?? 0) + 1;
  }
}

export const isOver = (state: State) => state.next >= state.n && state.stack.length === 0;

export function isAllowed(state: State, move: number): boolean {
  if (move === SHIFT) return state.next < state.n;
  if (move === LEFT) return state.stack.length >= 1;
  return state.stack.length >= 2;
}

/** The only move a state allows; undefined where there is a choice. */
export function onlyMove(state: State): number | undefined {
  if (state.stack.length === 0) return SHIFT;
  return state.stack.length === 1 && state.next >= state.n ? LEFT : undefined;
}

export function apply(state: State, move: number): void {
  if (move === SHIFT) {
    state.stack.push(state.next++);
    return;
  }
  const top = state.stack.pop() ?? 0;
  attachment(state, top, move === LEFT ? state.next : (state.stack.at(-1) ?? state.n));
}

/** What the features read of a sentence: hashes of words, tags; the root's after those of its tokens. */
export interface Sentence {
  words: readonly number[];
  tags: readonly number[];
}

/** Word and tag of a place outside the sentence. */
const OUTSIDE = { word: 1, tag: 99 };

/** Templates of tokens at places, by name: `x` is the tag at a place, `x.w` its word; and of further values. */
const templatesAt = (first: number, places: string, others: string, text: string) =>
  templates(first, [...places.split(' ').flatMap((x) => [`${x}.w`, x]), ...others.split(' ')], text);

function featuresAt(
  made: Templates,
  { words, tags }: Sentence,
  places: readonly number[],
  others: readonly number[],
): Int32Array {
  const { values } = made;
  let next = 1;
  for (const place of places) {
    const inside = place >= 0 && place < words.length;
    values[next++] = inside ? (words[place] ?? OUTSIDE.word) : OUTSIDE.word;
    values[next++] = inside ? (tags[place] ?? OUTSIDE.tag) : OUTSIDE.tag;
  }
  for (const other of others) values[next++] = other;
  return featuresOf(made);
}

const MOVES = templatesAt(
  0,
  's0 s1 s2 b0 b1 b2 b3 s0l s0l2 s0r s0r2 s1l s1r b0l b0l2',
  'distance near s0.lefts s0.rights b0.lefts s1.rights',
  `s0.w s0 | s0.w | s0 | b0.w b0 | b0.w | b0 | b1.w b1 | b1 b2 | s1.w s1 | s1 | s0.w b0.w | s0.w s0 b0.w b0 |
  s0.w b0 s0 | s0 b0.w b0 | s0 b0 | s0 b0 b1 | b0 b1 b2 | s1 s0 b0 | s1 s0 | s1.w s0.w | s1.w s0 s1 |
  s1 s0.w s0 | s0 s0l b0 | s0 s0r b0 | s0 b0 b0l | s1 s0 s0r | s1 s1r s0 | s1 s1l s0 | s0 s0l s0l2 |
  s0 s0r s0r2 | b0 b0l b0l2 | distance s0 b0 | distance s0.w | distance b0.w | near s1 s0 |
  s0.w s0.lefts s0.rights | s0 s0.lefts s0.rights | b0.w b0.lefts | b0 b0.lefts s0 | s2 s1 s0 |
  s1 s0 b0 b1 | s0r.w s0 s1 | s0r.w s0 b0.w | s1.w s0r.w s0 | s1.w s1.rights s0 | s0 b0 b1 b2 | b1 b2 b3 |
  s0 s0l s0r b0 | s1r.w s1 s0 | s0l.w s0 b0 | s1 s1r s0 s0r | s0 b0.w b1 | s0.w b0 b1`,
);

/** What may decide the next move; good until the next call. */
export function parseFeatures(state: State, sentence: Sentence): Int32Array {
  const { stack, next, n, left1, left2, right1, right2, lefts, rights } = state;
  const depth = stack.length;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1;
  const of = (table: Int32Array, i: number) => (i < 0 || i > n ? -1 : (table[i] ?? -1));
  const count = (table: Int32Array, i: number) => (i < 0 || i > n ? 0 : Math.min(4, table[i] ?? 0));
  const places = [s0, s1, s2, next, next + 1, next + 2, next + 3];
  places.push(of(left1, s0), of(left2, s0), of(right1, s0), of(right2, s0));
  places.push(of(left1, s1), of(right1, s1), of(left1, next), of(left2, next));
  const distance = s0 < 0 ? 9 : Math.min(8, next - s0 > 5 ? 5 + Math.floor((next - s0) / 5) : next - s0);
  const near = s1 < 0 ? 9 : Math.min(7, s0 - s1);
  const others = [distance, near, count(lefts, s0), count(rights, s0), count(lefts, next), count(rights, s1)];
  return featuresAt(MOVES, sentence, places, others);
}

/** Names of arcs, after the ClearNLP scheme; what the gate does not tell apart is one name. */
export const LABELS =
  'root nsubj nsubjpass agent dobj dative attr acomp oprd prep pobj pcomp aux auxpass neg mod amod nummod compound poss case relcl acl advcl conj cc appos mark xcomp ccomp prt det advmod npadvmod punct'.split(
    ' ',
  );

const LABELLING = templatesAt(
  60,
  'i h g i-1 i+1 h-1 h+1 hl hl2 hr il ir',
  'side distance h.lefts h.rights',
  `i.w side | i side | h.w side | h side | i.w h.w | i h side | i.w h side | i h.w side | i h distance side |
  i h i-1 side | i h i+1 side | i h h-1 side | i h h+1 side | i h hl side | i h hr side | i h il side |
  i h ir side | i h hl.w side | i h hr.w side | i h il.w side | i h ir.w side | i h g side | i h g.w side |
  i h hl hl2 | h i.w i+1.w | i h hl.w hl2 | i h.w hr side | i h.w hl side | i h i-1.w side |
  i h h-1.w side | i h.w h.rights side | i h h.lefts side | i h il.w hl.w`,
);

/** Features of the arc to token `i` in a finished tree; good until the next call. */
export function labelFeatures(state: State, sentence: Sentence, i: number): Int32Array {
  const { heads, n, left1, left2, right1, lefts, rights } = state;
  const h = heads[i] ?? n;
  const g = h < n ? (heads[h] ?? n) : n;
  const of = (table: Int32Array, k: number) => (k < 0 || k > n ? -1 : (table[k] ?? -1));
  const places = [i, h, g, i - 1, i + 1, h - 1, h + 1];
  places.push(of(left1, h), of(left2, h), of(right1, h), of(left1, i), of(right1, i));
  const others = [i < h ? 1 : 0, Math.min(6, Math.abs(i - h)), lefts[h] ?? 0, rights[h] ?? 0];
  return featuresAt(LABELLING, sentence, places, others);
}
