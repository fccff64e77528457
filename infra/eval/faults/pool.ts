/** Runs jobs in a few processes side by side: each has a clock, an environment and an output of its own. */
import { fork } from 'node:child_process';
import path from 'node:path';
import * as z from 'zod';
import type { CaseOutcome } from './cases.ts';
import type { Job } from './worker.ts';

const outcomeSchema = z.object({
  id: z.string(),
  target: z.string(),
  violations: z.array(z.string()),
  jitter: z.array(z.number()),
});

/** Outcomes in the order of the jobs. A job whose process dies is broken, and a new process goes on. */
export async function runJobs(
  jobs: readonly Job[],
  processes: number,
  onOutcome: (outcome: CaseOutcome) => void = () => {},
): Promise<CaseOutcome[]> {
  const outcomes: CaseOutcome[] = [];
  const queue = jobs.entries();
  const serve = async () => {
    let worker = startWorker();
    for (const [place, job] of queue) {
      const outcome = await ask(worker, job);
      if (outcome.died) worker = startWorker();
      outcomes[place] = outcome.value;
      onOutcome(outcome.value);
    }
    worker.kill();
  };
  await Promise.all(Array.from({ length: Math.min(processes, jobs.length) }, serve));
  return outcomes;
}

function startWorker() {
  return fork(path.join(import.meta.dirname, 'worker.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc'],
  });
}

function ask(
  worker: ReturnType<typeof startWorker>,
  job: Job,
): Promise<{ died: boolean; value: CaseOutcome }> {
  return new Promise((resolve) => {
    const onExit = (code: number | null) => {
      const id = job.kind === 'single' ? job.one.id : job.id;
      const target = job.kind === 'single' ? job.one.target : job.kind;
      const value = { id, target, violations: [`the process ended with ${code}`], jitter: [] };
      worker.off('message', onMessage);
      resolve({ died: true, value });
    };
    const onMessage = (message: unknown) => {
      worker.off('exit', onExit);
      resolve({ died: false, value: outcomeSchema.parse(message) });
    };
    worker.once('exit', onExit);
    worker.once('message', onMessage);
    worker.send(job);
  });
}
