import * as z from 'zod';
import { openApi } from '../api/openapi.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = z.object({});
export const create = () => openApi();
export const handler = lambdaHandler({ environment, create });
