/** "chose X over Y": what is given up for something else. */
import type { Word } from '../reading/reading.ts';

/** No amount and no span of time. */
const isThing = (word: Word | undefined) =>
  word?.kind === 'word' && !/^(?:half|an?|the|time|to|ten|twenty)$/.test(word.lower);

/** "chose X over Y", "prefers X to Y": what stands behind is not taken. */
export function preferredOver(words: readonly Word[], i: number): boolean {
  const before = words.slice(Math.max(0, i - 8), i);
  // "moved the index from A to B": A is given up.
  if (words[i]?.lower === 'from')
    return (
      words[i + 1]?.name === true &&
      words.slice(i + 2, i + 6).some((w) => w.lower === 'to') &&
      before.some((w) => /^(?:mov(?:ed|ing)|migrat|switch|port(?:ed|ing)|rewr|chang|convert)/.test(w.lower))
    );
  if (words[i]?.lower === 'over')
    return (
      isThing(words[i + 1]) &&
      before.some((w) => /^(?:cho[os]|us(?:e|es|ed|ing)$|pick|prefer|favou?r|select|opt)/.test(w.lower))
    );
  return (
    words[i]?.lower === 'to' && before.some((w) => /^prefer/.test(w.lower)) && words[i + 1]?.name === true
  );
}
