/** The eight topics with the line behind each, questions with a rubric, and resources. */
import type { Citation } from '../../../shared/claim.ts';
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import { canBeVerb } from '../../evidence/distil/grammar.ts';
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import { languageOf } from '../../evidence/distil/language.ts';
import { type Sentence, sentencesOf } from '../../evidence/distil/sentences.ts';
import { judge, type Refusal } from '../../evidence/distil/substance.ts';
import type { Document } from '../../evidence/document.ts';
import { topicById } from '../curriculum/by-id.ts';
import { isAboutInterviews } from '../pages/interview-guidance.ts';
import { bareTitle } from '../pages/page-title.ts';
import { oneLine } from '../pages/passages.ts';
import { innerQuotes } from '../pages/quote-marks.ts';
import type { ComposeTopic, TopicMention } from '../topics/compose-topic.ts';
import { matchRole } from '../topics/match-role.ts';
import type { DraftStatement, PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';

const QUOTE_MOST = 320;
/** A sentence of fewer characters is a reason only where there is no longer one. */
const SHORT_REASON = 45;

export function writeTopics(context: SectionContext): PlanDraft['topics'] {
  const sentences = new Map<string, Sentence[]>();
  return context.input.topics.slice(0, 8).map((topic, index) => ({
    id: topic.id,
    name: topic.name,
    rank: index + 1,
    why: whyOf(topic, context, sentences),
    probes: topic.probes.slice(0, 6),
    questions: topic.questions.slice(0, 6),
    resources: topic.resources.slice(0, 4),
    minutes: topic.minutes,
    score_parts: topic.score_parts,
  }));
}

/** The best sentence that names the topic, as a claim; else the role. */
function whyOf(topic: ComposeTopic, context: SectionContext, cache: Map<string, Sentence[]>): DraftStatement {
  const elsewhere = ({ source_id }: TopicMention) => Number(openingOf(source_id, context) === 'another');
  const curt = (mention: TopicMention) => Number(mention.end - mention.start < SHORT_REASON);
  const mentions = topic.mentions
    .slice(0, 6)
    .sort((a, b) => elsewhere(a) - elsewhere(b) || curt(a) - curt(b));
  for (const mention of mentions) {
    const claim = claimAt(mention, context, cache);
    if (claim) return claim;
  }
  return inferredWhy(topic, context);
}

/** Whether a source is the posting of this interview or one for another job; undefined for everything else. */
function openingOf(id: string, { input, posting }: SectionContext): 'this' | 'another' | undefined {
  const source = input.documents.find((document) => document.source.id === id)?.source;
  if (source?.kind !== 'job-posting') return undefined;
  return id === posting?.source.id ? 'this' : 'another';
}

/** Without a line to quote: where it was named all the same, what it carries, or the role. */
function inferredWhy(topic: ComposeTopic, context: SectionContext): DraftStatement {
  const { name } = topic;
  const place = topic.mentions
    .filter(({ source_id }) => openingOf(source_id, context) !== 'another')
    .flatMap(({ source_id, surface }) => {
      const title = titleOf(source_id, context);
      return title && !isShouted(surface) ? [inPassing(oneLine(surface), title, context)] : [];
    })[0];
  if (place) return { kind: 'inference', text: place };
  if (topic.score_parts.some(({ name: part }) => part === 'your notes'))
    return { kind: 'inference', text: `Your notes point to it: ${name} will be asked if they are right.` };
  return { kind: 'inference', text: carriedBy(topic, context) ?? fromTheRole(topic, context) };
}

const inPassing = (surface: string, title: string, { choose }: SectionContext): string =>
  choose.one(`in passing ${surface}`, [
    `The page ${title} names “${surface}” without saying more: likely, not certain.`,
    `A hint only: “${surface}” is named on ${title}.`,
    `“${surface}” is all that ${title} says of it; read it as a hint.`,
  ]);

/** "HANG OUT": a verb in capitals is no name. */
const isShouted = (surface: string): boolean =>
  /^\p{Lu}{4,}$/u.test(surface) && canBeVerb(surface) && detectTechnologies(surface).length === 0;

/** A likelier topic that rests on this one, and on a line of a source. */
function carriedBy({ id, name }: ComposeTopic, { input }: SectionContext): string | undefined {
  const at = input.topics.findIndex((other) => other.id === id);
  const above = input.topics
    .slice(0, at)
    .find(
      ({ id: other, mentions }) => mentions.length > 0 && topicById.get(other)?.prerequisites.includes(id),
    );
  return (
    above && `Inferred: questions on ${above.name} soon turn into questions on ${name}; it builds on it.`
  );
}

/** How early the role's own list has it. */
function fromTheRole(topic: ComposeTopic, context: SectionContext): string {
  const { role, company, choose } = context;
  const { name } = topic;
  const { tracks, recognised, topicIds, technologies } = matchRole(role);
  const [own] = topicById.get(topic.id)?.technologies ?? [];
  if (topicIds.has(topic.id) || (own !== undefined && technologies.includes(own)))
    return `Inferred: “${innerQuotes(role)}” names it; on ${name} expect to be taken further than the first questions.`;
  const homes = tracks.map(({ track }) => ({ track, place: track.core.indexOf(topic.id) }));
  const home = homes.filter(({ place }) => place >= 0).sort((a, b) => a.place - b.place)[0];
  const field = `${inSentence((home?.track ?? tracks[0]?.track)?.title ?? role)} interviews`;
  if (!recognised)
    return `Inferred: ${name} is a usual part of ${field}; nothing closer to the job at ${company} was given.`;
  if (home && home.place < FIRST)
    return choose.one(`why ${name}`, [
      `Inferred from the role: few ${field} leave out ${name}, and nothing read about ${company} says otherwise.`,
      `Inferred from the role: ${field} mostly open with ${name}; assume the same of ${company}.`,
      `Inferred from the role: ${name} is where ${field} sort people first; count on it at ${company} too.`,
    ]);
  if (home)
    return choose.one(`why ${name}`, [
      `Inferred from the role: ${name} comes up in most ${field}, often as a follow-up; ${company} publishes nothing that rules it out.`,
      `Inferred from the role: a usual second half of ${field} is ${name}, so have it ready for ${company}.`,
      isUnnamed(topic, context)
        ? `Inferred from the role: no source on ${company} mentions ${name}, but ${field} rarely pass it by.`
        : `Inferred from the role: ${field} rarely pass ${name} by; assume that ${company} does not either.`,
    ]);
  return `Inferred: ${name} is beside the core of ${field}, so the least certain kind of topic at ${company}.`;
}

/** So many topics at the head of a role's list are asked nearly everywhere. */
const FIRST = 4;

/** "Frontend" → "frontend"; "iOS", "Android", "QA and …" and "LLM applications" stay. */
const inSentence = (title: string) =>
  /^(?!Android)\p{Lu}\p{Ll}+\b/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;

/** A page by its title, in quotation marks; undefined for one without. */
function titleOf(id: string, { input }: SectionContext): string | undefined {
  const title = input.documents.find(({ source }) => source.id === id)?.source.title;
  const flat = innerQuotes(bareTitle(title));
  return flat === '' || isInstructionLike(flat) ? undefined : `“${flat.slice(0, 120)}”`;
}

/** No document holds any telling word of the name: the only case in which absence may be stated. */
function isUnnamed({ name, mentions }: ComposeTopic, { input }: SectionContext): boolean {
  if (mentions.length > 0) return false;
  const telling = (name.toLowerCase().match(/[\p{L}\p{N}+#.]{3,}/gu) ?? []).filter((word) => word !== 'and');
  return !input.documents.some(({ text }) => {
    const lower = text.toLowerCase();
    return telling.some((word) => lower.includes(word));
  });
}

function claimAt(
  mention: TopicMention,
  context: SectionContext,
  cache: Map<string, Sentence[]>,
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
  const item = document.source.kind === 'job-posting' ? itemAt(at, mention) : undefined;
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

type Span = Pick<Sentence, 'start' | 'end' | 'text'> & Partial<Sentence>;

/** The sentence that shares most with the mention; none when that is a heading. */
function sentenceOf(sentences: readonly Sentence[], { start, end }: TopicMention): Sentence | undefined {
  const shared = (sentence: Sentence) => Math.min(sentence.end, end) - Math.max(sentence.start, start);
  const touching = sentences.filter((sentence) => shared(sentence) > 0);
  return touching.reduce<Sentence | undefined>(
    (best, sentence) => (best === undefined || shared(sentence) > shared(best) ? sentence : best),
    undefined,
  );
}

/** The mention's own span without surrounding space. */
function spanOf({ text }: Document, { start, end }: TopicMention): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + piece.trim().length, text: piece.trim() };
}

const LEAST_ITEM = 10;

/** Of a line that counts up demands, the one that names the topic: "statistics (confidence intervals, regression)". */
function itemAt(
  { start, text }: Span,
  { surface }: TopicMention,
): { start: number; end: number } | undefined {
  const at = text.toLowerCase().indexOf(surface.toLowerCase());
  if ((text.match(/;/g) ?? []).length < 2 || at < 0) return undefined;
  const label = text.indexOf(': ');
  const from = Math.max(text.lastIndexOf(';', at), label > 0 && label < at ? label : -1) + 1;
  const to = text.indexOf(';', at);
  const piece = text.slice(from, to < 0 ? text.length : to);
  const bare = piece.trim().replace(/\.$/, '');
  const first = start + from + piece.indexOf(bare);
  return bare.length < LEAST_ITEM ? undefined : { start: first, end: first + bare.length };
}

const LEAST_CONTEXT = 100;

/** A long sentence is cut near the mention, at a clause end where there is one. */
function window(text: string, sentence: Span, mention: TopicMention): { start: number; end: number } {
  const from = Math.max(sentence.start, Math.min(mention.start, sentence.end));
  const start =
    from - sentence.start <= LEAST_CONTEXT ? sentence.start : wordStart(text, from - LEAST_CONTEXT);
  const most = Math.min(sentence.end, start + QUOTE_MOST);
  if (most === sentence.end) return { start, end: most };
  const head = text.slice(start, most);
  const clause = Math.max(head.lastIndexOf(', '), head.lastIndexOf('; '), head.lastIndexOf(' | '));
  return { start, end: clause > QUOTE_MOST / 2 ? start + clause : wordEnd(text, most) };
}

const wordStart = (text: string, at: number) => {
  const from = Math.max(0, at);
  const space = text.indexOf(' ', from);
  return from === 0 || space < 0 ? from : space + 1;
};
const wordEnd = (text: string, at: number) => {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space < 0 ? at : space;
};

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
