/** A process of its own for one half of the matrix: cases come in, outcomes go out. */
import type { CaseOutcome } from './cases.ts';
import { runExtra } from './extras.ts';
import { runCase, runTogether } from './run-case.ts';
import { jobSchema } from './worker-job.ts';

process.on('message', (message) => {
  const job = jobSchema.parse(message);
  const outcome =
    job.kind === 'single'
      ? runCase(job.one)
      : job.kind === 'together'
        ? runTogether(job.id, job.cases)
        : runExtra(job.id);
  outcome
    .catch((error: unknown): CaseOutcome => {
      const [id, target] = job.kind === 'single' ? [job.one.id, job.one.target] : [job.id, job.kind];
      const why = error instanceof Error ? error.message.slice(0, 300) : String(error);
      return { id, target, violations: [`the trial itself broke: ${why}`], jitter: [] };
    })
    .then((done) => process.send?.(done));
});
