/**
 * Keys of every item and object, in one place.
 *
 * UserData: everything of one run shares the partition `RUN#<session id>`, so fetchers can be confined to it by
 * `dynamodb:LeadingKeys`. Two sparse indexes: sessions by owner (the list), runs that have not ended (the sweep).
 */
import type { SessionId, UploadId, UserId } from '../../shared/ids.ts';
import type { StepName } from '../../shared/session.ts';

export const OWNER_INDEX = 'sessions-by-owner';
export const OPEN_INDEX = 'open-runs';
export const SESSION_SORT_KEY = 'SESSION';
export const RUN_PREFIX = 'RUN#';
const STEP_PREFIX = 'STEP#';

export const runKey = (id: SessionId): string => `${RUN_PREFIX}${id}`;
export const sessionKey = (id: SessionId) => ({ pk: runKey(id), sk: SESSION_SORT_KEY });
export const stepKey = (id: SessionId, step: StepName) => ({ pk: runKey(id), sk: `${STEP_PREFIX}${step}` });
export const isStepKey = (sk: unknown): boolean => typeof sk === 'string' && sk.startsWith(STEP_PREFIX);

/** Newest-first order in the owner's list: time first, the id to break ties. */
export const listedAt = (createdAt: string, id: SessionId): string => `${createdAt}#${id}`;

/** Objects of one run in the private bucket, under its owner's prefix. */
export const runObject = (
  owner: UserId,
  id: SessionId,
  name: 'resume' | 'evidence' | 'draft' | 'plan',
): string => `${runPrefix(owner, id)}${name}.json`;
export const runPrefix = (owner: UserId, id: SessionId): string =>
  `users/${encodeURIComponent(owner)}/sessions/${id}/`;

/** An upload of one person in the private bucket. */
export const uploadObject = (owner: UserId, id: UploadId): string =>
  `users/${encodeURIComponent(owner)}/uploads/${id}`;
