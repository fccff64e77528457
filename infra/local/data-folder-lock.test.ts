import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockDataFolder } from './data-folder-lock.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'interview-helper-lock-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

describe('the lock of a data folder', () => {
  it('is held by one at a time', async () => {
    const held = await lockDataFolder(directory);
    expect(held).toBeDefined();
    expect(await lockDataFolder(`${directory}/.`)).toBeUndefined();
    await held?.release();
    const next = await lockDataFolder(directory);
    expect(next).toBeDefined();
    await next?.release();
  });

  it('ends with its holder, also one that is killed', async () => {
    const script = `import { lockDataFolder } from ${JSON.stringify(path.join(import.meta.dirname, 'data-folder-lock.ts'))};
await lockDataFolder(process.argv[1]); console.log('held'); setInterval(() => {}, 1000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '-e', script, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    expect(await lockDataFolder(directory)).toBeUndefined();
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    const next = await lockDataFolder(directory);
    expect(next).toBeDefined();
    await next?.release();
  });
});
