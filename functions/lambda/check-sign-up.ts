import type * as z from 'zod';
import { checkSignUp, checkSignUpEnvironment } from '../auth/check-sign-up.ts';
import { lambdaHandler } from './lambda.ts';

export const environment = checkSignUpEnvironment;
export const create = (env: z.output<typeof environment>) => checkSignUp(env.ALLOWED_EMAIL_DOMAINS);
export const handler = lambdaHandler({ environment, create });
