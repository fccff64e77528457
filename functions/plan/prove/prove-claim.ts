/**
 * The gate: do the quotes a claim cites bear the claim? Deterministic and without I/O; linear in the length of the
 * sources, and claim words × quote words, both bounded, for the wording. Some thousand claims a second on one core.
 *
 * 1. Citations (citations.ts): known source, right snapshot, quote verbatim at its offsets up to typography, whole
 *    words, enough of them to mean something. One bad citation drops the claim.
 * 2. Wording, against all quotes of the claim together: numbers, units and what they count; dates; names, and whose
 *    page it is; negation; quantifiers and superlatives; certainty; who did what to whom; before and after; and
 *    every content word, found by base form, word family, WordNet and a table of business synonyms.
 * A wording that fails is trimmed to the part that passes, or else replaced by the quotes.
 *
 * Beyond the quotes three things are consulted: the page's subject ("we", "our" and a left-out doer mean it); words
 * right before the quote that govern it ("does not", "plans to"); and, for nouns only, the passage around the quote
 * and the page's opening, which name the topic a quote may leave unsaid (context.ts).
 *
 * What it cannot catch: a substitution of one near synonym for another where the difference matters; a single
 * exchanged word among many that are borne (up to a quarter, by weight, may be unaccounted for); parts exchanged in
 * sentences its shallow parse misreads, above all without a verb in common with the quote; irony, implicature and
 * arithmetic ("profits doubled" from two figures); which of several antecedents a pronoun means; whether the source
 * itself is right. It reads English; claims in other languages pass only when verbatim or nearly so.
 */
import { align } from './alignment.ts';
import { checkCitation } from './citations.ts';
import { governingWords, topicWords } from './context.ts';
import { countConflict, countedHead, strayTimeUnit } from './counts.ts';
import { coverageOf, uncoveredWord } from './coverage.ts';
import { crossingConflict } from './crossing.ts';
import { dateBorne, datesIn } from './dates.ts';
import { areConverse } from './lexicon/converse.ts';
import { certaintyConflict, hedgesOf } from './modality.ts';
import { checkNames } from './names.ts';
import { negationConflict, negationsIn } from './negation.ts';
import { plainText } from './normalise.ts';
import { quantitiesIn } from './quantities.ts';
import { bearersOf } from './quantity-match.ts';
import { type Reading, read } from './reading.ts';
import { rolesConflict } from './roles.ts';
import { scopeConflict } from './scope.ts';
import { orderConflict } from './temporal.ts';
import { trimmedVersions } from './trim.ts';
import type {
  ProvableCitation,
  ProvableClaim,
  ProvableSource,
  Reason,
  ReasonCode,
  Verdict,
} from './types.ts';

export type * from './types.ts';

/** Longest claim that is judged by its wording, in UTF-16 code units. */
const CLAIM_MOST = 1500;
/** Most words and signs of a claim; its quotes together may have five times as many. */
const WORDS_MOST = 250;

const reason = (code: ReasonCode, message: string): Reason => ({ code, message });

export function proveClaim(claim: ProvableClaim, sources: ReadonlyMap<string, ProvableSource>): Verdict {
  const drop = (r: Reason): Verdict => ({ verdict: 'drop', reasons: [r] });
  if (claim.citations.length === 0) return drop(reason('no_citation', 'The claim cites nothing.'));
  const citations: ProvableCitation[] = [];
  for (const citation of claim.citations) {
    const check = checkCitation(citation, sources);
    if (!check.ok) return drop(reason(check.code, check.message));
    citations.push(check.citation);
  }
  const evidence = readEvidence(citations, sources);
  const common = evidence.quotes.find((q) => weightOf(q) < SPECIFIC);
  const tooCommon = (q: Reading) =>
    reason('quote_not_specific', `“${q.text}” is too common a phrase to prove anything.`);
  if (common && weightOf(common) < SPECIFIC - 1) return drop(tooCommon(common));
  if (isVerbatim(claim.text, citations)) return { verdict: 'keep', text: claim.text, citations, reasons: [] };

  const quoted = (r: Reason): Verdict => ({
    verdict: 'quote',
    text: citations.map((c) => `“${c.quote}”`).join(' '),
    citations,
    reasons: [r],
  });
  if (claim.text.length > CLAIM_MOST)
    return quoted(reason('claim_too_long', `The claim is longer than ${CLAIM_MOST} characters.`));
  const reading = read(claim.text, evidence.names);
  if (
    reading.words.length > WORDS_MOST ||
    evidence.quotes.reduce((n, q) => n + q.words.length, 0) > 5 * WORDS_MOST
  )
    return quoted(
      reason('claim_too_long', 'The claim or its quotes are too long to be compared word by word.'),
    );
  const problem = wordingProblem(reading, evidence);
  if (!problem) return { verdict: 'keep', text: claim.text, citations, reasons: [] };
  // A phrase that bears the claim is specific enough; one that does not is no quote to show either.
  if (common) return drop(tooCommon(common));
  if (problem.code === 'quote_unrelated') return drop(problem);
  for (const text of trimmedVersions(reading)) {
    if (!wordingProblem(read(text, evidence.names), evidence))
      return { verdict: 'trim', text, citations, reasons: [problem] };
  }
  return quoted(problem);
}

interface Evidence {
  quotes: Reading[];
  subjects: Reading[];
  /** Lower-case words of the subjects' names. */
  names: ReadonlySet<string>;
  /** Base forms of the words around the quotes. */
  topics: () => ReadonlySet<string>;
}

