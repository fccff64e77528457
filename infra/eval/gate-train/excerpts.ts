/** True claims that ask nothing of anybody: sentences of a quote, with the page's subject named for "we". */
import { treeOf } from '../../../functions/plan/prove/grammar/parse.ts';
import { read } from '../../../functions/plan/prove/reading/reading.ts';

const WORDS = { least: 5, most: 45 };
/** What these refer to stands in another sentence. */
const REFERS =
  /^(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|or|so|then|here|there|you)\b/i;
const THIRD: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };

/** "We build", "We've built" become "Fernhill builds", "Fernhill has built"; undefined where that is not so simple. */
function named(sentence: string, subject: string): string | undefined {
  const rest = /^We(?<short>['\u2019](?:re|ve))? (?<rest>.+)$/s.exec(sentence)?.groups;
  const after = rest?.rest;
  if (after === undefined || /\b(?:we|us|ourselves)\b/i.test(after)) return undefined;
  const ours = after.replaceAll(/\bour\b/g, 'its');
  if (rest?.short) return `${subject} ${rest.short.endsWith('re') ? 'is' : 'has'} ${ours}`;
  const verb = /^\p{L}+/u.exec(ours)?.[0];
  const tag = treeOf(read(sentence)).nodes[1]?.tag;
  if (verb === undefined || !/^(?:VBP|VBD|MD)$/.test(tag ?? '')) return undefined;
  const ending = /(?:s|sh|ch|x|z|o)$/.test(verb) ? 'es' : 's';
  const regular = verb.replace(/(?<=[^aeiou])y$/, 'ie') + (/(?<=[^aeiou])y$/.test(verb) ? 's' : ending);
  const third = tag === 'VBP' ? (THIRD[verb] ?? regular) : verb;
  return `${subject} ${third}${ours.slice(verb.length)}`;
}

export function excerpts(quote: string, subject: string | undefined): string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(quote)]
    .map((s) => s.segment.trim())
    .filter((s) => {
      const words = s.split(/\s+/).length;
      return /^\p{Lu}[^\n]*[.!]$/u.test(s) && words >= WORDS.least && words <= WORDS.most && !REFERS.test(s);
    });
  return sentences.flatMap((s) => {
    const bySubject = subject ? named(s, subject) : undefined;
    const bare = sentences.length > 1 || s.length < quote.trim().length ? [s] : [];
    return bySubject ? [...bare, bySubject] : bare;
  });
}
