import * as z from 'zod';
import { storeVariables } from '../environment.ts';
import { dynamoClient } from '../stores/dynamo-client.ts';
import { DynamoSessionStore } from '../stores/dynamo-session-store.ts';
import { DynamoPdfStore } from '../stores/pdf-store.ts';
import { StepFunctionsExecutions } from '../workflow/executions.ts';
import { stepFunctionsClient } from '../workflow/step-functions-client.ts';
import { sweep } from '../workflow/sweep.ts';
import { sweepPdfs } from '../workflow/sweep-pdfs.ts';
import type { World } from '../world.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({
  USER_DATA_TABLE: storeVariables.USER_DATA_TABLE,
  STATE_MACHINE_ARN: z.string().min(1),
  PDF_STATE_MACHINE_ARN: z.string().min(1),
  PATIENCE_MS: z.coerce.number().int().nonnegative(),
});

export const create = (env: z.output<typeof environment>, world: World) => {
  const client = dynamoClient();
  const stepFunctions = stepFunctionsClient();
  const common = { world, patienceMs: env.PATIENCE_MS };
  const runs = sweep({
    ...common,
    sessions: new DynamoSessionStore(client, env.USER_DATA_TABLE, world.clock.now),
    executions: new StepFunctionsExecutions(stepFunctions, env.STATE_MACHINE_ARN),
  });
  const pdfs = sweepPdfs({
    ...common,
    pdfs: new DynamoPdfStore(client, env.USER_DATA_TABLE),
    executions: new StepFunctionsExecutions(stepFunctions, env.PDF_STATE_MACHINE_ARN),
  });
  // Settled side by side: trouble with one kind leaves the other swept.
  return async (): Promise<{ failed: number; failed_pdfs: number }> => {
    const [run, pdf] = await Promise.allSettled([runs(), pdfs()]);
    if (run.status === 'rejected') throw run.reason;
    if (pdf.status === 'rejected') throw pdf.reason;
    return { failed: run.value.failed, failed_pdfs: pdf.value.failed };
  };
};

export const handler = lambdaHandler({ environment, create });
