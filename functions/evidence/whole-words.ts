/** Where a word or a name stands in a text by itself, not inside a longer word. Pure. */

/** Each place at which `word` begins, in UTF-16 units; upper and lower case differ. None for an empty word. */
export function* placesOfWord(text: string, word: string): Generator<number> {
  if (word === '') return;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    // Two units: letters beyond the first plane have as many.
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
    )
      yield at;
  }
}

/** Whether it stands there at all. */
export const holdsWord = (text: string, word: string): boolean => !placesOfWord(text, word).next().done;
