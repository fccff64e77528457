/** Documented public APIs: one JSON answer through the door, checked against a schema. */
import type * as z from 'zod';
import { parseJson } from '../../shared/parse-json.ts';
import type { DoorOptions } from '../web-access/options.ts';
import type { FetchTools } from './contract.ts';
import { hostOf, type PageRefusal } from './page-snapshot.ts';
import { reasonFor } from './refusal-reason.ts';

export type ApiAnswer<Value> = { ok: true; value: Value; fetchedAt: Date } | PageRefusal;

/** One API call may not take a whole run's time. */
const API_TIMEOUT_MS = 10_000;

/**
 * Asks a documented API. Robots.txt is for crawlers, so it does not apply here (see the door's `exempt`).
 * Never throws for what the network or the API does.
 */
export async function askApi<Value>(
  tools: Pick<FetchTools, 'door'>,
  url: string,
  schema: z.ZodType<Value>,
  options: Pick<DoorOptions, 'credentials' | 'rate' | 'timeoutMs' | 'headers'> = {},
): Promise<ApiAnswer<Value>> {
  const answer = await tools.door.fetch(url, {
    accept: ['json'],
    robots: 'exempt',
    timeoutMs: API_TIMEOUT_MS,
    ...options,
  });
  if (!answer.ok) return { ok: false, reason: reasonFor(answer.code), message: answer.message };
  const text = answer.notModified ? '' : answer.text();
  if (text.trim() === '')
    return { ok: false, reason: 'empty', message: `${hostOf(url)} gave an empty answer.` };
  const parsed = schema.safeParse(parseJson(text));
  if (!parsed.success)
    return { ok: false, reason: 'malformed', message: `${hostOf(url)} gave an answer that can't be read.` };
  return { ok: true, value: parsed.data, fetchedAt: new Date(answer.fetchedAt) };
}
