import type * as z from 'zod';
import { createTokenVerifier } from '../api/access-token.ts';
import { authorize, authorizeEnvironment, tokenRulesFrom } from '../api/authorize.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = authorizeEnvironment;

export const create = (env: z.output<typeof environment>) =>
  authorize(createTokenVerifier(tokenRulesFrom(env)));

export const handler = lambdaHandler({ environment, create });
