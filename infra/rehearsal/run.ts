/**
 * `npm run test:deploy`: the real CDK CLI deploys the real stacks into an emulated AWS on this machine, preps go through
 * API Gateway and the state machine, and everything is taken down again. Prints a table and, last, the count. What the
 * emulator cannot show stands in infra/docs/rehearsal.md. `--keep` leaves the emulator's log.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions, runCommand } from '../command-line.ts';
import { EMULATOR, installEmulator, RehearsalError, startEmulator } from './emulator.ts';
import { rehearse, startWeb } from './rehearse.ts';
import { Steps } from './steps.ts';

const USAGE = `usage: npm run test:deploy -- [options]

  --keep  leave the emulator's log
  --help  print this`;

async function main(): Promise<number> {
  const { keep, help } = readOptions({
    options: {
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'interview-helper-rehearsal-'));
  const steps = new Steps(() => performance.now());
  const demoWeb = await startWeb();
  let endpoint = '';
  let close = async () => {};
  try {
    await steps.step('Install and start the emulator', async () => {
      const emulator = await startEmulator(await installEmulator(folder), folder);
      ({ endpoint, close } = emulator);
      return EMULATOR;
    });
    await rehearse(steps, { endpoint, folder, demoWeb });
  } finally {
    await close();
    await demoWeb.close();
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
  if (keep) console.log(`Kept: ${folder}`);
  console.log(steps.table());
  return steps.failed === 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

runCommand(main).catch((error: unknown) => {
  console.error(error instanceof RehearsalError ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
