/** Whether a sentence is somebody's praise and not the company speaking. */
import type { SourceKind } from '../../../shared/source.ts';
import { speaksAsCompany } from './company-words.ts';
import type { Sentence } from './sentences.ts';

interface Surroundings {
  kind: SourceKind;
  /** The blocks around it. */
  before: Sentence | undefined;
  after: Sentence | undefined;
  /** The first sentence of its own block, where it is another. */
  opening?: Sentence | undefined;
  companyName: string;
}

const JOB_TITLE =
  /\b(?:CEO|CTO|CFO|COO|CMO|CIO|CPO|VP|SVP|Chief|Head of|Director|Founder|Co-founder|President|Manager|Lead|Engineer|Developer|Owner|Architect|Partner)\b/;

/** A customer speaks: "we" is not the company, praise is no fact. */
export function isTestimonial(
  { text, block, heading }: Sentence,
  { before, after, opening, kind, companyName }: Surroundings,
): boolean {
  if (/^["“«„‘]/.test(text) || /["”»]$/.test(text)) return kind !== 'interviewer-page';
  if (kind.startsWith('interviewer')) return false;
  if (opening !== undefined && OPENED.test(opening.text)) return true;
  const beside = (near: Sentence | undefined): near is Sentence =>
    near !== undefined && Math.abs(near.block - block) === 1;
  if (beside(before) && LONE_MARK.test(before.text)) return true;
  if (heading !== undefined && OF_CUSTOMERS.test(heading)) return true;
  if (servesTheSpeaker(text, companyName)) return true;
  if (OF_A_PERSON.test(text) || OF_A_HOUSEHOLD.test(text)) return true;
  return speaksAsCompany(text) && [before, after].some((near) => beside(near) && isAttribution(near.text));
}

const OF_CUSTOMERS =
  /\bwhat (?:(?:our|the|happy|other|real) ){0,2}(?:customers?|clients?|users?|members|people|families|parents|students|teams|others) (?:say|are saying|think)\b|\btestimonials?\b|\bloved by\b|\bhear (?:it )?from (?:our )?(?:customers|clients|users|members)\b|\bdon['’]t (?:just )?take our word\b|\b(?:das sagen|was) unsere Kunden\b|\bKundenstimmen\b|\bils nous font confiance\b/i;

/** "Acme enables us to plan": whom Acme serves is speaking. Its own people say "we". */
function servesTheSpeaker(text: string, companyName: string): boolean {
  // "Acme.org" is called Acme.
  const name = companyName.replace(/\.\p{Ll}{2,4}$/u, '');
  const at = name.length > 1 ? text.indexOf(name) : -1;
  return at >= 0 && SERVES_US.test(text.slice(at + name.length));
}
const SERVES_US =
  /^(?: \p{Lu}[\p{L}\p{N}]+){0,2} (?:has |have )?(?:enable[sd]?|allow(?:s|ed)?|help(?:s|ed)?|give[sn]?|gave|lets?|save[sd]?|offer(?:s|ed)?|provide[sd]?) (?:us|our (?:team|teams|company|school|students|staff|employees|clients))\b/u;

/** "“Acme has helped us.": the quotation goes on in the sentences behind it. */
const OPENED = /^["“«„][^"”»“]*$/;
/** The opening mark of a quotation, set as a line of its own. */
const LONE_MARK = /^["“”«»„]{1,2}$/;
/** "My 10-year-old": "My" before a capital is the name of a product. */
const OF_A_PERSON = /\b(?:I|my|me|I['’](?:m|ve|d|ll))\b|\bMy (?=[\p{Ll}\p{N}])/u;
/** "Our seven-year-old daughter": a customer's, no company has one. */
const OF_A_HOUSEHOLD =
  /\b[Oo]ur (?:[\p{L}\p{N}-]+ ){0,2}(?:daughters?|sons?|wife|husband|grand(?:son|daughter|child(?:ren)?|parents)|toddler|(?:mum|mom|dad)|[\p{L}\p{N}-]*years?-olds?)\b/u;

const isAttribution = (line: string) =>
  line.length < 90 &&
  !/[.!?]$/.test(line) &&
  (RELATED.test(line) || (JOB_TITLE.test(line) && /^["“—–-]?\s*\p{Lu}/u.test(line)));
/** "Noah’s mom", "Kim, parent of two". */
const RELATED = /^[—–~-]?\s*\p{Lu}[^,]{1,30}(?:['’]s|,) (?:mum|mom|dad|mother|father|parent|guardian)\b/u;
