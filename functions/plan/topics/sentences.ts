/** Cuts a text into sentences by offsets. Line breaks and bullets end one too, as postings are mostly lists. */

export interface Span {
  start: number;
  end: number;
}

const BREAK = /(?<=[.!?。])\s{1,200}(?=[\p{Lu}\p{N}"“'(])|[\n•▪●·]/gu;
/** A longer piece is cut between words: nobody reads it as one sentence, and a citation should fit a screen. */
const LONGEST = 1_000;

/** Sentences of `text` in order, without surrounding white space; UTF-16 offsets, `end` exclusive. */
export function sentences(text: string): Span[] {
  const spans: Span[] = [];
  const add = (from: number, to: number) => {
    const piece = text.slice(from, to);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) spans.push({ start, end });
  };
  const addInPieces = (from: number, to: number) => {
    let start = from;
    while (to - start > LONGEST) {
      const space = text.lastIndexOf(' ', start + LONGEST);
      const cut = space > start ? space : start + LONGEST;
      add(start, cut);
      start = cut;
    }
    add(start, to);
  };
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    addInPieces(from, match.index);
    from = match.index + match[0].length;
  }
  addInPieces(from, text.length);
  return spans;
}
