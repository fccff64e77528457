/**
 * The vocabulary of technologies as product code reads it, through `#technologies` (package.json): from the files as
 * they are written where it runs from source, in a bundle from the text that is packed here.
 */
import { openLines } from '../../packed-lines.ts';
import type { Technology } from '../technologies.ts';
import { openSpellings, type SpellingNode, spellingLines } from './spellings.ts';

export type KnownTechnology = Pick<Technology, 'id' | 'name' | 'category'>;

export interface Vocabulary {
  technologyOf(id: string): KnownTechnology | undefined;
  /** What spellings begin with this lower-case word or sign. */
  spellingsFrom(first: string): SpellingNode | undefined;
}

/** In a bundle it lies beside the code. */
export const VOCABULARY_FILE = 'technologies.txt';
const PART_END = '\n\n';

/** Two parts of lines: technologies as id and JSON, then {@link spellingLines}. */
export function packVocabulary(technologies: readonly Technology[]): string {
  const known = technologies.map(
    ({ id, name, category }) => `${id}\t${JSON.stringify({ id, name, category })}`,
  );
  return [known, spellingLines(technologies)].map((lines) => lines.join('\n')).join(PART_END);
}

/** @param packed by {@link packVocabulary}; its lines are read as they are asked for */
export function openVocabulary(packed: string): Vocabulary {
  const [known = '', spellings = ''] = packed.split(PART_END);
  return {
    spellingsFrom: openSpellings(spellings.split('\n')),
    technologyOf: openLines(known.split('\n'), (json): KnownTechnology => JSON.parse(json)),
  };
}
