import type * as z from 'zod';
import { issueToken, issueTokenEnvironment } from '../auth/issue-token.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = issueTokenEnvironment;
export const create = (env: z.output<typeof environment>) => issueToken(env.ALLOWED_GROUPS);
export const handler = lambdaHandler({ environment, create });
