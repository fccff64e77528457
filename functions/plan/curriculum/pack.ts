/**
 * The curriculum for a bundle, made from the files as they are written. Node reads JSON several times faster than the
 * same as program text, and a run shows eight topics of some hundreds.
 */
import { tracks, topics as written } from './curriculum.ts';
import { PACKED_FILES, type PackedIndex } from './packed-files.ts';
import type { Topic, TopicText, Track, WrittenTopic, WrittenTrack } from './schema.ts';
import { spokenWords } from './written.ts';

/** File name → content; open-packed.ts reads them. */
export function packCurriculum(): ReadonlyMap<string, string> {
  const index: PackedIndex = { tracks: tracks.map(withoutSynonyms), topics: written.map(withoutText) };
  return new Map([
    [PACKED_FILES.index, JSON.stringify(index)],
    [PACKED_FILES.texts, written.map((topic) => JSON.stringify(textOnly(topic))).join('\n')],
    [PACKED_FILES.words, spokenWords().join(' ')],
  ]);
}

function withoutText({ probes, questions, resources, synonyms, keywords, ...topic }: WrittenTopic): Topic {
  return topic;
}

function withoutSynonyms({ synonyms, ...track }: WrittenTrack): Track {
  return track;
}

const textOnly = ({ probes, questions, resources }: WrittenTopic): TopicText => ({
  probes,
  questions,
  resources: resources.map(({ title, url, of }) => ({ title, url, ...(of && { of }) })),
});
