/**
 * Finds technology names in text.
 *
 * One pass cuts the text into words and symbols and walks a trie of all spellings (longest match wins); a second decides
 * the words with an everyday meaning ("Go", "Swift", "Spark") by what stands around them. Both are linear in the text.
 */

import { spellingsFrom, technologyOf } from '#technologies';
import { type Spelling, type SpellingNode, tokensOf } from './technologies/spellings.ts';
import type { KnownTechnology } from './technologies/vocabulary.ts';
import { AFTER, BEFORE, EVERYDAY_AFTER, SEPARATORS } from './technology-cues.ts';

export interface TechnologyMention {
  /** Technology id. */
  id: string;
  /** UTF-16 offsets into the text; `end` is exclusive. */
  start: number;
  end: number;
  /** The words as the text writes them. */
  surface: string;
}

export interface DetectOptions {
  /** The text is a list of skills or a role ("react / a11y"), so an ambiguous word needs neither its case nor a cue. */
  list?: boolean;
}

interface Token {
  text: string;
  lower: string;
  start: number;
  end: number;
}
interface Candidate {
  from: number;
  to: number;
  id: string;
  accepted: boolean;
  /** Recognised only by what stands around it. */
  isCued: boolean;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of tokensOf(text)) {
    const start = match.index;
    tokens.push({ text: match[0], lower: match[0].toLowerCase(), start, end: start + match[0].length });
  }
  return tokens;
}

/** Symbols that glue to a word and make it another word: C in "C++", "R&D", "X.C", "go-to". */
const GLUE_AFTER = /^[+#]$/;

const isSpaced = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && right.start > left.end;

function longestMatch(
  tokens: Token[],
  from: number,
  text: string,
  list: boolean,
): { to: number; spelling: Spelling } | undefined {
  let node: SpellingNode | undefined;
  let best: { to: number; spelling: Spelling } | undefined;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    // A hyphen or line break may stand where the spelling has a space.
    const child: SpellingNode | undefined =
      at === from ? spellingsFrom(token.lower) : node?.next?.get(token.lower);
    if (!child) {
      if (token.text === '-' && at > from) continue;
      break;
    }
    node = child;
    if (node.spellings === undefined) continue;
    const surface = text.slice(tokens[from]?.start, token.end).replace(/\s+/g, '');
    const spelling = pick(node.spellings, surface, list);
    const after = tokens[at + 1];
    const glued = after !== undefined && !isSpaced(token, after) && GLUE_AFTER.test(after.text);
    if (spelling && !glued) best = { to: at, spelling };
  }
  return best;
}

/** Of the spellings that share letters, the first whose case rule the surface keeps. */
function pick(spellings: Spelling[], surface: string, list: boolean): Spelling | undefined {
  return spellings.find(
    (s) => s.rule === 'plain' || list || s.written === surface || s.written === surface.replaceAll('-', ''),
  );
}

/** "R.D. Ronald": one letter with a full stop and another letter behind it. */
function isInitial(tokens: Token[], from: number, to: number): boolean {
  const [letter, stop, next] = [tokens[from], tokens[to + 1], tokens[to + 2]];
  const dotted = stop?.text === '.' && !isSpaced(letter, stop) && !isSpaced(stop, next) && next !== undefined;
  return letter?.text.length === 1 && dotted;
}

