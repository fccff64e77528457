/**
 * Keys of every item and object, in one place.
 *
 * UserData: everything of one run shares the partition `RUN#<session id>`, so fetchers can be confined to it by
 * `dynamodb:LeadingKeys`. What is a person's and no run's lies under `USER#<hash of the person's id>`. Two sparse
 * indexes: sessions by owner (the list), and what has not ended: runs, PDFs, deletions (the sweep).
 */
import { createHash } from 'node:crypto';
import type { SessionId, UploadId, UserId } from '../../shared/ids.ts';
import type { StepName } from '../../shared/session-state.ts';

export const OWNER_INDEX = 'sessions-by-owner';
export const OPEN_INDEX = 'open-runs';
export const SESSION_SORT_KEY = 'SESSION';
export const RUN_PREFIX = 'RUN#';
const STEP_PREFIX = 'STEP#';

export const runKey = (id: SessionId): string => `${RUN_PREFIX}${id}`;
export const sessionKey = (id: SessionId) => ({ pk: runKey(id), sk: SESSION_SORT_KEY });
export const stepKey = (id: SessionId, step: StepName) => ({ pk: runKey(id), sk: `${STEP_PREFIX}${step}` });
export const isStepKey = (sk: unknown): boolean => typeof sk === 'string' && sk.startsWith(STEP_PREFIX);

/** The PDF of a run's plan: one item, whatever was tried. */
export const pdfKey = (id: SessionId) => ({ pk: runKey(id), sk: 'PDF' });

export const PERSON_PREFIX = 'USER#';
/** A person in keys that outlive a deletion: names nobody to who doesn't know the id already. */
export const personHash = (owner: UserId): string =>
  createHash('sha256').update(owner).digest('hex').slice(0, 32);
export const personPartition = (owner: UserId): string => `${PERSON_PREFIX}${personHash(owner)}`;
export const PERSON_SORT_KEY = 'PERSON';
/** What a person started lately, and the deletion of everything. */
export const personKey = (owner: UserId) => ({ pk: personPartition(owner), sk: PERSON_SORT_KEY });

/** Where the guard table keeps the answers to repeated requests. */
export const IDEMPOTENCY_PARTITION = 'IDEMPOTENCY';

/** Newest-first order in the owner's list: time first, the id to break ties. */
export const listedAt = (createdAt: string, id: SessionId): string => `${createdAt}#${id}`;

/** Objects of one run in the private bucket, under its owner's prefix. */
export const runObject = (
  owner: UserId,
  id: SessionId,
  name: 'resume' | 'evidence' | 'draft' | 'plan',
): string => `${runPrefix(owner, id)}${name}.json`;
/** One attempt's PDF: apart from others, so that one that comes late touches no other. */
export const pdfObject = (owner: UserId, id: SessionId, attempt: number): string =>
  `${runPrefix(owner, id)}pdf/${attempt}.pdf`;
export const runPrefix = (owner: UserId, id: SessionId): string => `${personPrefix(owner)}sessions/${id}/`;
/** Everything of one person in the private bucket. */
export const personPrefix = (owner: UserId): string => `users/${encodeURIComponent(owner)}/`;

/** An answer of a model, beside the session that paid for it. */
export const modelAnswerObject = (owner: UserId, id: SessionId, hash: string): string =>
  `${runPrefix(owner, id)}${MODEL_ANSWERS}${hash}.json`;
/** Where the person's other sessions find it. */
export const modelAnswerPointer = (owner: UserId, hash: string): string =>
  `${personPrefix(owner)}${MODEL_ANSWERS}${hash}.json`;
const MODEL_ANSWERS = 'model-answers/';
/** The pointer to an answer, from the answer's own key; undefined for any other object of a run. */
export function pointerOfAnswer(owner: UserId, id: SessionId, key: string): string | undefined {
  const answers = `${runPrefix(owner, id)}${MODEL_ANSWERS}`;
  return key.startsWith(answers)
    ? `${personPrefix(owner)}${MODEL_ANSWERS}${key.slice(answers.length)}`
    : undefined;
}

/** What the bucket's lifecycle knows PDFs by: they go after a day, and can be made again. */
export const PDF_TAG = { key: 'kind', value: 'pdf' } as const;

/** An upload of one person in the private bucket. */
export const uploadObject = (owner: UserId, id: UploadId): string => `${uploadPrefix(owner)}${id}`;
export const uploadPrefix = (owner: UserId): string => `${personPrefix(owner)}uploads/`;
