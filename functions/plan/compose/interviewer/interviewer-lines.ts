/** Lines about the interviewer: which state a role, which repositories say something, what company pages say of them. */
import { isDatedJob } from '../../../evidence/distil/dated-job.ts';
import { hasFiniteVerb } from '../../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { sentencesOf } from '../../../evidence/distil/sentences.ts';
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { listsNames } from '../../pages/names-in-a-row.ts';
import { oneLine } from '../../pages/passages.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import type { DraftClaim } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';

const TITLE =
  /\b(?:engineer|manager|director|CTO|CEO|CPO|VP|founder|architect|developer|scientist|designer|researcher|analyst|consultant|specialist|strategist|administrator|recruiter|officer|head of|team lead|tech lead|lead of)\b/i;
const SELF =
  /\bI(?:['’]m| am| work as| serve as| joined as)\b|\bI (?:\p{L}+ly |now )?(?:lead|manage|head|run|direct)\b/u;
const LEADS = /\bI (?:\p{L}+ly |now )?(?:lead|manage|head|direct)\b/u;
const OTHER = /\b(?:is|was|works? as|serves? as|joined (?:\p{L}+ )?as|leads?|manages?|heads?)\b/iu;

/** "I lead …", "Kim Berg is a staff engineer", "engineering manager at Acme"; not a sentence that merely has such words. */
export function statesRole(text: string, name: string | undefined): boolean {
  const flat = oneLine(text);
  if (LEADS.test(flat) || isDatedJob(flat) || (SELF.test(flat) && TITLE.test(flat))) return true;
  if (!TITLE.test(flat)) return false;
  if (name !== undefined && isTitled(flat, name)) return true;
  const line = flat.replace(LOWER_COMPANY, '$1 C');
  if (flat.length <= 120 && /(?:^|[,:|–-]\s*)(?:[\p{L}-]+ ){0,4}[\p{L}-]+,? (?:at|@) \p{Lu}/u.test(line))
    return true;
  const names = (name ?? '').split(/\s+/).filter((part) => part.length > 1);
  const subject =
    /^(?:he|she|they|title|role|position)\b/i.test(flat) || names.some((part) => flat.startsWith(part));
  return subject && (OTHER.test(flat) || /^[^.!?]{3,60}, /.test(flat) || /^\p{L}+: /u.test(flat));
}

/** "at monday.com", "at eBay": names that begin small. */
const LOWER_COMPANY = /(?<= )(at|@) [\p{Ll}\p{N}][\p{L}\p{N}-]{0,40}(?:\.\p{L}{2,10}|\p{Lu})/gu;

/** Dates of a job at its end: "(February 2022 – Present)", "2017 - 2021". */
const UNTIL =
  /(?:–|-|\bto|\buntil) ?(?:\p{L}{1,12}\.? )?(?:(?<year>(?:19|20)\d\d)|present|today|now|heute|aujourd['’]hui|actualidad)\)?\.?$/iu;

/** Roles as a reader wants them: what they do now, then what has no dates, then past ones, the latest first. */
export function presentFirst<T extends Pick<Fact, 'text'>>(roles: readonly T[]): T[] {
  const ended = ({ text }: T): number => {
    const until = UNTIL.exec(oneLine(text));
    if (!until) return 1;
    return until.groups?.year === undefined ? 0 : PAST - Number(until.groups.year);
  };
  return [...roles].sort((a, b) => ended(a) - ended(b));
}
/** Later than any year read. */
const PAST = 10_000;

/** "… report to Kim Berg, VP of Infrastructure", "Kim Berg (CTO)", "our head of data, Kim Berg": the title beside the name. */
function isTitled(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at < 0 || !/\s/.test(name)) return false;
  const after = AFTER_NAME.exec(text.slice(at + name.length, at + name.length + BESIDE_MOST))?.[1];
  const before = BEFORE_NAME.exec(text.slice(Math.max(0, at - BESIDE_MOST), at))?.[1];
  return [after, before].some((words) => words !== undefined && TITLE.test(words) && !hasFiniteVerb(words));
}

const BESIDE_MOST = 80;
const AFTER_NAME = /^(?:, | \()(?!who|whom|which|and|or)(?:(?:our|the|an?) )?([^.,;:()]{2,60})/u;
const BEFORE_NAME = /\b(?:[Oo]ur|[Tt]he|[Yy]our) ([^.,;:()]{2,60}?),? $/u;

/** A line of a code profile: a repository's name and what it says of itself. */
export const REPOSITORY = /^([\w.-]{2,100})(?: \(pinned\))?: (\S.*)$/s;

const HOUSEKEEPING_NAME =
  /^(?:dot-?files?|\.?config(?:s|uration)?|\.?(?:vim|emacs|nvim|zsh)\S*|\.github|.+\.github\.io|website|homepage|blog|cv|resume|playground|sandbox|test(?:s|ing)?|scratch|notes)$/i;
const SAYS_NOTHING =
  /\b(?:nothing to see|work in progress|wip|todo|test repo\w*|my (?:personal )?(?:dotfiles|config\w*|website|site|settings))\b/i;

/** A repository that is empty or keeps house: no ground for a talk. */
export function isHousekeeping(text: string): boolean {
  const parts = /^([\w.-]{2,100})(?: \(pinned\))?: (.*)$/s.exec(text);
  if (!parts) return false;
  const [, name = '', says = ''] = parts;
  return HOUSEKEEPING_NAME.test(name) || SAYS_NOTHING.test(says) || says.trim().split(/\s+/).length < 3;
}

/** Spare time is no ground for a talk about work. */
export const PRIVATE =
  /\b(?:outside (?:of )?work|spare time|hobb(?:y|ies)|weekends?|swim\w*|row(?:s|ing)? on|bak(?:e|es|ing) bread|gardens?|gardening|knit\w*|hik(?:e|es|ing)|climb(?:s|ing)?|marathons?|football|chess|guitar|piano|choir|my (?:cat|dog|kids?|children|wife|husband|partner|family|daughters?|sons?)|(?:two|three) (?:kids|children)|married|love to cook|cycling|camping|sailing|repair(?:s|ing)? (?:old )?(?:mechanical )?clocks)\b/i;
/** Makes no sense without the sentence before it. */
const DANGLES =
  /^(?:it|this|that|these|those|they|he|she|there|so|but|and|then|when it|when this|if the answer|the other|the same|the (?:first|second|third|fourth|last) (?:one|answer|thing)|mine|some|most|each|every|another)\b|\b(?:of those|of these|of them|two of those|the same question|as above|this one|that one)\b/i;
/** "We replaced the disks": which disks, the page knows. */
const NEEDS_ITS_PAGE = /^(?:I|We) \p{L}+ (?:the|it|them|that|this)\b/u;
/** Neither private nor in need of the sentence before it. */
export const standsAlone = (text: string): boolean => {
  const flat = oneLine(text);
  return !PRIVATE.test(flat) && !DANGLES.test(flat) && !NEEDS_ITS_PAGE.test(flat);
};
const FIRST_PERSON = /\b(?:I|I['’](?:m|ve|d)|we|my|our|me|us)\b/i;
/** What somebody did or concluded, in a sentence of their own. */
const DEED =
  /\b(?:I|we) (?:\p{L}+ly |now |also |first |once |have |had |never )?(?:built|build|wrote|write|made|make|led|lead|ran|run|maintain(?:ed)?|started|founded|moved|replaced|deleted|measured|designed|taught|learn(?:t|ed)|gave|give|took|worked|work|joined|shipped|published|proved|found|fixed|removed|spent|manage[ds]?|chair|rewrote|decided|chose|stopped|think of|told|treat|prefer|use|test(?:ed)?|cut)\b/iu;

/**
 * How much a line says about somebody's professional work: 0 for a private, dangling or general one.
 * A first-person deed tells most, then what names a technology or a number.
 */
export function tellsOfWork(
  { text, technologies }: Pick<Fact, 'text' | 'technologies'>,
  isOwnRepository: boolean,
): number {
  const flat = oneLine(text);
  if (PRIVATE.test(flat)) return 0;
  if (isOwnRepository) return 2 + Math.min(1, technologies.length);
  if (!standsAlone(flat) || listsNames(flat)) return 0;
  const points =
    (DEED.test(flat) ? 2 : FIRST_PERSON.test(flat) ? 1 : 0) +
    Math.min(2, technologies.length) +
    (/\p{N}/u.test(flat) ? 0.5 : 0) +
    (/\b(?:talk|conference|keynote|meetup|podcast|paper|book)\b/i.test(flat) ? 1 : 0);
  return points;
}

const MOST_NAMED = 3;

/** Sentences of pages about the company that name the interviewer, quoted; the first name alone counts once the full one was read. */
export function namedByCompany(
  { input, posting, voice }: SectionContext,
  said: readonly Fact[],
): DraftClaim[] {
  const name = input.brief.request.interviewer_name;
  if (name === undefined || !/\s/.test(name)) return [];
  const known = new Set(said.map(({ text }) => text));
  const claims: DraftClaim[] = [];
  for (const document of input.documents) {
    const { source, text } = document;
    if (source.about !== 'company' || !text.includes(name)) continue;
    const isPosting = source.kind === 'job-posting';
    if (isPosting && source.id !== posting?.source.id) continue;
    for (const { start, end, shown } of namingSpans(document, name)) {
      const quote = text.slice(start, end);
      // Of a posting only who they are: the rest is how to apply.
      if (isPosting && !statesRole(quote, name)) continue;
      if (isInstructionLike(quote) || PRIVATE.test(quote) || known.has(quote)) continue;
      if (claims.length >= MOST_NAMED) return claims;
      const citations = [{ source_id: source.id, quote, start, end }];
      const ways = isPosting ? [...shown.map((words) => `From the posting: ${words}`), ...shown] : shown;
      const worded = ways.find((words) => voice.keeps(words, citations));
      if (worded === undefined) continue;
      known.add(quote);
      claims.push({ kind: 'claim', text: worded, citations });
    }
  }
  return claims;
}

interface NamingSpan {
  start: number;
  end: number;
  /** Wordings, the better first. */
  shown: string[];
}

const QUOTE_MOST = 320;
const inMarks = (text: string) => `“${innerQuotes(oneLine(text))}”`;

/** Sentences with the full name; a title set below the name; then sentences about the first name. */
function namingSpans({ text }: Document, name: string): NamingSpan[] {
  const sentences = sentencesOf(text);
  const [first = ''] = name.split(/\s+/);
  const others = new RegExp(
    `\\b${RegExp.escape(first)} (?!${RegExp.escape(name.slice(first.length + 1))})\\p{Lu}\\p{Ll}`,
    'u',
  );
  const alone = new RegExp(`^${RegExp.escape(first)}(?:['’]s)? \\p{Ll}`, 'u');
  const spans: NamingSpan[] = [];
  let seen = false;
  for (const [index, sentence] of sentences.entries()) {
    const { start, end } = sentence;
    const quote = sentence.text;
    if (quote.length > QUOTE_MOST) continue;
    if (oneLine(quote) === name) {
      seen = true;
      const title = sentences[index + 1];
      if (
        title &&
        title.text.length <= 80 &&
        statesTitle(title.text) &&
        /^\s+$/.test(text.slice(end, title.start))
      )
        spans.push({
          start,
          end: title.end,
          shown: [
            `${name}: ${oneLine(title.text)}.`,
            `${name}, ${oneLine(title.text)}`,
            inMarks(text.slice(start, title.end)),
          ],
        });
      continue;
    }
    const full = quote.includes(name);
    const about = full || (seen && !others.test(text) && alone.test(oneLine(quote)));
    if (full) seen = true;
    if (!about || quote.split(/\s+/).length < 5) continue;
    if (!hasFiniteVerb(oneLine(quote)) && !statesRole(quote, name)) continue;
    spans.push({ start, end, shown: [inMarks(quote)] });
  }
  return spans;
}

/** A job title by itself: "Engineering manager, mobile". */
const statesTitle = (text: string) => TITLE.test(text) && !/[.!?]$/.test(text);
