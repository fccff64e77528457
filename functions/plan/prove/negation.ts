/**
 * Polarity. Each negator ("not", "without", "declined", "un-") has a focus, the next content words in its scope.
 * The focus of a negator in the claim must be negated in the quote, and the other way round.
 */
import type { Alignment } from './alignment.ts';
import { deniedBase } from './lexicon/affixes.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import { lemmasOf } from './lexicon/lemmas.ts';
import type { Reading, Word } from './reading.ts';
import { isVerb } from './syntax.ts';

const NEGATORS = new Set(
  'not no never neither nor none nobody nothing nowhere without hardly barely scarcely'.split(' '),
);
/** Verbs and adjectives that deny what follows them. */
const DENYING = new Set(
  `refuse decline reject fail avoid prevent cease stop unable dispute refute deny forbid prohibit ban exclude omit skip
   forgo disallow abandon cancel scrap rarely seldom impossible ineligible halt discontinue lack`.split(
    /\s+/,
  ),
);
/** Verbs after which their object is no more. */
const UNDOING = new Set(
  'drop lose end remove withdraw revoke reverse undo shut deprecate miss suspend terminate replace'.split(
    ' ',
  ),
);
/** "rather than", "instead of", "other than", "except": the alternative not taken. */
const ALTERNATIVE: [string, string][] = [
  ['rather', 'than'],
  ['instead', 'of'],
  ['other', 'than'],
  ['free', 'of'],
  ['free', 'from'],
  ['as', 'opposed'],
  ['no', 'longer'],
  ['except', ''],
  ['excluding', ''],
  ['unlike', ''],
];
/** How far a negator reaches: to the end of its clause, of its phrase, itself, the word before its hyphen. */
type NegatorKind = 'full' | 'phrase' | 'denial' | 'lexical' | 'self' | 'left';

export interface Negated {
  /** Index of the negator. */
  at: number;
  /** Content words it may deny, nearest first. */
  focus: Word[];
  scope: Set<number>;
  /** Words before it in its clause: the subject of what is denied, or what is denied of it. */
  behind: Set<number>;
  /** The negator itself when it is a word with a meaning of its own: "declined". */
  self?: Word;
}

function negatorAt(reading: Reading, i: number): NegatorKind | undefined {
  const { words } = reading;
  const word = words[i];
  if (!word || word.swallowed || word.kind !== 'word') return undefined;
  if (NEGATORS.has(word.lower)) {
    if (word.lower === 'no' && words[i + 1]?.kind === 'sign' && words[i + 1]?.text === '.') return undefined;
    if (word.lower === 'not' && words[i + 1]?.lower === 'only') return undefined;
    if (
      /^(no|not)$/.test(word.lower) &&
      /^(more|less|fewer|later)$/.test(words[i + 1]?.lower ?? '') &&
      words[i + 2]?.lower === 'than'
    )
      return undefined;
    return word.lower === 'without' ? 'phrase' : 'full';
  }
  if (!word.name && lemmasOf(word.lower).some((l) => DENYING.has(l)))
    return /^(?:den|disput|refut)/.test(word.lower) ? 'denial' : 'lexical';
  if (!word.name && lemmasOf(word.lower).some((l) => UNDOING.has(l)) && isVerb(reading, word))
    return 'lexical';
  if (word.lower === 'zero' && (words[i + 1]?.text === '-' || words[i + 1]?.content)) return 'phrase';
  const next = words[i + 1]?.lower;
  if (!words[i + 1]?.swallowed && ALTERNATIVE.some(([a, b]) => a === word.lower && (b === '' || b === next)))
    return 'phrase';
  if (deniedBase(word.lower) !== undefined) return 'self';
  // "client-agnostic", "ad-free": the word before the hyphen is denied.
  if (
    /^(agnostic|independent|neutral|free|less)$/.test(word.lower) &&
    words[i - 1]?.text === '-' &&
    word.glued
  )
    return 'left';
  return undefined;
}

/** A comma ends the scope when a new statement follows it; lists and "or" go on. */
function endsScope(words: readonly Word[], k: number, kind: 'full' | 'phrase'): boolean {
  const word = words[k];
  if (!word) return true;
  if (
    /^(?:but|while|whereas|although|though|however|unless|until)$/.test(word.lower) ||
    (word.lower === 'yet' &&
      !/^(?:not|never)$/.test(words[k - 1]?.lower ?? '') &&
      words[k + 1]?.kind === 'word')
  )
    return true;
  if (kind === 'phrase' && (AUXILIARIES.has(word.lower) || word.text === ';')) return true;
  const comma =
    word.text === ',' || word.text === ';' || word.text === '—' || word.text === '–' || word.lower === 'and';
  if (!comma) return false;
  let next = words[k + 1];
  if (next && /^(and|or|so)$/.test(next.lower)) next = words[k + 2];
  if (!next) return true;
  // "ensuring no collection and meeting standards"
  if (word.lower === 'and' && next.content && /ing$/.test(next.lower)) return true;
  if (kind === 'phrase' && word.text === ',') return true;
  return (
    SUBJECT_PRONOUNS.has(next.lower) ||
    (/^(the|our|its|their|with|an?|this|that)$/.test(next.lower) && word.lower !== 'and') ||
    (next.name && word.text === ',') ||
    followedByVerb(words, next.index)
  );
}

function followedByVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    AUXILIARIES.has(next.lower) &&
    words[at]?.kind === 'word' &&
    !AUXILIARIES.has(words[at]?.lower ?? '')
  );
}

