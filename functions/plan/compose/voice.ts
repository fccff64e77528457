/** Turns facts into claims a person likes to read: plain third person where the gate keeps it, else a quotation. */
import type { Citation } from '../../../shared/claim.ts';
import type { Source, SourceKind } from '../../../shared/source.ts';
import { isTitleOf } from '../../evidence/distil/candidates.ts';
import { mentions, speaksAsCompany } from '../../evidence/distil/company-words.ts';
import { hasFiniteVerb, opensWithCommand } from '../../evidence/distil/grammar.ts';
import type { Document } from '../../evidence/document.ts';
import type { Fact } from '../../evidence/evidence.ts';
import { provableSources, subjectOf } from '../assemble/provable-sources.ts';
import { oneLine } from '../pages/passages.ts';
import { postingOf } from '../pages/posting.ts';
import { innerQuotes } from '../pages/quote-marks.ts';
import { proveClaim } from '../prove/prove-claim.ts';
import type { DraftClaim } from './draft.ts';
import { inThirdPerson } from './reword.ts';

export interface Position {
  /** The company has not been named yet in this passage. */
  first: boolean;
  /** So many lines of the company's own site have been quoted in it. */
  quotedBefore?: number;
}

export interface Voice {
  /** The fact as a claim. */
  claim(fact: Fact, position?: Position): DraftClaim;
  /** The fact's words in quotation marks, led in by where they stand. */
  quoted(fact: Fact, position?: Position): DraftClaim;
  /** Whether the gate lets the fact's own words through at all. */
  stands(fact: Fact): boolean;
  /** Whether the gate would keep this wording for these citations. */
  keeps(text: string, citations: readonly Citation[]): boolean;
  /** The page a fact stands on. */
  sourceOf(fact: Fact): Source | undefined;
}

const MAX_CLAIM = 1_000;

/** How a reader would name the place: "its careers page". */
const PLACE: Readonly<Record<SourceKind, string>> = {
  'company-page': 'its site',
  'careers-page': 'its careers page',
  'values-page': 'its values page',
  'blog-post': 'its blog',
  'engineering-post': 'its engineering blog',
  'job-posting': 'the posting',
  encyclopedia: 'an encyclopedia',
  'company-record': 'a public record',
  'news-article': 'the news',
  repository: 'the repository',
  'code-profile': 'the code profile',
  'interviewer-page': 'their page',
  'interviewer-profile': 'their profile',
};

/** A voice for one run: what it may say is checked with the gate itself. `posting`: the one the interview is for. */
export function makeVoice(
  documents: readonly Document[],
  companyName: string,
  posting: Document | undefined = postingOf(documents),
): Voice {
  const sources = provableSources(documents, companyName);
  const byId = new Map<string, Source>(documents.map(({ source }) => [source.id, source]));
  const sourceOf = (fact: Fact) => byId.get(fact.citations[0]?.source_id ?? '');
  const keeps = (text: string, citations: readonly Citation[]) =>
    text.length <= MAX_CLAIM && proveClaim({ text, citations }, sources).verdict === 'keep';
  const asClaim = (text: string, fact: Fact): DraftClaim => {
    // Places that say the same are cited too, as long as they bear the same words.
    const all = fact.citations.slice(0, 3);
    return { kind: 'claim', text, citations: all.length > 1 && keeps(text, all) ? all : leadCitations(fact) };
  };

  const quoted = (fact: Fact, { quotedBefore = 0 }: Partial<Position> = {}): DraftClaim => {
    const source = sourceOf(fact);
    if (source && isTitleOf({ source }, { text: fact.text, start: fact.citations[0]?.start ?? -1 })) {
      const named = `${companyName} calls itself “${closedQuote(fact.text)}”.`;
      if (keeps(named, leadCitations(fact))) return asClaim(named, fact);
    }
    if (source?.kind === 'company-record' && isRecord(fact.text))
      return asClaim(recordWording(fact, source.subject ?? companyName, keeps), fact);
    const bare = `“${closedQuote(fact.text)}”`;
    const leads = source ? leadIns(source, companyName, posting?.source.id, quotedBefore) : [];
    const lead = leads.map((words) => `${words} ${bare}`).find((text) => keeps(text, leadCitations(fact)));
    return asClaim(lead ?? bare, fact);
  };

  const claim = (fact: Fact, position: Position = { first: true }): DraftClaim => {
    const source = sourceOf(fact);
    const flat = oneLine(fact.text);
    const subject = (source && subjectOf(source, companyName)) ?? companyName;
    const own = source?.voice === 'own' && fact.about === 'company';
    if (source?.kind === 'company-record' && isRecord(fact.text))
      return asClaim(recordWording(fact, subject, keeps), fact);
    const third =
      own &&
      !mentions(flat, subject) &&
      !SPEAKS_TO_READER.test(flat) &&
      !(source.kind === 'job-posting' && OF_A_TEAM.test(flat))
        ? inThirdPerson(flat, position.first ? subject : 'the company')
        : undefined;
    const standsAlone = !isOwnPage(source) || isAbout(flat, subject);
    const plain = third ?? (mustBeQuoted(flat, source) || !standsAlone ? undefined : flat);
    const options =
      plain === undefined ? [] : position.first ? [plain] : [secondMention(plain, subject), plain];
    const kept = options.map(sentenceEnd).find((text) => keeps(text, leadCitations(fact)));
    return kept === undefined ? quoted(fact, position) : asClaim(kept, fact);
  };
  const stands = (fact: Fact) =>
    proveClaim({ text: fact.text, citations: leadCitations(fact) }, sources).verdict !== 'drop';
  return { claim, quoted, stands, keeps, sourceOf };
}

