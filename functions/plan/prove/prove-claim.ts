/**
 * The gate: do the quotes a claim cites bear the claim? Deterministic and without I/O; linear in the length of the
 * sources, and claim words × quote words, both bounded, for the wording.
 *
 * 1. Citations (citations/): known source, right snapshot, quote verbatim at its offsets up to typography, whole
 *    words, enough of them to mean something. One bad citation drops the claim.
 * 2. Vetoes (measures/, meaning.ts), against all quotes of the claim together: numbers, units and what they count;
 *    dates; names, and whose page it is; negation; opposites; quantifiers and superlatives; certainty; an item of a
 *    list, a further clause or too many words that nothing accounts for; a restriction or a condition left out; a word
 *    in the place of another of its kind. One suffices.
 *    A question proves nothing, nor does a customer's "we" speak for the page's subject.
 * 3. Suspicions (suspicions.ts): who did what to whom; parallel statements paired in another way; before and after;
 *    exchanged modifiers; and every content word, found by base form, word family, WordNet and a table of business
 *    synonyms. Alone each is wrong too often in both directions, so a judge (judgement/), boosted trees trained on
 *    claims whose truth is known, weighs them with a hundred signals: order of the words, who has which part in what, the
 *    prepositions before things, what the page itself does, coverage.
 *    Some are right almost always and settle it by themselves: phrases exchanged within an unchanged
 *    frame; doer, undergoer and recipient of one verb exchanged; successions, causes, sequences, degrees and comparisons
 *    turned round; what stands under one heading told of another.
 * A wording that fails is trimmed to the part that passes, or else replaced by the quotes.
 *
 * Beyond the quotes four things are consulted: the page's subject ("we", "our" and a left-out doer mean it); words
 * right before the quote that govern it ("does not", "plans to"); for nouns only, the passage around the quote
 * and the page's opening, which name the topic a quote may leave unsaid (context.ts); and the first name that the page
 * gives a surname of the quote.
 *
 * Who did what to whom is read off a dependency tree (grammar/), made by a small learnt tagger and parser: of ten
 * words of web prose it finds the head of about eight and a half.
 *
 * What it cannot catch, measured on claims about pages never seen: of lies in the manner of the grounding corpus one in
 * three hundred is kept (one in fifty of those with exchanged roles); of lies by authors who do not know the gate and
 * whose claims nobody here had read, one in twenty: one in nine of those with exchanged roles, one in thirteen of the
 * subtle ones, one in sixteen of the denials, of changed numbers, units and dates one in sixty. Above all: a
 * substitution of one near synonym for another where the difference matters; a single exchanged word among many that are
 * borne; parts exchanged in sentences it parses wrongly or without a verb in common with the quote; two true facts joined
 * into a false one; what somebody only pretends; irony, implicature and arithmetic ("profits doubled" from two figures);
 * which of several antecedents a pronoun means; whether the source itself is right. For that safety it pays: of
 * paraphrases by such authors it keeps six in ten as worded, of the corpus's nearly four in five; the others become
 * quotes. It reads English; claims in other languages pass only when verbatim or nearly so.
 */
import { checkCitation } from './citations/citations.ts';
import { isVerbatim } from './citations/verbatim.ts';
import { type Comparison, compare } from './comparison.ts';
import { type Evidence, readEvidence, SPECIFIC, weightOf } from './evidence.ts';
import { type Reading, read } from './reading/reading.ts';
import { trimmedVersions } from './trim.ts';
import {
  type ProvableCitation,
  type ProvableClaim,
  type ProvableSource,
  type Reason,
  reason,
  type Verdict,
} from './types.ts';
import { measuredProblem, wordingProblem } from './wording.ts';

export type * from './types.ts';

/** Longest claim that is judged by its wording, in UTF-16 code units. */
const CLAIM_MOST = 1500;
/** Most words and signs of a claim; its quotes together may have five times as many. */
const WORDS_MOST = 250;

/** The longest shorter version of a claim that the quotes bear. */
function provedPart(claim: Reading, problem: Reason, evidence: Evidence): string | undefined {
  // Who did what is wrong in the whole sentence, not in its tail.
  if (problem.code === 'roles_differ') return undefined;
  const comparisons = new Map<string, Comparison>();
  const comparisonOf = (text: string) => {
    const comparison = comparisons.get(text) ?? compare(read(text, evidence.names), evidence);
    comparisons.set(text, comparison);
    return comparison;
  };
  for (const text of trimmedVersions(claim, (text) => !measuredProblem(comparisonOf(text))))
    if (!wordingProblem(comparisonOf(text))) return text;
  return undefined;
}

/** Judges one claim by the citations it carries; `sources` by source id. Never throws. */
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
  if (isVerbatim(claim.text, citations, evidence.names))
    return { verdict: 'keep', text: claim.text, citations, reasons: [] };

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
  const problem = wordingProblem(compare(reading, evidence));
  if (!problem) return { verdict: 'keep', text: claim.text, citations, reasons: [] };
  // A phrase that bears the claim is specific enough; one that does not is no quote to show either.
  if (common) return drop(tooCommon(common));
  if (problem.code === 'quote_unrelated') return drop(problem);
  const text = provedPart(reading, problem, evidence);
  return text === undefined ? quoted(problem) : { verdict: 'trim', text, citations, reasons: [problem] };
}
