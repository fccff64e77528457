/** One document → the sentences of it that could serve as facts, each with its place, kind and quality. */
import type { Citation } from '../../../shared/claim.ts';
import type { SourceKind } from '../../../shared/source.ts';
import { detectTechnologies } from '../detect-technologies.ts';
import type { Document } from '../document.ts';
import type { FactKind } from '../evidence.ts';
import { mentions, speaksAsCompany } from './company-words.ts';
import { opensWithCommand } from './grammar.ts';
import { isInstructionLike } from './instructions.ts';
import type { Judgement } from './judgement.ts';
import {
  companyFactKind,
  defines,
  INTERVIEW_TALK,
  interviewerFactKind,
  kindOfHeading,
  nameForms,
} from './kinds.ts';
import { languageOf } from './language.ts';
import { type RecordSpan, recordSpans } from './records.ts';
import { type Sentence, sentencesOf, withoutDateline } from './sentences.ts';
import { judge, mayServeAsSpare, type Setting } from './substance.ts';

export interface Candidate {
  text: string;
  citation: Citation;
  document: Document;
  kind: FactKind;
  /** 0 to 1, from substance.ts. */
  quality: number;
  technologies: string[];
  /** 0 at the top of its document, 1 at the end. */
  depth: number;
  /** It names the company or speaks as it. */
  anchored: boolean;
  /** It says what the company is or does. */
  defining: boolean;
  /** It stands in a manual, a help page or a forum: rarely about the company as such. */
  manual: boolean;
  /** Poor, but true to the page: used only where a site says little else. */
  spare: boolean;
}

/** Per document; a long guide must not crowd out the rest. */
const MAX_CANDIDATES = 400;

/** In reading order. `name`: the company's. */
export function candidatesOf(document: Document, name: string): Candidate[] {
  const { source } = document;
  const story = source.kind === 'news-article' || source.kind === 'blog-post';
  const whole = sentencesOf(document.text);
  const sentences = story ? whole.map(withoutDateline) : whole;
  const subject = source.subject ?? name;
  const english = languageOf(document.text, source.language) === 'en';
  const found: Candidate[] = [];
  let opening: Sentence | undefined;
  for (const [index, sentence] of sentences.entries()) {
    if (found.length >= MAX_CANDIDATES) break;
    if (opening?.block !== sentence.block) opening = sentence;
    const setting: Setting = {
      kind: source.kind,
      companyName: subject,
      english,
      before: neighbour(sentences, index, -1),
      after: neighbour(sentences, index, 1),
      opening: opening === sentence ? undefined : opening,
    };
    const title = isTitleOf(document, sentence);
    const judgement: Judgement = title ? { ok: true, quality: TITLE_QUALITY } : judge(sentence, setting);
    const spare = !judgement.ok && mayServeAsSpare(sentence, judgement, setting);
    if (!judgement.ok && !spare) continue;
    const anchored = title || isAnchored(sentence.text, document, name);
    if (!anchored && needsAnchor(document)) continue;
    if (isManual(document) && !isItsSubject(sentence.text, name)) continue;
    if (isOfCustomers(document) && speaksAsCompany(sentence.text)) continue;
    const made = candidate(sentence, document, subject, { anchored, quality: qualityOf(judgement), spare });
    found.push(title ? { ...made, kind: 'what-they-do', defining: true } : made);
  }
  const records = recordSpans(sentences, source.kind, source.about).map((span) =>
    recordCandidate(span, document),
  );
  return [
    ...records,
    ...found.filter((one) => records.every((record) => !overlaps(record.citation, one.citation))),
  ];
}

const TITLE_QUALITY = 0.4;

/** The words its front page is titled with stand first in its text: what the company calls itself. */
export function isTitleOf(
  { source }: Pick<Document, 'source'>,
  { text, start }: Pick<Sentence, 'text' | 'start'>,
): boolean {
  return (
    start === 0 &&
    source.kind === 'company-page' &&
    source.voice === 'own' &&
    text.length < source.title.length &&
    source.title.includes(text) &&
    !opensWithCommand(text) &&
    !isInstructionLike(text)
  );
}

const RECORD_QUALITY = 0.5;

