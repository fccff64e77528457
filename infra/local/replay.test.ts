/** A run whose tasks are invoked again, or whose end is not taken. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { DynamoSessionStore } from '../../functions/stores/dynamo-session-store.ts';
import { createWorld } from '../../functions/world.ts';
import { acceptedSchema, type SessionView, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from './call-route.ts';
import { lambdaContext } from './lambda-context.ts';
import { type LocalSystem, type LocalSystemOptions, startLocalSystem } from './system.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const part of open.splice(0).toReversed()) await part.close();
});

async function start(wrap: NonNullable<LocalSystemOptions['wrap']>): Promise<LocalSystem> {
  const web = await startDemoWeb();
  open.push(web);
  const system = await startLocalSystem({ world: createWorld({ internet: web.internet }), wrap });
  open.push(system);
  return system;
}

async function run(system: LocalSystem): Promise<SessionView> {
  const body = DEMO_COMPANIES[0].request;
  const accepted = await callRoute(system.routes.startPrep, { userId: 'ada', body });
  const { session_id } = acceptedSchema.parse(accepted.body);
  for (;;) {
    const view = await look(system, session_id);
    if (view.status === 'done' || view.status === 'failed') return view;
    await delay(25);
  }
}

async function look(system: LocalSystem, id: string): Promise<SessionView> {
  const answer = await callRoute(system.routes.getSession, { userId: 'ada', pathParameters: { id } });
  return sessionViewSchema.parse(answer.body);
}

it('stays as it ended when every task is invoked again', async () => {
  const again: (() => Promise<unknown>)[] = [];
  const system = await start((_name, fn) => (event, context) => {
    again.push(() => fn(event, context));
    return fn(event, context);
  });
  const ended = await run(system);
  expect(ended.status).toBe('done');
  for (const invoke of again.splice(0)) await invoke().catch(() => undefined);
  expect(await look(system, ended.session_id)).toEqual(ended);
}, 180_000);

it('fails with a reason when the session does not take the end of the run', async () => {
  const { finish } = DynamoSessionStore.prototype;
  DynamoSessionStore.prototype.finish = async () => false;
  try {
    const system = await start((_name, fn) => (event) => fn(event, lambdaContext('test')));
    expect(await run(system)).toMatchObject({ status: 'failed', error: { code: 'run_failed' } });
  } finally {
    DynamoSessionStore.prototype.finish = finish;
  }
}, 180_000);
