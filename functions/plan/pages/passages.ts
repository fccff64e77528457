/** Blocks of a page with their place: a paragraph or list item under its heading, as one span to quote. */
import { type Sentence, sentencesOf } from '../../evidence/distil/sentences.ts';
import type { Document } from '../../evidence/document.ts';
import type { Fact } from '../../evidence/evidence.ts';

export interface Passage {
  /** UTF-16 offsets into the document's text. */
  start: number;
  end: number;
  heading: string | undefined;
  shape: Sentence['shape'];
  sentences: readonly Sentence[];
}

/** The blocks of a page in reading order, headings left out. */
export function passagesOf({ text }: Pick<Document, 'text'>): Passage[] {
  const blocks = new Map<number, Sentence[]>();
  for (const sentence of sentencesOf(text)) {
    if (sentence.shape === 'heading') continue;
    blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), sentence]);
  }
  return [...blocks.values()].flatMap((sentences) => {
    const [first] = sentences;
    const last = sentences.at(-1);
    return first && last
      ? [{ start: first.start, end: last.end, heading: first.heading, shape: first.shape, sentences }]
      : [];
  });
}

/** As many of the sentences from `from` on as fit into `most` characters; at least the first. */
export function opening({ sentences }: Passage, most: number, from = 0): { start: number; end: number } {
  const rest = sentences.slice(from);
  const [first] = rest;
  if (!first) throw new RangeError('a passage has sentences');
  const fitting = rest.filter(({ end }) => end - first.start <= most);
  return { start: first.start, end: fitting.at(-1)?.end ?? first.end };
}

/** A span of a page as a fact, for the voice to word. */
export function asFact(
  { source, text }: Document,
  { start, end }: { start: number; end: number },
  kind: Fact['kind'],
): Fact {
  const quote = text.slice(start, end);
  return {
    id: 'f0',
    kind,
    about: source.about,
    text: quote,
    citations: [{ source_id: source.id, quote, start, end }],
    technologies: [],
    weight: 1,
  };
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