function readEvidence(
  citations: readonly ProvableCitation[],
  sources: ReadonlyMap<string, ProvableSource>,
): Evidence {
  const subjects = new Set(citations.flatMap((c) => sources.get(c.source_id)?.subject ?? []));
  const readings = [...subjects].map((s) => read(s));
  const names = new Set(readings.flatMap((r) => r.words.filter((w) => w.content).map((w) => w.lower)));
  return {
    quotes: citations.map((c) => read(`${governingWords(c, sources)} ${c.quote}`.trimStart(), names)),
    subjects: readings,
    names,
    topics: onDemand(() => topicWords(citations, sources)),
  };
}

function onDemand<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Words of its own that a quote needs to prove something, numbers included. */
const SPECIFIC = 3;

/** Content words and numbers of a quote; a sentence with a number weighs enough. */
function weightOf(quote: Reading): number {
  const content = quote.words.filter((w) => w.content || w.swallowed).length;
  const numbers = quote.words.filter((w) => w.kind === 'number').length;
  const words = quote.words.filter((w) => w.kind !== 'sign').length;
  return numbers > 0 && words >= 5 ? Math.max(SPECIFIC, content + numbers) : content + numbers;
}

/** The claim is nothing but the quotes, in quotation marks or bare. */
function isVerbatim(text: string, citations: readonly ProvableCitation[]): boolean {
  const bare = (t: string) =>
    plainText(t)
      .text.replaceAll('"', '')
      .trim()
      .replace(/[.!?;,]$/, '')
      .trim();
  return bare(text) === bare(citations.map((c) => c.quote).join(' '));
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** What of the claim's wording the quotes do not bear; undefined when they bear it all. */
function wordingProblem(
  claim: Reading,
  { quotes, subjects, names: subject, topics }: Evidence,
): Reason | undefined {
  const alignment = align(claim, quotes, subject);
  const dates = datesIn(claim);
  const taken = new Set(dates.flatMap((d) => d.words));
  const givenDates = quotes.map(datesIn);
  const quantities = quantitiesIn(claim, taken);
  const givenQuantities = quotes.flatMap((q, quote) =>
    quantitiesIn(q, new Set(givenDates[quote]?.flatMap((d) => d.words) ?? [])).map((g) => ({ ...g, quote })),
  );
  for (const quantity of quantities) {
    const bearers = bearersOf(quantity, givenQuantities);
    const shown = claim.text.slice(claim.words[quantity.from]?.start, claim.words[quantity.to]?.end);
    if (bearers === 'number')
      return reason('number_unsupported', `The quote does not give the number “${shown}”.`);
    if (bearers === 'unit') return reason('unit_unsupported', `The quote gives “${shown}” in another unit.`);
    const other = countConflict(quantity, bearers, givenQuantities, alignment);
    if (other) return reason('number_unsupported', `The quote counts “${other.text}” with another number.`);
  }
  for (const date of dates) {
    const shown = date.words.map((i) => claim.words[i]?.text).join(' ');
    if (!dateBorne(date, givenDates.flat()))
      return reason('date_unsupported', `The quote does not give the date “${shown}”.`);
  }
  const measured = new Set([...taken, ...quantities.flatMap((q) => range(q.from, q.to))]);
  const unit = strayTimeUnit(claim, quotes, measured);
  if (unit) return reason('unit_unsupported', `The quote does not speak of “${unit.text}”.`);
  const names = checkNames(claim, quotes, subjects, alignment);
  const stranger = names.unsupported.find((w) => !measured.has(w.index));
  if (stranger) return reason('name_unsupported', `The quote does not name “${stranger.text}”.`);
  const excused = new Set([
    ...measured,
    ...names.bySubject,
    ...names.byInitials,
    ...negationsIn(claim).map((n) => n.at),
    ...hedgesOf(claim, quotes),
  ]);
  const negated = negationConflict(claim, quotes, alignment);
  if (negated)
    return reason(
      'negation_differs',
      `The quote does not deny or affirm “${negated.text}” as the claim does.`,
    );
  const opposite = alignment.opposites.find(
    (o) =>
      !alignment.matches.has(o.claim.index) &&
      !excused.has(o.claim.index) &&
      !areConverse(o.claim, o.quote) &&
      ![...alignment.matches.values()].some((list) =>
        list.some((m) => m.word === o.quote && m.relation === 'same'),
      ),
  );
  if (opposite)
    return reason(
      'opposite_word',
      `The claim says “${opposite.claim.text}” where the quote says “${opposite.quote.text}”.`,
    );
  const inflated = scopeConflict(claim, quotes, alignment);
  if (inflated) return reason('scope_unsupported', `The quote does not say “${inflated.text}”.`);
  const surer = certaintyConflict(claim, quotes, alignment);
  if (surer)
    return reason('certainty_raised', `The quote is less certain about “${surer.text}” than the claim.`);
  const swapped =
    rolesConflict(claim, quotes, alignment, names.bySubject) ?? crossingConflict(claim, quotes, alignment);
  if (swapped)
    return reason('roles_differ', `The quote gives “${swapped.text}” another part in what happens.`);
  const turned = orderConflict(claim, quotes, alignment);
  if (turned)
    return reason('order_differs', `The quote puts things in another order than “${turned.text}” says.`);
  const coverage = coverageOf(claim, alignment, excused, topics, (w) =>
    quotes.some((q) => q.words.some((o) => o.content && areConverse(w, o))),
  );
  if (alignment.matches.size === 0 && quantities.length + dates.length === 0)
    return reason('quote_unrelated', 'The quote shares no word with the claim.');
  const uncounted = quantities.map((q) => countedHead(claim, q)).find((w) => w && coverage.hard.includes(w));
  if (uncounted) return reason('number_unsupported', `The quote does not count “${uncounted.text}”.`);
  const uncovered = uncoveredWord(coverage);
  if (uncovered) return reason('words_unsupported', `Nothing in the quote bears “${uncovered.text}”.`);
  return undefined;
}
