import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aloneIn, lockFolder } from './folder-lock.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'interview-helper-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('the lock of a folder', () => {
  it('is held by one at a time', async () => {
    const held = await lockFolder(directory);
    expect(held).toBeDefined();
    expect(await lockFolder(`${directory}/.`)).toBeUndefined();
    await held?.release();
    const next = await lockFolder(directory);
    expect(next).toBeDefined();
    await next?.release();
  });

  it('lets work wait for its turn', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} in`);
      await new Promise(setImmediate);
      order.push(`${name} out`);
    };
    await Promise.all(['a', 'b', 'c'].map((name) => aloneIn(directory, work(name))));
    expect(order.map((step) => step.split(' ')[1])).toEqual(['in', 'out', 'in', 'out', 'in', 'out']);
  });

  it('ends with its holder, also one that is killed', async () => {
    const script = `import { aloneIn, lockFolder } from ${JSON.stringify(path.join(import.meta.dirname, 'folder-lock.ts'))};
await lockFolder(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(await lockFolder(directory)).toBeUndefined();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const next = await lockFolder(directory);
    expect(next).toBeDefined();
    await next?.release();
  });
});
