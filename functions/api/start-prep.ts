/**
 * POST /api/prep: accepts a run and starts its execution.
 *
 * 1. Validate; the optional user_id must be the caller's own.
 * 2. Under an Idempotency-Key: same key and body → the same answer, other body → 422, a concurrent duplicate
 *    waits for the first. The session id is derived from user and key, so a retry after a crash anywhere below
 *    finds the same session and the same execution. After a deletion the key starts nothing again: 410.
 * 3. Refuse it while everything of the person is being deleted.
 * 4. Take it from the person's and the installation's daily count; what was accepted before under this key takes nothing.
 * 5. Write the session (queued), start the execution named after it. A row whose execution never started is
 *    found by the sweep.
 */
import {
  IdempotencyAlreadyInProgressError,
  IdempotencyConfig,
  IdempotencyValidationError,
  makeIdempotent,
} from '@aws-lambda-powertools/idempotency';
import type { BasePersistenceLayer } from '@aws-lambda-powertools/idempotency/persistence';
import { newSessionId, sessionIdForKey, type UserId } from '../../shared/ids.ts';
import { type PrepRequest, prepRequestSchema } from '../../shared/request.ts';
import { sessionPath } from '../../shared/routes.ts';
import type { Accepted, StepName } from '../../shared/session.ts';
import { CalendarError, calendarOf } from '../../shared/timeframe.ts';
import type { Brief } from '../brief.ts';
import { logger } from '../log.ts';
import { IDEMPOTENCY_PREFIX, idempotencyRecord } from '../stores/idempotency-records.ts';
import type { PersonStore } from '../stores/person-store.ts';
import type { SessionStore } from '../stores/session-store.ts';
import type { Executions } from '../workflow/executions.ts';
import type { World } from '../world.ts';
import { type DailyLimits, takeOne } from './daily-limits.ts';
import { type ApiHandler, type ApiRequest, apiHandler, ProblemError, parse } from './http.ts';
import { refuseDuringDeletion } from './refuse-during-deletion.ts';

export interface StartPrepParts {
  sessions: SessionStore;
  persons: PersonStore;
  executions: Executions;
  idempotency: BasePersistenceLayer;
  limits: DailyLimits;
  steps: readonly StepName[];
  retentionDays: number;
  world: Pick<World, 'clock' | 'now' | 'randomBytes'>;
}

const KEY_LIFETIME_S = 24 * 60 * 60;
/** Longer than this function lives. */
const START_MS = 20_000;
const WAIT_FOR_TWIN_MS = 3_000;
const TWIN_POLL_MS = 100;
const KEY_PATTERN = /^[\x21-\x7e]{1,128}$/;

interface Submission {
  owner: UserId;
  key: string | undefined;
  request: PrepRequest;
}

/** Answers 202 with the session’s id; 400, 403, 409, 410, 422 and 429 as above. */
export function startPrep(parts: StartPrepParts): ApiHandler {
  const start = (submission: Submission) => acceptRun(parts, submission);
  return apiHandler(async (request) => {
    const owner = request.userId();
    const body = parse(prepRequestSchema, request.json());
    if (body.user_id !== undefined && body.user_id !== owner)
      throw new ProblemError('forbidden', 'user_id must be your own id, or left out.');
    const key = idempotencyKey(request);
    const accepted =
      key === undefined
        ? await start({ owner, key, request: body })
        : await startOnce(parts, start, { owner, key, request: body }, request);
    return { status: 202, body: accepted, headers: { location: accepted.status_url } };
  });
}

function idempotencyKey(request: ApiRequest): string | undefined {
  const key = request.header('idempotency-key');
  if (key === undefined) return undefined;
  if (KEY_PATTERN.test(key)) return key;
  throw new ProblemError('invalid_request', 'The Idempotency-Key is not usable.', {
    errors: [{ field: 'Idempotency-Key', message: 'must be 1 to 128 visible ASCII characters' }],
  });
}

async function startOnce(
  parts: StartPrepParts,
  start: (submission: Submission) => Promise<Accepted>,
  submission: Submission & { key: string },
  request: ApiRequest,
): Promise<Accepted> {
  const config = new IdempotencyConfig({
    eventKeyJmesPath: '[owner, key]',
    payloadValidationJmesPath: 'request',
    expiresAfterSeconds: KEY_LIFETIME_S,
    throwOnNoIdempotencyKey: true,
    lambdaContext: request.lambdaContext,
  });
  const once = makeIdempotent(start, {
    persistenceStore: parts.idempotency,
    config,
    keyPrefix: IDEMPOTENCY_PREFIX,
  });
  const deadline = parts.world.clock.now() + Math.min(WAIT_FOR_TWIN_MS, request.remainingMs() - 1_000);
  for (;;) {
    try {
      return await once(submission);
    } catch (error) {
      if (error instanceof IdempotencyValidationError)
        throw new ProblemError('idempotency_mismatch', 'Use a new Idempotency-Key for another request.');
      if (!(error instanceof IdempotencyAlreadyInProgressError)) throw error;
      if (parts.world.clock.now() >= deadline)
        throw new ProblemError('conflict', 'The first request with this key has not finished yet.', {
          headers: { 'retry-after': '1' },
        });
      await parts.world.clock.sleep(TWIN_POLL_MS);
    }
  }
}

async function acceptRun(parts: StartPrepParts, { owner, key, request }: Submission): Promise<Accepted> {
  const now = parts.world.now();
  const id =
    key === undefined ? newSessionId(parts.world.randomBytes(17)) : await sessionIdForKey(owner, key);
  const brief: Brief = {
    session_id: id,
    owner,
    created_at: now.toISOString(),
    request,
    calendar: calendarOrProblem(request, now),
  };
  await refuseDuringDeletion(parts.persons, owner, 'preps', new Date(now.getTime() + START_MS));
  const wasAccepted = key !== undefined && (await parts.sessions.read(id)) !== undefined;
  if (!wasAccepted) await takeOne('preps', parts.limits, owner, now.getTime());
  const expiresAt = new Date(now.getTime() + parts.retentionDays * 86_400_000);
  const record = key === undefined ? undefined : idempotencyRecord(owner, key);
  const created = await parts.sessions.create(brief, parts.steps, expiresAt, record);
  // Somebody who sends a request again after deleting what it made would otherwise be told it runs.
  if (!created && !(await parts.sessions.read(id)))
    throw new ProblemError('deleted', 'What this request started was deleted. Use a new Idempotency-Key.');
  try {
    await parts.executions.start(id, { session_id: id });
  } catch (cause) {
    // Without a key nobody can come back for this row, so it ends here; with one, the retry starts it.
    if (key === undefined)
      await parts.sessions.fail(id, { code: 'not_started', message: 'The run could not be started.' }, now);
    throw cause;
  }
  logger.info('prep accepted', { session_id: id });
  return { session_id: id, status: 'queued', status_url: sessionPath(id) };
}

function calendarOrProblem(request: PrepRequest, now: Date): Brief['calendar'] {
  try {
    return calendarOf(request, now);
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    const { field, message } = error;
    throw new ProblemError('invalid_request', 'Some fields need a change.', {
      errors: [{ field: `/${field}`, message }],
    });
  }
}
