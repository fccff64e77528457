/** What of a token does not depend on where it stands: worked out once for each of the few thousand a run meets. */

import { deniedBase } from '../../../lexicon/affixes.ts';
import { isFunctionWord } from '../../../lexicon/function-words.ts';
import { lemmasOf } from '../../../lexicon/lemmas.ts';
import { isNewerWord } from '../../../lexicon/newer-words.ts';
import { americanSpelling } from '../../../lexicon/spelling.ts';
import { isKnown, isProper } from '../../../lexicon/wordnet.ts';

export interface Form {
  kind: 'word' | 'number' | 'sign';
  /** Begins with a capital. */
  capital: boolean;
  /** Looks like a name: inside a sentence, where one begins. */
  name: { inside: boolean; opening: boolean };
  /** The words it stands for: "won't" is two. */
  parts: readonly FormPart[];
}

export interface FormPart {
  /** Lower case, straight apostrophe, possessive ending off. */
  lower: string;
  /** Not a function word. */
  content: boolean;
  /** In American spelling, a prefix that denies left out. */
  meaning: string;
  /** The same of a name: "Discord" denies no cord. */
  asName: string;
}

const forms = new Map<string, Form>();
const FORMS_MOST = 20_000;

export function formOf(text: string): Form {
  const done = forms.get(text);
  if (done) return done;
  const kind = kindOf(text);
  const lowers = kind === 'word' ? expand(text) : [text];
  const name = (opens: boolean) => kind === 'word' && looksLikeName(text, lowers[0] ?? text, opens);
  const form: Form = {
    kind,
    capital: /^\p{Lu}/u.test(text),
    name: { inside: name(false), opening: name(true) },
    parts: lowers.map((lower) => partOf(lower, kind === 'word' && !isFunctionWord(lower))),
  };
  if (forms.size >= FORMS_MOST) forms.clear();
  forms.set(text, form);
  return form;
}

const partOf = (lower: string, content: boolean): FormPart => ({
  lower,
  content,
  meaning: content ? americanSpelling(deniedBase(lower) ?? lower) : lower,
  asName: content ? americanSpelling(lower) : lower,
});

const CONTRACTED = /['\u2019](s|t|re|ve|ll|m|d)$/i;

function kindOf(text: string): Form['kind'] {
  if (/^\p{N}/u.test(text)) return 'number';
  return /^[\p{L}]/u.test(text) ? 'word' : 'sign';
}

/** "won't" → will not; "company's" → company; "it's" → it is. */
function expand(text: string): string[] {
  const lower = text.toLowerCase().replaceAll('\u2019', "'");
  if (/^(?:US|USA|U\.S\.|U\.S\.A\.)$/.test(text)) return ['usa'];
  if (text === 'IT') return ['i.t.'];
  const prefixed = /^(non|re|pre|co|multi|anti|un|sub|under|over|e)-(\p{L}+)$/u.exec(lower);
  if (prefixed) return [`${prefixed[1]}${prefixed[2]}`];
  if (lower === 'cannot') return ['can', 'not'];
  if (!lower.includes("'")) return [lower.replaceAll('.', '')];
  if (lower === "won't") return ['will', 'not'];
  if (lower === "can't") return ['can', 'not'];
  if (lower === "shan't") return ['shall', 'not'];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not'];
  if (
    lower === "it's" ||
    lower === "that's" ||
    lower === "there's" ||
    lower === "who's" ||
    lower === "what's"
  )
    return [lower.slice(0, -2), 'is'];
  const ending = CONTRACTED.exec(lower)?.[1];
  const stem = lower.replace(CONTRACTED, '');
  const full = { re: 'are', ve: 'have', ll: 'will', m: 'am' }[ending ?? ''];
  return full ? [stem, full] : [stem];
}

/** A capital is a name's when the word is no common word, or stands inside a sentence. */
function looksLikeName(text: string, lower: string, opens: boolean): boolean {
  if (!/\p{Lu}/u.test(text)) return false;
  if (/^.+\p{Lu}/u.test(text) || /\p{N}/u.test(text)) return true;
  if (text.length === 1) return !opens && text !== 'I';
  if (isFunctionWord(lower)) return false;
  if (!opens) return true;
  if (isNewerWord(lower)) return false;
  const bare = lower.replace(/^(?:re|un|pre|co|over|non|out|sub)(?=\p{L}{3})/u, '');
  return isProper(lower) || ![lower, bare].some((w) => lemmasOf(w).some(isKnown));
}
