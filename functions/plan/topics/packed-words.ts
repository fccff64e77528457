/** `#topic-words` in a bundle: the files of pack-topic-words.ts, which lie beside the code. */
import { openPackedWords } from './open-packed-words.ts';

export const { rolePhrases, tools, phrases, descriptions } = openPackedWords(import.meta.dirname);
