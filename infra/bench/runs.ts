/** Start of the local system, single runs, many at once, and runs whose sources are slow. */
import { setTimeout as delay } from 'node:timers/promises';
import { createWorld } from '../../functions/world.ts';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { acceptedSchema, isFinal, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from '../local/call-route.ts';
import { type LocalSystem, type LocalSystemOptions, startLocalSystem } from '../local/system.ts';
import { type Figure, median, timed } from './figure.ts';

const COLD_RUNS = DEMO_COMPANIES.length;
const WARM_RUNS = 7;
const AT_ONCE = 50;
const SLOW_MS = 1_000;
/** Fine enough to time one run by. */
const POLL_MS = 50;
/** As often as the page is told to ask: many runs at once that ask more often measure the asking. */
const PAGE_POLL_MS = 1_000;
const USER = 'bench';

export async function measureRuns(): Promise<Figure[]> {
  return [...(await single()), ...(await crowd()), ...(await fanOut())];
}

async function single(): Promise<Figure[]> {
  const cold: number[] = [];
  const warm: number[] = [];
  let startup = 0;
  await withSystem({}, async (system, startupMs) => {
    startup = startupMs;
    await run(system, 0); // compiles what a function instance would have compiled
    for (let i = 1; i < COLD_RUNS; i++) cold.push(await timed(() => run(system, i)));
    for (let i = 0; i < WARM_RUNS; i++) warm.push(await timed(() => run(system, i)));
  });
  return [
    { name: 'start of the local system', value: startup, unit: 'ms' },
    { name: 'one run, sources not in the cache (median)', value: median(cold), unit: 'ms' },
    { name: 'one run, sources in the cache (median)', value: median(warm), unit: 'ms' },
  ];
}

async function crowd(): Promise<Figure[]> {
  const figures: Figure[] = [];
  await withSystem({}, async (system) => {
    const before = process.cpuUsage();
    const wall = await timed(() =>
      Promise.all(Array.from({ length: AT_ONCE }, (_, i) => run(system, i, PAGE_POLL_MS))),
    );
    const { user, system: kernel } = process.cpuUsage(before);
    figures.push(
      { name: `${AT_ONCE} runs at once, wall`, value: wall / 1000, unit: 's' },
      { name: `${AT_ONCE} runs at once, processor`, value: (user + kernel) / 1e6, unit: 's' },
      { name: 'resident memory afterwards', value: process.memoryUsage.rss() / 1024 / 1024, unit: 'MB' },
    );
  });
  return figures;
}

/** Every fetcher takes a second more: side by side that costs a second, one after the other six. */
async function fanOut(): Promise<Figure[]> {
  let ms = 0;
  const wrap: LocalSystemOptions['wrap'] = (name, fn) =>
    name.startsWith('fetch-')
      ? async (event, context) => {
          await delay(SLOW_MS);
          return fn(event, context);
        }
      : fn;
  await withSystem({ wrap }, async (system) => {
    await run(system, 0);
    ms = await timed(() => run(system, 0));
  });
  return [
    { name: `one run, ${FETCHER_NAMES.length} fetchers that take 1 s more each`, value: ms, unit: 'ms' },
  ];
}

async function withSystem(
  options: Partial<LocalSystemOptions>,
  act: (system: LocalSystem, startupMs: number) => Promise<void>,
): Promise<void> {
  const startedAt = performance.now();
  const web = await startDemoWeb();
  const system = await startLocalSystem({ world: createWorld({ internet: web.internet }), ...options });
  try {
    await act(system, performance.now() - startedAt);
  } finally {
    await system.close();
    await web.close();
  }
}

let people = 0;

function run(system: LocalSystem, company: number, pollMs = POLL_MS): Promise<void> {
  return runToItsEnd(system, DEMO_COMPANIES[company % DEMO_COMPANIES.length]?.request, pollMs);
}

/** Each run is another person's, so that no daily limit is met. @throws if the run fails */
export async function runToItsEnd(system: LocalSystem, body: unknown, pollMs = POLL_MS): Promise<void> {
  const userId = `${USER}-${people++}`;
  const accepted = await callRoute(system.routes.startPrep, { userId, body });
  const { session_id: id } = acceptedSchema.parse(accepted.body);
  for (;;) {
    const { body: seen } = await callRoute(system.routes.getSession, { userId, pathParameters: { id } });
    const view = sessionViewSchema.parse(seen);
    if (view.status === 'failed') throw new Error(`a run failed: ${view.error.message}`);
    if (isFinal(view.status)) return;
    await delay(pollMs);
  }
}
