import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as written from '#topic-words';
import { topics } from '../curriculum/curriculum.ts';
import { openPackedWords } from './open-packed-words.ts';
import { packTopicWords } from './pack-topic-words.ts';
import { stem, words } from './words.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'topic-words-'));
for (const [file, content] of packTopicWords()) writeFileSync(path.join(folder, file), content);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the packed words of the curriculum', () => {
  const packed = openPackedWords(folder);

  it('name the same roles and tools', () => {
    expect(packed.rolePhrases).toEqual(written.rolePhrases);
    expect(packed.tools).toEqual(written.tools);
    expect(packed.tools).toContain('react');
  });

  it('find each topic by its name, its synonyms and its keywords', () => {
    for (const { id, name, synonyms, keywords } of topics)
      for (const phrase of [name, ...synonyms, ...keywords]) {
        const found = packed.phrases().match(words(phrase));
        expect(found, phrase).toEqual(written.phrases().match(words(phrase)));
        expect(
          found.flatMap(({ uses }) => uses.map(({ topicId }) => topicId)),
          phrase,
        ).toContain(id);
      }
  });

  it('find phrases whose words are scattered', () => {
    const sentence = words('Once they were charged by mistake twice, customers left.');
    const found = packed.phrases().matchLoosely(sentence);
    expect(found).toEqual(written.phrases().matchLoosely(sentence));
    expect(found.flatMap(({ uses }) => uses)).toContainEqual(
      expect.objectContaining({ topicId: 'idempotency' }),
    );
  });

  it('weigh every stem of a description as it is written', () => {
    const stems = new Set(
      topics
        .flatMap(({ name, keywords }) => [name, ...keywords].flatMap((text) => text.split(' ')))
        .map(stem),
    );
    const known = [...stems].filter((one) => packed.descriptions()(one) !== undefined);
    expect(known.length).toBeGreaterThan(1_000);
    for (const one of known) expect(packed.descriptions()(one), one).toEqual(written.descriptions()(one));
    expect(packed.descriptions()('xyzzy')).toBeUndefined();
  });
});
