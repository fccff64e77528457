/** Values that are only counted up: "We value: Own it, Win together, Stay curious." or bullets of a few words each. */
import { detectTechnologies } from '../../../evidence/detect-technologies.ts';
import type { Document } from '../../../evidence/document.ts';
import { passagesOf } from '../../pages/passages.ts';

export interface CountedValue {
  document: Document;
  /** As the company writes it. */
  name: string;
  /** The line that names it; of bullets from their heading on, which says what they are. */
  start: number;
  end: number;
}

const LEAST = 2;
const MOST = 8;
const MOST_WORDS = 5;
const MOST_LETTERS = 40;

/** What announces the names on the same line. Their own values: what a posting "values in you" is a demand. */
const ANNOUNCED =
  /^(?:we value|(?:our|the company['’]s) (?:core |company |shared )?values(?: are)?|values|unsere (?:kern)?werte(?: sind)?|nos valeurs|nuestros valores)\s*[:–—]\s*/iu;
/** The heading above bullets that are nothing but names. */
const OVER_BULLETS =
  /^(?:(?:our|company|core|the) )*(?:core |company |shared )?values$|^(?:what we (?:stand for|believe in)|unsere (?:kern)?werte|nos valeurs|nuestros valores)$/iu;

/** Of the first line or list that counts up two or more; empty where none does. */
export function countedValues(documents: readonly Document[]): CountedValue[] {
  for (const document of documents)
    for (const found of [inALine(document), asBullets(document)])
      if (found.length >= LEAST) return found.slice(0, MOST);
  return [];
}

function inALine(document: Document): CountedValue[] {
  for (const { sentences } of passagesOf(document))
    for (const { text, start, end } of sentences) {
      const announced = ANNOUNCED.exec(text);
      if (!announced) continue;
      const names = text
        .slice(announced[0].length)
        .replace(/[.!]$/, '')
        .split(/ ?[,;•|] ?(?:(?:and|und|et|y) )?| (?:and|und|et|y) (?=\p{Lu})/u)
        .map((name) => name.trim());
      if (names.length >= LEAST && names.every(isName))
        return names.map((name) => ({ document, name, start, end }));
    }
  return [];
}

const asBullets = (document: Document): CountedValue[] =>
  passagesOf(document).flatMap(({ start, end, heading, shape }) => {
    const name = document.text.slice(start, end).trim().replace(/[.!]$/, '');
    const isListed = shape === 'bullet' && heading !== undefined && OVER_BULLETS.test(heading.trim());
    const from = document.text.lastIndexOf(heading ?? '', start);
    return isListed && from >= 0 && isName(name) ? [{ document, name, start: from, end }] : [];
  });

/** A few words, none of them a tool: "We value: Java, Kotlin" asks for skills. */
const isName = (text: string): boolean =>
  text.length <= MOST_LETTERS &&
  /^\p{Lu}[\p{L}’' &-]+$/u.test(text) &&
  text.split(/\s+/).length <= MOST_WORDS &&
  detectTechnologies(text).length === 0;
