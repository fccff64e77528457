/** One prep through API Gateway, from the request to the plan. */
import { setTimeout as delay } from 'node:timers/promises';
import { claimsOf } from '../../functions/plan/assemble/walk-claims.ts';
import { ROUTES } from '../../shared/routes.ts';
import { acceptedSchema, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';

const RUN_LIMIT_MS = 90_000;

/** Gives its session. @throws {Error} when it fails, or the model wrote less than all of it */
export async function runPrep(api: string, token: string): Promise<{ value: string; note: string }> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const response = await fetch(`${api}${ROUTES.startPrep.path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(DEMO_COMPANIES[0].request),
  });
  const text = await response.text();
  if (response.status !== 202) throw new Error(`POST answered ${response.status}: ${text.slice(0, 500)}`);
  const { session_id: id } = acceptedSchema.parse(JSON.parse(text));
  const deadline = Date.now() + RUN_LIMIT_MS;
  for (;;) {
    const answer = await fetch(`${api}${ROUTES.getSession.path.replace('{id}', id)}`, { headers });
    if (!answer.ok) throw new Error(`GET answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
    const view = sessionViewSchema.parse(await answer.json());
    if (view.status === 'failed') throw new Error(`the run failed: ${view.error.message}`);
    if (view.status === 'done') {
      const claims = claimsOf(view.result);
      const citations = claims.reduce((sum, { claim }) => sum + claim.citations.length, 0);
      const missing = view.steps.filter(({ state }) => state === 'missing').map(({ name }) => name);
      if (citations === 0) throw new Error('the plan cites nothing');
      const { composer, taken_over } = view.result.written_by;
      if (composer !== 'openai-compatible' || taken_over.length > 0)
        throw new Error(`written by ${composer}, without the model: ${JSON.stringify(taken_over)}`);
      return {
        value: id,
        note: `written by the model in ${view.usage.model_calls} calls; ${claims.length} claims, ${citations} citations${missing.length > 0 ? `; missing: ${missing.join(', ')}` : ''}`,
      };
    }
    if (Date.now() > deadline) throw new Error(`still ${view.status} after ${RUN_LIMIT_MS / 1_000} s`);
    await delay(500);
  }
}
