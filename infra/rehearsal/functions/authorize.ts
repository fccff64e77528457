/** The authorizer as it is deployed, but for where the pool's keys are: the emulator serves them over plain HTTP. */

import type { Jwks } from 'aws-jwt-verify/jwk';
import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import * as z from 'zod';
import { createTokenVerifier } from '../../../functions/api/access-token.ts';
import { authorize, authorizeEnvironment, tokenRulesFrom } from '../../../functions/api/authorize.ts';
import { readEnvironment } from '../../../functions/environment.ts';

const rehearsalEnvironment = z.object({ REHEARSAL_ENDPOINT: z.url() });
const jwksSchema = z.custom<Jwks>(
  (value) => z.object({ keys: z.array(z.unknown()).min(1) }).safeParse(value).success,
);

let ready: Promise<ReturnType<typeof authorize>> | undefined;

export async function handler(event: APIGatewayTokenAuthorizerEvent): Promise<APIGatewayAuthorizerResult> {
  ready ??= prepare();
  return (await ready)(event);
}

async function prepare(): Promise<ReturnType<typeof authorize>> {
  const rules = tokenRulesFrom(readEnvironment(authorizeEnvironment));
  const { REHEARSAL_ENDPOINT: endpoint } = readEnvironment(rehearsalEnvironment);
  const response = await fetch(new URL(new URL(rules.jwksUri).pathname, endpoint));
  return authorize(createTokenVerifier(rules, jwksSchema.parse(await response.json())));
}
