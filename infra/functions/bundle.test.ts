import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
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
    ['fetchers', 800_000, FUNCTION_NAMES.filter((name) => name.startsWith('fetch-'))],
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
