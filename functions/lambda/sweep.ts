import * as z from 'zod';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { DynamoPdfStore } from '../stores/pdf-store.ts';
import { sweepDeletions } from '../workflow/sweep-deletions.ts';
import { sweepPdfs } from '../workflow/sweep-pdfs.ts';
import { sweepRuns } from '../workflow/sweep-runs.ts';
import type { World } from '../world.ts';
import { deletionParts, deletionVariables } from './deletion-parts.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  ...deletionVariables,
  PATIENCE_MS: z.coerce.number().int().nonnegative(),
});

/** Less than the function lives; runs and PDFs take little beside it. */
const DELETIONS_MS = 90_000;

export const create = (env: z.output<typeof environment>, world: World) => {
  const client = dynamoClient();
  const deletion = deletionParts(env, world);
  const common = { world, patienceMs: env.PATIENCE_MS };
  const runs = sweepRuns({
    ...common,
    sessions: new DynamoSessionStore(client, env.USER_DATA_TABLE, world.clock.now),
    executions: deletion.executions.preps,
  });
  const pdfs = sweepPdfs({
    ...common,
    pdfs: new DynamoPdfStore(client, env.USER_DATA_TABLE),
    executions: deletion.executions.pdfs,
  });
  const deletions = sweepDeletions({ ...deletion, ...common, limitMs: DELETIONS_MS });
  // Settled side by side: trouble with one kind leaves the others swept.
  return async (): Promise<{ failed: number; failed_pdfs: number; unfinished_deletions: number }> => {
    const [run, pdf, deleted] = await Promise.allSettled([runs(), pdfs(), deletions()]);
    if (run.status === 'rejected') throw run.reason;
    if (pdf.status === 'rejected') throw pdf.reason;
    if (deleted.status === 'rejected') throw deleted.reason;
    return {
      failed: run.value.failed,
      failed_pdfs: pdf.value.failed,
      unfinished_deletions: deleted.value.unfinished,
    };
  };
};

export const handler = lambdaHandler({ environment, create });
