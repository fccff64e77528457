/**
 * The one check of access tokens: signature by a key of the pool, issuer, expiry, `token_use` access, client and,
 * where the deployment names some, group. The authorizer on AWS and on a laptop are both this.
 */
import { JwtVerifier } from 'aws-jwt-verify';
import type { Jwks } from 'aws-jwt-verify/jwk';
import * as z from 'zod';
import { type UserId, userIdSchema } from '../../shared/ids.ts';

export interface TokenRules {
  issuer: string;
  jwksUri: string;
  /** App clients whose tokens are accepted. */
  clientIds: readonly string[];
  /** When not empty, the token must carry one of these `cognito:groups`. */
  allowedGroups: readonly string[];
  /** People of this group are operators of the installation. */
  operatorGroup?: string | undefined;
}

export interface Caller {
  userId: UserId;
  username: string | undefined;
  isOperator: boolean;
}

export interface TokenVerifier {
  /** The caller a token speaks for; undefined for any token that breaks a rule. */
  verify(token: string): Promise<Caller | undefined>;
}

const payloadSchema = z.object({
  sub: userIdSchema,
  exp: z.number(),
  token_use: z.literal('access'),
  client_id: z.string(),
  username: z.string().optional(),
  'cognito:groups': z.array(z.string()).optional(),
});

/** A verifier for one pool. `jwks` may be given when the keys are known already; else they are fetched and cached. */
export function createTokenVerifier(rules: TokenRules, jwks?: Jwks): TokenVerifier {
  const verifier = JwtVerifier.create({
    issuer: rules.issuer,
    jwksUri: rules.jwksUri,
    audience: null, // access tokens of Cognito carry client_id instead
    customJwtCheck: ({ header, payload }) => {
      // RFC 7515 4.1.11: an extension that is not understood makes the token invalid.
      if ('crit' in header) throw new Error('critical header extensions are not supported');
      const { client_id, 'cognito:groups': groups = [] } = payloadSchema.parse(payload);
      if (!rules.clientIds.includes(client_id)) throw new Error('token of another client');
      if (rules.allowedGroups.length > 0 && !groups.some((group) => rules.allowedGroups.includes(group)))
        throw new Error('not in an allowed group');
    },
  });
  if (jwks) verifier.cacheJwks(jwks);
  return {
    async verify(token) {
      try {
        const payload = payloadSchema.parse(await verifier.verify(token));
        const groups = payload['cognito:groups'] ?? [];
        const isOperator = rules.operatorGroup !== undefined && groups.includes(rules.operatorGroup);
        return { userId: payload.sub, username: payload.username, isOperator };
      } catch {
        return undefined;
      }
    },
  };
}
