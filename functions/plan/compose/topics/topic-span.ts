/** Which characters of a document are quoted for a topic. */
import type { Sentence } from '../../../evidence/distil/sentences.ts';
import type { Document } from '../../../evidence/document.ts';
import type { TopicMention } from '../../topics/compose-topic.ts';

export const QUOTE_MOST = 320;

export type Span = Pick<Sentence, 'start' | 'end' | 'text'> & Partial<Sentence>;

/** The sentence that shares most with the mention; none when that is a heading. */
export function sentenceOf(
  sentences: readonly Sentence[],
  { start, end }: TopicMention,
): Sentence | undefined {
  const shared = (sentence: Sentence) => Math.min(sentence.end, end) - Math.max(sentence.start, start);
  const touching = sentences.filter((sentence) => shared(sentence) > 0);
  return touching.reduce<Sentence | undefined>(
    (best, sentence) => (best === undefined || shared(sentence) > shared(best) ? sentence : best),
    undefined,
  );
}

/** The mention's own span without surrounding space. */
export function spanOf({ text }: Document, { start, end }: TopicMention): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + piece.trim().length, text: piece.trim() };
}

const LEAST_ITEM = 10;

/** Of a line that counts up demands, the one that names the topic: "statistics (confidence intervals, regression)". */
export function itemAt(
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

/** Fewer characters are quoted whole, however often. */
const LONG = 80;
const LEAST_WORDS = 3;
/** A part of such a sentence could say more than the whole, or the opposite. */
const QUALIFIES =
  /\b(?:not?|nor|never|without|unless|except|nice|plus|bonus|ideal\w*|prefer\w*|optional\w*|desirable|even better|if)\b|n['’]t\b/i;

/** Of a long sentence the part between commas that names the topic: "keep personal data safe under GDPR and CCPA". */
export function clauseAt(
  { start, text }: Span,
  { surface }: TopicMention,
): { start: number; end: number } | undefined {
  const at = text.toLowerCase().indexOf(surface.toLowerCase());
  if (at < 0 || text.length < LONG || QUALIFIES.test(text)) return undefined;
  const bounds = [...text.matchAll(PART_ENDS)].map(({ index, 0: mark }) => ({
    index,
    after: index + mark.length,
  }));
  const from = bounds.findLast(({ after }) => after <= at)?.after ?? 0;
  const to = bounds.find(({ index }) => index >= at + surface.length)?.index ?? text.length;
  const piece = text.slice(from, to).replace(/[.!]$/, '').trimEnd();
  return piece.length < text.length / 2 && piece.split(' ').length >= LEAST_WORDS && isClosed(piece)
    ? { start: start + from, end: start + from + piece.length }
    : undefined;
}

/** A comma or colon with the word that goes on after it; not inside brackets, which `isClosed` sees to. */
const PART_ENDS = /[,;:] (?:(?:and|or) )?| [–—] /g;
const isClosed = (piece: string) => (piece.match(/\(/g) ?? []).length === (piece.match(/\)/g) ?? []).length;

const LEAST_CONTEXT = 100;

/** A long sentence is cut near the mention, at a clause end where there is one. */
export function window(text: string, sentence: Span, mention: TopicMention): { start: number; end: number } {
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
