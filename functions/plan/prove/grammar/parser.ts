/**
 * Dependency trees by greedy arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez and Satta 2011; trained with the
 * dynamic oracle of Goldberg and Nivre 2013), the arcs named afterwards, with the whole tree in sight.
 */
import { mixed } from './hash.ts';

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

/** What the features read of a sentence: hashes of words, tags; `n` entries, the root's after them. */
export interface Sentence {
  words: readonly number[];
  tags: readonly number[];
}

const OUTSIDE = 99;

export function parseFeatures(state: State, { words, tags }: Sentence, into: number[]): void {
  const { stack, next, n } = state;
  const depth = stack.length;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1;
  const b0 = next;
  const w = (i: number) => (i < 0 || i > n ? 1 : (words[i] ?? 1));
  const t = (i: number) => (i < 0 || i > n ? OUTSIDE : (tags[i] ?? OUTSIDE));
  const of = (table: Int32Array, i: number) => (i < 0 || i > n ? -1 : (table[i] ?? -1));
  const count = (table: Int32Array, i: number) => (i < 0 || i > n ? 0 : Math.min(4, table[i] ?? 0));
  const ws0 = w(s0);
  const ws1 = w(s1);
  const wb0 = w(b0);
  const wb1 = w(b0 + 1);
  const ts0 = t(s0);
  const ts1 = t(s1);
  const ts2 = t(s2);
  const tb0 = t(b0);
  const tb1 = t(b0 + 1);
  const tb2 = t(b0 + 2);
  const tb3 = t(b0 + 3);
  const s0l = t(of(state.left1, s0));
  const s0l2 = t(of(state.left2, s0));
  const s0r = t(of(state.right1, s0));
  const s0r2 = t(of(state.right2, s0));
  const s1l = t(of(state.left1, s1));
  const s1r = t(of(state.right1, s1));
  const b0l = t(of(state.left1, b0));
  const b0l2 = t(of(state.left2, b0));
  const ws0r = w(of(state.right1, s0));
  const ws0l = w(of(state.left1, s0));
  const ws1r = w(of(state.right1, s1));
  const distance = s0 < 0 ? 9 : Math.min(8, b0 - s0 > 5 ? 5 + Math.floor((b0 - s0) / 5) : b0 - s0);
  const near = s1 < 0 ? 9 : Math.min(7, s0 - s1);
  const ls0 = count(state.lefts, s0);
  const rs0 = count(state.rights, s0);
  const lb0 = count(state.lefts, b0);
  const rs1 = count(state.rights, s1);
  into.length = 0;
  into.push(
    mixed(0, ws0, ts0),
    mixed(1, ws0),
    mixed(2, ts0),
    mixed(3, wb0, tb0),
    mixed(4, wb0),
    mixed(5, tb0),
    mixed(6, wb1, tb1),
    mixed(7, tb1, tb2),
    mixed(8, ws1, ts1),
    mixed(9, ts1),
    mixed(10, ws0, wb0),
    mixed(11, ws0, ts0, wb0, tb0),
    mixed(12, ws0, tb0, ts0),
    mixed(13, ts0, wb0, tb0),
    mixed(14, ts0, tb0),
    mixed(15, ts0, tb0, tb1),
    mixed(16, tb0, tb1, tb2),
    mixed(17, ts1, ts0, tb0),
    mixed(18, ts1, ts0),
    mixed(19, ws1, ws0),
    mixed(20, ws1, ts0, ts1),
    mixed(21, ts1, ws0, ts0),
    mixed(22, ts0, s0l, tb0),
    mixed(23, ts0, s0r, tb0),
    mixed(24, ts0, tb0, b0l),
    mixed(25, ts1, ts0, s0r),
    mixed(26, ts1, s1r, ts0),
    mixed(27, ts1, s1l, ts0),
    mixed(28, ts0, s0l, s0l2),
    mixed(29, ts0, s0r, s0r2),
    mixed(30, tb0, b0l, b0l2),
    mixed(31, distance, ts0, tb0),
    mixed(32, distance, ws0),
    mixed(33, distance, wb0),
    mixed(34, near, ts1, ts0),
    mixed(35, ws0, ls0, rs0),
    mixed(36, ts0, ls0, rs0),
    mixed(37, wb0, lb0),
    mixed(38, tb0, lb0, ts0),
    mixed(39, ts2, ts1, ts0),
    mixed(40, ts1, ts0, tb0, tb1),
    mixed(41, ws0r, ts0, ts1),
    mixed(42, ws0r, ts0, wb0),
    mixed(43, ws1, ws0r, ts0),
    mixed(44, ws1, rs1, ts0),
    mixed(45, ts0, tb0, tb1, tb2),
    mixed(46, tb1, tb2, tb3),
    mixed(47, ts0, s0l, s0r, tb0),
    mixed(48, ws1r, ts1, ts0),
    mixed(49, ws0l, ts0, tb0),
    mixed(50, ts1, s1r, ts0, s0r),
    mixed(51, ts0, wb0, tb1),
    mixed(52, ws0, tb0, tb1),
  );
}

