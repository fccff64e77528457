/** The deletion of everything a person has, as that person sees it. */
import type { DataDeletionView } from '../../shared/deletion.ts';
import { ROUTES } from '../../shared/routes.ts';
import type { DataDeletion } from '../stores/person-store.ts';

/** How far it is at `now`: deleting, checking that nothing was written late, or done. */
export function dataDeletionView(deletion: DataDeletion, now: Date): DataDeletionView {
  const base = {
    status_url: ROUTES.getDataDeletion.path,
    requested_at: deletion.requestedAt,
    sessions_deleted: deletion.sessionsDeleted,
  };
  if (deletion.status === 'done')
    return { ...base, status: 'done', ended_at: deletion.endedAt ?? now.toISOString() };
  if (deletion.emptiedAt !== undefined)
    return { ...base, status: 'checking', checked_after: deletion.quietAt.toISOString() };
  return { ...base, status: 'deleting' };
}
