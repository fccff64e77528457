/**
 * What stands in UserData in a deleted session's place, and what its row and its PDF's item must tell before.
 *
 *   deleting  owner and names of what is to be removed, until all of it is
 *   deleted   the same, until it was looked through once more for what came late
 *   deleted   bare: no owner, nothing of the session, until the id can't be started again
 */
import * as z from 'zod';
import {
  type SessionId,
  sessionIdSchema,
  type UploadId,
  type UserId,
  uploadIdSchema,
  userIdSchema,
} from '../../shared/ids.ts';
import { isFinal, sessionStatusSchema } from '../../shared/session-state.ts';
import { listedAt, pdfKey, sessionKey } from './keys.ts';
import { DELETED_STATUSES, type SessionDeletion } from './session-deletions.ts';

type Item = Record<string, unknown>;

/** Longest that a function of a run or of a PDF lives after its execution was stopped. */
const LONGEST_WRITER_MS = 120_000;
/** Step Functions remembers the name of an execution for 90 days; so long no run of this id may start again. */
const TOMBSTONE_MS = 91 * 86_400_000;

/** The kind of what has not ended (open-items.ts) that a tombstone is. */
export const OPEN_KINDS = { deleting: 'deletion', deleted: 'deleted' } as const;

/** Of a session's row only what is needed to delete it, so that no old or broken row is in the way. */
const rowSchema = z.object({
  owner: userIdSchema,
  status: sessionStatusSchema,
  ended_at: z.string().optional(),
  idempotency: z.string().optional(),
  brief: z
    .object({
      request: z.object({
        resume_upload_id: uploadIdSchema.optional(),
        linkedin_upload_id: uploadIdSchema.optional(),
      }),
    })
    .optional(),
});

const tombstoneSchema = z.object({
  session_id: sessionIdSchema,
  owner: userIdSchema,
  status: z.enum(DELETED_STATUSES),
  uploads: z.array(uploadIdSchema),
  idempotency: z.string().optional(),
  quiet_at: z.number(),
});

const pdfRowSchema = z.object({
  attempt: z.int().optional(),
  status: z.string().optional(),
  ended_at: z.string().optional(),
});

/** The deletion that an item stands for; undefined for a session's row, a bare tombstone or nothing. */
export function toDeletion(item: Item | undefined): SessionDeletion | undefined {
  const { data: tombstone } = tombstoneSchema.safeParse(item);
  return (
    tombstone && {
      id: tombstone.session_id,
      owner: tombstone.owner,
      status: tombstone.status,
      uploads: tombstone.uploads,
      idempotency: tombstone.idempotency,
      quietAt: new Date(tombstone.quiet_at),
    }
  );
}

/**
 * The deletion that begins with a session's row, and the status the row has as it is seen; undefined where there is no
 * row, or it is not this owner's.
 */
export function deletionOf(
  id: SessionId,
  item: Item | undefined,
  owner: UserId,
  at: Date,
): { deletion: SessionDeletion; status: string } | undefined {
  const { data: row } = rowSchema.safeParse(item);
  if (row === undefined || row.owner !== owner) return undefined;
  const isOver = isFinal(row.status) && !endedLately(row, at);
  return {
    status: row.status,
    deletion: {
      id,
      owner,
      status: 'deleting',
      uploads: uploadsOf(row),
      idempotency: row.idempotency,
      quietAt: isOver ? LONG_AGO : writersEnd(at),
    },
  };
}

export function tombstone(
  { id, owner, status, uploads, idempotency, quietAt }: SessionDeletion,
  at: Date,
): Item {
  const since = at.toISOString();
  return {
    ...sessionKey(id),
    session_id: id,
    owner,
    // Found by the deletion of everything its owner has, as long as it names the owner.
    listed_at: listedAt(since, id),
    status,
    open: OPEN_KINDS[status],
    created_at: since,
    uploads,
    idempotency,
    quiet_at: quietAt.getTime(),
    expires_at: tombstoneEnd(at),
  };
}

/** Says that there was a session, and nothing else of it. */
export const bareTombstone = (id: SessionId, at: Date): Item => ({
  ...sessionKey(id),
  status: 'deleted',
  expires_at: tombstoneEnd(at),
});

/** In a PDF's place. Attempt and end stay readable: a deletion that goes on after a crash needs them, too. */
export const pdfTombstone = (id: SessionId, seen: Item | undefined, at: Date): Item => ({
  ...pdfKey(id),
  status: 'deleted',
  ...endedPdf(seen, at),
  expires_at: tombstoneEnd(at),
});

/** Which attempt at a PDF a tombstone replaced, and until when it may still write. */
export function replacedPdf(
  replaced: Item | undefined,
  at: Date,
): { attempt: number | undefined; quietAt: Date } {
  const pdf = endedPdf(replaced, at);
  return { attempt: pdf.attempt, quietAt: endedLately(pdf, at) ? writersEnd(at) : LONG_AGO };
}

/** What is known of a PDF's attempt; one under way ends now. */
function endedPdf(item: Item | undefined, at: Date) {
  const { attempt, status, ended_at } = pdfRowSchema.parse(item ?? {});
  const isOpen = status === 'queued' || status === 'building';
  return { attempt, ended_at: isOpen ? at.toISOString() : ended_at };
}

const tombstoneEnd = (at: Date): number => Math.ceil((at.getTime() + TOMBSTONE_MS) / 1_000);

function uploadsOf({ brief }: z.output<typeof rowSchema>): UploadId[] {
  const { resume_upload_id: resume, linkedin_upload_id: profile } = brief?.request ?? {};
  return [...new Set([resume, profile].filter((id) => id !== undefined))];
}

/** Nothing is under way. */
const LONG_AGO = new Date(0);
const writersEnd = (at: Date): Date => new Date(at.getTime() + LONGEST_WRITER_MS);

/** A task that was given up may outlive its run. */
const endedLately = ({ ended_at: end }: { ended_at?: string | undefined }, at: Date): boolean =>
  end !== undefined && Date.parse(end) + LONGEST_WRITER_MS > at.getTime();
