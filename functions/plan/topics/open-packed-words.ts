/** Reads what pack-topic-words.ts wrote. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openTopicWords, PART_END, type RoleWords, TOPIC_WORD_FILES } from './topic-words.ts';

/** @throws if a file is missing */
export function openPackedWords(folder: string) {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const roles: RoleWords = JSON.parse(read(TOPIC_WORD_FILES.roles));
  return openTopicWords(roles, {
    phrases() {
      const [exact = '', loose = ''] = read(TOPIC_WORD_FILES.phrases).split(PART_END);
      return { exact: exact.split('\n'), loose: loose.split('\n') };
    },
    descriptions: () => read(TOPIC_WORD_FILES.descriptions).split('\n'),
  });
}
