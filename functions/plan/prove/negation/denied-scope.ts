/** How far what a negator denies reaches. */
import { AUXILIARIES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../../../lexicon/function-words.ts';
import { treeOf } from '../grammar/parse.ts';
import { mostlyVerb, type Reading, type Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { NEGATORS } from './denying-words.ts';

const isTelling = (word: Word | undefined) =>
  /^(?:details?|information|word|indications?|explanations?|reasons?|comments?|figures?|timeline)$/.test(
    word?.lower ?? '',
  );

const QUOTE = /^["\u201c\u201d\u201f]$/;

const EXCEPTING = /^(?:other|except|excluding|unlike)$/;

/** The end of what somebody is quoted with: what follows is not said by them. */
export const endsQuotation = (words: readonly Word[], k: number): boolean =>
  /^["\u201d]$/.test(words[k]?.text ?? '') &&
  words[k]?.glued === true &&
  /^[,.!?]$/.test(words[k - 1]?.text ?? '');

/** A comma ends the scope when a new statement follows it; lists and "or" go on. */
export function endsScope(words: readonly Word[], k: number, kind: 'full' | 'phrase'): boolean {
  const word = words[k];
  if (!word || endsQuotation(words, k)) return true;
  if (
    /^(?:but|while|whereas|although|though|however|unless|until)$/.test(word.lower) ||
    (word.lower === 'yet' &&
      !/^(?:not|never)$/.test(words[k - 1]?.lower ?? '') &&
      words[k + 1]?.kind === 'word')
  )
    return true;
  // "no need to start from scratch when we have templates"
  if (/^(?:when|because|since|once|if)$/.test(word.lower) && SUBJECT_PRONOUNS.has(words[k + 1]?.lower ?? ''))
    return true;
  const auxiliary = AUXILIARIES.has(word.lower) && !/ing$/.test(word.lower) && words[k - 1]?.lower !== 'to';
  if (kind === 'phrase' && (auxiliary || word.text === ';')) return true;
  const comma =
    word.text === ',' || word.text === ';' || word.text === '—' || word.text === '–' || word.lower === 'and';
  if (!comma) return false;
  let next = words[k + 1];
  if (next && /^(and|or|so)$/.test(next.lower)) next = words[k + 2];
  if (!next) return true;
  // "ensuring no collection and meeting standards"
  if (word.lower === 'and' && next.content && /ing$/.test(next.lower)) return true;
  if (kind === 'phrase' && word.text === ',') return !isListed(words, k);
  return (
    SUBJECT_PRONOUNS.has(next.lower) ||
    // "isn't an insurer and doesn't prefer one"
    (word.lower === 'and' && AUXILIARIES.has(next.lower)) ||
    (/^(the|our|its|their|with|an?|this|that|particularly|especially|notably)$/.test(next.lower) &&
      word.lower !== 'and') ||
    (next.name && word.text === ',') ||
    followedByVerb(words, next.index)
  );
}

/** "without tools, a studio or long waits": the list goes on to its "or". */
function isListed(words: readonly Word[], comma: number): boolean {
  const or = words.findIndex((w, k) => k > comma && k <= comma + LIST_MOST && /^n?or$/.test(w.lower));
  return (
    or > comma + 1 &&
    words
      .slice(comma + 1, or)
      .every(
        (w) =>
          (w.kind === 'word' || w.text === ',' || w.text === '-') &&
          !AUXILIARIES.has(w.lower) &&
          !SUBJECT_PRONOUNS.has(w.lower) &&
          !/^(?:but|which|who|that|while|and|so)$/.test(w.lower),
      )
  );
}
const LIST_MOST = 14;

function followedByVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    next !== undefined &&
    AUXILIARIES.has(next.lower) &&
    words[at]?.kind === 'word' &&
    !AUXILIARIES.has(words[at]?.lower ?? '')
  );
}

/** What stands before a negator in its clause; "is an insurer and doesn't prefer": only what both verbs share. */
export function subjectOf(words: readonly Word[], { index, clause }: Word): Word[] {
  const before = words.slice(0, index).filter((w) => w.clause === clause);
  const and = before.findLastIndex((w) => /^(?:and|but)$/.test(w.lower));
  const rest = before.slice(and + 1);
  const joinsVerb = and > 0 && rest.length > 0 && rest.every((w) => AUXILIARIES.has(w.lower));
  if (!joinsVerb) return before;
  const verb = before.findIndex((w) => AUXILIARIES.has(w.lower));
  return before.slice(0, verb < 0 ? and : verb);
}

/** "prevents breakdowns and extends its life": a verb beside the one that denies, not below it. */
export function startsAnew(reading: Reading, and: number, negator: number): boolean {
  const next = reading.words[and + 1];
  const node = next && isVerb(reading, next) ? treeOf(reading).nodeOf(next) : undefined;
  const above = node?.head?.token.word?.index;
  return node?.label === 'conj' && above !== undefined && above <= negator;
}

/** Nothing from here on is denied: another denial, what there are no details on, what the exception does. */
export function isBeyond(self: Word, focus: readonly Word[], words: readonly Word[], k: number): boolean {
  const word = words[k];
  if (!word) return true;
  // "“No lemon” guarantee"
  if (QUOTE.test(word.text) && QUOTE.test(words[self.index - 1]?.text ?? '')) return true;
  // "neither the office nor the hall": each denies its own.
  if (word.lower === 'nor' && self.lower === 'neither') return true;
  // "no thesis and no exam": each denies its own.
  if (/^(?:and|or|,)$/.test(word.lower) && NEGATORS.has(words[k + 1]?.lower ?? '')) return true;
  if (focus.length === 0) return false;
  // "no details on how it would be done"
  if (self.lower === 'no' && isTelling(focus[0]) && PREPOSITIONS.has(word.lower)) return true;
  // "other than Earth boasting liquids": who boasts is not Earth.
  return EXCEPTING.test(self.lower) && /ing$/.test(word.lower) && mostlyVerb(word.lower);
}

/** "no layout changes": the changes are denied, and the claim denies them. */
export function isBesideDenied(
  quote: Reading | undefined,
  word: Word,
  { focus }: { focus: readonly Word[] },
  isDenied: (word: Word) => boolean,
): boolean {
  const node = quote && treeOf(quote).nodeOf(word);
  const head = node?.head?.token.word;
  return (
    node !== undefined &&
    head !== undefined &&
    /^(?:compound|amod|nmod)$/.test(node.label) &&
    focus.includes(head) &&
    isDenied(head)
  );
}
