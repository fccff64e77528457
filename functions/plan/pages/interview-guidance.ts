/**
 * What a company or an interviewer published about their own interviews: the exercise, the questions, what they listen
 * for, how to prepare. The most useful lines there are, so they are looked for in the pages themselves.
 */
import { hasFiniteVerb, opensWithCommand } from '../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import type { Document } from '../../evidence/document.ts';
import { opening, type Passage, passagesOf } from './passages.ts';

export type GuidanceTopic = 'asks' | 'looks-for' | 'exercise' | 'prepare' | 'ignores' | 'decides';

export interface Guidance {
  document: Document;
  start: number;
  end: number;
  text: string;
  topic: GuidanceTopic;
  /** Written by the interviewer of this plan. */
  byInterviewer: boolean;
}

/** The talk before a job, not one with users, the press or a witness. */
const INTERVIEW =
  /\b(?:interview(?:s|ing|ed|er|ers)?|candidates?|applicants?|take[- ]home|Vorstellungsgespräch\w*|Bewerbungsgespräch\w*|entretiens? d['’]embauche)\b/i;
const OTHER_INTERVIEW =
  /\b(?:(?:user|customer|press|media|exit|podcast|stakeholder|expert|patient|teacher) interviews?|interview(?:s|ed|ing)? (?:with )?(?:our |the )?(?:users?|customers?|patients?|people who|teachers|experts|founders?|CEO)|(?:in an|an exclusive) interview with|election|presidential|vaccine|release candidates?)\b/i;
/** A sentence that says what is asked or wanted of somebody who applies. */
const SAYS_SO =
  /\b(?:(?:when|whenever) (?:I|we) interview|in (?:(?:our|my|job|most|all) )*interviews?,? (?:I|we|you|nobody|no one|everyone|there)|I (?:always |often |usually |now )?(?:ask|give|hand|tell) (?:every |each |all )?(?:candidates?|applicants?|people who apply)|(?:I|we) (?:end|start|open|begin|close) (?:most|every|all|each|our|my)(?: of (?:my|our))?(?: job)? interviews?|(?:I|we) (?:look|listen|watch) for\b[^.]{0,60}\b(?:interview|candidate|applicant)s?|(?:I|we) (?:prefer|like|love|hire|trust|value|favou?r|admire) (?:p{L}+ )?(?:candidates?|applicants?)\b|what (?:I|we) (?:look|listen) for|(?:my|our) (?:favou?rite |usual |first |last |standard )?interview (?:question|exercise|task)|(?:good|strong|best|weak|bad|great) (?:candidates?|answers?)|does the candidate|(?:we|I) (?:do not|don['’]t|never) (?:ask|care|set)\b)/i;

/** "What we do not look for". */
export const IGNORES =
  /\b(?:(?:do|does|did) not|don['’]t|doesn['’]t|never|nobody|no) (?:\w+ )?(?:care|ask|test|look|expect|matter|set|use)\b|\bno (?:puzzles?|trick|whiteboard|algorithm)/i;

/** What a heading or sentence is about; the first that fits. */
const TOPICS: readonly [GuidanceTopic, RegExp][] = [
  ['ignores', IGNORES],
  ['prepare', /\b(?:prepar\w+|practi[sc]e|tips?|advice|before you come|read(?:ing)? list)\b/i],
  [
    'looks-for',
    /\b(?:look(?:ing)? for|listen(?:ing)? for|watch for|want to (?:see|hear)|impress\w*|good answers?|strong|values? most|criteria|what (?:we|I) value|when I interview)\b/i,
  ],
  ['decides', /\b(?:decid\w+|decision|feedback|afterwards|scor(?:e|ed|ing)|rubric)\b/i],
  ['exercise', /\b(?:exercise|task|challenge|format|problem|what happens|the interview)\b/i],
  ['asks', /\b(?:ask|asks|asked|question|questions|request)\b/i],
];

const KINDS: ReadonlySet<Document['source']['kind']> = new Set([
  'interviewer-page',
  'interviewer-profile',
  'engineering-post',
  'blog-post',
  'values-page',
  'careers-page',
  'company-page',
  'repository',
]);
/** Pages that must say it in so many words; their other lines are about the jobs. */
const BY_SENTENCE_ONLY: ReadonlySet<Document['source']['kind']> = new Set([
  'careers-page',
  'company-page',
  'values-page',
]);
const QUOTE_MOST = 360;
const PER_PAGE = 10;
/** Bylines, dates and menus are shorter. */
const LEAST = 20;

/** "What happens in our design interview", "How we interview". */
const OWN_INTERVIEW =
  /\b(?:our|my) (?:[\p{L}-]+ ){0,3}(?:interviews?\b|interview(?:ing)? process)|\bhow (?:we|I) (?:interview|hire)\b/iu;

/** Whether a page is about the job interviews of those who wrote it, judging by its title. */
export function isAboutInterviews({ source, text }: Document): boolean {
  const title = source.title ?? '';
  return (
    INTERVIEW.test(title) &&
    !OTHER_INTERVIEW.test(title) &&
    (OWN_INTERVIEW.test(title) ||
      (/\b(?:we|our|us|I|my)\b/.test(`${title} ${text.slice(0, 1_500)}`) && SAYS_SO.test(text)))
  );
}

/** Everything of the kind that was read, in reading order, page by page; the interviewer's own pages first. */
export function interviewGuidance(
  documents: readonly Document[],
  interviewer: string | undefined,
): Guidance[] {
  const found = documents
    .filter(({ source }) => KINDS.has(source.kind) && source.voice !== 'third-party')
    .flatMap((document) => ofPage(document, interviewer).slice(0, PER_PAGE));
  return [...found.filter((one) => one.byInterviewer), ...found.filter((one) => !one.byInterviewer)];
}

function ofPage(document: Document, interviewer: string | undefined): Guidance[] {
  const whole = !BY_SENTENCE_ONLY.has(document.source.kind) && isAboutInterviews(document);
  const byInterviewer = isBy(document, interviewer);
  // Once a page has spoken of interviews, what it says of answers is about them too.
  let told = false;
  return passagesOf(document).flatMap((passage) => {
    const section = passage.heading !== undefined && isOfInterviews(passage.heading);
    const said = passage.sentences.findIndex(({ text }) => saysSo(text) || (told && ANSWERS.test(text)));
    if (said >= 0) told = true;
    // Of a page about interviews the paragraphs under a heading of their own count; what comes before them leads in.
    const headed = whole && passage.heading !== undefined && !INTRODUCES.test(passage.heading);
    const from = section || headed ? 0 : withWhatItNeeds(passage, said);
    if (from < 0 || (said < 0 && BY_SENTENCE_ONLY.has(document.source.kind))) return [];
    if (
      passage.shape === 'table' ||
      (passage.shape === 'prose' &&
        !passage.sentences.some(({ text }) => hasFiniteVerb(text) || opensWithCommand(text)))
    )
      return [];
    const { start, end } = opening(passage, QUOTE_MOST, from);
    const text = document.text.slice(start, end);
    if (
      end - start < LEAST ||
      isAddressedToPrograms(text) ||
      isByline(text) ||
      endsOpen(text) ||
      isHeadline(text)
    )
      return [];
    const topic = topicOf(passage, text);
    return topic ? [{ document, start, end, text, topic, byInterviewer }] : [];
  });
}

/** A date or by-line that the page reader took for a heading. */
const INTRODUCES = /^(?:by )?[^.]{0,60}\b(?:19|20)\d\d$/i;

/** "When I interview" heads a section; "Interview with our founder" does not. */
const isOfInterviews = (heading: string) => INTERVIEW.test(heading) && !OTHER_INTERVIEW.test(heading);

const saysSo = (text: string) => SAYS_SO.test(text) && INTERVIEW.test(text) && !OTHER_INTERVIEW.test(text);

/** A good answer, told of without saying where. */
const ANSWERS = /\b(?:the )?(?:good|best|strong|worst|weak) answers?\b/i;
/** Points at the sentence before. */
const LEANS = /\b(?:this one|that one)\b|^(?:it|this|that|they)\b/i;
const LEANS_FAR = /\bthe same (?:question|thing|request|exercise|one)\b(?!:)/i;
const LEANS_AT_MOST = 3;

/** The sentence itself, or up to three before it when it makes no sense without them; −1 stays −1. */
function withWhatItNeeds({ sentences }: Passage, at: number): number {
  const textAt = (index: number) => sentences[index]?.text ?? '';
  if (at > 0 && LEANS_FAR.test(textAt(at)) && !/: /.test(textAt(at)))
    for (let from = at - 1; from >= Math.max(0, at - LEANS_AT_MOST); from -= 1)
      if (/\b(?:ask|question)\b/i.test(textAt(from))) return from;
  return at > 0 && LEANS.test(textAt(at)) ? at - 1 : at;
}

/** Says outright what is put to those who come. */
const ASKS =
  /\b(?:I|we) (?:\p{L}+ )?ask (?!not\b)|\binterview question\b|\bthe same (?:request|question)\b/iu;

/** Under a heading the heading tells; a lone paragraph tells itself. */
function topicOf({ heading }: Passage, text: string): GuidanceTopic | undefined {
  const headed = heading === undefined ? undefined : TOPICS.find(([, cue]) => cue.test(heading))?.[0];
  if (headed !== undefined) return headed;
  return ASKS.test(text) ? 'asks' : TOPICS.find(([, cue]) => cue.test(text))?.[0];
}

/** "I ask candidates about …" tells readers; "tell the candidate …" tells a program. */
const isAddressedToPrograms = (text: string) =>
  isInstructionLike(
    text.replace(
      /\b(I|we) (?:\p{L}+ )?(?:ask|tell)(?: every| each| all)? (?:candidates?|applicants?)\b/giu,
      '$1 meet people',
    ),
  );

const isByline = (text: string) => /^(?:By|Von|Par) \p{Lu}[^.]{2,80}$/u.test(text);
/** "How we partitioned a table …": another post by its title. */
const isHeadline = (text: string) => /^How (?:we|I) \p{Ll}+(?:ed|ew|ut|ilt)\b[^.]*\.?$/u.test(text);

/** A line that only leads in to what follows. */
const endsOpen = (text: string) => /:\s*$/.test(text);

/** Their own site or a page with their by-line. */
function isBy({ source, text }: Document, name: string | undefined): boolean {
  if (source.about === 'interviewer') return true;
  if (name === undefined || !/\s/.test(name)) return false;
  const head = text.slice(0, 300);
  const at = head.indexOf(name);
  return at >= 0 && /(?:^|\n)[ \t]*(?:(?:by|from|written by|author:?)\s+)?$/i.test(head.slice(0, at));
}

/** Spans of a page that name what is not asked or not looked at in its interviews. */
export function ignoredSpans(document: Document): { start: number; end: number }[] {
  if (!KINDS.has(document.source.kind) || !isAboutInterviews(document)) return [];
  return passagesOf(document).filter(({ heading }) => heading !== undefined && IGNORES.test(heading));
}
