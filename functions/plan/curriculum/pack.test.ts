import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { topicById, topics, tracks } from './curriculum.ts';
import { openPacked } from './open-packed.ts';
import { packCurriculum } from './pack.ts';
import { PACKED_FILES } from './packed-files.ts';
import * as written from './written.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'curriculum-'));
for (const [file, content] of packCurriculum()) writeFileSync(path.join(folder, file), content);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed curriculum', () => {
  const packed = openPacked(folder);

  it('has the tracks in the order in which roles are matched', () => {
    expect(packed.tracks).toEqual(tracks.map(({ synonyms: _, ...track }) => track));
    expect(written.tracks).toBe(tracks);
  });

  it('has each topic, and none of its text or phrases in what ranking loads', () => {
    expect(packed.topics.map(({ id }) => id)).toEqual(topics.map(({ id }) => id));
    for (const topic of packed.topics) {
      expect(topicById.get(topic.id)).toMatchObject(topic);
      expect(topic).not.toHaveProperty('probes');
      expect(topic).not.toHaveProperty('questions');
      expect(topic).not.toHaveProperty('resources');
      expect(topic).not.toHaveProperty('keywords');
    }
  });

  it('gives the text of a topic as it is written, without what only its authors need', () => {
    for (const { id, probes, questions, resources } of topics)
      expect(packed.textOf(id)).toEqual({
        probes,
        questions,
        resources: resources.map(({ title, url, of }) => ({ title, url, ...(of && { of }) })),
      });
    expect(() => packed.textOf('no-such-topic')).toThrow('no topic no-such-topic');
  });

  // Ranking reads the index; the texts are read when topics are shown, the words when a model's text is checked.
  it.each([
    [PACKED_FILES.index, 150_000],
    [PACKED_FILES.texts, 1_150_000],
    [PACKED_FILES.words, 120_000],
  ])('keeps %s under %i bytes', (file, limit) => {
    expect(statSync(path.join(folder, file)).size).toBeLessThan(limit);
  });

  it('knows every word that the topics are written in', () => {
    expect(packed.spokenWords()).toEqual(written.spokenWords());
    expect(packed.spokenWords()).toEqual(expect.arrayContaining(['idempotency', 'whiteboards']));
    expect(packed.spokenWords().filter((word) => /\s/.test(word))).toEqual([]);
  });
});
