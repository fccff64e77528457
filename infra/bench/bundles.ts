/** Every function as it is deployed, one minified ES module: its size, and how long it takes to be ready. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Figure } from './figure.ts';

const LAMBDAS = path.join(import.meta.dirname, '../../functions/lambda');
/** Files of the folder that are no function of their own. */
const SHARED = new Set(['lambda.ts', 'fetch-function.ts']);
const STARTS = 5;
const EMPTY = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
const client = new DynamoDBClient({});
export const handler = async () => client.config.region;`;
/** ES modules that hold CommonJS parts ask for \`require\`. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

const run = promisify(execFile);

export async function measureBundles(): Promise<Figure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bundles-'));
  try {
    const figures: Figure[] = [];
    const empty = path.join(folder, 'empty.mjs');
    await bundle({ stdin: { contents: EMPTY, resolveDir: import.meta.dirname } }, empty);
    figures.push(...(await figuresOf('empty handler with the DynamoDB client', empty)));
    const files = (await readdir(LAMBDAS)).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    for (const file of files.filter((name) => !SHARED.has(name))) {
      const outfile = path.join(folder, file.replace(/\\.ts$/, '.mjs'));
      await bundle({ entryPoints: [path.join(LAMBDAS, file)] }, outfile);
      figures.push(...(await figuresOf(file.replace('.ts', ''), outfile)));
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bundle(input: Parameters<typeof build>[0], outfile: string): Promise<void> {
  await build({
    ...input,
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    banner: { js: REQUIRE },
    logLevel: 'error',
  });
}

async function figuresOf(name: string, file: string): Promise<Figure[]> {
  const { size } = await stat(file);
  return [
    { name: `${name}: bundle`, value: size / 1000, unit: 'kB' },
    { name: `${name}: init (least of ${STARTS})`, value: await initMs(file), unit: 'ms' },
  ];
}

/** Milliseconds to import the module in a new process, the process's own start left out. */
async function initMs(file: string): Promise<number> {
  const probe = `${file}.probe.mjs`;
  await writeFile(
    probe,
    `const at=performance.now();await import(${JSON.stringify(file)});console.log(performance.now()-at);process.exit(0)`,
  );
  const times: number[] = [];
  for (let i = 0; i < STARTS; i++) {
    const { stdout } = await run(process.execPath, [probe], { env: { AWS_REGION: 'us-east-1' } });
    times.push(Number(stdout.trim().split('\n').at(-1)));
  }
  // Others on the machine only ever add to it.
  return Math.min(...times);
}
