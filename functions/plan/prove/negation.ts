/**
 * Polarity. Each negator ("not", "without", "declined", "un-") has a focus, the next content words in its scope.
 * The focus of a negator in the claim must be negated in the quote, and the other way round.
 */
import type { Alignment } from './alignment.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from './lexicon/function-words.ts';
import { lemmasOf } from './lexicon/lemmas.ts';
import { isKnown } from './lexicon/wordnet.ts';
import type { Reading, Word } from './reading.ts';

const NEGATORS = new Set(
  'not no never neither nor none nobody nothing nowhere without cannot hardly barely scarcely'.split(' '),
);
/** Verbs and adjectives that deny what follows them. */
const DENYING = new Set(
  `deny refuse decline reject fail lack avoid prevent cease stop unable deny dispute refute forbid prohibit ban
   exclude omit skip forgo disallow abandon cancel scrap rarely seldom impossible ineligible halt discontinue`.split(
    /\s+/,
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
const AFFIX = /^(?:un|non|dis|ir|il|im|in)-?([a-z]{4,})$/;
/** Affixed words in which the prefix no longer denies. */
const NOT_DENYING =
  /^(?:un(?:it|iver|ion|ique|der|ite|til|less|i[a-z])|in(?:ter|cl|vest|dust|form|fra|cre|tern|tegr|struct|ten|di|no|sur|put|si|tr|vol|vit|spir|ve|qu|ge|st)|im(?:port|pro|pact|pl|med|age|mer|p)|dis(?:cover|tribut|play|cuss|trict|tinct|patch|count)|non)/;

export interface Negated {
  /** Index of the negator. */
  at: number;
  /** Content words it may deny, nearest first. */
  focus: Word[];
  scope: Set<number>;
}

function affixDenied(word: Word): boolean {
  if (word.kind !== 'word' || NOT_DENYING.test(word.lower)) return false;
  const bare = AFFIX.exec(word.lower)?.[1];
  return bare !== undefined && lemmasOf(bare).some(isKnown) && isKnown(lemmasOf(bare)[0] ?? '');
}

function negatorAt(words: readonly Word[], i: number): 'full' | 'phrase' | 'self' | undefined {
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
  if (lemmasOf(word.lower).some((l) => DENYING.has(l)) && !word.name) return 'phrase';
  const next = words[i + 1]?.lower;
  if (ALTERNATIVE.some(([a, b]) => a === word.lower && (b === '' || b === next))) return 'phrase';
  if (affixDenied(word)) return 'self';
  return undefined;
}

/** A comma ends the scope when a new statement follows it; lists and "or" go on. */
function endsScope(words: readonly Word[], k: number, kind: 'full' | 'phrase'): boolean {
  const word = words[k];
  if (!word) return true;
  if (/^(but|while|whereas|although|though|however|yet|unless|until)$/.test(word.lower)) return true;
  if (kind === 'phrase' && (AUXILIARIES.has(word.lower) || word.text === ';')) return true;
  const comma =
    word.text === ',' || word.text === ';' || word.text === '—' || word.text === '–' || word.lower === 'and';
  if (!comma) return false;
  let next = words[k + 1];
  if (next && /^(and|or|so)$/.test(next.lower)) next = words[k + 2];
  if (!next) return true;
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
export function negationsIn({ words }: Reading): Negated[] {
  const found: Negated[] = [];
  for (let i = 0; i < words.length; i++) {
    const kind = negatorAt(words, i);
    const self = words[i];
    if (!kind || !self) continue;
    if (kind === 'self') {
      found.push({ at: i, focus: [self], scope: new Set([i]) });
      continue;
    }
    const focus: Word[] = [];
    const scope = new Set<number>([i]);
    for (let k = i + 1; k < words.length && k < i + 60; k++) {
      const word = words[k];
      if (!word || word.sentence !== self.sentence || endsScope(words, k, kind)) break;
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
    found.push({ at: i, focus, scope });
  }
  return found;
}

const inScope = (negations: readonly Negated[], index: number) =>
  negations.filter((n) => n.scope.has(index)).length % 2 === 1;

/** A denied word of one side whose counterpart on the other side is not denied; undefined when polarity agrees. */
export function negationConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  const inClaim = negationsIn(claim);
  const inQuotes = quotes.map(negationsIn);
  for (const negation of inClaim) {
    const known = negation.focus.filter((w) => alignment.matches.has(w.index)).slice(0, 2);
    const agreed = known.some((w) =>
      alignment.matches.get(w.index)?.some((m) => inScope(inQuotes[m.quote] ?? [], m.word.index)),
    );
    const loose = known.length === 0 && inQuotes.some((n) => n.length > 0);
    if (!agreed && !loose) return claim.words[negation.at];
  }
  return deniedOnlyInQuote(claim, inClaim, inQuotes, alignment);
}

function deniedOnlyInQuote(
  claim: Reading,
  inClaim: readonly Negated[],
  inQuotes: readonly Negated[][],
  alignment: Alignment,
): Word | undefined {
  for (const [quote, negations] of inQuotes.entries()) {
    for (const negation of negations) {
      for (const word of claim.words) {
        const matches = alignment.matches.get(word.index);
        if (!matches || word.name || inScope(inClaim, word.index)) continue;
        const best = matches.filter((m) => m.relation === matches[0]?.relation);
        const denied = best.filter((m) => m.quote === quote && negation.focus.slice(0, 6).includes(m.word));
        if (denied.length > 0 && best.every((m) => inScope(inQuotes[m.quote] ?? [], m.word.index)))
          return word;
      }
    }
  }
  return undefined;
}
