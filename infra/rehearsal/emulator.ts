/**
 * MiniStack, an emulator of the AWS API in Python: installed into a temporary virtual environment, started on a free
 * loopback port. Needs Python 3.10 or newer with venv and pip; no Docker.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../local/free-port.ts';
import { run } from './run-command.ts';

export const EMULATOR = 'ministack==1.5.33';
/** Without it the emulator signs tokens with nothing, and the authorizer rightly refuses them. */
const SIGNING = 'cryptography==50.0.2';
const START_LIMIT_MS = 30_000;

/** A reason to stop that needs no stack. */
export class RehearsalError extends Error {}

export interface Emulator {
  endpoint: string;
  /** Where it writes what happens. */
  log: string;
  close(): Promise<void>;
}

/** @throws {RehearsalError} saying what is missing */
export async function installEmulator(folder: string): Promise<string> {
  const environment = path.join(folder, 'venv');
  const python = await run('python3', ['--version']).catch(() => {
    throw new RehearsalError(
      'The deploy rehearsal needs Python 3.10 or newer: there is no python3 on the PATH.',
    );
  });
  const [, major, minor] = /Python (\d+)\.(\d+)/.exec(python.output) ?? [];
  if (Number(major) !== 3 || Number(minor) < 10)
    throw new RehearsalError(`The deploy rehearsal needs Python 3.10 or newer, not ${python.output.trim()}.`);
  await run('python3', ['-m', 'venv', environment]).catch((error: unknown) => {
    throw new RehearsalError(`Python has no working venv and pip here: ${String(error)}`);
  });
  await run(path.join(environment, 'bin/pip'), [
    'install',
    '--quiet',
    '--disable-pip-version-check',
    EMULATOR,
    SIGNING,
  ]).catch((error: unknown) => {
    throw new RehearsalError(`pip could not install ${EMULATOR}: ${String(error)}`);
  });
  return path.join(environment, 'bin/ministack');
}

export async function startEmulator(command: string, folder: string): Promise<Emulator> {
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const state = path.join(folder, 'state');
  await mkdir(state, { recursive: true });
  const log = path.join(folder, 'emulator.log');
  const sink = createWriteStream(log);
  const child = spawn(command, [], {
    cwd: folder,
    // A process group of its own: the functions it starts end with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: folder,
      TMPDIR: state,
      BIND_HOST: '127.0.0.1',
      MINISTACK_HOST: '127.0.0.1',
      GATEWAY_PORT: String(port),
      AWS_ENDPOINT_URL: endpoint,
      PERSIST_STATE: '0',
      // As on AWS, a token trigger that throws lets nobody in.
      MINISTACK_COGNITO_PRETOKEN_STRICT: '1',
      // Listeners that nothing here needs.
      IOT_MTLS_ENABLED: '0',
    },
  });
  child.stdout.pipe(sink);
  child.stderr.pipe(sink);
  const { pid } = child;
  if (pid === undefined) throw new RehearsalError('The emulator could not be started.');
  const end = (signal: NodeJS.Signals) => {
    try {
      process.kill(-pid, signal);
    } catch {
      // Gone already.
    }
  };
  process.once('exit', () => end('SIGKILL'));
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      end('SIGTERM');
      await Promise.race([once(child, 'exit'), delay(5_000, undefined, { ref: false })]);
    }
    end('SIGKILL');
  };
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new RehearsalError(`The emulator stopped while starting; see ${log}.`);
    const healthy = await fetch(`${endpoint}/_ministack/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return { endpoint, log, close };
    if (Date.now() > deadline) {
      await close();
      throw new RehearsalError(`The emulator did not start within ${START_LIMIT_MS / 1000} s; see ${log}.`);
    }
    await delay(100);
  }
}