/** Part of another word or name: "R&D", "@go", "R.D. Ronald". */
function isPartOfName(tokens: Token[], from: number, to: number): boolean {
  const [before, after] = [tokens[from - 1], tokens[to + 1]];
  const gluedBefore =
    before !== undefined && !isSpaced(before, tokens[from]) && /^[-&.'’#@_]$/.test(before.text);
  const gluedAfter = after !== undefined && !isSpaced(tokens[to], after) && /^[&'’@_]$/.test(after.text);
  return gluedBefore || gluedAfter || isInitial(tokens, from, to);
}

/** In a list of skills a word needs no cue, but "go-to-market" is no skill in Go. */
function standsInList(tokens: Token[], from: number, to: number): boolean {
  const after = tokens[to + 1];
  const follower = after?.text === '-' ? tokens[to + 2] : after;
  return follower?.lower !== 'to' && !isPartOfName(tokens, from, to);
}

function hasCue(tokens: Token[], from: number, to: number): boolean {
  if (isPartOfName(tokens, from, to)) return false;
  const before = tokens[from - 1];
  const last = tokens[to];
  const after = tokens[to + 1];
  // "Go-based", "Rust-native"; but "Go-to-market" stays a phrase.
  const hyphenated = after?.text === '-' && !isSpaced(last, after);
  const follower = hyphenated ? tokens[to + 2] : after;
  if (hyphenated && follower && (follower.lower === 'based' || AFTER.has(follower.lower))) return true;
  if (hyphenated || (follower && EVERYDAY_AFTER.has(follower.lower))) return false;
  if (follower && (AFTER.has(follower.lower) || /^v?\d{1,2}$/.test(follower.lower))) return true;
  return before !== undefined && BEFORE.has(before.lower);
}

/** Does only list punctuation (and "and", "or") stand between two matches? */
function areListed(tokens: Token[], left: Candidate, right: Candidate): boolean {
  const between = tokens.slice(left.to + 1, right.from);
  return between.length > 0 && between.length <= 3 && between.every((t) => SEPARATORS.has(t.lower));
}

/** An ambiguous word next to a recognised technology in a list is one too; two ambiguous ones vouch for each other. */
function acceptListed(tokens: Token[], candidates: Candidate[]): void {
  const neighbours = candidates.slice(1).map((right, i) => {
    const left = candidates[i];
    return left !== undefined && areListed(tokens, left, right);
  });
  candidates.forEach((candidate, i) => {
    const previous = candidates[i - 1];
    if (previous && neighbours[i - 1] && previous.accepted) candidate.accepted = true;
  });
  for (let i = candidates.length - 2; i >= 0; i--) {
    const candidate = candidates[i];
    if (candidate && neighbours[i] && candidates[i + 1]?.accepted) candidate.accepted = true;
  }
  candidates.forEach((candidate, i) => {
    const next = candidates[i + 1];
    if (!next || !neighbours[i] || candidate.accepted || next.accepted) return;
    // "C, D" is no evidence; "Go, Rust" is.
    if (bothAreWords(candidate, next)) {
      candidate.accepted = true;
      next.accepted = true;
    }
  });
}

function bothAreWords(left: Candidate, right: Candidate): boolean {
  const category = (c: Candidate) => technologyOf(c.id)?.category;
  return (
    left.id !== right.id &&
    (technologyOf(left.id)?.name.length ?? 0) > 1 &&
    (technologyOf(right.id)?.name.length ?? 0) > 1 &&
    category(left) === category(right)
  );
}

/**
 * Candidates without short forms that mean something else here: where a text writes "Docker Compose", a later "Compose"
 * is that one, not the Compose of another maker.
 */
function withoutShortForms(tokens: Token[], candidates: Candidate[]): Candidate[] {
  const ownersOf = new Map<string, Set<string>>();
  for (const { from, to, id, accepted } of candidates) {
    const last = tokens[to]?.lower;
    if (accepted && to > from && last) ownersOf.set(last, (ownersOf.get(last) ?? new Set()).add(id));
  }
  return candidates.filter(({ from, to, id, isCued }) => {
    const owners = ownersOf.get(tokens[from]?.lower ?? '');
    return !isCued || from !== to || owners === undefined || owners.has(id);
  });
}

/**
 * Technologies named in `text`, in order of appearance, not overlapping.
 *
 * @param text any length; offsets in the answer are UTF-16 code units of it.
 * @example detectTechnologies('Services in Go on k8s') // go at 12–14, kubernetes at 18–21
 */
export function detectTechnologies(text: string, options: DetectOptions = {}): TechnologyMention[] {
  const tokens = tokenize(text);
  const list = options.list ?? false;
  const candidates: Candidate[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const match = longestMatch(tokens, from, text, list);
    if (!match) continue;
    const vouched = list ? standsInList : hasCue;
    const isCued = match.spelling.rule === 'cued';
    const accepted = !isCued || vouched(tokens, from, match.to);
    candidates.push({ from, to: match.to, id: match.spelling.id, accepted, isCued });
    from = match.to;
  }
  acceptListed(tokens, candidates);
  return withoutShortForms(tokens, candidates).flatMap(({ from, to, id, accepted }) => {
    const start = tokens[from]?.start;
    const end = tokens[to]?.end;
    if (!accepted || start === undefined || end === undefined) return [];
    return [{ id, start, end, surface: text.slice(start, end) }];
  });
}

/** The technology a name stands for by itself, as in a repository's language statistics: "Go", "Jupyter Notebook". */
export function technologyNamed(name: string): KnownTechnology | undefined {
  const mentions = detectTechnologies(name, { list: true });
  const whole = mentions.find((m) => m.start === 0 && m.end === name.length);
  return technologyOf((whole ?? mentions[0])?.id ?? '');
}
