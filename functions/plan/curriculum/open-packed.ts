/** Reads what pack.ts wrote: what ranking takes at once, the rest when it is asked for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PACKED_FILES, type PackedIndex } from './packed-files.ts';
import type { Curriculum, TopicText } from './schema.ts';

/** @throws if a file is missing */
export function openPacked(folder: string): Curriculum {
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const { tracks, topics }: PackedIndex = JSON.parse(read(PACKED_FILES.index));
  const lineOf = new Map(topics.map(({ id }, line) => [id, line]));
  let lines: readonly string[] | undefined;
  return {
    tracks,
    topics,
    textOf(id) {
      const line = lineOf.get(id);
      if (line === undefined) throw new Error(`no topic ${id}`);
      lines ??= read(PACKED_FILES.texts).split('\n');
      const text: TopicText = JSON.parse(lines[line] ?? '');
      return text;
    },
    spokenWords: () => read(PACKED_FILES.words).split(' '),
  };
}
