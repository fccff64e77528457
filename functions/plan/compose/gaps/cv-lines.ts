/** Lines of the candidate's own CV: the only place anything about them comes from. */

import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { fingerprint } from '../../../evidence/distil/merge.ts';
import { sentencesOf } from '../../../evidence/distil/sentences.ts';

const LINE_MOST = 300;

/** Markdown of a CV is not shown: "**Plant diary** (2025)" is "Plant diary (2025)". */
const withoutMarks = (text: string): string =>
  text
    .replace(/\*\*|__|`+|^#+\s+/g, '')
    .replace(/\[([^[\]]+)\]\([^()]*\)/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();

export function cvLines(text: string): string[] {
  return sentencesOf(text)
    .map((sentence) => withoutMarks(sentence.text))
    .filter((line) => line.length >= 12 && line.length <= LINE_MOST && !/@|https?:/.test(line));
}

/** What somebody was, not what they did. */
const JOB_TITLE =
  /^(?:[\p{L}+#.]+[ /-]){0,5}(?:engineer|developer|manager|analyst|designer|architect|administrator|scientist|consultant|lead|tester)$/iu;

/**
 * The line that speaks of the same thing: a cue must match, or three telling words be shared. Undefined when none does.
 * `taken`: lines shown already. Lines that address a program are no stories.
 */
export function closestLine(
  cv: string,
  cues: readonly RegExp[],
  about: string,
  taken: ReadonlySet<string> = new Set(),
): string | undefined {
  const wanted = fingerprint(about);
  let best: { line: string; score: number } | undefined;
  for (const line of cvLines(cv)) {
    if (taken.has(line) || JOB_TITLE.test(line) || isInstructionLike(line)) continue;
    let shared = 0;
    for (const word of fingerprint(line)) if (word.length > 4 && wanted.has(word)) shared += 1;
    const score = shared + (cues.some((cue) => cue.test(line)) ? 2.5 : 0);
    if (score >= 2.5 && (!best || score > best.score)) best = { line, score };
  }
  return best?.line;
}
