/**
 * Documents in S3. Public ones, which runs share, lie in the evidence bucket under the hash of what they say;
 * those that belong to one run lie in the private bucket under its owner's prefix and are deleted with it.
 */
import { createHash } from 'node:crypto';
import type { SessionId, UserId } from '../../shared/ids.ts';
import { type Document, documentSchema } from '../evidence/document.ts';
import { runPrefix } from './keys.ts';
import type { ObjectStore } from './object-store.ts';

const SHARED = 'documents/';

export interface DocumentStore {
  /** Stores a public document again and again under one key; writing anew restarts its lifecycle. */
  putShared(document: Document): Promise<string>;
  putPrivate(owner: UserId, session: SessionId, document: Document): Promise<string>;
  /** Takes back what `putPrivate` stored. */
  deletePrivate(key: string): Promise<void>;
  /** The document, or undefined when it is gone. @throws {z.ZodError} when it isn't a document */
  get(key: string): Promise<Document | undefined>;
}

export class BucketDocumentStore implements DocumentStore {
  readonly #evidence: ObjectStore;
  readonly #private: ObjectStore;

  constructor(evidence: ObjectStore, privateObjects: ObjectStore) {
    this.#evidence = evidence;
    this.#private = privateObjects;
  }

  /** @throws {Error} when the document is private: that would be a bug of the caller */
  async putShared(document: Document): Promise<string> {
    if (document.source.private) throw new Error('a private document never enters the shared evidence');
    const hash = createHash('sha256').update(JSON.stringify(document)).digest('hex');
    const key = `${SHARED}${hash}.json`;
    await this.#evidence.put(key, document);
    return key;
  }

  async putPrivate(owner: UserId, session: SessionId, document: Document): Promise<string> {
    const key = `${runPrefix(owner, session)}documents/${document.source.id}.json`;
    await this.#private.put(key, document);
    return key;
  }

  async deletePrivate(key: string): Promise<void> {
    if (!key.startsWith(SHARED)) await this.#private.delete(key);
  }

  get(key: string): Promise<Document | undefined> {
    const objects = key.startsWith(SHARED) ? this.#evidence : this.#private;
    return objects.get(key, documentSchema);
  }
}