/** All negators of a text with what they deny. */
export function negationsIn(reading: Reading): Negated[] {
  const { words } = reading;
  const found: Negated[] = [];
  for (let i = 0; i < words.length; i++) {
    const kind = negatorAt(reading, i);
    const self = words[i];
    if (!kind || !self) continue;
    if (kind === 'self') {
      found.push({ at: i, focus: [self], scope: new Set([i]), behind: new Set() });
      continue;
    }
    if (kind === 'left') {
      const denied = words[i - 2];
      if (denied) found.push({ at: i, focus: [denied], scope: new Set([denied.index]), behind: new Set() });
      continue;
    }
    const focus: Word[] = [];
    const scope = new Set<number>([i]);
    for (let k = i + 1; k < words.length && k < i + 60; k++) {
      const word = words[k];
      if (
        !word ||
        word.sentence !== self.sentence ||
        endsScope(words, k, kind === 'full' || kind === 'denial' ? 'full' : 'phrase')
      )
        break;
      scope.add(k);
      if (word.content) focus.push(word);
    }
    // "need no hospitalisation" denies the need as well.
    if (self.lower === 'no' || self.lower === 'none' || self.lower === 'nothing') {
      for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
        const word = words[k];
        if (!word || word.kind === 'sign') break;
        scope.add(k);
      }
    }
    const behind = words.slice(0, i).filter((w) => kind === 'full' && w.clause === self.clause);
    found.push({
      at: i,
      focus,
      scope,
      behind: new Set(behind.map((w) => w.index)),
      ...(kind === 'lexical' || kind === 'denial' ? { self } : {}),
    });
  }
  // "never stops": two denials affirm.
  const doubled = new Set(
    found.flatMap((n) =>
      found.filter((o) => o !== n && n.scope.has(o.at) && n.focus[0]?.index === o.at).flatMap((o) => [n, o]),
    ),
  );
  return found.filter((n) => !doubled.has(n));
}

const inScope = (negations: readonly Negated[], index: number) =>
  negations.filter((n) => n.scope.has(index)).length % 2 === 1;

/**
 * Denying verbs that both sides use ("cancel", "decline") are plain words: what they deny is denied on both sides
 * or on neither by the other words.
 */
function shared(
  claim: Reading,
  inClaim: readonly Negated[],
  inQuotes: readonly Negated[][],
  alignment: Alignment,
) {
  const matched = (index: number) => alignment.matches.get(index) ?? [];
  const own = inClaim.filter((n) => n.self === undefined || matched(n.at).length === 0);
  const met = new Set(claim.words.flatMap((w) => matched(w.index).map((m) => m.word)));
  const given = inQuotes.map((list) => list.filter((n) => n.self === undefined || !met.has(n.self)));
  return { own, given };
}

/** A word denied on one side only; undefined when polarity agrees. */
export function negationConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const { own, given } = shared(claim, negationsIn(claim), quotes.map(negationsIn), alignment);
  for (const negation of own) {
    const ahead = negation.focus.filter((w) => alignment.matches.has(w.index));
    // "speaking Swedish is not required": what is denied may stand before the negator.
    const behind = claim.words.filter(
      (w) =>
        w.index < negation.at &&
        w.clause === claim.words[negation.at]?.clause &&
        !w.name &&
        alignment.matches.has(w.index),
    );
    const known = (ahead.length > 0 ? ahead : behind.slice(-2)).slice(0, 2);
    const denied = (w: Word) =>
      alignment.matches.get(w.index)?.some((m) => inScope(given[m.quote] ?? [], m.word.index)) ?? false;
    const agreed = known.some(denied) && !known.some((w) => w.name && !denied(w));
    const loose = known.length === 0 && given.some((n) => n.length > 0);
    if (!agreed && !loose) return claim.words[negation.at];
  }
  return deniedOnlyInQuote(claim, quotes, own, given, alignment);
}

/** The first word a negator of the quote denies that the claim uses: it must be denied there as well. */
function deniedOnlyInQuote(
  claim: Reading,
  quotes: readonly Reading[],
  own: readonly Negated[],
  given: readonly (readonly Negated[])[],
  alignment: Alignment,
): Word | undefined {
  for (const [quote, negations] of given.entries()) {
    for (const negation of negations) {
      let agreed: Word | undefined;
      for (const denied of negation.focus.slice(0, 8)) {
        // What follows in the same phrase was denied with it: "without impacting build times".
        const sameName =
          denied.name &&
          negation.focus[0] !== undefined &&
          !newPhrase(quotes[quote]?.words ?? [], negation.focus[0].index, denied.index);
        if (denied.name && !sameName) continue;
        if (agreed && !sameName && !newPhrase(quotes[quote]?.words ?? [], agreed.index, denied.index))
          continue;
        const users = claim.words.filter(
          (w) => !w.name && alignment.matches.get(w.index)?.some((m) => m.word === denied),
        );
        if (users.length === 0) continue;
        const affirmed = users.find(
          (w) =>
            !inScope(own, w.index) &&
            !own.some((n) => n.behind.has(w.index)) &&
            deniedThroughout(w, quote, given, alignment),
        );
        if (affirmed) return affirmed;
        if (users.some((w) => inScope(own, w.index))) agreed = denied;
      }
    }
  }
  return undefined;
}

const newPhrase = (words: readonly Word[], from: number, to: number) =>
  words.slice(from + 1, to).some((w) => w.text === ',' || w.lower === 'or' || w.lower === 'and');

/** True when every place of the quotes a claim's word may answer to is denied. */
function deniedThroughout(
  word: Word,
  quote: number,
  given: readonly (readonly Negated[])[],
  alignment: Alignment,
): boolean {
  const matches = alignment.matches.get(word.index) ?? [];
  const best = matches.filter((m) => m.relation === matches[0]?.relation);
  return (
    best.some((m) => m.quote === quote) && best.every((m) => inScope(given[m.quote] ?? [], m.word.index))
  );
}
