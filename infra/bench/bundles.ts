/**
 * Every function as it is deployed: its code, the data beside it, how long it takes to be ready, and its first call,
 * which pays for what is loaded only when it is needed.
 */

import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { type Bundles, bundleFunctions } from '../functions/bundle.ts';
import { entryOf } from '../functions/function-code.ts';
import { FUNCTION_NAMES, type FunctionName, fetchFunctionName, nodeOptions } from '../functions/sizes.ts';
import { type ColdStart, coldStart } from './cold-start.ts';
import type { Figure } from './figure.ts';
import { firstCalls, type Prep } from './first-calls.ts';

const STARTS = 9;
const PREPS = 3;
const EMPTY_HANDLER = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
export const handler = async () => client.config.region;`;
const PLAIN: BuildOptions = {
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node24',
  format: 'esm',
  banner: {
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  logLevel: 'error',
};
const ROOT = path.resolve(import.meta.dirname, '../..');
const REHEARSED = new Map(
  FETCHER_NAMES.map(fetchFunctionName).map((name) => [
    name,
    path.join(ROOT, `infra/rehearsal/functions/${name}.ts`),
  ]),
);

export async function measureBundles(): Promise<Figure[]> {
  // Below the checkout, so that the SDK is found.
  const folder = await mkdtemp(path.join(ROOT, 'node_modules/.bench-'));
  const made: Bundles[] = [];
  const bundled = (replaced: ReadonlyMap<FunctionName, string> = new Map()) => {
    const bundles = bundleFunctions(
      new Map(FUNCTION_NAMES.map((name) => [name, replaced.get(name) ?? entryOf(name)])),
    );
    made.push(bundles);
    return bundles;
  };
  try {
    const empty = path.join(folder, 'empty.ts');
    await writeFile(empty, EMPTY_HANDLER);
    // As anybody would bundle it, without what our own bundles leave out.
    await build({ entryPoints: [empty], outfile: path.join(folder, 'index.mjs'), ...PLAIN });
    const figures = await startFigures(bundled(), folder);
    return [...figures, ...(await firstCallFigures(bundled(REHEARSED)))];
  } finally {
    for (const bundles of made) bundles.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

async function startFigures(bundles: Bundles, empty: string): Promise<Figure[]> {
  const [emptyMs = Number.NaN, ...inits] = await initTimes([
    { folder: empty, nodeOptions: undefined },
    ...FUNCTION_NAMES.map((name) => ({ folder: bundles.folderOf(name), nodeOptions: nodeOptions(name) })),
  ]);
  const figures: Figure[] = [
    { name: `empty handler with the DynamoDB client: init (least of ${STARTS})`, value: emptyMs, unit: 'ms' },
  ];
  for (const [index, name] of FUNCTION_NAMES.entries()) {
    const ms = inits[index] ?? Number.NaN;
    const data = dataBytes(bundles.folderOf(name));
    const { code = 0, atStart = 0 } = bundles.sizes.get(name) ?? {};
    figures.push({ name: `${name}: code`, value: code / 1000, unit: 'kB' });
    figures.push({ name: `${name}: code read at every start`, value: atStart / 1000, unit: 'kB' });
    if (data > 0) figures.push({ name: `${name}: data beside it`, value: data / 1000, unit: 'kB' });
    figures.push({ name: `${name}: init (least of ${STARTS})`, value: ms, unit: 'ms' });
    figures.push({ name: `${name}: init`, value: ms / emptyMs, unit: '× empty' });
  }
  return figures;
}

/** The least of preps, each with stores of its own, by function. */
async function firstCallFigures(bundles: Bundles): Promise<Figure[]> {
  const least = new Map<string, number>();
  const of = (name: FunctionName, prep: Prep) =>
    `${name}: init and first call, ${FIRST[prep]} (least of ${PREPS})`;
  for (let round = 0; round < PREPS; round++) {
    const calls = await firstCalls(bundles);
    for (const prep of ['alone', 'shared'] as const)
      for (const name of FUNCTION_NAMES) {
        const ms = Math.min(...(calls[prep].get(name) ?? []));
        if (Number.isFinite(ms)) least.set(of(name, prep), Math.min(ms, least.get(of(name, prep)) ?? ms));
      }
  }
  return [...least].map(([name, value]) => ({ name, value, unit: 'ms' }));
}

const FIRST: Record<Prep, string> = { alone: 'nothing shared yet', shared: 'sources shared already' };

const dataBytes = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => /\.(?:jsonl?|txt|bin)$/.test(name))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

/** The least of rounds that take the functions in turn: others on the machine only ever add to it. */
async function initTimes(starts: readonly Pick<ColdStart, 'folder' | 'nodeOptions'>[]): Promise<number[]> {
  const times: number[][] = starts.map(() => []);
  for (let round = 0; round < STARTS; round++)
    for (const [index, start] of starts.entries()) times[index]?.push((await coldStart(start)).initMs);
  return times.map((all) => Math.min(...all));
}
