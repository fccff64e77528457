import { spawn } from 'node:child_process';
import { once } from 'node:events';

const underWay = new Set<number>();
process.once('exit', () => {
  for (const pid of underWay)
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // Gone already.
    }
});

/** Longest a command may take: a deployment that hangs must not hang the rehearsal. */
const LIMIT_MS = 120_000;

/** Runs a command to its end. Gives what it printed. @throws {Error} with the end of that when it fails */
export async function run(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<{ output: string }> {
  const child = spawn(command, args, { ...options, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  if (child.pid !== undefined) underWay.add(child.pid);
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const late = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, LIMIT_MS);
  const [code] = await once(child, 'close').finally(() => clearTimeout(late));
  if (child.pid !== undefined) underWay.delete(child.pid);
  const output = Buffer.concat(chunks).toString('utf8');
  if (code !== 0)
    throw new Error(
      `${command} ${args[0] ?? ''} ended with ${code ?? 'no answer in time'}: ${output.slice(-2_000)}`,
    );
  return { output };
}
