/** `#topic-words` where the product runs from source. */
import { topics, tracks } from '../curriculum/curriculum.ts';
import { descriptionLines } from './descriptions.ts';
import { phraseLines } from './phrase-lines.ts';
import { roleWords } from './role-words.ts';
import { openTopicWords } from './topic-words.ts';

export const { rolePhrases, tools, phrases, descriptions } = openTopicWords(roleWords(tracks, topics), {
  phrases: () => phraseLines(topics),
  descriptions: () => descriptionLines(topics),
});
