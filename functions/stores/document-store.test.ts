import { describe, expect, it } from 'vitest';
import { newSessionId, sourceIdFor, textHash, userIdSchema } from '../../shared/ids.ts';
import type { Document } from '../evidence/document.ts';
import { BucketDocumentStore } from './document-store.ts';
import type { ObjectStore } from './object-store.ts';

class MemoryObjects implements ObjectStore {
  readonly objects = new Map<string, unknown>();
  async put(key: string, value: unknown): Promise<void> {
    this.objects.set(key, JSON.parse(JSON.stringify(value)));
  }
  async get<Schema extends Parameters<ObjectStore['get']>[1]>(key: string, schema: Schema) {
    return this.objects.has(key) ? schema.parse(this.objects.get(key)) : undefined;
  }
  async delete(key: string): Promise<void> {
    this.objects.delete(key);
  }
}

async function makeDocument(text: string, url: string | null): Promise<Document> {
  return {
    source: {
      id: await sourceIdFor(url ?? text),
      fetcher: 'company-site',
      kind: 'company-page',
      url,
      title: 'A page',
      about: 'company',
      voice: 'own',
      fetched_at: '2026-03-02T09:00:00.000Z',
      text_hash: await textHash(text),
      text_length: text.length,
      private: url === null,
    },
    text,
  };
}

const owner = userIdSchema.parse('user|1'.replace('|', ':'));
const session = newSessionId(new Uint8Array(17).fill(3));

function setUp() {
  const evidence = new MemoryObjects();
  const own = new MemoryObjects();
  return { evidence, own, store: new BucketDocumentStore(evidence, own) };
}

describe('documents in their buckets', () => {
  it('are found under the key they were put with, public or private', async () => {
    const { store, evidence, own } = setUp();
    const page = await makeDocument('Public words.', 'https://acme.example/');
    const upload = await makeDocument('Private words.', null);
    const keys = [await store.putShared(page), await store.putPrivate(owner, session, upload)];
    expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual([page, upload]);
    expect([evidence.objects.size, own.objects.size]).toEqual([1, 1]);
    expect(keys[1]).toContain(session);
  });

  it('have one key for the same content', async () => {
    const { store, evidence } = setUp();
    const page = await makeDocument('Public words.', 'https://acme.example/');
    expect(await store.putShared(page)).toBe(await store.putShared(structuredClone(page)));
    expect(evidence.objects.size).toBe(1);
  });

  it('never enter the shared evidence when private', async () => {
    const { store, evidence } = setUp();
    await expect(store.putShared(await makeDocument('Private words.', null))).rejects.toThrow('private');
    expect(evidence.objects.size).toBe(0);
  });

  it('are gone when they are gone', async () => {
    expect(await setUp().store.get('documents/none.json')).toBeUndefined();
  });
});
