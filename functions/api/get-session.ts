/** GET /api/session/{id}: the session as its owner sees it. Cheap to poll: ETag and 304, Retry-After while it runs. */
import { createHash } from 'node:crypto';
import { type SessionId, sessionIdSchema, type UserId } from '../../shared/ids.ts';
import { planExportSchema } from '../../shared/plan.ts';
import type { SessionView } from '../../shared/session.ts';
import { isFinal } from '../../shared/session-state.ts';
import { logger } from '../log.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { SessionDeletions } from '../stores/session-deletions.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import { type ApiHandler, apiHandler, ProblemError } from './http.ts';
import { shownStep, warningsOf } from './shown-session.ts';

export interface GetSessionParts {
  sessions: SessionStore;
  deletions: Pick<SessionDeletions, 'read'>;
  privateObjects: ObjectStore;
  /** Where operators see an execution, up to its name; undefined where there is no such console. */
  executionsUrl: string | undefined;
  world: Pick<World, 'now'>;
}

const POLL_AFTER_S = '1';

/** Answers 200, or 304 for a known ETag; 404 for an unknown id, 409 while it is being deleted. */
export function getSession(parts: GetSessionParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const id = sessionIdSchema.safeParse(request.pathParameter('id'));
    const session = id.success ? await parts.sessions.read(id.data) : undefined;
    // Somebody else's session answers exactly like an unknown one.
    if (session?.owner !== owner) {
      if (id.success && !session) await sayIfBeingDeleted(parts, id.data, owner);
      throw new ProblemError('not_found', 'There is no such session.');
    }

    const headers: Record<string, string> = {
      etag: etagOf(session),
      'cache-control': 'private, no-cache',
    };
    if (!isFinal(session.summary.status)) headers['retry-after'] = POLL_AFTER_S;
    if (matches(request.header('if-none-match'), headers.etag)) return { status: 304, headers };
    const url = request.isOperator ? parts.executionsUrl : undefined;
    const body = await viewOf(session, parts.privateObjects, url);
    if (!body) {
      await repair(session, parts);
      throw new ProblemError('not_found', PLAN_GONE.message);
    }
    return { status: 200, headers, body };
  });
}

/** Not found is what a session is once all of it is gone, and not before. */
async function sayIfBeingDeleted({ deletions }: GetSessionParts, id: SessionId, owner: UserId) {
  const deletion = await deletions.read(id);
  if (deletion?.status !== 'deleting' || deletion.owner !== owner) return;
  throw new ProblemError('being_deleted', 'This prep is being deleted.', {
    headers: { 'retry-after': '30' },
  });
}

const PLAN_GONE = { code: 'plan_gone', message: 'The plan of this session is gone; start a new prep.' };

/** The row says what is so: no plan is there. Where that can't be written now, the next poll does it. */
async function repair(session: Session, { sessions, world }: GetSessionParts): Promise<void> {
  const { resultKey, summary } = session;
  if (resultKey === undefined) return;
  const kept = await sessions
    .losePlan(summary.session_id, resultKey, PLAN_GONE, world.now())
    .catch(() => false);
  logger.error('the plan of a session is gone', { session_id: summary.session_id, row_repaired: kept });
}

/** Changes whenever the view does: a final session changes only when its plan is gone. */
function etagOf(session: Session): string {
  const seen = JSON.stringify([session.summary, session.steps.map(shownStep), session.warnings]);
  return `W/"${createHash('sha256').update(seen).digest('base64url').slice(0, 22)}"`;
}

/** RFC 9110 13.1.2: a list of tags or `*`, compared weakly. */
function matches(ifNoneMatch: string | undefined, etag: string | undefined): boolean {
  if (ifNoneMatch === undefined || etag === undefined) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag));
}

/** Undefined when the session is done and its plan is not there. */
async function viewOf(
  session: Session,
  objects: ObjectStore,
  executionsUrl: string | undefined,
): Promise<SessionView | undefined> {
  const { summary } = session;
  const base = {
    session_id: summary.session_id,
    created_at: summary.created_at,
    company_url: summary.company_url,
    role_focus: summary.role_focus,
    ...(summary.interviewer_name !== undefined && { interviewer_name: summary.interviewer_name }),
    // An execution is named after its session.
    ...(executionsUrl !== undefined && { execution_url: `${executionsUrl}${summary.session_id}` }),
    steps: session.steps.map(shownStep),
    warnings: warningsOf(session),
  };
  switch (summary.status) {
    case 'queued':
    case 'fetching':
    case 'processing':
      return { ...base, status: summary.status };
    case 'failed':
      return {
        ...base,
        status: 'failed',
        ended_at: summary.ended_at ?? summary.created_at,
        error: session.failure ?? { code: 'unknown', message: 'The run ended without a reason.' },
      };
    case 'done': {
      const saved =
        session.resultKey === undefined ? undefined : await objects.get(session.resultKey, planExportSchema);
      if (!saved) return undefined;
      return {
        ...base,
        status: 'done',
        ended_at: summary.ended_at ?? summary.created_at,
        usage: session.usage ?? { model_calls: 0, input_tokens: 0, output_tokens: 0 },
        result: saved.plan,
      };
    }
  }
}
