/** `#curriculum` in a bundle: the files of pack.ts, which lie beside the code. */
import { openPacked } from './open-packed.ts';

export const { tracks, topics, textOf, spokenWords } = openPacked(import.meta.dirname);
