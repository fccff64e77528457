/**
 * The passage around a quote. It is consulted for one thing only: what a quote leaves unsaid because the page has
 * said it just before, the topic ("this pilot", "they", a heading above a list). It bears no verbs, numbers,
 * dates, names or quantifiers.
 */
import { lemmasOf } from '../../lexicon/lemmas.ts';
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

/** Words that turn or weaken what follows; cut off in front of a quote they would be missed. */
const GOVERNING =
  /^(?:not|never|no|without|neither|nor|cannot|\p{L}+n['\u2019]t|may|might|could|would|should|if|whether|unless|plans?|planning|aims?|aiming|hopes?|hoping|intends?|intending|wants?|wanting|seeks?|seeking|expects?|expected|proposes?|proposed|considers?|considering|denie[sd]|refuse[sd]?|decline[sd]?|fail(?:s|ed)?|unlikely|unable|allegedly|reportedly|supposedly)$/iu;
const BEFORE_MOST = 5;

/**
 * What stands right before a quote in its own clause and governs it: a quote that starts after "does not" or "plans
 * to" is read with those words. Empty when nothing of the kind does.
 */
export function governingWords(
  citation: ProvableCitation,
  sources: ReadonlyMap<string, ProvableSource>,
): string {
  const text = sources.get(citation.source_id)?.text ?? '';
  const before = text.slice(Math.max(0, citation.start - 60), citation.start);
  const clause = before.split(/[.!?;:,()\n\u2014\u2022"\u201c\u201d]/).at(-1) ?? '';
  const words = clause.split(/\s+/).filter(Boolean).slice(-BEFORE_MOST);
  const first = words.findIndex((w) => GOVERNING.test(w));
  return first < 0
    ? ''
    : words
        .slice(first)
        .filter((w) => GOVERNING.test(w) || w === 'to')
        .join(' ');
}