/** Names of arcs, after the ClearNLP scheme; what the gate does not tell apart is one name. */
export const LABELS =
  'root nsubj nsubjpass agent dobj dative attr acomp oprd prep pobj pcomp aux auxpass neg mod amod nummod compound poss case relcl acl advcl conj cc appos mark xcomp ccomp prt det advmod npadvmod punct'.split(
    ' ',
  );

/** Features of the arc to token `i` in a finished tree. */
export function labelFeatures(state: State, { words, tags }: Sentence, i: number, into: number[]): void {
  const { heads, n } = state;
  const h = heads[i] ?? n;
  const w = (k: number) => (k < 0 || k > n ? 1 : (words[k] ?? 1));
  const t = (k: number) => (k < 0 || k > n ? OUTSIDE : (tags[k] ?? OUTSIDE));
  const of = (table: Int32Array, k: number) => (k < 0 || k > n ? -1 : (table[k] ?? -1));
  const side = i < h ? 1 : 0;
  const distance = Math.min(6, Math.abs(i - h));
  const wi = w(i);
  const wh = w(h);
  const ti = t(i);
  const th = t(h);
  const g = h < n ? (heads[h] ?? n) : n;
  const hl = of(state.left1, h);
  const hr = of(state.right1, h);
  const il = of(state.left1, i);
  const ir = of(state.right1, i);
  const hl2 = of(state.left2, h);
  // Children nearest to the token on its head's side.
  const firstRight = state.rights[h] ?? 0;
  into.length = 0;
  into.push(
    mixed(60, wi, side),
    mixed(61, ti, side),
    mixed(62, wh, side),
    mixed(63, th, side),
    mixed(64, wi, wh),
    mixed(65, ti, th, side),
    mixed(66, wi, th, side),
    mixed(67, ti, wh, side),
    mixed(68, ti, th, distance, side),
    mixed(69, ti, th, t(i - 1), side),
    mixed(70, ti, th, t(i + 1), side),
    mixed(71, ti, th, t(h - 1), side),
    mixed(72, ti, th, t(h + 1), side),
    mixed(73, ti, th, t(hl), side),
    mixed(74, ti, th, t(hr), side),
    mixed(75, ti, th, t(il), side),
    mixed(76, ti, th, t(ir), side),
    mixed(77, ti, th, w(hl), side),
    mixed(78, ti, th, w(hr), side),
    mixed(79, ti, th, w(il), side),
    mixed(80, ti, th, w(ir), side),
    mixed(81, ti, th, t(g), side),
    mixed(82, ti, th, w(g), side),
    mixed(83, ti, th, t(hl), t(hl2)),
    mixed(84, th, wi, w(i + 1)),
    mixed(85, ti, th, w(hl), t(hl2)),
    mixed(86, ti, wh, t(hr), side),
    mixed(87, ti, wh, t(hl), side),
    mixed(88, ti, th, w(i - 1), side),
    mixed(89, ti, th, w(h - 1), side),
    mixed(90, ti, wh, firstRight, side),
    mixed(91, ti, th, state.lefts[h] ?? 0, side),
    mixed(92, ti, th, w(il), w(hl)),
  );
}
