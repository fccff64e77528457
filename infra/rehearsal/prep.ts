/** Preps through API Gateway, from the request to the end of the run. */
import { setTimeout as delay } from 'node:timers/promises';
import { SFNClient, StopExecutionCommand } from '@aws-sdk/client-sfn';
import * as z from 'zod';
import { claimsOf } from '../../functions/plan/assemble/walk-claims.ts';
import { ROUTES } from '../../shared/routes.ts';
import { acceptedSchema, type SessionView, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { emulatedClient } from './cloud.ts';

const RUN_LIMIT_MS = 90_000;

type Ended = Extract<SessionView, { status: 'done' | 'failed' }>;
type Done = Extract<SessionView, { status: 'done' }>;

function post(api: string, token: string): Promise<Response> {
  return fetch(`${api}${ROUTES.startPrep.path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(DEMO_COMPANIES[0].request),
  });
}

/** Gives the session's id. */
async function startPrep(api: string, token: string): Promise<string> {
  const response = await post(api, token);
  const text = await response.text();
  if (response.status !== 202) throw new Error(`POST answered ${response.status}: ${text.slice(0, 500)}`);
  return acceptedSchema.parse(JSON.parse(text)).session_id;
}

async function ended(api: string, token: string, id: string): Promise<Ended> {
  const deadline = Date.now() + RUN_LIMIT_MS;
  for (;;) {
    const answer = await fetch(`${api}${ROUTES.getSession.path.replace('{id}', id)}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!answer.ok) throw new Error(`GET answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    const view = sessionViewSchema.parse(await answer.json());
    if (view.status === 'done' || view.status === 'failed') return view;
    if (Date.now() > deadline) throw new Error(`still ${view.status} after ${RUN_LIMIT_MS / 1_000} s`);
    await delay(500);
  }
}

async function runPrep(api: string, token: string): Promise<{ id: string; view: Done }> {
  const id = await startPrep(api, token);
  const view = await ended(api, token, id);
  if (view.status === 'failed') throw new Error(`the run failed: ${view.error.message}`);
  return { id, view };
}

/** Gives its session. @throws {Error} when it fails, or the model wrote less than all of it */
export async function prepByModel(api: string, token: string): Promise<{ id: string; note: string }> {
  const { id, view } = await runPrep(api, token);
  const claims = claimsOf(view.result);
  const citations = claims.reduce((sum, { claim }) => sum + claim.citations.length, 0);
  const missing = view.steps.filter(({ state }) => state === 'missing').map(({ name }) => name);
  if (citations === 0) throw new Error('the plan cites nothing');
  const { composer, taken_over } = view.result.written_by;
  if (composer !== 'openai-compatible' || taken_over.length > 0)
    throw new Error(`written by ${composer}, without the model: ${JSON.stringify(taken_over)}`);
  const lacking = missing.length > 0 ? `; missing: ${missing.join(', ')}` : '';
  return {
    id,
    note: `written by the model in ${view.usage.model_calls} calls; ${claims.length} claims, ${citations} citations${lacking}`,
  };
}

/** A prep whose model refuses access. Gives its session, which says so. @throws {Error} when it fails or says nothing */
export async function prepWithoutModel(api: string, token: string): Promise<string> {
  const { id, view } = await runPrep(api, token);
  const { composer, taken_over } = view.result.written_by;
  if (taken_over.length === 0 || !taken_over.every(({ why }) => why.includes('refused access')))
    throw new Error(`written by ${composer}, but for ${JSON.stringify(taken_over)}`);
  if (!view.warnings.some(({ message }) => message.includes('refused access')))
    throw new Error(`nothing says why: ${JSON.stringify(view.warnings)}`);
  return id;
}

/** A run that is stopped, as one that times out, runs no further state: the rule starts the sweep, which marks it. */
export async function stoppedPrep(
  api: string,
  token: string,
  endpoint: string,
  stateMachineArn: string,
): Promise<string> {
  const id = await startPrep(api, token);
  const executionArn = `${stateMachineArn.replace(':stateMachine:', ':execution:')}:${id}`;
  await new SFNClient(emulatedClient(endpoint)).send(new StopExecutionCommand({ executionArn }));
  const view = await ended(api, token, id);
  if (view.status !== 'failed' || view.error.code !== 'interrupted')
    throw new Error(`the session is ${view.status}`);
  return `marked ${view.error.code}`;
}

/** One more than a day has. @throws {Error} unless it is refused with the time to come back */
export async function onePrepTooMany(api: string, token: string): Promise<string> {
  const response = await post(api, token);
  const { code } = z.object({ code: z.string() }).parse(await response.json());
  const seconds = Number(response.headers.get('retry-after'));
  if (response.status !== 429 || code !== 'rate_limited' || !(seconds > 0))
    throw new Error(`answered ${response.status} ${code}, to come back in ${seconds} s`);
  return `${response.status}, come back in ${Math.round(seconds / 3_600)} h`;
}
