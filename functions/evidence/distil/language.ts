/** English or not: the grammar of grammar.ts knows English only. */

const ENGLISH = new Set(
  'the and of to in is for with on that are we you our it as by from at this'.split(' '),
);
const MIN_WORDS = 25;
const SHARE = 0.12;

/** `en`, or `other` when function words of English are rare. Short texts follow what the page declares. */
export function languageOf(text: string, declared: string | undefined): 'en' | 'other' {
  const words =
    text
      .slice(0, 6_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < MIN_WORDS) return declared === undefined || /^en\b/i.test(declared) ? 'en' : 'other';
  const known = words.filter((word) => ENGLISH.has(word)).length;
  return known / words.length >= SHARE ? 'en' : 'other';
}
