import * as z from 'zod';
import { health } from '../api/health.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({});
export const create = () => health();
export const handler = lambdaHandler({ environment, create });
