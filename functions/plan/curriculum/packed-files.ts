import type { Curriculum } from './schema.ts';

/** The curriculum in a bundle. */
export const PACKED_FILES = {
  /** {@link PackedIndex} as JSON. */
  index: 'curriculum.json',
  /** A topic's text a line, as JSON, in the order of the index. */
  texts: 'topic-texts.jsonl',
  /** Words with a space between. */
  words: 'curriculum-words.txt',
} as const;

export type PackedIndex = Pick<Curriculum, 'tracks' | 'topics'>;
