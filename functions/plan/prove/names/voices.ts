/**
 * Who says "we". On a company's page it is the company, but not in what a customer says of it: a testimonial is signed
 * with a name and an employer, or speaks of the company by its name as of somebody it uses, loves or has changed to.
 */
import type { Comparison } from '../comparison.ts';
import { FIRST_PERSON, isOwnSubject } from '../reading/coreference.ts';
import { pairsOf } from '../reading/pairs.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { predicatesIn } from '../reading/syntax.ts';

const TITLE =
  /\b(?:ceo|cto|cfo|coo|cmo|vp|founder|co-?founder|owner|director|manager|head|president|engineer|developer|designer|lead|officer|partner|principal|architect|analyst|consultant|student|parent|customer|client)\b/i;
const SIGNATURE_WORDS_MOST = 14;

/** The last lines name a person and a title, and not the page's subject. */
function isSignedByOthers({ text }: Reading, names: ReadonlySet<string>): boolean {
  if (!text.includes('\n')) return false;
  const lines = text
    .split(/\n+/)
    .map((l) => l.trim())
    .filter(Boolean);
  const signature = lines.slice(1).join(' ');
  const words = signature.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  return (
    words.length > 1 &&
    words.length <= SIGNATURE_WORDS_MOST &&
    TITLE.test(signature) &&
    !words.some((w) => names.has(w) || FIRST_PERSON.test(w))
  );
}

const PRAISING =
  /^(?:lov|lik|us|recommend|switch|chose|choos|rel|thank|enjoy|trust|prefer|tr|adopt|bought|buy|hir|migrat|mov|suggest|appreciat|discover|found)(?:e|es|ed|ing|y|ies|ied|s)?$/;

/** "We love X", "thanks to X, I …": X is somebody else than who speaks. */
function speaksOfSubject(reading: Reading, names: ReadonlySet<string>): boolean {
  const isSubject = (w: Word) => w.name && names.has(w.lower);
  // Without the words it needs no tree.
  if (!reading.words.some(isSubject) || !reading.words.some((w) => PRAISING.test(w.lower))) return false;
  return predicatesIn(reading).some((p) => {
    const around = [
      ...p.patients,
      ...p.oblique.filter((o) => /^(?:to|with|on|for)$/.test(o.preposition)).flatMap((o) => o.words),
    ];
    return (
      PRAISING.test(p.verb.lower) &&
      p.agents.some((w) => FIRST_PERSON.test(w.lower)) &&
      around.some(isSubject)
    );
  });
}

/** "X is the best teacher I have had": one person alone speaks, and of the page's subject by its name. */
const speaksAlone = ({ words }: Reading, names: ReadonlySet<string>) =>
  words.some((w) => /^(?:i|my|me)$/.test(w.lower)) &&
  !words.some((w) => /^(?:we|us|our)$/.test(w.lower)) &&
  words.some((w) => w.name && names.has(w.lower));

/** What the claim says of the page's subject is what somebody else says of themselves. */
export function voiceConflict({ claim, evidence, alignment }: Comparison): Word | undefined {
  const { quotes, names } = evidence;
  if (!claim.words.some((w) => w.name && names.has(w.lower))) return undefined;
  const foreign = quotes.map((q) =>
    [isSignedByOthers, speaksOfSubject, speaksAlone].some((tells) => tells(q, names)),
  );
  if (!foreign.some(Boolean)) return undefined;
  const groups = Map.groupBy(pairsOf(claim, quotes, alignment), (p) => p.claim);
  for (const [own, pairs] of groups) {
    const named = own.agents.find((w) => w.name && names.has(w.lower));
    if (!named || own.agents.some((w) => w.name && !names.has(w.lower))) continue;
    if (own.agents.at(-1) !== named || !isOwnSubject(own.agents, claim, names)) continue;
    const theirs = pairs.filter(
      (p) => foreign[p.at] && p.quote.agents.some((w) => FIRST_PERSON.test(w.lower)) && !p.converse,
    );
    if (theirs.length > 0 && theirs.length === pairs.length) return named;
  }
  return undefined;
}
