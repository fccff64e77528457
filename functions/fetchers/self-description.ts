/**
 * What a company says of itself in the head of its page: the words its front page is titled with, and the sentences of
 * the description that say what it is or does. Home pages that only sell say it nowhere else. Told by form alone: a
 * fetcher loads no lexicon, and what is no name is left out where facts are chosen.
 */
import { isInstructionLike } from '../evidence/distil/instructions.ts';
import { defines } from '../evidence/distil/kinds.ts';
import { sentencesOf } from '../evidence/distil/sentences.ts';
import { compact } from './company-name.ts';
import type { PageSnapshot } from './page-snapshot.ts';

type Described = Pick<PageSnapshot, 'url' | 'title' | 'description' | 'text'>;

/** Lines to stand before the page's text, none that it holds already. `subject`: whose page it is. */
export function selfDescription(page: Described, subject: string): string[] {
  const title = isFrontPage(page.url) ? calledSo(page.title ?? '', subject) : undefined;
  const told = sentencesOf(page.description ?? '')
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .filter((text) => text.length <= LONGEST && isOnItself(text, subject) && !isInstructionLike(text));
  const known = compact(page.text);
  return [...(title === undefined ? [] : [title]), ...told].filter((line) => !known.includes(compact(line)));
}

/** "Acme gives …", "Acme’s analytics helps …": the company or what is its own is the subject. */
const isOnItself = (text: string, subject: string): boolean =>
  defines(text, subject) ||
  (/^['’]s \p{Ll}/u.test(text.slice(subject.length)) && text.startsWith(subject) && OFFERS.test(text));

const OFFERS = /\b(?:helps?|lets?|gives?|makes?|provides?|offers?|enables?|allows?|connects?|runs?)\b/;
const LONGEST = 300;
const SHORTEST_NAME = 12;
const LONGEST_NAME = 90;
const SEPARATORS = /\s[|–—·•»-]\s|[|»]|:\s/;

const isFrontPage = (url: string): boolean =>
  /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?$/i.test(URL.parse(url)?.pathname ?? '');

/** "Acme | The cloud for builders" → "The cloud for builders"; undefined where nothing is called anything. */
function calledSo(title: string, subject: string): string | undefined {
  const name = compact(subject);
  const parts = title.split(SEPARATORS).map((part) => part.trim());
  if (!parts.some((part) => compact(part) === name)) return undefined;
  return parts.find(
    (part) =>
      part.length >= SHORTEST_NAME &&
      part.length <= LONGEST_NAME &&
      part.includes(' ') &&
      !compact(part).includes(name) &&
      !SPEAKS.test(part) &&
      !isInstructionLike(part),
  );
}

/** A title that talks to the visitor calls nobody anything. */
const SPEAKS = /\b(?:you|your|we|our|us|my|welcome|home ?page|sign (?:in|up)|log ?in|official)\b|[!?]$/i;