function recordCandidate({ start, end, kind }: RecordSpan, document: Document): Candidate {
  const text = document.text.slice(start, end);
  return {
    text,
    citation: { source_id: document.source.id, quote: text, start, end },
    document,
    kind,
    quality: RECORD_QUALITY,
    technologies: [...new Set(detectTechnologies(text).map(({ id }) => id))],
    depth: document.text.length === 0 ? 0 : start / document.text.length,
    anchored: true,
    defining: false,
    manual: false,
    spare: false,
  };
}

/** A heading decides where the words are silent: bullets of a profile, a list of values. */
function headedKind({ heading, text }: Sentence, page: SourceKind): FactKind | undefined {
  const kind = kindOfHeading(heading);
  if (kind !== undefined && kind !== 'hiring-process' && INTERVIEW_TALK.test(text)) return undefined;
  return kind === 'requirement' && page !== 'job-posting' ? undefined : kind;
}

const overlaps = (a: Citation, b: Citation) => a.start < b.end && b.start < a.end;

const SPARE_QUALITY = 0.1;
const qualityOf = (judgement: Judgement) => (judgement.ok ? judgement.quality : SPARE_QUALITY);

/** The nearest sentence of another block. */
function neighbour(sentences: readonly Sentence[], index: number, step: 1 | -1): Sentence | undefined {
  const own = sentences[index]?.block;
  for (let i = index + step; i >= 0 && i < sentences.length; i += step)
    if (sentences[i]?.block !== own) return sentences[i];
  return undefined;
}

const ANY_SUBJECT: ReadonlySet<SourceKind> = new Set([
  'blog-post',
  'engineering-post',
  'news-article',
  'encyclopedia',
]);
/** Manuals, forums and help centres speak of everything; their addresses say so. */
const MANUAL_HOST =
  /^(?:docs?|developers?|learn|help|support|forums?|community|answers|kb|wiki|api|status)\./i;
const MANUAL_PATH =
  /\/(?:docs?|documentation|reference|manual|tutorials?|guides?|api|how-tos?|kb|help|forums?|t)\//i;

/** Pages on any subject: only sentences that name the company or speak as it are about the company. */
const needsAnchor = (document: Document): boolean =>
  ANY_SUBJECT.has(document.source.kind) || isManual(document);

function isManual({ source }: Document): boolean {
  if (source.url === null || source.kind !== 'company-page' || !URL.canParse(source.url)) return false;
  const { hostname, pathname } = new URL(source.url);
  return MANUAL_HOST.test(hostname) || MANUAL_PATH.test(pathname);
}

/** On a page of praise "we" are those who praise. */
const isOfCustomers = ({ source }: Document): boolean =>
  /\/[^/]*(?:testimonial|reviews?(?![a-z])|what-(?:our-)?(?:clients|customers)-say|kundenstimmen|avis-clients)/i.test(
    URL.parse(source.url ?? '')?.pathname ?? '',
  );

/** In a manual "registers it with Acme" is about the registering; "Acme is …" and "we" are about the company. */
const isItsSubject = (text: string, name: string): boolean => speaksAsCompany(text) || defines(text, name);

function isAnchored(text: string, { source }: Document, name: string): boolean {
  if ([...nameForms(name), ...(source.subject ? [source.subject] : [])].some((form) => mentions(text, form)))
    return true;
  return source.voice === 'own' && speaksAsCompany(text);
}

function candidate(
  sentence: Sentence,
  document: Document,
  subject: string,
  rest: Pick<Candidate, 'anchored' | 'quality' | 'spare'>,
): Candidate {
  const { source } = document;
  const { text } = sentence;
  const technologies = [...new Set(detectTechnologies(text).map(({ id }) => id))];
  const kind =
    source.about === 'interviewer'
      ? interviewerFactKind(text, source.kind)
      : (headedKind(sentence, source.kind) ??
        companyFactKind(text, source.kind, technologies.length, subject));
  return {
    text,
    citation: { source_id: source.id, quote: text, start: sentence.start, end: sentence.end },
    document,
    kind,
    technologies,
    depth: document.text.length === 0 ? 0 : sentence.start / document.text.length,
    defining: defines(text, subject),
    manual: isManual(document),
    ...rest,
  };
}
