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

/** The PDF of a run's plan: one item, whatever was tried. */
export const pdfKey = (id: SessionId) => ({ pk: runKey(id), sk: 'PDF' });

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
export const runPrefix = (owner: UserId, id: SessionId): string =>
  `users/${encodeURIComponent(owner)}/sessions/${id}/`;

/** What the bucket's lifecycle knows PDFs by: they go after a day, and can be made again. */
export const PDF_TAG = { key: 'kind', value: 'pdf' } as const;

/** An upload of one person in the private bucket. */
export const uploadObject = (owner: UserId, id: UploadId): string =>
  `users/${encodeURIComponent(owner)}/uploads/${id}`;
