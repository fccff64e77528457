/** `#technologies` in a bundle. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openVocabulary, VOCABULARY_FILE } from './vocabulary.ts';

export const { technologyOf, spellingsFrom } = openVocabulary(
  readFileSync(path.join(import.meta.dirname, VOCABULARY_FILE), 'utf8'),
);
