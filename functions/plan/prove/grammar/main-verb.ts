/** A sentence is about its main verb: trees that put a noun or a participle on top are turned round. */
import { attachment, type State, startState } from './parser.ts';
import { TAGS } from './tagger.ts';
import type { Spelling } from './tokens.ts';

export const FINITE = /^(?:VB[ZPD]|MD)$/;
export const AUXILIARY =
  /^(?:is|are|was|were|be|been|am|'s|'re|'m|has|have|had|'ve|do|does|did|will|would|shall|should|can|could|may|might|must|'ll|'d)$/;
/** Inside a noun phrase and the phrases that hang on it. */
const NOMINAL = /^(?:NN|DT|JJ|PRP|POS|CD|RB|HYPH|IN|TO|CC|\$|VB[NG])/;
const MARK =
  /^(?:because|if|while|although|though|when|where|whether|since|until|unless|than|before|after|as|once|so|how|why|what)$/;

/** A finite verb of no relative and no subordinate clause. */
export function isMain(i: number, tokens: readonly Spelling[], tag: (i: number) => string): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const lower = tokens[k]?.lower ?? '';
    if (/^(?:WDT|WP|WRB)$/.test(tag(k)) || (lower === 'that' && tag(k) !== 'DT')) return false;
    if (MARK.test(lower) && !(lower === 'as' || tag(k) === 'NN')) return false;
    // "firms that have outgrown it get": the verb before belongs to the relative clause.
    if (FINITE.test(tag(k))) return !isMain(k, tokens, tag);
    if (!NOMINAL.test(tag(k))) return true;
  }
  return true;
}

/** The verb an auxiliary stands with. */
function fullVerb(i: number, tokens: readonly Spelling[], tag: (i: number) => string): number {
  if (!AUXILIARY.test(tokens[i]?.lower ?? '')) return i;
  for (let k = i + 1; k < tokens.length; k++) {
    if (/^VB[NGB]?$/.test(tag(k)))
      return AUXILIARY.test(tokens[k]?.lower ?? '') ? fullVerb(k, tokens, tag) : k;
    if (!/^RB$/.test(tag(k))) return i;
  }
  return i;
}

/** The state with the main verb on top; the same state where a finite verb is already there. */
export function withMainVerb(state: State, tokens: readonly Spelling[], tags: readonly number[]): State {
  const { n, heads } = state;
  const tag = (i: number) => TAGS[tags[i] ?? -1] ?? '';
  const top = heads.indexOf(n);
  if (top < 0 || top >= n || n < 4) return state;
  const progressive = progressiveAt(top, tokens, tag);
  if (progressive > 0 && (heads[progressive] ?? 0) > progressive) return turned(state, progressive, top);
  if (tokens.at(-1)?.text !== '.') return state;
  const hasAuxiliary =
    tag(top).startsWith('VB') &&
    tokens.some((t, i) => heads[i] === top && i < top && AUXILIARY.test(t.lower));
  if (FINITE.test(tag(top)) || hasAuxiliary || (top === 0 && tag(top).startsWith('VB'))) return state;
  const finite = tokens.findIndex((_, i) => i > 0 && FINITE.test(tag(i)) && isMain(i, tokens, tag));
  const verb = finite < 0 ? -1 : fullVerb(finite, tokens, tag);
  if (verb < 0 || verb === top) return state;
  return turned(state, verb, finite);
}

/** "is reviewing the offer": the participle behind "be", not what it is done to, is the verb. */
function progressiveAt(top: number, tokens: readonly Spelling[], tag: (i: number) => string): number {
  if (!/^(?:is|are|was|were|am|'s|'re|'m)$/.test(tokens[top]?.lower ?? '')) return -1;
  let at = top + 1;
  while (tag(at) === 'RB') at++;
  return tag(at) === 'VBG' && /^(?:DT|PRP\$?|NNP)$/.test(tag(at + 1)) ? at : -1;
}

function turned({ n, heads }: State, verb: number, finite: number): State {
  const moved = [...heads.slice(0, n)];
  moved[verb] = n;
  if (finite !== verb) moved[finite] = verb;
  for (let i = 0; i < n; i++) {
    const head = moved[i] ?? n;
    if (i === verb) continue;
    // No link reaches across the word on top.
    if (head === n || (i < verb && head > verb) || (i > verb && head < verb)) moved[i] = verb;
  }
  const state = startState(n);
  for (const [head, children] of Map.groupBy(moved.keys(), (i) => moved[i] ?? n)) {
    for (const i of children.filter((c) => c < head).toReversed()) attachment(state, i, head);
    for (const i of children.filter((c) => c > head)) attachment(state, i, head);
  }
  return state;
}
