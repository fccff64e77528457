/** Nothing of a person may start while everything the person has is being deleted: it would outlive the deletion. */
import type { UserId } from '../../shared/ids.ts';
import type { PersonStore } from '../stores/person-store.ts';
import { ProblemError } from './http.ts';

/**
 * @param until when what starts now has surely written; a deletion that begins later waits for it
 * @throws {ProblemError} being_deleted, with Retry-After
 */
export async function refuseDuringDeletion(
  persons: PersonStore,
  owner: UserId,
  what: 'uploads' | 'preps',
  until: Date,
): Promise<void> {
  if (await persons.noteStart(owner, what, until)) return;
  throw new ProblemError(
    'being_deleted',
    'All of your data is being deleted. Start anew when that is done, in some minutes.',
    { headers: { 'retry-after': '60' } },
  );
}
