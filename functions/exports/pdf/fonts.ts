/**
 * The fonts of one page, as a style: of each family only the pieces that the page's characters need. Which characters
 * a piece has is read from the piece itself; the lists that come with the packages name more, and less, than is there.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FONT_FAMILIES, type FontFamily } from './font-set.ts';
import { woff2Characters } from './woff2-characters.ts';

/** Every family in order; the last word is a font that each browser brings. */
export const FONT_STACK = `${FONT_FAMILIES.map(({ family }) => `'${family}'`).join(', ')}, sans-serif`;

/** Where the bundle of the function keeps the packages' files: beside itself. */
const BUNDLED = import.meta.url.endsWith('.ts') ? undefined : path.join(import.meta.dirname, 'fonts');

interface Piece {
  family: FontFamily;
  /** Weight as CSS writes it → file. */
  files: ReadonlyMap<string, string>;
  characters: ReadonlySet<number>;
}

const known = new Map<FontFamily, Promise<readonly Piece[]>>();

/** `@font-face` rules, with the fonts inside, for the characters of a text. */
export async function fontStyle(text: string): Promise<string> {
  const needed = await neededPieces(text);
  return (await Promise.all(needed.map(fontFaces))).flat().join('');
}

/** Families are looked into one after the other, and only as far as characters are left. */
async function neededPieces(text: string): Promise<Piece[]> {
  const drawn = text.replace(/[\p{C}\s]/gu, '');
  const left = new Set(Array.from(drawn, (char) => char.codePointAt(0) ?? 0));
  const needed = new Set<Piece>();
  for (const family of familiesFor(text)) {
    if (left.size === 0) break;
    const pieces = await piecesOf(family);
    for (const char of left) {
      const piece = pieces.find(({ characters }) => characters.has(char));
      if (piece === undefined) continue;
      needed.add(piece);
      left.delete(char);
    }
  }
  return [...needed];
}

/** Of the four with Han the document's own stands first; the others only fill in what it lacks. */
function familiesFor(text: string): FontFamily[] {
  const han = hanOf(text);
  const rank = (family: FontFamily) => (family.han === undefined ? 0 : family.han === han ? 1 : 2);
  return [...FONT_FAMILIES].sort((a, b) => rank(a) - rank(b));
}

/** Kana is Japanese, Hangul is Korean, bopomofo is traditional Chinese; else Han is taken as simplified. */
function hanOf(text: string): NonNullable<FontFamily['han']> {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Bopomofo}/u.test(text) ? 'zh-Hant' : 'zh-Hans';
}

/** Read once in a process: 10 ms for Latin and its kin, half a second for all families. */
function piecesOf(family: FontFamily): Promise<readonly Piece[]> {
  const pieces = known.get(family) ?? readPieces(family);
  known.set(family, pieces);
  return pieces;
}

async function readPieces(family: FontFamily): Promise<Piece[]> {
  const folder = folderOf(family);
  const weights = family.weights?.map(String) ?? ['wght'];
  const ending = `-${weights[0]}-normal.woff2`;
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => ({
      family,
      files: new Map(
        weights.map((weight) => [
          weight === 'wght' ? '100 900' : weight,
          path.join(folder, name.replace(ending, `-${weight}-normal.woff2`)),
        ]),
      ),
      characters: woff2Characters(await readFile(path.join(folder, name))),
    })),
  );
}

function fontFaces({ family, files, characters }: Piece): Promise<string[]> {
  const range = unicodeRange(characters);
  return Promise.all(
    [...files].map(async ([weight, file]) => {
      const data = await readFile(file, 'base64');
      return `@font-face{font-family:'${family.family}';font-weight:${weight};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
}

/** As CSS writes it: `U+41-5A,U+61`. */
function unicodeRange(characters: ReadonlySet<number>): string {
  const spans: [number, number][] = [];
  for (const char of [...characters].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last && last[1] === char - 1) last[1] = char;
    else spans.push([char, char]);
  }
  const hex = (char: number) => char.toString(16);
  return spans.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}

/** The folder of a family's files beside the function's code, named after the package. */
export const fontFolderName = (family: FontFamily): string => family.package.split('/')[1] ?? '';

function folderOf(family: FontFamily): string {
  if (BUNDLED !== undefined) return path.join(BUNDLED, fontFolderName(family));
  const { resolve } = createRequire(import.meta.url);
  return path.join(path.dirname(resolve(`${family.package}/package.json`)), 'files');
}
