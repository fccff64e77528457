/** Words of a text with their offsets, reduced so that "migrating", "migrated" and "migrations" meet. */

export interface Word {
  stem: string;
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{N}]+(?:\+\+|#)?/gu;

/** Function words that a stripped word must not turn into: "theming" is not "them". */
const FUNCTION_WORDS = new Set(
  'them then than that this those these with from what when where while which whom been being here there some such very your their over into onto during'.split(
    ' ',
  ),
);

/**
 * A light suffix stripper for English: plural, -ing, -ed, final -e, British and American spelling. Not a linguist's stem,
 * only a key under which the forms of one word meet; words of other languages pass unchanged but for these endings.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const whole = ASCII.test(lower) ? lower : lower.normalize('NFKD').replace(/\p{M}/gu, '');
  const stripped = strip(whole);
  return stripped !== whole && FUNCTION_WORDS.has(stripped) ? whole : stripped;
}

const ASCII = /^[a-z0-9]*$/;

/** {@link stem} that remembers: for vocabularies of ours, whose words come again and again. */
function rememberedStem(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let found = known.get(word);
    if (found === undefined) {
      found = stem(word);
      known.set(word, found);
    }
    return found;
  };
}

/** One memory for all that is indexed of the curriculum; not for what strangers wrote, which never ends. */
export const vocabularyStem = rememberedStem();

/** Words with a sense of their own: an embedding is nothing embedded, marketing no market. */
const OWN_SENSE = new Set(
  'embedding marketing accounting branding staffing locale finding signing hosting reporting windowing scraping'.split(
    ' ',
  ),
);

function strip(whole: string): string {
  let w = whole;
  if (w.length <= 3) return w;
  const singular = w.replace(/s$/, '');
  if (OWN_SENSE.has(singular)) return singular;
  w = w
    .replace(/isation/, 'ization')
    .replace(/is(e|ed|es|ing|er)$/, 'iz$1')
    .replace(/our$/, 'or')
    .replace(/lled$|lling$/, 'l');
  if (/ies$/.test(w)) w = `${w.slice(0, -3)}y`;
  else if (/(x|ch|sh|ss|z)es$/.test(w)) w = w.slice(0, -2);
  else if (/[^siu]s$/.test(w)) w = w.slice(0, -1);
  if (w.length >= 8) w = w.replace(/ation$/, 'ate');
  const base = w.replace(/(ing|ed)$/, '');
  if (base !== w && base.length >= 4) w = base.replace(/([bdgmnprt])\1$/, '$1');
  return w.length > 4 ? w.replace(/e$/, '') : w;
}

/** Words of `text` between two offsets, in order. */
export function words(text: string, from = 0, to = text.length, stemOf = stem): Word[] {
  const found: Word[] = [];
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const start = from + match.index;
    found.push({ stem: stemOf(match[0]), start, end: start + match[0].length });
  }
  return found;
}
