/** The line of a source that names a topic, as a claim. */
import type { Citation } from '../../../../shared/claim.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import type { Refusal } from '../../../evidence/distil/judgement.ts';
import { languageOf } from '../../../evidence/distil/language.ts';
import { type Sentence, sentencesOf } from '../../../evidence/distil/sentences.ts';
import { judge } from '../../../evidence/distil/substance.ts';
import type { Document } from '../../../evidence/document.ts';
import { isAboutInterviews } from '../../pages/interview-guidance.ts';
import { oneLine } from '../../pages/passages.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import type { TopicMention } from '../../topics/compose-topic.ts';
import type { DraftStatement } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import { clauseAt, itemAt, QUOTE_MOST, type Span, sentenceOf, spanOf, window } from './topic-span.ts';

/** Whether a source is the posting of this interview or one for another job; undefined for everything else. */
export function openingOf(id: string, { input, posting }: SectionContext): 'this' | 'another' | undefined {
  const source = input.documents.find((document) => document.source.id === id)?.source;
  if (source?.kind !== 'job-posting') return undefined;
  return id === posting?.source.id ? 'this' : 'another';
}

/** @param isQuoted the sentence is the reason for a likelier topic already: of a long one in a posting its part will do */
export function claimAt(
  mention: TopicMention,
  context: SectionContext,
  cache: Map<string, Sentence[]>,
  isQuoted = false,
): DraftStatement | undefined {
  const document = context.input.documents.find(({ source }) => source.id === mention.source_id);
  if (!document) return undefined;
  const sentences = cache.get(document.source.id) ?? sentencesOf(document.text);
  cache.set(document.source.id, sentences);
  const at = sentenceOf(sentences, mention) ?? spanOf(document, mention);
  if (isInstructionLike(at.text)) return undefined;
  // On a page about the interviews a line to the candidate is the best of reasons.
  if (!isAboutInterviews(document) && !saysSomething(at, document, context.company)) return undefined;
  const whole = at.text.length <= QUOTE_MOST ? at : window(document.text, at, mention);
  const isPosting = document.source.kind === 'job-posting';
  const item = isPosting
    ? (itemAt(at, mention) ?? (isQuoted ? clauseAt(at, mention) : undefined))
    : undefined;
  return (item && quotedAt(item, document, context)) ?? quotedAt(whole, document, context);
}

/** The words of a span as a claim; undefined where the gate would not keep it. */
function quotedAt(
  { start, end }: { start: number; end: number },
  document: Document,
  context: SectionContext,
): DraftStatement | undefined {
  const quote = document.text.slice(start, end);
  const citation: Citation = { source_id: document.source.id, quote, start, end };
  const text = worded(quote, document, context, citation);
  // Words of another opening are shown as such or not at all.
  if (openingOf(document.source.id, context) === 'another' && text.startsWith('“')) return undefined;
  return context.voice.keeps(text, [citation]) ? { kind: 'claim', text, citations: [citation] } : undefined;
}

/** What may be cited as a reason although it can't stand alone as a fact. */
const STILL_A_REASON: ReadonlySet<Refusal> = new Set(['dangling', 'too-long', 'off-topic']);

const FRAGMENT_WORDS = 6;

/** A posting's bullet may be short; elsewhere a menu entry, a heading or a slogan is no reason to study. */
function saysSomething(span: Span, { source, text }: Document, companyName: string): boolean {
  if (isInstructionLike(span.text) || span.shape === 'heading') return false;
  const words = span.text.split(/\s+/).length;
  if (source.kind === 'job-posting' || source.kind === 'code-profile' || source.kind === 'repository')
    return words >= 3;
  const english = languageOf(text, source.language) === 'en';
  const sentence: Sentence = {
    block: 0,
    shape: 'prose',
    heading: undefined,
    closed: /[.!?。]$/.test(span.text),
    ...span,
  };
  const judgement = judge(sentence, {
    kind: source.kind,
    companyName,
    english,
    before: undefined,
    after: undefined,
  });
  if (judgement.ok || STILL_A_REASON.has(judgement.why)) return true;
  // "Great at multi-tenancy and scale." has no verb and still says why.
  return (
    judgement.why === 'fragment' &&
    sentence.closed &&
    words >= FRAGMENT_WORDS &&
    /^[“"(]?[\p{Lu}\p{N}]/u.test(span.text)
  );
}

function worded(quote: string, { source }: Document, context: SectionContext, citation: Citation): string {
  const { voice, company } = context;
  const flat = innerQuotes(oneLine(quote));
  const lead = {
    'job-posting':
      openingOf(source.id, context) === 'another' ? 'Another opening says:' : 'The posting says:',
    'engineering-post': `${company} writes:`,
    'blog-post': `${company} writes:`,
    'company-page': `${company} says:`,
    'careers-page': `${company} says:`,
    'values-page': `${company} says:`,
    repository: '',
    'code-profile': '',
    encyclopedia: '',
    'company-record': '',
    'news-article': '',
    'interviewer-page': '',
    'interviewer-profile': '',
  }[source.kind];
  const text = lead === '' ? `“${flat}”` : `${lead} “${flat}”`;
  return voice.keeps(text, [citation]) ? text : `“${flat}”`;
}
