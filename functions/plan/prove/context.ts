/**
 * The passage around a quote. It is consulted for one thing only: what a quote leaves unsaid because the page has
 * said it just before, the topic ("this pilot", "they", a heading above a list). It bears no verbs, numbers,
 * dates, names or quantifiers.
 */
import { lemmasOf } from './lexicon/lemmas.ts';
import type { ProvableCitation, ProvableSource } from './types.ts';

/** How far around the quote the topic may stand, and how much of the page's opening counts as its title. */
const AROUND = 400;
const OPENING = 160;

/** Base forms of the content words around the quotes and in the opening of their pages. */
export function topicWords(
  citations: readonly ProvableCitation[],
  sources: ReadonlyMap<string, ProvableSource>,
): Set<string> {
  const topics = new Set<string>();
  for (const citation of citations) {
    const text = sources.get(citation.source_id)?.text ?? '';
    const around = [
      text.slice(0, OPENING),
      text.slice(Math.max(0, citation.start - AROUND), citation.start),
      text.slice(citation.end, citation.end + AROUND),
    ];
    for (const passage of around)
      for (const word of passage.toLowerCase().match(/\p{L}+/gu) ?? [])
        for (const lemma of lemmasOf(word)) topics.add(lemma);
  }
  return topics;
}
