import { execFile, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import { makeRequest } from '../../functions/models/test-model.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { bundleFunctions } from './bundle.ts';
import { entryOf } from './function-code.ts';
import { FUNCTION_NAMES } from './sizes.ts';

const bundles = bundleFunctions(new Map(FUNCTION_NAMES.map((name) => [name, entryOf(name)])));
afterAll(() => bundles.remove());

const API = [
  'authorize',
  'get-session',
  'list-sessions',
  'start-prep',
  'start-upload',
  'delete-session',
  'delete-data',
  'get-data-deletion',
  'export-data',
  'health',
  'openapi',
];

describe('bundles', () => {
  it('load under plain Node, without node_modules, and export a handler', () => {
    const files = FUNCTION_NAMES.map(
      (name) => pathToFileURL(path.join(bundles.folderOf(name), 'index.mjs')).href,
    );
    const script = `for (const file of ${JSON.stringify(files)}) if (typeof (await import(file)).handler !== 'function') throw new Error(file);`;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: bundles.folderOf('health'),
      env: { PATH: process.env.PATH },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);

  it('tell lines of the TypeScript in a stack', () => {
    const file = pathToFileURL(path.join(bundles.folderOf('compose'), 'index.mjs')).href;
    const script = `const { handler } = await import(${JSON.stringify(file)}); await handler({}, {});`;
    const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      env: { PATH: process.env.PATH, POWERTOOLS_LOG_LEVEL: 'SILENT' },
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/Error: environment: /);
    expect(stderr).toMatch(/at \w+ \(functions\/environment\.ts:\d+:\d+\)/);
    expect(stderr).not.toMatch(/at .*\.mjs:/);
  }, 30_000);

  it('load HTTP/2 when a model is asked over it, and not before', async () => {
    const web = await startDemoWeb();
    const folder = bundles.folderOf('compose');
    const part = readdirSync(folder).find((name) => /^bedrock-converse-\w+\.mjs$/.test(name)) ?? '';
    const script = `const is = () => process.moduleLoadList.includes('NativeModule http2');
const { BedrockConverse } = await import('./${part}');
const settings = { region: 'eu-west-1', endpoint: process.env.MODEL };
const model = new BedrockConverse({ model: 'small-v1:0', settings, now: Date.now });
const before = is();
const { usage } = await model.ask(${JSON.stringify(makeRequest())});
console.log(JSON.stringify({ before, after: is(), answered: usage.output_tokens > 0 }));
process.exit();`;
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', script],
      {
        cwd: folder,
        env: { MODEL: web.models.bedrockUrl, AWS_ACCESS_KEY_ID: 'none', AWS_SECRET_ACCESS_KEY: 'none' },
      },
    );
    await web.close();
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual({ before: false, after: true, answered: true });
  }, 30_000);

  it.each(['fetch-interviewer', 'distil'])(
    'bring the thread that reads uploads: %s',
    async (name) => {
      const file = pathToFileURL(path.join(bundles.folderOf(name), 'upload-worker.mjs'));
      const cv = new TextEncoder().encode('Ada Quill\nBackend engineer\n\n## Skills\nKotlin, PostgreSQL\n');
      const worker = new Worker(file, { workerData: cv, env: {} });
      const [answer] = await once(worker, 'message');
      await worker.terminate();
      expect(answer).toMatchObject({ ok: true, kind: 'text', profile: { name: 'Ada Quill' } });
    },
    30_000,
  );

  it.each(API)('of the API stay small: %s', (name) => {
    expect(bundles.sizes.get(name)?.code).toBeLessThan(700_000);
  });

  it.each(FUNCTION_NAMES.filter((name) => name.startsWith('fetch-')))(
    'of fetchers stay in bounds: %s',
    (name) => {
      expect(bundles.sizes.get(name)?.code).toBeLessThan(1_600_000);
    },
  );

  // Time to be ready goes with what is read; `npm run bench -- --only bundles` measures it.
  it.each([
    ['fetchers', 700_000, FUNCTION_NAMES.filter((name) => name.startsWith('fetch-'))],
    ['what needs all sources at once', 650_000, ['distil']],
    ['what loads its work while the stores answer', 450_000, ['compose', 'prove-and-save']],
    ['the API', 600_000, API],
    ['the PDF', 650_000, ['build-pdf']],
  ])('read little at every start: %s', (_kind, most, names) => {
    for (const name of names) expect(bundles.sizes.get(name)?.atStart, name).toBeLessThan(most);
  });

  it('say nothing of the machine they were made on', () => {
    const { stdout } = spawnSync(
      'grep',
      ['-rlF', path.resolve(import.meta.dirname, '../..'), bundles.folderOf('.')],
      {
        encoding: 'utf8',
      },
    );
    expect(stdout).toBe('');
  });
});
