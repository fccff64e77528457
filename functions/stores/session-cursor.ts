/** Where the next page of an owner's sessions begins, as the opaque text that clients pass back. */
import * as z from 'zod';
import { type SessionId, sessionIdSchema, type UserId } from '../../shared/ids.ts';
import { listedAt, sessionKey } from './keys.ts';

const cursorSchema = z.tuple([sessionIdSchema, z.iso.datetime()]);

export function encodeCursor(id: SessionId, createdAt: string): string {
  return Buffer.from(JSON.stringify([id, createdAt])).toString('base64url');
}

/**
 * The index key a cursor stands for; undefined for text that is no cursor. The owner is the caller's own, so a stolen
 * cursor opens nothing.
 */
export function decodeCursor(cursor: string, owner: UserId): Record<string, unknown> | undefined {
  try {
    const [id, createdAt] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { ...sessionKey(id), owner, listed_at: listedAt(createdAt, id) };
  } catch {
    return undefined;
  }
}
