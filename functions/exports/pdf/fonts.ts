/** The fonts of one page, as a style: of each family only the pieces that the page's characters need. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as z from 'zod';
import { FONT_FAMILIES, type FontFamily } from './font-set.ts';

/** Every family in order; the last word is a font that each browser brings. */
export const FONT_STACK = `${FONT_FAMILIES.map(({ family }) => `'${family}'`).join(', ')}, sans-serif`;

/** Where the bundle of the function keeps the packages' files: beside itself. */
const BUNDLED = import.meta.url.endsWith('.ts') ? undefined : path.join(import.meta.dirname, 'fonts');

interface Piece {
  family: FontFamily;
  /** Part of its file's name. */
  key: string;
  /** As CSS writes it. */
  range: string;
  spans: readonly (readonly [number, number])[];
}

const rangesSchema = z.record(z.string(), z.string());
let pieces: Promise<readonly (readonly Piece[])[]> | undefined;
const files = new Map<string, Promise<string>>();

/** `@font-face` rules, with the fonts inside, for the characters of a text. */
export async function fontStyle(text: string): Promise<string> {
  pieces ??= Promise.all(FONT_FAMILIES.map(piecesOf));
  const needed = neededPieces(text, await pieces);
  return (await Promise.all(needed.map(fontFaces))).flat().join('');
}

function neededPieces(text: string, families: readonly (readonly Piece[])[]): Piece[] {
  const characters = new Set(Array.from(text, (char) => char.codePointAt(0) ?? 0));
  const han = hanOf(text);
  // The document's own Han first; the other three only fill in what it lacks.
  const order = [...families].sort((a, b) => hanRank(a, han) - hanRank(b, han));
  const needed = new Set<Piece>();
  for (const char of characters)
    for (const family of order) {
      const piece = family.find(({ spans }) => spans.some(([from, to]) => char >= from && char <= to));
      if (piece === undefined) continue;
      needed.add(piece);
      break;
    }
  return [...needed];
}

/** Kana is Japanese, Hangul is Korean, bopomofo is traditional Chinese; else Han is taken as simplified. */
function hanOf(text: string): NonNullable<FontFamily['han']> {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  return /\p{Script=Bopomofo}/u.test(text) ? 'zh-Hant' : 'zh-Hans';
}

const FIRST_HAN = FONT_FAMILIES.findIndex((one) => one.han !== undefined);

/** Families without Han keep their place before, the chosen one stands first of the four. */
function hanRank([piece]: readonly Piece[], han: FontFamily['han']): number {
  if (piece === undefined || piece.family.han === han) return FIRST_HAN - 0.5;
  return FONT_FAMILIES.indexOf(piece.family);
}

async function piecesOf(family: FontFamily): Promise<Piece[]> {
  const json: unknown = JSON.parse(await readFile(fileOf(family, 'unicode.json'), 'utf8'));
  return Object.entries(rangesSchema.parse(json)).map(([key, range]) => ({
    family,
    key: key.replace(/[[\]]/g, ''),
    range,
    spans: spansOf(range),
  }));
}

/** `U+0100-02BA,U+02BD` → pairs of first and last. */
function spansOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}

function fontFaces({ family, key, range }: Piece): Promise<string[]> {
  const name = fontFileName(family);
  const weights = family.weights?.map(String) ?? ['wght'];
  return Promise.all(
    weights.map(async (weight) => {
      const data = await fontFile(fileOf(family, `files/${name}-${key}-${weight}-normal.woff2`));
      const css = weight === 'wght' ? '100 900' : weight;
      return `@font-face{font-family:'${family.family}';font-weight:${css};unicode-range:${range};src:url(data:font/woff2;base64,${data}) format('woff2')}`;
    }),
  );
}

/** Kept in memory: the next plan most likely needs the same. */
function fontFile(file: string): Promise<string> {
  const known = files.get(file) ?? readFile(file, 'base64');
  files.set(file, known);
  return known;
}

export const fontFileName = (family: FontFamily): string => family.package.split('/')[1] ?? '';

function fileOf(family: FontFamily, file: string): string {
  if (BUNDLED !== undefined) return path.join(BUNDLED, fontFileName(family), file);
  return createRequire(import.meta.url).resolve(`${family.package}/${file}`);
}
