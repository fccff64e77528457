/**
 * Fonts for the world's scripts: Google's Noto as Fontsource packs it for npm, each family in pieces. Latin, Cyrillic, Greek and Devanagari come in two cut weights, which a PDF embeds as
 * fonts; the others in one variable file a piece, which a PDF embeds as outlines, at a tenth of the size.
 */
export interface FontFamily {
  /** As the style names it. */
  family: string;
  /** npm package; its files are named after its last part. */
  package: string;
  /** Weights with a file of their own; none for a variable font. */
  weights?: readonly number[];
  /** Han characters are drawn as this language writes them. */
  han?: 'ja' | 'zh-Hans' | 'zh-Hant' | 'ko';
}

const variable = (family: string, more: Pick<FontFamily, 'han'> = {}): FontFamily => ({
  family,
  package: `@fontsource-variable/${family.toLowerCase().replaceAll(' ', '-')}`,
  ...more,
});
const cut = (family: string, weights: readonly number[]): FontFamily => ({
  family,
  package: `@fontsource/${family.toLowerCase().replaceAll(' ', '-')}`,
  weights,
});

/** In the order in which a character looks for its font. */
export const FONT_FAMILIES: readonly FontFamily[] = [
  cut('Noto Sans', [400, 700]),
  ...[
    'Arabic',
    'Hebrew',
    'Thai',
    'Bengali',
    'Tamil',
    'Telugu',
    'Kannada',
    'Malayalam',
    'Gujarati',
    'Gurmukhi',
    'Sinhala',
    'Khmer',
    'Lao',
    'Myanmar',
    'Georgian',
    'Armenian',
    'Ethiopic',
  ].map((script) => variable(`Noto Sans ${script}`)),
  cut('Noto Sans Math', [400]),
  variable('Noto Sans Symbols'),
  cut('Noto Sans Symbols 2', [400]),
  variable('Noto Emoji'),
  // Last: they are the largest, and each has some of every other script.
  variable('Noto Sans JP', { han: 'ja' }),
  variable('Noto Sans SC', { han: 'zh-Hans' }),
  variable('Noto Sans TC', { han: 'zh-Hant' }),
  variable('Noto Sans KR', { han: 'ko' }),
];
