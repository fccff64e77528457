/** Cuts a text into sentences by offsets. Line breaks and bullets end one too, as postings are mostly lists. */

export interface Span {
  start: number;
  end: number;
}

const BREAK = /(?<=[.!?。])\s+(?=[\p{Lu}\p{N}"“'(])|[ \t]*(?:\r?\n|[•▪●·])\s*/gu;

/** Sentences of `text` in order, without surrounding white space; UTF-16 offsets, `end` exclusive. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
  };
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    add(from, match.index);
    from = match.index + match[0].length;
  }
  add(from, text.length);
  return spans;
}
