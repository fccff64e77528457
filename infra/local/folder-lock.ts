/**
 * One process to a folder. Who holds it listens on a socket named after the folder; the system closes that with the
 * process, however it ended, so a lock never outlives its holder.
 */
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

export interface FolderLock {
  release(): Promise<void>;
}

/** Takes the folder, or gives undefined while another process has it. */
export async function lockFolder(directory: string): Promise<FolderLock | undefined> {
  const address = socketOf(path.resolve(directory));
  let server = await listenAt(address);
  if (!server) {
    if (await answers(address)) return undefined;
    // Left behind by a process that was killed.
    await rm(address, { force: true });
    server = await listenAt(address);
  }
  if (!server) return undefined;
  const held = server;
  // It keeps no process alive that has nothing else to do.
  held.unref();
  return { release: () => new Promise((resolve) => held.close(() => resolve())) };
}

const WAIT_MS = 100;

/** `work` alone in the folder, after whoever has it now. */
export async function aloneIn<Result>(directory: string, work: () => Promise<Result>): Promise<Result> {
  let lock = await lockFolder(directory);
  while (!lock) {
    await delay(WAIT_MS);
    lock = await lockFolder(directory);
  }
  try {
    return await work();
  } finally {
    await lock.release();
  }
}

/** Short enough for a socket's address, which may have some 100 bytes. */
function socketOf(directory: string): string {
  const name = `interview-helper-${createHash('sha256').update(directory).digest('hex').slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : path.join(tmpdir(), `${name}.sock`);
}

async function listenAt(address: string): Promise<Server | undefined> {
  const server = createServer((connection) => connection.end());
  try {
    server.listen(address);
    await once(server, 'listening');
    return server;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return undefined;
    throw error;
  }
}

/** How connecting fails where nobody listens. */
const NOBODY: ReadonlySet<string> = new Set(['ECONNREFUSED', 'ENOENT', 'ENOTSOCK']);

function answers(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = connect(address);
    connection.once('connect', () => {
      connection.destroy();
      resolve(true);
    });
    // A socket that may not be connected to is held all the same: by another user of this machine.
    connection.once('error', (error: NodeJS.ErrnoException) => resolve(!NOBODY.has(error.code ?? '')));
  });
}
