/** The thin shell of every function: its environment is read and its parts are built once, at the first call. */
import type * as z from 'zod';
import { readEnvironment } from '../environment.ts';
import { createWorld, type World } from '../world.ts';

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
  return (event, context) => {
    handler ??= fn.create(readEnvironment(fn.environment), createWorld());
    return handler(event, context);
  };
}
