/** The words of the curriculum for a bundle. */
import { topics, tracks } from '../curriculum/curriculum.ts';
import { descriptionLines } from './descriptions.ts';
import { phraseLines } from './phrase-lines.ts';
import { roleWords } from './role-words.ts';
import { PART_END, TOPIC_WORD_FILES } from './topic-words.ts';

/** File name → content; packed-words.ts reads them. */
export function packTopicWords(): ReadonlyMap<string, string> {
  const { exact, loose } = phraseLines(topics);
  return new Map([
    [TOPIC_WORD_FILES.roles, JSON.stringify(roleWords(tracks, topics))],
    [TOPIC_WORD_FILES.phrases, [exact, loose].map((lines) => lines.join('\n')).join(PART_END)],
    [TOPIC_WORD_FILES.descriptions, descriptionLines(topics).join('\n')],
  ]);
}
