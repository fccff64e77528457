/** The API's Lambda authorizer: a bearer token in, a policy for the whole stage out, so that it may be cached. */
import type { APIGatewayAuthorizerResult, APIGatewayTokenAuthorizerEvent } from 'aws-lambda';
import * as z from 'zod';
import type { TokenRules, TokenVerifier } from './access-token.ts';

/** Key of what routes are told about operators. */
export const OPERATOR_CONTEXT = 'operator';

export const authorizeEnvironment = z.object({
  TOKEN_ISSUER: z.url(),
  TOKEN_JWKS_URI: z.url(),
  /** Comma-separated app client ids. */
  TOKEN_CLIENT_IDS: z.string().min(1),
  /** Comma-separated group names; empty allows every user of the pool. */
  ALLOWED_GROUPS: z.string().default(''),
  /** People of this group are operators. */
  OPERATOR_GROUP: z.string().min(1).optional(),
});

const list = (value: string): string[] =>
  value
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Which tokens are taken, as the function’s environment says. */
export function tokenRulesFrom(environment: z.output<typeof authorizeEnvironment>): TokenRules {
  return {
    issuer: environment.TOKEN_ISSUER,
    jwksUri: environment.TOKEN_JWKS_URI,
    clientIds: list(environment.TOKEN_CLIENT_IDS),
    allowedGroups: list(environment.ALLOWED_GROUPS),
    operatorGroup: environment.OPERATOR_GROUP,
  };
}

/**
 * API Gateway’s token authorizer: lets whoever the token names call every method of the stage. Throws `Unauthorized`,
 * which becomes a 401.
 */
export function authorize(verifier: TokenVerifier) {
  return async (event: APIGatewayTokenAuthorizerEvent): Promise<APIGatewayAuthorizerResult> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(event.authorizationToken)?.[1];
    const caller = token === undefined ? undefined : await verifier.verify(token);
    // API Gateway turns exactly this message into 401.
    if (!caller) throw new Error('Unauthorized');
    return {
      principalId: caller.userId,
      ...(caller.isOperator && { context: { [OPERATOR_CONTEXT]: 'yes' } }),
      policyDocument: {
        Version: '2012-10-17',
        Statement: [{ Action: 'execute-api:Invoke', Effect: 'Allow', Resource: stageOf(event.methodArn) }],
      },
    };
  };
}

/** `arn:aws:execute-api:region:account:api/stage/METHOD/path` → every method of the stage. */
function stageOf(methodArn: string): string {
  return `${methodArn.split('/').slice(0, 2).join('/')}/*`;
}
