/** Ports for tests: a given internet, memory instead of tables and buckets. */
import { newSessionId, userIdSchema } from '../../shared/ids.ts';
import { prepRequestSchema } from '../../shared/request.ts';
import type { Brief } from '../brief.ts';
import { type Clock, systemClock } from '../clock.ts';
import { MemoryCacheStore } from '../evidence/cache/memory-cache-store.ts';
import { SharedCache } from '../evidence/cache/shared-cache.ts';
import { type Document, documentSchema } from '../evidence/document.ts';
import type { DocumentStore } from '../stores/document-store.ts';
import { createDoor, type DoorParts } from '../web-access/door.ts';
import type { Internet } from '../web-access/internet.ts';
import type { FetchPorts } from './fetch-handler.ts';

const OWNER = userIdSchema.parse('user-1');

/** A brief as the API writes it; the request's defaults filled in. */
export function briefFor(request: Record<string, unknown>): Brief {
  return {
    session_id: newSessionId(crypto.getRandomValues(new Uint8Array(17))),
    owner: OWNER,
    created_at: '2026-03-02T09:00:00.000Z',
    request: prepRequestSchema.parse({ role_focus: 'Backend engineer', ...request }),
    calendar: { days: 7, startsOn: '2026-03-03', interviewOn: '2026-03-10' },
  };
}

export class MemoryDocumentStore implements DocumentStore {
  readonly shared = new Map<string, Document>();
  readonly private = new Map<string, Document>();

  async putShared(document: Document): Promise<string> {
    if (document.source.private) throw new Error('private');
    const key = `documents/${document.source.text_hash}-${document.source.id}.json`;
    this.shared.set(key, documentSchema.parse(document));
    return key;
  }

  async putPrivate(owner: string, session: string, document: Document): Promise<string> {
    const key = `users/${owner}/${session}/${document.source.id}.json`;
    this.private.set(key, documentSchema.parse(document));
    return key;
  }

  async deletePrivate(key: string): Promise<void> {
    this.private.delete(key);
  }

  async get(key: string): Promise<Document | undefined> {
    return this.shared.get(key) ?? this.private.get(key);
  }

  /** Everything kept, as one text to look for markers in. */
  sharedText(): string {
    return JSON.stringify([...this.shared]);
  }
}

export interface TestPorts extends FetchPorts {
  documents: MemoryDocumentStore;
  cacheStore: MemoryCacheStore;
  crashes: { message: string; facts: Record<string, string> }[];
  /** Moves the clock that caches and fetchers see. */
  clock: { offsetMs: number };
}

export function testPorts(
  internet: Internet,
  overrides: Partial<Omit<FetchPorts, 'documents'>> & { limits?: DoorParts['limits']; time?: Clock } = {},
): TestPorts {
  const { limits, time = systemClock, ...given } = overrides;
  const cacheStore = new MemoryCacheStore();
  const clock = { offsetMs: 0 };
  const now = () => Math.floor(time.now()) + clock.offsetMs;
  const crashes: TestPorts['crashes'] = [];
  let holders = 0;
  const sleep = (ms: number, signal?: AbortSignal) => time.sleep(ms, signal);
  return {
    door: createDoor({
      internet,
      clock: { ...time, now },
      userAgent: 'InterviewHelper/0.1 (+https://interview-helper.example/about)',
      limits: { siteRate: { capacity: 1000, refillPerSecond: 1000 }, ...limits },
    }),
    cache: new SharedCache(cacheStore, {
      now,
      random: () => Math.random(),
      sleep,
      onStoreError: (error) => {
        throw error;
      },
    }),
    cacheStore,
    documents: new MemoryDocumentStore(),
    uploadsOf: () => ({ read: async () => undefined }),
    keys: {},
    now: () => new Date(now()),
    sleep,
    newHolder: () => `holder-${++holders}`,
    log: { error: (message, facts) => crashes.push({ message, facts }) },
    crashes,
    clock,
    ...given,
  };
}
