/**
 * Deletes one session with everything it owns. Each part may be done twice and in any state of the run, so a deletion
 * that was cut off anywhere is gone through again from its tombstone.
 *
 *   1. The row becomes a tombstone: from here on no write of the run is taken.
 *   2. Its executions are stopped, the PDF's item becomes a tombstone, too.
 *   3. Steps, objects (until a list of them is empty), uploads, the answer kept for repeated requests.
 *   4. Only then is it called gone.
 *   5. Later it is looked through once more: a function that was under way deletes what it put too late itself, but
 *      may have died before; a browser may have used its upload ticket. Then the tombstone forgets whose it was.
 */
import type { IdempotencyRecords } from '../stores/idempotency-records.ts';
import { uploadObject } from '../stores/keys.ts';
import type { ObjectsByPrefix } from '../stores/object-store.ts';
import type { SessionDeletion, SessionDeletions } from '../stores/session-deletions.ts';
import type { Executions } from '../workflow/executions.ts';
import { pdfExecution } from '../workflow/pdf-messages.ts';
import type { World } from '../world.ts';
import { eraseRunObjects } from './erase-objects.ts';

export interface EraserParts {
  deletions: SessionDeletions;
  /** The private bucket. */
  objects: ObjectsByPrefix;
  idempotency: IdempotencyRecords;
  executions: { preps: Executions; pdfs: Executions };
  world: Pick<World, 'now'>;
}

/** Longer than any function lives and any upload ticket works. */
export const SECOND_LOOK_MS = 10 * 60_000;

/** Removes what a begun deletion names. Gives when what was under way can't write any more. @throws what a store throws */
export async function eraseStored(parts: EraserParts, deletion: SessionDeletion): Promise<Date> {
  const { deletions, objects, idempotency, executions, world } = parts;
  const { id, owner, uploads } = deletion;
  await executions.preps.stop(id);
  const pdf = await deletions.clearPdf(id, world.now());
  if (pdf.attempt !== undefined) await executions.pdfs.stop(pdfExecution(id, pdf.attempt));
  await deletions.clearSteps(id);
  await eraseRunObjects(objects, owner, id);
  await Promise.all(uploads.map((upload) => objects.delete(uploadObject(owner, upload))));
  if (deletion.idempotency !== undefined) await idempotency.forget(deletion.idempotency);
  return new Date(Math.max(deletion.quietAt.getTime(), pdf.quietAt.getTime()));
}

/** Everything the session owns is gone when this returns. @throws what a store throws; the sweep then goes on with it */
export async function eraseSession(parts: EraserParts, deletion: SessionDeletion): Promise<void> {
  await eraseStored(parts, deletion);
  await parts.deletions.finish(deletion, parts.world.now());
}

/** The second look. */
export async function eraseLate(parts: EraserParts, deletion: SessionDeletion): Promise<void> {
  await eraseStored(parts, deletion);
  await parts.deletions.forget(deletion.id, parts.world.now());
}
