/**
 * The thin shell of every function: its environment is read and its parts are built once, at the first call. Every
 * record that is logged meanwhile carries the run it belongs to, and a state leaves one record when it ends.
 */
import type * as z from 'zod';
import { readEnvironment } from '../environment.ts';
import { errorFacts, logger } from '../log.ts';
import { createWorld, type World } from '../world.ts';
import { runOf } from './run-of.ts';
import { mapStackTraces } from './stack-traces.ts';

// From source Node knows the lines itself.
if (!import.meta.url.endsWith('.ts')) mapStackTraces();

export interface LambdaFunction<Schema extends z.ZodType, Event, Context, Answer> {
  /** Types the construct that deploys the function. */
  environment: Schema;
  /** Builds the handler; the local run passes an environment and a world of its own. */
  create(environment: z.output<Schema>, world: World): (event: Event, context: Context) => Promise<Answer>;
}

export function lambdaHandler<Schema extends z.ZodType, Event, Context, Answer>(
  fn: LambdaFunction<Schema, Event, Context, Answer>,
): (event: Event, context: Context) => Promise<Answer> {
  let handler: ((event: Event, context: Context) => Promise<Answer>) | undefined;
  return async (event, context) => {
    const { run, isState } = runOf(event);
    // A function instance has one call at a time, so what the last one left can go.
    logger.resetKeys();
    if (run !== undefined) logger.appendKeys({ session_id: run });
    try {
      handler ??= fn.create(readEnvironment(fn.environment), createWorld());
      const answer = await handler(event, context);
      if (isState) logger.info('state ended');
      return answer;
    } catch (error) {
      if (isState) logger.error('state failed', errorFacts(error));
      throw error;
    }
  };
}
