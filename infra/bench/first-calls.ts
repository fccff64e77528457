/**
 * The first call of each function in a new process, as somebody waits for it: its code read, then one real call in a
 * prep on the demo internet and the embedded stores. Two preps of a company: the second finds its sources shared.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { APIGatewayProxyResult } from 'aws-lambda';
import pLimit from 'p-limit';
import type { ApiHandler } from '../../functions/api/http.ts';
import { createWorld } from '../../functions/world.ts';
import { acceptedSchema, isFinal, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import type { Bundles } from '../functions/bundle.ts';
import { type FunctionName, nodeOptions } from '../functions/sizes.ts';
import { callRoute, type RouteCall } from '../local/call-route.ts';
import { type LocalSystem, startLocalSystem } from '../local/system.ts';
import { coldStart } from './cold-start.ts';

type Route = (name: FunctionName) => ApiHandler;

const POLL_MS = 100;
const USER = 'bench';

export type Prep = 'alone' | 'shared';
/** Milliseconds of code read and first call together, of every call there was. */
export type FirstCalls = Record<Prep, Map<string, number[]>>;

/** @param bundles with the fetchers of the rehearsal, which read the demo internet on a port */
export async function firstCalls(bundles: Bundles): Promise<FirstCalls> {
  const calls: FirstCalls = { alone: new Map(), shared: new Map() };
  const web = await startDemoWeb();
  // One process at a time, so that none waits for another's processor.
  const oneByOne = pLimit(1);
  let now: Prep = 'alone';
  const cold = (name: string, event: unknown): Promise<unknown> =>
    oneByOne(async () => {
      const { initMs, callMs, answer } = await coldStart({
        folder: bundles.folderOf(name),
        nodeOptions: nodeOptions(name as FunctionName),
        variables: {
          ...sdkVariables(),
          ...system.variables,
          REHEARSAL_WEB_PORT: String(web.port),
          REHEARSAL_WEB_HOSTS: web.hosts.join(','),
        },
        call: { event },
      });
      const known = calls[now].get(name) ?? [];
      calls[now].set(name, [...known, initMs + (callMs ?? 0)]);
      return answer;
    });
  const system = await startLocalSystem({
    world: createWorld({ internet: web.internet }),
    wrap: (name) => (event) => cold(name, event),
  });
  const route: Route = (name) => async (event) => (await cold(name, event)) as APIGatewayProxyResult;
  try {
    for (const prep of ['alone', 'shared'] as const) {
      now = prep;
      await prepAndLook(system, route, `${USER}-${prep}`);
    }
  } finally {
    await system.close();
    await web.close();
  }
  return calls;
}

/** A prep by the routes, and every route that needs nothing else. */
async function prepAndLook(system: LocalSystem, route: Route, userId: string): Promise<void> {
  const ask = (name: FunctionName, call: RouteCall = {}) => callRoute(route(name), { userId, ...call });
  const { body } = await ask('start-prep', { body: DEMO_COMPANIES[0].request });
  const { session_id: id } = acceptedSchema.parse(body);
  const session = { pathParameters: { id } };
  await ended(system, userId, id);
  await ask('get-session', session);
  await ask('list-sessions');
  await ask('start-upload', { body: { type: 'text/plain', size: 1000 } });
  await ask('export-data');
  await ask('get-data-deletion');
  await ask('health');
  await ask('openapi');
  await ask('delete-session', session);
  await ask('delete-data');
}

async function ended(system: LocalSystem, userId: string, id: string): Promise<void> {
  for (;;) {
    const { body } = await callRoute(system.routes.getSession, { userId, pathParameters: { id } });
    const view = sessionViewSchema.parse(body);
    if (view.status === 'failed') throw new Error(`a run failed: ${view.error.message}`);
    if (isFinal(view.status)) return;
    await delay(POLL_MS);
  }
}

/** What local-environment.ts set for this process. */
function sdkVariables(): Record<string, string> {
  const set = Object.entries(process.env).filter(([name]) =>
    /^AWS_(?:REGION|ENDPOINT_URL_|ACCESS|SECRET)/.test(name),
  );
  return Object.fromEntries(set.map(([name, value]) => [name, value ?? '']));
}
