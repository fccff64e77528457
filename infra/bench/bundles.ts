/** Every function as it is deployed: its code, the data beside it, and how long it takes to be ready. */
import { execFile } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { type BuildOptions, build } from 'esbuild';
import { type Bundles, bundleFunctions } from '../functions/bundle.ts';
import { entryOf } from '../functions/function-code.ts';
import { FUNCTION_NAMES } from '../functions/sizes.ts';
import type { Figure } from './figure.ts';

const STARTS = 9;
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

const run = promisify(execFile);

export async function measureBundles(): Promise<Figure[]> {
  // Below the checkout, so that the SDK is found.
  const folder = await mkdtemp(path.join(ROOT, 'node_modules/.bench-'));
  let bundles: Bundles | undefined;
  try {
    const empty = path.join(folder, 'empty.ts');
    await writeFile(empty, EMPTY_HANDLER);
    bundles = bundleFunctions(new Map(FUNCTION_NAMES.map((name) => [name, entryOf(name)])));
    // As anybody would bundle it, without what our own bundles leave out.
    await build({ entryPoints: [empty], outfile: path.join(folder, 'index.mjs'), ...PLAIN });
    return await figuresOf(bundles, folder);
  } finally {
    bundles?.remove();
    await rm(folder, { recursive: true, force: true });
  }
}

async function figuresOf(bundles: Bundles, empty: string): Promise<Figure[]> {
  const folders = FUNCTION_NAMES.map((name) => bundles.folderOf(name));
  const [emptyMs = Number.NaN, ...inits] = await initTimes([empty, ...folders]);
  const figures: Figure[] = [
    { name: `empty handler with the DynamoDB client: init (least of ${STARTS})`, value: emptyMs, unit: 'ms' },
  ];
  for (const [index, name] of FUNCTION_NAMES.entries()) {
    const ms = inits[index] ?? Number.NaN;
    const data = dataBytes(bundles.folderOf(name));
    figures.push({ name: `${name}: code`, value: (bundles.sizes.get(name)?.code ?? 0) / 1000, unit: 'kB' });
    if (data > 0) figures.push({ name: `${name}: data beside it`, value: data / 1000, unit: 'kB' });
    figures.push({ name: `${name}: init (least of ${STARTS})`, value: ms, unit: 'ms' });
    figures.push({ name: `${name}: init`, value: ms / emptyMs, unit: '× empty' });
  }
  return figures;
}

const dataBytes = (folder: string): number =>
  readdirSync(folder)
    .filter((name) => /\.(?:jsonl?|txt)$/.test(name))
    .reduce((sum, name) => sum + statSync(path.join(folder, name)).size, 0);

/** The least of rounds that take the functions in turn: others on the machine only ever add to it. */
async function initTimes(folders: readonly string[]): Promise<number[]> {
  const times: number[][] = folders.map(() => []);
  for (let round = 0; round < STARTS; round++)
    for (const [index, folder] of folders.entries()) times[index]?.push(await initMs(folder));
  return times.map((all) => Math.min(...all));
}

/** Milliseconds to import the module in a new process, the process's own start left out. */
async function initMs(folder: string): Promise<number> {
  const file = pathToFileURL(path.join(folder, 'index.mjs')).href;
  const probe = `const at=performance.now();await import(${JSON.stringify(file)});console.log(performance.now()-at);process.exit(0)`;
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', probe], {
    cwd: tmpdir(),
    env: { AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none' },
  });
  return Number(stdout.trim().split('\n').at(-1));
}
