/** Runs jobs in a few processes side by side: each has a clock, an environment and an output of its own. */
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';
import type { CaseOutcome } from './cases.ts';
import type { Job } from './worker-job.ts';

const outcomeSchema = z.object({
  id: z.string(),
  target: z.string(),
  violations: z.array(z.string()),
  jitter: z.array(z.number()),
  unknown: z.boolean().optional(),
});

export interface PoolOptions {
  processes: number;
  /** Milliseconds a job may take before its process is ended and the job is broken. */
  jobMs: number;
  onOutcome?: (outcome: CaseOutcome) => void;
  /** Module of the process; it gets jobs as messages and answers each with an outcome. */
  worker?: string;
}

/** Outcomes in the order of the jobs. A job whose process dies or hangs is broken, and a new process goes on. */
export async function runJobs(jobs: readonly Job[], options: PoolOptions): Promise<CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  const queue = jobs.entries();
  const serve = async () => {
    let worker: ChildProcess | undefined;
    for (const [place, job] of queue) {
      worker ??= startWorker(options);
      const { outcome, isAlive } = await ask(worker, job, options.jobMs);
      if (!isAlive) worker = undefined;
      outcomes[place] = outcome;
      options.onOutcome?.(outcome);
    }
    worker?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(options.processes, jobs.length) }, serve));
  return outcomes;
}

function startWorker({ worker = path.join(import.meta.dirname, 'worker.ts') }: PoolOptions): ChildProcess {
  return fork(worker, {
    // What the functions log is caught in the process; what comes here is noise of the embedded services.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  });
}

function ask(
  worker: ChildProcess,
  job: Job,
  jobMs: number,
): Promise<{ outcome: CaseOutcome; isAlive: boolean }> {
  return new Promise((resolve) => {
    const end = (outcome: CaseOutcome, isAlive: boolean) => {
      clearTimeout(timer);
      worker.removeAllListeners();
      resolve({ outcome, isAlive });
    };
    const broken = (why: string) => {
      const [id, target] = job.kind === 'single' ? [job.one.id, job.one.target] : [job.id, job.kind];
      end({ id, target, violations: [why], jitter: [] }, false);
    };
    const timer = setTimeout(() => {
      broken(`it did not end within ${jobMs / 1000} s`);
      worker.kill('SIGKILL');
    }, jobMs);
    worker.once('exit', (code) => broken(`the process ended with ${code}`));
    worker.once('message', (message) => {
      const outcome = outcomeSchema.safeParse(message);
      if (outcome.success) end(outcome.data, true);
      else broken('the process answered with no outcome');
    });
    worker.send(job);
  });
}
