import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTokenVerifier, type TokenRules } from './access-token.ts';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const { privateKey: strangerKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwks = {
  keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'key-1', alg: 'RS256', use: 'sig', kty: 'RSA' }],
};

const rules: TokenRules = {
  issuer: 'https://cognito.example/pool',
  jwksUri: 'https://cognito.example/pool/.well-known/jwks.json',
  clientIds: ['site-client'],
  allowedGroups: [],
};

const now = () => Math.floor(Date.now() / 1000);
const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

interface TokenParts {
  header?: Record<string, unknown>;
  payload?: Record<string, unknown>;
  sign?: (input: string) => string;
}

const rs256 =
  (key = privateKey) =>
  (input: string) =>
    createSign('RSA-SHA256').update(input).sign(key).toString('base64url');

function token({ header = {}, payload = {}, sign = rs256() }: TokenParts = {}): string {
  const input = [
    base64url({ alg: 'RS256', kid: 'key-1', typ: 'JWT', ...header }),
    base64url({
      sub: 'user-1',
      iss: rules.issuer,
      client_id: 'site-client',
      token_use: 'access',
      iat: now() - 10,
      exp: now() + 3600,
      username: 'ada',
      ...payload,
    }),
  ].join('.');
  return `${input}.${sign(input)}`;
}

const verify = (text: string, changed: Partial<TokenRules> = {}) =>
  createTokenVerifier({ ...rules, ...changed }, jwks).verify(text);

describe('access tokens', () => {
  it('accepts a valid token of this pool and client and names the caller', async () => {
    expect(await verify(token())).toEqual({ userId: 'user-1', username: 'ada', isOperator: false });
  });

  const publicPem = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const bad: [string, string][] = [
    ['no signature (alg none)', token({ header: { alg: 'none' }, sign: () => '' })],
    [
      'an HMAC keyed with the public key (algorithm confusion)',
      token({
        header: { alg: 'HS256' },
        sign: (input) => createHmac('sha256', publicPem).update(input).digest('base64url'),
      }),
    ],
    ['a signature by another key', token({ sign: rs256(strangerKey) })],
    ['a changed payload', token().replace(/\.[^.]+\./, `.${base64url({ sub: 'someone-else' })}.`)],
    ['an unknown key id', token({ header: { kid: 'key-2' } })],
    ['another issuer', token({ payload: { iss: 'https://cognito.example/other' } })],
    ['another client', token({ payload: { client_id: 'other' } })],
    ['an ID token', token({ payload: { token_use: 'id', aud: 'site-client' } })],
    ['no token_use', token({ payload: { token_use: undefined } })],
    ['an expired token', token({ payload: { exp: now() - 1 } })],
    ['no expiry', token({ payload: { exp: undefined } })],
    ['an expiry that is text', token({ payload: { exp: '9999999999' } })],
    ['a token not valid yet', token({ payload: { nbf: now() + 600 } })],
    ['an unknown critical extension', token({ header: { crit: ['exp'] } })],
    ['no subject', token({ payload: { sub: undefined } })],
    ['a subject that is no id', token({ payload: { sub: 'a/../b c' } })],
    ['no dots', 'nonsense'],
    ['an empty text', ''],
  ];
  it.each(bad)('refuses %s', async (_what, text) => {
    expect(await verify(text)).toBeUndefined();
  });

  it('knows operators by their group, where the installation names one', async () => {
    const operator = token({ payload: { 'cognito:groups': ['operators'] } });
    expect(await verify(operator, { operatorGroup: 'operators' })).toMatchObject({ isOperator: true });
    expect(await verify(token(), { operatorGroup: 'operators' })).toMatchObject({ isOperator: false });
    expect(await verify(operator)).toMatchObject({ isOperator: false });
  });

  it('asks for one of the allowed groups where the installation names some', async () => {
    const allowed = { allowedGroups: ['hiring', 'staff'] };
    expect(await verify(token({ payload: { 'cognito:groups': ['staff'] } }), allowed)).toBeDefined();
    expect(await verify(token({ payload: { 'cognito:groups': ['guests'] } }), allowed)).toBeUndefined();
    expect(await verify(token(), allowed)).toBeUndefined();
  });
});
