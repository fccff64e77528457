/** `npm start` as a user has it: a process of its own, killed without warning, started again on the same data. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acceptedSchema, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';

interface Running {
  process: ChildProcess;
  address: string;
  output: string;
}

let directory: string;
const started: ChildProcess[] = [];

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'interview-helper-test-'));
});

afterEach(async () => {
  for (const child of started.splice(0))
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  await rm(directory, { recursive: true, force: true, maxRetries: 3, retryDelay: 200 });
});

function launch(port: number, ...more: string[]): ChildProcess {
  const child = spawn(
    process.execPath,
    [path.join(import.meta.dirname, 'start.ts'), '--data', directory, ...more],
    {
      env: { ...process.env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  started.push(child);
  return child;
}

async function start(...more: string[]): Promise<Running> {
  const child = launch(0, ...more);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  for (let waited = 0; waited < 60_000; waited += 50) {
    const address = /Open\s+(http:\S+)/.exec(output)?.[1];
    if (address !== undefined) return { process: child, address, output };
    if (child.exitCode !== null) throw new Error(`the server stopped: ${output}`);
    await delay(50);
  }
  throw new Error(`the server was not ready in time: ${output}`);
}

/** How a process that stops by itself ended. */
async function outcome(child: ChildProcess): Promise<{ code: number | null; errors: string }> {
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, errors };
}

async function token(port: string): Promise<string> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'token.ts')], {
    env: { ...process.env, PORT: port },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk;
  });
  await once(child, 'exit');
  return text.trim();
}

async function callApi(
  running: Running,
  jwt: string,
  route: string,
  init: RequestInit = {},
): Promise<Response> {
  return fetch(running.address + route, {
    ...init,
    headers: { authorization: `Bearer ${jwt}`, 'content-type': 'application/json' },
  });
}

const post = { method: 'POST', body: JSON.stringify(DEMO_COMPANIES[0].request) };

describe('the local server', () => {
  it('ends every accepted run after being killed at any moment and started again', async () => {
    const ids: string[] = [];
    let jwt = '';
    for (const killAfterMs of [0, 150, 600]) {
      const running = await start();
      jwt ||= await token(new URL(running.address).port);
      const accepted = acceptedSchema.parse(await (await callApi(running, jwt, '/api/prep', post)).json());
      ids.push(accepted.session_id);
      await delay(killAfterMs);
      running.process.kill('SIGKILL');
      await once(running.process, 'exit');
    }
    const again = await start();
    for (const id of ids) {
      const view = sessionViewSchema.parse(await (await callApi(again, jwt, `/api/session/${id}`)).json());
      expect(['done', 'failed']).toContain(view.status);
      if (view.status === 'failed') expect(view.error.code).toBe('interrupted');
    }
    again.process.kill('SIGINT');
    const [code] = await once(again.process, 'exit');
    expect(code).toBe(0);
  }, 180_000);

  it('says so when its port is taken', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    await once(blocker, 'listening');
    const address = blocker.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, errors } = await outcome(launch(port));
    blocker.close();
    expect(code).toBe(1);
    expect(errors).toContain(`Port ${port} is taken`);
  }, 60_000);

  it('says so when its data folder is in use, and what its options are, without a stack', async () => {
    const running = await start();
    const second = await outcome(launch(0));
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(/ is in use: Interview Helper runs there already\./);
    expect((await fetch(running.address)).status).toBe(200);
    const misspelt = await outcome(launch(0, '--frehs'));
    expect(misspelt.code).toBe(2);
    expect(misspelt.errors).toMatch(/^Unknown option '--frehs'; --help lists what there is\.$/m);
    expect(`${second.errors}${misspelt.errors}`).not.toMatch(/^ +at /m);
  }, 60_000);

  it('deletes nothing that it did not make, and says so of a place where no data can be kept', async () => {
    const mine = path.join(directory, 'letters.txt');
    await writeFile(mine, 'dear');
    const fresh = await outcome(launch(0, '--fresh'));
    expect(fresh.code).toBe(1);
    expect(fresh.errors).toContain('letters.txt');
    expect(await readFile(mine, 'utf8')).toBe('dear');
    const inFile = await outcome(launch(0, '--data', mine));
    expect(inFile.code).toBe(1);
    expect(inFile.errors).toContain('is not a folder that can be written to');
    expect(`${fresh.errors}${inFile.errors}`).not.toMatch(/^ +at /m);
  }, 60_000);

  it('serves only its own names and asks for a token', async () => {
    const running = await start('--fresh');
    const list = await fetch(`${running.address}/api/sessions`);
    expect(list.status).toBe(401);
    expect(list.headers.get('www-authenticate')).toBe('Bearer');
    expect((await callApi(running, 'a.b.c', '/api/sessions')).status).toBe(401);
    expect((await fetch(`${running.address}/api/nothing`)).status).toBe(404);
    const wrongMethod = await fetch(`${running.address}/api/health`, { method: 'DELETE' });
    expect([wrongMethod.status, wrongMethod.headers.get('allow')]).toEqual([405, 'GET']);
    const page = await fetch(`${running.address}/new/`);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect((await fetch(`${running.address}/%2e%2e/%2e%2e/package.json`)).status).toBe(404);
  }, 60_000);
});
