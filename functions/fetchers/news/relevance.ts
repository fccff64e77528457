/**
 * Whether a report is about the company or about a namesake. Pure.
 *
 * Measured by what the company's own home page speaks of: a report that names the company and links to its domain,
 * or shares enough of that vocabulary, is about it; one that names it and shares nothing is about another.
 */
import { placesOfWord } from '../../evidence/whole-words.ts';
import { isOwnAddress } from '../company.ts';
import { GENERIC_WORDS } from './generic-words.ts';

export interface CompanyProfile {
  spellings: readonly string[];
  domains: readonly string[];
  /** Words the company's own page uses most, generic ones left out. Empty when the page could not be read. */
  vocabulary: ReadonlySet<string>;
}

export type Verdict = { about: true; strength: number } | { about: false; reason: string };

const VOCABULARY_SIZE = 60;
/** Shared words that a whole article, or a headline with a line below, must have. */
const ENOUGH_FOR_ARTICLE = 4;
const ENOUGH_FOR_HEADLINE = 1;
const HEADLINE_CHARS = 500;

/** The words of a home page that tell what the company does, most used first. */
export function vocabularyOf(text: string, spellings: readonly string[]): Set<string> {
  const own = new Set(spellings.flatMap((name) => wordsOf(name)));
  const counts = new Map<string, number>();
  for (const word of wordsOf(text.slice(0, 20_000))) {
    if (word.length >= 4 && !GENERIC_WORDS.has(word) && !own.has(word))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ranked = [...counts].toSorted((a, b) => b[1] - a[1]);
  return new Set(ranked.slice(0, VOCABULARY_SIZE).map(([word]) => word));
}

/**
 * @param text the article's text, or headline and summary when that is all there is
 * @param links addresses the article links to
 */
export function judge(
  profile: CompanyProfile,
  title: string,
  text: string,
  links: readonly string[],
): Verdict {
  const all = `${title}\n${text}`;
  const uses = profile.spellings.map((name) => usesOf(all, name));
  if (!uses.some((use) => use.asName > 0)) return { about: false, reason: 'it does not name the company' };
  if (uses.every((use) => use.asWord > use.asName)) {
    return { about: false, reason: 'it uses the name as an ordinary word' };
  }
  const lower = all.toLowerCase();
  const linked =
    profile.domains.some((domain) => lower.includes(domain)) ||
    links.some((link) => isOwnAddress(profile, link));
  const shared = new Set(wordsOf(all.slice(0, 12_000)).filter((word) => profile.vocabulary.has(word))).size;
  if (linked) return { about: true, strength: 0.6 + Math.min(0.4, shared / 20) };
  if (profile.vocabulary.size === 0) {
    return {
      about: false,
      reason: 'it could not be told from a namesake, because the company’s own page was not read',
    };
  }
  const enough = all.length <= HEADLINE_CHARS ? ENOUGH_FOR_HEADLINE : ENOUGH_FOR_ARTICLE;
  if (shared >= enough) return { about: true, strength: Math.min(1, shared / 15) };
  return {
    about: false,
    reason: 'it speaks of nothing the company does, so it is taken to be about a namesake',
  };
}

/** How often a text uses the whole name as a name (capitalised or exactly as spelled), and how often as a mere word. */
export function usesOf(text: string, name: string): { asName: number; asWord: number } {
  const lower = text.toLowerCase();
  const wanted = name.toLowerCase();
  const uses = { asName: 0, asWord: 0 };
  for (const at of placesOfWord(lower, wanted)) {
    const first = text.charAt(at);
    if (first !== first.toLowerCase() || text.startsWith(name, at)) uses.asName += 1;
    else uses.asWord += 1;
  }
  return uses;
}

/** Lower-case words, plurals and verb endings folded roughly: `payouts` ~ `payout`. */
function wordsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}][\p{L}\p{N}'’-]*/gu) ?? [];
  return words.map((word) => word.replace(/['’]s$/, '').replace(/(?<=\w{3})(?:ies|es|s)$/, ''));
}
