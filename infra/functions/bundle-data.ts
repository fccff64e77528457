/** Data that lies beside a bundle's code: Node reads JSON several times faster than the same as program text. */
import { copyFileSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';
import { packVocabulary, VOCABULARY_FILE } from '../../functions/evidence/technologies/vocabulary.ts';
import { TECHNOLOGIES } from '../../functions/evidence/technologies.ts';
import { packCurriculum } from '../../functions/plan/curriculum/pack.ts';
import { packTopicWords } from '../../functions/plan/topics/pack-topic-words.ts';
import { SUFFIX_FILE } from '../../functions/public-suffix/lookup.ts';
import { packSuffixes } from '../../functions/public-suffix/pack.ts';

const FUNCTIONS = path.resolve(import.meta.dirname, '../../functions');
/** JSON from this size on stays a file. */
const LARGE_BYTES = 100_000;
/** What a module reads from the folder it is in: file name → content, made from the sources as they are written. */
const PACKED: Readonly<Record<string, () => ReadonlyMap<string, string | Uint8Array>>> = {
  'functions/plan/curriculum/packed.ts': packCurriculum,
  'functions/evidence/technologies/packed.ts': () =>
    new Map([[VOCABULARY_FILE, packVocabulary(TECHNOLOGIES)]]),
  'functions/plan/topics/packed-words.ts': packTopicWords,
  'functions/public-suffix/packed.ts': () => new Map([[SUFFIX_FILE, packSuffixes()]]),
  'functions/lexicon/wordnet.ts': () => asItIs('lexicon/wordnet.txt'),
  'functions/plan/prove/grammar/parse.ts': () => asItIs('plan/prove/grammar/model.bin'),
};

const asItIs = (file: string) => new Map([[path.basename(file), readFileSync(path.join(FUNCTIONS, file))]]);

/** File name → path of every large JSON file of the product; in a bundle they lie in one folder. */
export function largeData(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of readdirSync(FUNCTIONS, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (!entry.isFile() || !entry.name.endsWith('.json') || statSync(file).size < LARGE_BYTES) continue;
    if (found.has(entry.name)) throw new Error(`two large data files are named ${entry.name}`);
    found.set(entry.name, file);
  }
  return found;
}

/** Writes what the code of `output` reads into its folder. @param data of {@link largeData} */
export function writeDataOf(
  output: Metafile['outputs'][string],
  data: ReadonlyMap<string, string>,
  folder: string,
): void {
  for (const { path: imported } of output.imports) {
    const file = data.get(path.basename(imported));
    if (file !== undefined) copyFileSync(file, path.join(folder, path.basename(file)));
  }
  for (const [reader, pack] of Object.entries(PACKED))
    if (reader in output.inputs)
      for (const [file, content] of pack()) writeFileSync(path.join(folder, file), content);
}
