/**
 * The words that tell what a part of a page is for, as tokens for the classifier's vocabulary:
 * of an element its tag, role, class and id; of a text block its own words.
 */
import type { PageElement } from './html-tree.ts';

const MAX_NAME_CHARS = 400;
const MAX_ELEMENT_TOKENS = 24;
const MAX_CLASSES = 12;
const MAX_WORDS = 20;
const LAST_WORDS = 4;
const WHOLE_TEXT_CHARS = 40;

/** `<tag`, `@role` and the letter runs of class and id (camelCase parted, digits dropped), each once. */
export function elementTokens(element: PageElement): string[] {
  const { tag, attrs } = element;
  const tokens = new Set<string>([`<${tag}`]);
  if (attrs.role) tokens.add(`@${attrs.role.slice(0, 24).toLowerCase()}`);
  if (attrs.itemprop) tokens.add(`%${attrs.itemprop.slice(0, 24).toLowerCase()}`);
  addNames(attrs.id, '#', tokens);
  addNames(attrs.class, '', tokens);
  for (const name of (attrs.class ?? '').slice(0, MAX_NAME_CHARS).split(/\s+/, MAX_CLASSES)) {
    if (name.length >= 6 && name.length <= 24 && /[-_]/.test(name)) tokens.add(`.${name.toLowerCase()}`);
  }
  return [...tokens];
}

function addNames(value: string | undefined, prefix: string, tokens: Set<string>): void {
  if (!value) return;
  for (const run of value.slice(0, MAX_NAME_CHARS).match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []) {
    if (run.length < 2 || run.length > 20) continue;
    if (tokens.size >= MAX_ELEMENT_TOKENS) return;
    tokens.add(prefix + run.toLowerCase());
  }
}

/** First words, pairs of them, last words in lower case, and a short block's whole text as `=…`; each once. */
export function textTokens(text: string): string[] {
  const start = text.slice(0, 240).toLowerCase();
  const words = start.match(/[\p{L}]+|©|\d+/gu) ?? [];
  const tokens = new Set<string>();
  let previous = '';
  for (const word of words.slice(0, MAX_WORDS)) {
    const token = shape(word);
    tokens.add(token);
    if (previous !== '') tokens.add(`${previous} ${token}`);
    previous = token;
  }
  if (text.length > 240) {
    const end =
      text
        .slice(-60)
        .toLowerCase()
        .match(/[\p{L}]+|©|\d+/gu) ?? [];
    for (const word of end.slice(-LAST_WORDS)) tokens.add(shape(word));
  }
  if (text.length <= WHOLE_TEXT_CHARS) tokens.add(`=${words.map(shape).join(' ')}`);
  return [...tokens];
}

/** Numbers by their length only: years, counts and prices are no vocabulary. */
function shape(word: string): string {
  return /^\d/.test(word) ? `0${Math.min(word.length, 5)}` : word.slice(0, 20);
}

/** What a block's links point at: kind of target (`>#`, `>tel`, `>out`) and the words of its path. */
export function linkTokens(hrefs: readonly string[], host: string): string[] {
  const tokens = new Set<string>();
  for (const href of hrefs) {
    const target = href.trim().slice(0, 200).toLowerCase();
    const scheme = /^([a-z]+):/.exec(target)?.[1];
    if (target.startsWith('#')) tokens.add('>#');
    else if (scheme !== undefined && scheme !== 'http' && scheme !== 'https')
      tokens.add(`>${scheme.slice(0, 12)}`);
    else {
      const path = target.replace(/^https?:\/\//, '//');
      if (path.startsWith('//')) tokens.add(path.slice(2).startsWith(host) ? '>own' : '>out');
      const steps = path.replace(/^\/\/[^/]*/, '').split(/[?#]/)[0] ?? '';
      tokens.add(`>depth${Math.min(steps.split('/').filter((step) => step !== '').length, 5)}`);
      for (const word of steps.match(/[a-z]{2,20}/g)?.slice(0, 10) ?? []) tokens.add(`>${word}`);
    }
  }
  return [...tokens];
}

const NEAR_LEVELS = 3;

/** Tokens of the innermost three elements, marked with `^` per level up. */
export function nearTokens(
  element: PageElement,
  tokensOf: (element: PageElement) => readonly string[] = elementTokens,
): string[] {
  const tokens: string[] = [];
  let up: PageElement | undefined = element;
  for (let level = 0; up !== undefined && level < NEAR_LEVELS; level += 1) {
    for (const token of tokensOf(up)) tokens.push('^'.repeat(level) + token);
    up = up.parent;
  }
  return tokens;
}
