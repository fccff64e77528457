/**
 * Every change of a session's row or of a step as one conditional write: the condition names the states it may come from,
 * so a write that comes late fails it (unless-lost.ts) and changes nothing.
 */
import type { UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import type { SessionId } from '../../shared/ids.ts';
import type { Failure, StepName } from '../../shared/session-state.ts';
import { sessionKey, stepKey } from './keys.ts';
import type { SessionEnd, StepEnd } from './session-store.ts';

export type Update = Omit<UpdateCommandInput, 'TableName'>;

const NOT_FINAL = '#status IN (:queued, :fetching, :processing)';
const OPEN_VALUES = { ':queued': 'queued', ':fetching': 'fetching', ':processing': 'processing' };

export const toProcessing = (id: SessionId): Update => ({
  Key: sessionKey(id),
  UpdateExpression: 'SET #status = :processing',
  ConditionExpression: '#status = :fetching',
  ExpressionAttributeNames: { '#status': 'status' },
  ExpressionAttributeValues: { ':processing': 'processing', ':fetching': 'fetching' },
});

export const toDone = (id: SessionId, end: SessionEnd): Update => ({
  Key: sessionKey(id),
  UpdateExpression:
    'SET #status = :done, ended_at = :at, result_key = :key, company_name = :company, #usage = :usage, #warnings = :warnings REMOVE #open',
  ConditionExpression: '#status = :processing',
  ExpressionAttributeNames: {
    '#status': 'status',
    '#usage': 'usage',
    '#warnings': 'warnings',
    '#open': 'open',
  },
  ExpressionAttributeValues: {
    ':done': 'done',
    ':processing': 'processing',
    ':at': end.endedAt.toISOString(),
    ':key': end.resultKey,
    ':company': end.companyName,
    ':usage': end.usage,
    ':warnings': end.warnings,
  },
});

export const toFailed = (id: SessionId, failure: Failure, at: Date): Update => ({
  Key: sessionKey(id),
  UpdateExpression: 'SET #status = :failed, ended_at = :at, failure = :failure REMOVE #open',
  ConditionExpression: NOT_FINAL,
  ExpressionAttributeNames: { '#status': 'status', '#open': 'open' },
  ExpressionAttributeValues: {
    ':failed': 'failed',
    ':at': at.toISOString(),
    ':failure': failure,
    ...OPEN_VALUES,
  },
});

/** From done to failed, where the plan the row names is not there any more. */
export const toPlanLost = (id: SessionId, resultKey: string, failure: Failure, at: Date): Update => ({
  Key: sessionKey(id),
  UpdateExpression: 'SET #status = :failed, ended_at = :at, failure = :failure REMOVE result_key',
  ConditionExpression: '#status = :done AND result_key = :key',
  ExpressionAttributeNames: { '#status': 'status' },
  ExpressionAttributeValues: {
    ':failed': 'failed',
    ':done': 'done',
    ':key': resultKey,
    ':at': at.toISOString(),
    ':failure': failure,
  },
});

export const stepToRunning = (id: SessionId, name: StepName, at: Date): Update => ({
  Key: stepKey(id, name),
  UpdateExpression: 'SET #step.#state = :running, #step.started_at = if_not_exists(#step.started_at, :at)',
  ConditionExpression: '#step.#state IN (:waiting, :running)',
  ExpressionAttributeNames: { '#step': 'step', '#state': 'state' },
  ExpressionAttributeValues: { ':waiting': 'waiting', ':running': 'running', ':at': at.toISOString() },
});

export function stepToEnded(id: SessionId, name: StepName, end: StepEnd, at: Date): Update {
  const shown =
    end.state === 'done'
      ? { state: end.state, message: end.message, found: end.found }
      : { state: end.state, message: end.message, reason: end.reason };
  return {
    Key: stepKey(id, name),
    // A fetcher that never got to start, or a second try of one that did, still ends exactly once.
    UpdateExpression:
      'SET #step.#state = :state, #step.ended_at = :at, #step.started_at = if_not_exists(#step.started_at, :at), ' +
      '#step.#message = :message, #step.#found = :found, #step.#reason = :reason, #documents = :documents, #warnings = :warnings',
    ConditionExpression: '#step.#state IN (:waiting, :running)',
    ExpressionAttributeNames: {
      '#step': 'step',
      '#state': 'state',
      '#message': 'message',
      '#found': 'found',
      '#reason': 'reason',
      '#documents': 'documents',
      '#warnings': 'warnings',
    },
    ExpressionAttributeValues: {
      ':waiting': 'waiting',
      ':running': 'running',
      ':at': at.toISOString(),
      ':state': shown.state,
      ':message': shown.message ?? null,
      ':found': shown.found ?? null,
      ':reason': shown.reason ?? null,
      ':documents': end.state === 'done' ? (end.documents ?? []) : [],
      ':warnings': end.state === 'done' ? (end.warnings ?? []) : [],
    },
  };
}
