/** Which facts may stand in the company overview: what the company is, does and has, told so that a stranger follows. */

import { mentions, speaksAsCompany } from '../../../evidence/distil/company-words.ts';
import { hasFiniteVerb, opensWithCommand } from '../../../evidence/distil/grammar.ts';
import { nameForms } from '../../../evidence/distil/kinds.ts';
import { countsTrust } from '../../../evidence/distil/substance.ts';
import type { Fact, FactKind } from '../../../evidence/evidence.ts';
import type { SectionContext } from '../section-context.ts';

/** Logistics of hiring and notes on the site itself: never about the company. */
const HOUSEKEEPING =
  /\b(?:vacanc(?:y|ies)|open (?:roles?|positions?|jobs)|job board|CVs?|résumés?|cover letters?|appl(?:y|ication|icants?) (?:to|for|form)|candidates?|applicants?|interview(?:s|ers?|ing)?|recruiters?|hiring (?:process|manager)|take-home|(?:sends?|we send) you|the day before|this page|press (?:kit|enquiries|inquiries)|journalists)\b/i;
/** "From your first app to serving millions": a slogan's frame. */
const SLOGAN = /^From [^,.]{3,80} to \p{L}/u;

/** Sends a visitor on to somewhere else and says nothing by itself. */
const INVITES =
  /^(?:Learn (?:more|about|how|why|the)|Find out|Read (?:about|more|the|our|how)|See (?:how|why|what|all)|Get (?:started|in touch)|Sign up|Try (?:it|for)|Book (?:an?|your)|Contact|Download|Watch|Join (?:us|our|the)|Cancel|Subscribe|Follow us|Check out|Request (?:an?|your)|Talk to)\b/i;

export const invites = (text: string): boolean => INVITES.test(text.trim());

/** Not said to a visitor, not a slogan, not a line of a repository: may stand in the overview. */
export function isPlain(fact: Fact, { voice, company }: SectionContext): boolean {
  const page = voice.sourceOf(fact)?.kind;
  if (page === 'repository' || page === 'code-profile') return false;
  if (/\b(?:you|your|yours|yourself)\b/i.test(fact.text)) return false;
  // "Loom customers recorded …" commands nobody.
  const isNamed = fact.text.toLowerCase().startsWith(company.toLowerCase());
  if (!isNamed && opensWithCommand(fact.text)) return false;
  if (page === 'job-posting' && !hasFiniteVerb(fact.text)) return false;
  if (/^If\b/.test(fact.text)) return false;
  return !SLOGAN.test(fact.text) || mentions(fact.text, company);
}

/** The company is who acts in it: "We keep …", "Acme runs …"; not a feature, a visitor or a market. */
export const speaksForItself = ({ text }: Fact, { company }: SectionContext): boolean =>
  speaksAsCompany(text) || nameForms(company).some((form) => text.startsWith(`${form} `));

/** Facts of these kinds that need no apology. */
export const plainFacts = (context: SectionContext, kinds: readonly FactKind[]): Fact[] =>
  usableFacts(context, kinds).filter((fact) => isPlain(fact, context));

/** A page of the company's own that speaks to its visitors: no statement, but its own account of what it offers. */
export const isPitch = (fact: Fact, context: SectionContext): boolean =>
  context.voice.sourceOf(fact)?.kind === 'company-page' && !isPlain(fact, context);

export const usableFacts = (context: SectionContext, kinds: readonly FactKind[]): Fact[] =>
  context
    .facts(kinds)
    .filter(
      (fact) =>
        !HOUSEKEEPING.test(fact.text) &&
        !invites(fact.text) &&
        !isGeneral(fact, context) &&
        (isFromPosting(context, fact) ? isOnTheTeam(fact, context.company) : fact.kind !== 'requirement'),
    );

const isFromPosting = ({ voice }: SectionContext, fact: Fact) => voice.sourceOf(fact)?.kind === 'job-posting';