const leadCitations = (fact: Fact): Citation[] => fact.citations.slice(0, 1);

/** Lines of fields: no sentence to report or to put in quotation marks. */
/** Items of a list, one a line: shown as one line. */
const isList = (text: string) =>
  text.includes('\n') &&
  text.split('\n').filter((line) => line.trim() !== '').length >= 2 &&
  /\n[^\S\n]*(?:[-*•]|\d{1,2}[.)])\s/.test(text);

const isRecord = (text: string) =>
  /^\p{Lu}[\p{L} ]{2,30}: \S/u.test(text) &&
  text.split('\n').every((line) => /^[-*\s]*\p{Lu}[\p{L} ]{2,30}: /u.test(line));

/** "Founded: 2012\n- Employees: 160" → "Acme: founded 2012, employees 160." */
function recordWording(fact: Fact, subject: string, keeps: Voice['keeps']): string {
  const fields = fact.text.split('\n').map((line) =>
    line
      .replace(/^[-*\s]+/, '')
      .replace(': ', ' ')
      .trim(),
  );
  const worded = `${subject}: ${fields.map((field) => field.charAt(0).toLowerCase() + field.slice(1)).join(', ')}.`;
  return keeps(worded, leadCitations(fact)) ? worded : oneLine(fact.text);
}

/** True of the page, hardly of the world. */
const PRAISES_ITSELF =
  /\b(?:(?:world|industry|nation|market)['’]s (?:favou?rite|leading|best|first|most|largest|#1)|#1|number one|the (?:best|leading|finest|most (?:trusted|loved|advanced|powerful|popular)))\b/i;
/** "We're a small quality team" in a posting: whoever speaks there is no company. */
const OF_A_TEAM =
  /\bwe(?:['’]re| are)(?: \p{L}+)? (?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\b[^.;]{0,50}\b(?:team|squad|group|crew|chapter|guild|department|tribe|people|engineers|developers|designers|analysts)\b|\b(?:our|the|this) (?:\p{L}+ ){0,2}(?:team|squad|chapter|department)\b/iu;
const SPEAKS_TO_READER = /\b(?:you|your)\b/i;

/** First person, speech to the visitor, a slogan without a verb, a posting: quoted, not reported. */
const mustBeQuoted = (text: string, source: Source | undefined) =>
  source?.kind === 'job-posting' ||
  speaksAsOne(text) ||
  PRAISES_ITSELF.test(text) ||
  SPEAKS_TO_READER.test(text) ||
  !hasFiniteVerb(text) ||
  opensWithCommand(text);

const isOwnPage = (source: Source | undefined): boolean =>
  source?.voice === 'own' && ['company-page', 'careers-page', 'values-page'].includes(source.kind);

/** On a page of its own "Every change gets a preview link" is clear; elsewhere it needs who says it. */
const isAbout = (text: string, subject: string): boolean =>
  mentions(text, subject) || speaksAsCompany(text) || /^The (?:company|firm|group|team)\b/.test(text);

const speaksAsOne = (text: string) => speaksAsCompany(text) || /\b(?:I|[Mm]y|me)\b/.test(text);

/** The items of a list without their marks. */
const listItems = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d{1,2}[.)])\s+/, '').trim())
    .filter((line) => line !== '');

const sentenceEnd = (text: string) => (/[.!?。…:]["”’)]*$/.test(text) ? text : `${text}.`);

/** Quotation marks inside become single; one closing mark is enough. */
const closedQuote = (text: string) => innerQuotes(oneLine(isList(text) ? listItems(text).join('; ') : text));

/** "Acme moves money" → "The company moves money", so that a paragraph doesn't hammer the name. */
function secondMention(text: string, name: string): string {
  if (!text.startsWith(name)) return text;
  const rest = text.slice(name.length);
  if (/^['’]s /.test(rest)) return `Its ${rest.slice(3)}`;
  return /^ \p{Ll}/u.test(rest) ? `The company${rest}` : text;
}

const FURTHER: readonly string[] = ['It adds:', 'On its site:', 'It also says:'];

function leadIns(
  source: Source,
  companyName: string,
  postingId: string | undefined,
  quotedBefore: number,
): string[] {
  if (source.about === 'interviewer') return ['In their own words:'];
  switch (source.kind) {
    case 'job-posting':
      return source.id === postingId ? ['From the posting:', 'The posting says:'] : ['Another opening says:'];
    case 'engineering-post':
    case 'blog-post':
      return [`From ${PLACE[source.kind]}:`, `${companyName} writes:`];
    case 'code-profile':
    case 'repository':
      return ['From its repositories:', 'In its own words:'];
    case 'news-article':
    case 'encyclopedia':
    case 'company-record':
      return [];
    default:
      if (source.voice !== 'own') return [];
      return [
        ...(quotedBefore > 0 ? [FURTHER[Math.min(quotedBefore, FURTHER.length) - 1] ?? ''] : []),
        `${companyName} says:`,
        'In its own words:',
      ];
  }
}
