/** A process for tests of the pool: what a job is called is what befalls it. */
import { type Job, jobSchema } from './worker-job.ts';

process.on('message', (message) => {
  const job: Job = jobSchema.parse(message);
  if (job.kind !== 'extra' || job.id === 'hang') return;
  if (job.id === 'die') process.exit(3);
  process.send?.(
    job.id === 'nonsense' ? 'what?' : { id: job.id, target: 'promises', violations: [], jitter: [] },
  );
});
