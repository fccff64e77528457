/** What the function that prints needs beside its code: the packed browser, and of each font the pieces it may use. */
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FONT_FAMILIES, type FontFamily } from '../../functions/exports/pdf/font-set.ts';
import { fontFolderName } from '../../functions/exports/pdf/fonts.ts';

const require = createRequire(import.meta.url);

/** Copies them into the folder of the function's bundle, where chromium.ts and fonts.ts look for them. */
export function copyPdfFiles(folder: string): void {
  const browser = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../bin');
  for (const file of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'])
    cpSync(path.join(browser, file), path.join(folder, 'chromium', file));
  for (const family of FONT_FAMILIES) copyFont(family, path.join(folder, 'fonts', fontFolderName(family)));
}

function copyFont(family: FontFamily, target: string): void {
  const from = path.dirname(require.resolve(`${family.package}/package.json`));
  mkdirSync(target, { recursive: true });
  cpSync(path.join(from, 'LICENSE'), path.join(target, 'LICENSE'));
  const weights = family.weights?.join('|') ?? 'wght';
  const isUsed = new RegExp(`-(?:${weights})-normal\\.woff2$`);
  for (const file of readdirSync(path.join(from, 'files')))
    if (isUsed.test(file)) cpSync(path.join(from, 'files', file), path.join(target, file));
}