/** A posting tells about the job; of the company only its stack and what it says of the team belong here. */
function isOnTheTeam({ kind, text }: Fact, company: string): boolean {
  const isNamed = nameForms(company).some(
    (form) => text.startsWith(`${form} `) || text.startsWith(`At ${form}`),
  );
  return (
    !/\b(?:you|your)\b/i.test(text) &&
    !POINTS_BACK.test(text) &&
    !SEEKS.test(text) &&
    (isNamed || !opensWithCommand(text)) &&
    hasFiniteVerb(text) &&
    (isNamed || (kind === 'requirement' ? TEAM : SPEAKS_OF_ITSELF).test(text))
  );
}

const SEEKS = /\b(?:hiring|looking for|searching for)\b/i;
/** "Each of them": whom, the sentence before says. */
const POINTS_BACK = /\b(?:each|all|both|some|most|one|many) of (?:them|these|those)\b/i;

const TEAM = /^(?:The|This|Our) (?:[\p{L}&-]+ ){0,4}(?:team|squad|group|department)\b/u;
const SPEAKS_OF_ITSELF =
  /^(?:We|We['’](?:re|ve)|Our|The|This|It|Wir|Unsere?|Nous|\p{Lu}\p{L}+ (?:runs?|is|builds?|uses?))\b/u;

const ENOUGH_COMMAS = 2;

/** On a page of its own: a line that names neither the company nor anything else, or that holds for everybody's trade. */
export function isGeneral(fact: Fact, { voice, company }: SectionContext): boolean {
  const source = voice.sourceOf(fact);
  if (
    source?.kind !== 'company-page' ||
    source.voice !== 'own' ||
    source.language?.startsWith('en') === false
  )
    return false;
  const { text } = fact;
  if (mentions(text, company) || speaksAsCompany(text) || countsTrust(text)) return false;
  if (OF_THE_TRADE.test(text)) return true;
  if (LEANS.test(text)) return true;
  return opensWithCommand(text) && !isConcrete(fact);
}

/** Names a tool, a product or a number, or counts several things up. */
const isConcrete = ({ text, technologies }: Fact): boolean =>
  technologies.length > 0 ||
  /\p{N}|(?<=[\p{Ll},] )\p{Lu}[\p{L}\p{N}]+/u.test(text) ||
  (text.match(/,/g) ?? []).length >= ENOUGH_COMMAS;

/** Says little about the company, and is left out where enough else was found: features without a name, limits of an offer. */
export function saysLittle(fact: Fact, { voice, company }: SectionContext): boolean {
  const { text } = fact;
  if (RESTRICTS.test(text)) return true;
  const source = voice.sourceOf(fact);
  if (source?.kind !== 'company-page' || source.voice !== 'own') return false;
  return !mentions(text, company) && !speaksAsCompany(text) && !isConcrete(fact);
}

const RESTRICTS =
  /\b(?:(?:does|do|is|are|was) not|in any instance|except (?:in|for|where)|effective (?:from )?[A-Z][a-z]+ \d|(?:required|prescribed) by law|in states where|remain eligible|subject to)\b/;
/** Points back at what was said before. */
const LEANS =
  /\b(?:also|they|them|this(?! (?:year|month|week|quarter))|that is why)\b|(?:^|\b(?:and|but|so) )it\b/i;

/** Explains a field instead of a company. */
const OF_THE_TRADE =
  /\b(?:businesses|companies|organi[sz]ations|enterprises|retailers|brands)\b|\b(?:is|are) (?:about|the process of|an? (?:type|kind|form|way) of|defined as|typically|generally|often|commonly)\b|\bimpl(?:y|ies)\b|^(?:Technological|The advantages|The benefits|Advances|Modern)\b|^(?:Using|Having|Choosing|Adopting|Leveraging|Combining|Automating|Embedding) (?:[\p{L}-]+ ){1,4}(?:can|may|helps?|makes?|allows?|enables?|lets?|gives?)\b/iu;
