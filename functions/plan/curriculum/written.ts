/** `#curriculum` where the product runs from source: the files as they are written. */

import { topics as all, tracks as allTracks, topicById as written } from './curriculum.ts';
import type { Curriculum, Topic, Track } from './schema.ts';
import { wordsOf } from './words-of.ts';

export const tracks: readonly Track[] = allTracks;
export const topics: readonly Topic[] = all;
export const textOf: Curriculum['textOf'] = (id) => {
  const topic = written.get(id);
  if (topic === undefined) throw new Error(`no topic ${id}`);
  return topic;
};
export const spokenWords: Curriculum['spokenWords'] = () => wordsOf(all);
