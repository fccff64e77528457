/** Places where a claim may be cut so that what is left is a sentence. */
import type { Reading } from './reading.ts';

/** A tail that limits what stands before it must not be cut off: the rest would say more. */
const LIMITING =
  /^(?:but|except|excluding|unless|if|only|provided|although|though|while|whereas|however|until|without|not|for|in|as|when|where|subject|according|apart|other|rather|instead|up|at|to|under|with)$/;

/** Ends of shorter versions of the claim, longest first: before ", and …", ", which …", "; …". */
export function trimmedVersions({ text, words }: Reading): string[] {
  const versions: string[] = [];
  for (const word of words) {
    if (word.index < 3) continue;
    const next = words[word.index + 1];
    const separator = word.text === ',' || word.text === ';' || word.text === '—' || word.text === '–';
    const conjunction = word.lower === 'and' && words[word.index - 1]?.text !== ',';
    if (!separator && !conjunction && word.text !== '.') continue;
    const first = next && /^(and|or|so|plus)$/.test(next.lower) ? words[next.index + 1] : next;
    if (!first || LIMITING.test(first.lower)) continue;
    versions.push(`${text.slice(0, word.start).trimEnd()}${word.text === '.' ? '.' : '.'}`);
  }
  return versions.reverse();
}
