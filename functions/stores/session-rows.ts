/** A session and its steps as items of UserData: what is written when a run is accepted, and what is read back. */
import * as z from 'zod';
import { sessionIdSchema, userIdSchema } from '../../shared/ids.ts';
import {
  failureSchema,
  STEP_NAMES,
  type StepName,
  sessionStatusSchema,
  sessionSummarySchema,
  stepSchema,
  usageSchema,
  warningSchema,
} from '../../shared/session-state.ts';
import { sourceSchema } from '../../shared/source.ts';
import { STEP_TITLES } from '../../shared/step-titles.ts';
import { type Brief, briefSchema } from '../brief.ts';
import { listedAt, sessionKey, stepKey } from './keys.ts';
import { DELETED_STATUSES } from './session-deletions.ts';
import type { Session, StoredStep } from './session-store.ts';

type Item = Record<string, unknown>;

/** What a list shows of a session, whatever else its row holds. */
export const listedSchema = sessionSummarySchema.strip();

const rowSchema = z.object({
  session_id: sessionIdSchema,
  owner: userIdSchema,
  status: sessionStatusSchema,
  created_at: z.string(),
  ended_at: z.string().optional(),
  company_name: z.string().optional(),
  brief: briefSchema,
  warnings: z.array(warningSchema).optional(),
  result_key: z.string().optional(),
  usage: usageSchema.optional(),
  failure: failureSchema.optional(),
  /** Seconds since the epoch. */
  expires_at: z.number(),
});

const storedStepSchema = z.object({
  step: stepSchema,
  documents: z.array(z.object({ source: sourceSchema, document_key: z.string() })).optional(),
  warnings: z.array(z.string()).optional(),
});

/**
 * The row of a run that was just accepted.
 * @param expiresAt seconds since the epoch
 * @param idempotency the key of the answer kept for repeated requests
 */
export function queuedRow(brief: Brief, expiresAt: number, idempotency: string | undefined): Item {
  const { session_id: id, owner, created_at, request } = brief;
  return {
    ...sessionKey(id),
    schema_version: 1,
    session_id: id,
    owner,
    listed_at: listedAt(created_at, id),
    status: 'queued',
    open: 'yes',
    created_at,
    company_url: request.company_url,
    role_focus: request.role_focus,
    interviewer_name: request.interviewer_name,
    brief,
    idempotency,
    expires_at: expiresAt,
  };
}

/** @param expiresAt seconds since the epoch */
export function waitingSteps(
  { session_id: id }: Brief,
  names: readonly StepName[],
  expiresAt: number,
): Item[] {
  return names.map((name) => ({
    ...stepKey(id, name),
    step: { name, title: STEP_TITLES[name], state: 'waiting' },
    expires_at: expiresAt,
  }));
}

export const isDeleted = ({ status }: Item): boolean =>
  DELETED_STATUSES.some((deleted) => deleted === status);

/**
 * DynamoDB deletes late, by days. Rows listed from an old index may not say when they expire.
 * @param now milliseconds since the epoch
 */
export const isExpired = ({ expires_at: seconds }: Item, now: number): boolean =>
  typeof seconds === 'number' && seconds * 1_000 <= now;

/** @throws ZodError when an item is not as this version or an earlier one wrote it */
export function toSession(item: Item, stepItems: readonly Item[]): Session {
  const row = rowSchema.parse(item);
  const steps = stepItems.map(toStep).sort((a, b) => STEP_NAMES.indexOf(a.name) - STEP_NAMES.indexOf(b.name));
  return {
    summary: listedSchema.parse(item),
    owner: row.owner,
    brief: row.brief,
    steps,
    warnings: row.warnings ?? [],
    expiresAt: new Date(row.expires_at * 1000),
    ...(row.result_key !== undefined && { resultKey: row.result_key }),
    ...(row.usage !== undefined && { usage: row.usage }),
    ...(row.failure !== undefined && { failure: row.failure }),
  };
}

function toStep(item: Item): StoredStep {
  const stored = storedStepSchema.parse({ ...item, step: withoutNulls(item.step) });
  return {
    ...stored.step,
    ...(stored.documents !== undefined && { documents: stored.documents }),
    ...(stored.warnings !== undefined && { warnings: stored.warnings }),
  };
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== null));
}
