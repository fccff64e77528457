/**
 * Answers of models kept for their owner, so that an unchanged prompt is not paid for twice within a day.
 *
 * The answer lies beside the session that paid for it and is deleted with it; what the owner's other sessions find
 * by the prompt's hash only says where. Nothing here is ever shared between owners.
 */
import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { SessionId, UserId } from '../../../shared/ids.ts';
import { modelAnswerObject, modelAnswerPointer } from '../../stores/keys.ts';
import type { ObjectStore } from '../../stores/object-store.ts';

export interface KeptAnswers {
  /** The key of everything that could change an answer. */
  keyOf(parts: readonly unknown[]): string;
  read(key: string): Promise<string | undefined>;
  write(key: string, answer: string): Promise<void>;
}

const KEPT_MS = 24 * 3_600_000;

const pointerSchema = z.strictObject({ object: z.string(), kept_at: z.iso.datetime() });
const answerSchema = z.strictObject({ answer: z.string() });

export interface KeptAnswersOptions {
  privateObjects: ObjectStore;
  owner: UserId;
  session: SessionId;
  now(): Date;
}

export function keptAnswers({ privateObjects, owner, session, now }: KeptAnswersOptions): KeptAnswers {
  const pointerOf = (key: string) => modelAnswerPointer(owner, key);
  const objectOf = (key: string) => modelAnswerObject(owner, session, key);
  return {
    keyOf: (parts) => createHash('sha256').update(JSON.stringify(parts)).digest('hex'),
    read: async (key) => {
      const pointer = await privateObjects.get(pointerOf(key), pointerSchema);
      if (!pointer || now().getTime() - Date.parse(pointer.kept_at) >= KEPT_MS) return undefined;
      return (await privateObjects.get(pointer.object, answerSchema))?.answer;
    },
    write: async (key, answer) => {
      const object = objectOf(key);
      await privateObjects.put(object, { answer });
      await privateObjects.put(pointerOf(key), { object, kept_at: now().toISOString() });
    },
  };
}
