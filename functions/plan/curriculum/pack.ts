/**
 * The curriculum for a bundle, made from the files as they are written. Node reads JSON several times faster than the
 * same as program text, and a run shows eight topics of some hundreds.
 */
import { topics as written } from './curriculum.ts';
import { PACKED_FILES, type PackedIndex } from './packed-files.ts';
import type { Topic, TopicText, WrittenTopic } from './schema.ts';
import { spokenWords, tracks } from './written.ts';

/** File name → content; open-packed.ts reads them. */
export function packCurriculum(): ReadonlyMap<string, string> {
  const index: PackedIndex = { tracks, topics: written.map(withoutText) };
  return new Map([
    [PACKED_FILES.index, JSON.stringify(index)],
    [PACKED_FILES.texts, written.map((topic) => JSON.stringify(textOnly(topic))).join('\n')],
    [PACKED_FILES.words, spokenWords().join(' ')],
  ]);
}

function withoutText({ probes, questions, resources, ...topic }: WrittenTopic): Topic {
  return topic;
}

const textOnly = ({ probes, questions, resources }: WrittenTopic): TopicText => ({
  probes,
  questions,
  resources: resources.map(({ title, url }) => ({ title, url })),
});
