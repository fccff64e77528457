import * as z from 'zod';
import { deleteData } from '../api/delete-data.ts';
import type { World } from '../world.ts';
import { deletionParts, deletionVariables } from './deletion-parts.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object(deletionVariables);

export const create = (env: z.output<typeof environment>, world: World) =>
  deleteData(deletionParts(env, world));

export const handler = lambdaHandler({ environment, create });
