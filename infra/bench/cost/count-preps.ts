/**
 * Counts what one prep uses, on real runs of the local system: requests of the API, executions and time of every
 * function, state transitions, units of the tables, objects, tokens. The demo internet answers as late as a real one,
 * nothing is in the shared cache, and the page polls as often as it is told to.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { createWorld } from '../../../functions/world.ts';
import type { PrepRequest } from '../../../shared/request.ts';
import { acceptedSchema, isFinal, sessionViewSchema } from '../../../shared/session.ts';
import { DEMO_COMPANIES } from '../../demo-web/companies.ts';
import { startDemoWeb } from '../../demo-web/server.ts';
import { writingModel } from '../../eval/writing-model.ts';
import { callRoute } from '../../local/call-route.ts';
import { type LocalSystem, startLocalSystem } from '../../local/system.ts';
import { countingFront, noStores, type StoreCounts } from './counting-front.ts';

/** What one prep uses on average. */
export interface PrepCounts {
  seconds: number;
  apiRequests: number;
  /** Bytes of the API's answers. */
  answerBytes: number;
  /** Function name → executions and the seconds they take. */
  functions: ReadonlyMap<string, { calls: number; seconds: number }>;
  transitions: number;
  stores: StoreCounts;
  inputTokens: number;
  outputTokens: number;
}

const ANSWER_AFTER_MS = 300;
const POLL_MS = 1_000;
/** Begin writes the table directly; the whole run and the fetchers side by side are states of their own. */
const STATES_WITHOUT_FUNCTION = 3;

/** @param depth which model writes */
export async function countPreps(depth: PrepRequest['depth']): Promise<PrepCounts> {
  const front = countingFront();
  const web = await startDemoWeb({ answer: writingModel });
  const functions = new Map<string, { calls: number; seconds: number }>();
  const use = (name: string, ms: number) => {
    const known = functions.get(name) ?? { calls: 0, seconds: 0 };
    functions.set(name, { calls: known.calls + 1, seconds: known.seconds + ms / 1000 });
  };
  const system = await startLocalSystem({
    world: createWorld({ internet: web.internet }),
    front: front.front,
    variables: {
      COMPOSER: 'openai-compatible',
      MODEL_BASE_URL: web.models.openAiUrl,
      MODEL_API_KEY: 'demo-key',
      MODEL_ID_SHORT: 'demo-small',
    },
    wrap: (name, fn) => async (event, context) => {
      const startedAt = performance.now();
      try {
        return await fn(event, context);
      } finally {
        use(name, performance.now() - startedAt);
      }
    },
  });
  web.dial('*', { latencyMs: ANSWER_AFTER_MS });
  const total = { seconds: 0, apiRequests: 0, answerBytes: 0, inputTokens: 0, outputTokens: 0 };
  try {
    // Compiles what a function instance would have compiled.
    await followed(system, { ...DEMO_COMPANIES[0]?.request, depth }, 'nobody', () => {});
    functions.clear();
    Object.assign(front.counts, noStores());
    const others = DEMO_COMPANIES.slice(1);
    for (const [index, { request }] of others.entries()) {
      const startedAt = performance.now();
      const { usage } = await followed(
        system,
        { ...request, depth },
        `person-${index}`,
        (route, ms, bytes) => {
          use(route, ms);
          total.apiRequests++;
          total.answerBytes += bytes;
        },
      );
      total.seconds += (performance.now() - startedAt) / 1000;
      total.inputTokens += usage.input_tokens;
      total.outputTokens += usage.output_tokens;
    }
    return averaged(total, functions, front.counts, others.length);
  } finally {
    await system.close();
    await web.close();
    front.close();
  }
}

/** One prep as its page sees it. */
async function followed(
  system: LocalSystem,
  body: unknown,
  userId: string,
  seen: (route: 'start-prep' | 'get-session', ms: number, bytes: number) => void,
) {
  const timed = async (route: 'start-prep' | 'get-session', act: () => ReturnType<typeof callRoute>) => {
    const startedAt = performance.now();
    const answer = await act();
    seen(route, performance.now() - startedAt, JSON.stringify(answer.body ?? '').length);
    return answer;
  };
  const accepted = await timed('start-prep', () => callRoute(system.routes.startPrep, { userId, body }));
  const { session_id: id } = acceptedSchema.parse(accepted.body);
  for (;;) {
    const answer = await timed('get-session', () =>
      callRoute(system.routes.getSession, { userId, pathParameters: { id } }),
    );
    const view = sessionViewSchema.parse(answer.body);
    if (view.status === 'done') return view;
    if (isFinal(view.status)) throw new Error(`a run failed: ${JSON.stringify(view)}`);
    await delay(POLL_MS);
  }
}

function averaged(
  total: Pick<PrepCounts, 'seconds' | 'apiRequests' | 'answerBytes' | 'inputTokens' | 'outputTokens'>,
  functions: ReadonlyMap<string, { calls: number; seconds: number }>,
  stores: StoreCounts,
  preps: number,
): PrepCounts {
  const each = <Part extends object>(part: Part): Part =>
    Object.assign(
      {},
      part,
      ...Object.entries(part).map(([name, value]) => ({ [name]: Number(value) / preps })),
    );
  const named = new Map([...functions].map(([name, used]) => [name, each(used)]));
  const tasks = [...named].filter(([name]) => name !== 'start-prep' && name !== 'get-session');
  return {
    ...each(total),
    functions: named,
    transitions: tasks.reduce((sum, [, { calls }]) => sum + calls, STATES_WITHOUT_FUNCTION),
    stores: each(stores),
  };
}
