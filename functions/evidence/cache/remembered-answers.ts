/**
 * Answers kept beyond their time, to ask politely whether they still hold: with the ETag or Last-Modified of the last
 * one a site sends 304 and no body (RFC 9110, section 13), and GitHub does not even count the call.
 * For public questions only; the shared cache alone decides when to ask again.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { ObjectStore } from '../../stores/object-store.ts';
import type { Door, DoorAnswer, DoorOptions, DoorResponse } from '../../web-access/options.ts';
import { cacheKey } from './cache-key.ts';
import type { SharedCache } from './shared-cache.ts';

const KEPT_MS = 7 * 24 * 3_600_000;
/** Larger ones are asked for anew: keeping them costs more than it saves. */
const MAX_BYTES = 1_000_000;

const pointerSchema = z.strictObject({
  etag: z.string().max(500).optional(),
  last_modified: z.string().max(100).optional(),
  url: z.string(),
  content_type: z.string().max(200),
  media_type: z.string().max(200),
  kind: z.enum(['html', 'xml', 'json', 'text']),
  body_key: z.string(),
});
const bodySchema = z.strictObject({ text: z.string() });

export interface AnswerMemory {
  cache: SharedCache;
  /** In the evidence bucket, bodies by hash. */
  bodies: Pick<ObjectStore, 'get' | 'put'>;
}

/** A door that remembers; `settled` waits for what is still being kept. */
export function rememberingDoor(door: Door, memory: AnswerMemory): { door: Door; settled(): Promise<void> } {
  const pending: Promise<unknown>[] = [];
  const remembering: Door = {
    forRun: (budget) => rememberingDoor(door.forRun(budget), memory).door,
    async fetch(url, options = {}) {
      if ((options.method ?? 'GET') !== 'GET') return door.fetch(url, options);
      const key = keyOf(url, options);
      const known = await recall(memory, key);
      const answer = await door.fetch(url, known ? { ...options, ...known.validators } : options);
      if (!answer.ok) return answer;
      if (answer.notModified) return known ? known.asResponse(answer) : answer;
      const keeping = keep(memory, key, answer);
      if (keeping) pending.push(keeping.catch(() => {}));
      return answer;
    },
  };
  return { door: remembering, settled: async () => void (await Promise.all(pending)) };
}

/** With a key of its own an API may answer otherwise, so keyed and keyless answers are kept apart. */
function keyOf(url: string, options: DoorOptions): string {
  const parts = [
    url,
    options.credentials ? 'keyed' : 'open',
    options.headers?.accept ?? '',
    options.accept?.join() ?? '',
  ];
  return cacheKey('http', 1, createHash('sha256').update(parts.join('\n')).digest('hex'));
}

async function recall(memory: AnswerMemory, key: string) {
  const pointer = await memory.cache.peek(key, pointerSchema);
  const body = pointer
    ? await memory.bodies.get(pointer.body_key, bodySchema).catch(() => undefined)
    : undefined;
  if (!pointer || !body) return undefined;
  const { etag, last_modified, media_type: mediaType, kind, url } = pointer;
  return {
    validators: {
      ...(etag !== undefined && { ifNoneMatch: etag }),
      ...(last_modified !== undefined && { ifModifiedSince: last_modified }),
    },
    asResponse: (answer: Extract<DoorAnswer, { ok: true }>): DoorResponse => ({
      ...answer,
      url,
      status: 200,
      headers: { ...answer.headers, 'content-type': pointer.content_type },
      notModified: false,
      mediaType,
      kind,
      charset: 'utf-8',
      bytes: new TextEncoder().encode(body.text),
      text: () => body.text,
    }),
  };
}

function keep(memory: AnswerMemory, key: string, answer: DoorResponse): Promise<void> | undefined {
  const { etag, lastModified, kind, bytes } = answer;
  if ((etag === undefined && lastModified === undefined) || answer.status !== 200) return undefined;
  if (kind === undefined || kind === 'pdf' || bytes.length > MAX_BYTES) return undefined;
  const text = answer.text();
  const body_key = `http/${createHash('sha256').update(text).digest('hex')}.json`;
  const pointer = pointerSchema.safeParse({
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { last_modified: lastModified }),
    url: answer.url,
    content_type: answer.headers['content-type'] ?? '',
    media_type: answer.mediaType,
    kind,
    body_key,
  });
  if (!pointer.success) return undefined;
  return memory.bodies.put(body_key, { text }).then(() => memory.cache.keep(key, pointer.data, KEPT_MS));
}
