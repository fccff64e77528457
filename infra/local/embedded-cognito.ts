/**
 * Cognito beside the process: cognito-local keeps its data in its working directory and reads its port from the
 * environment, so it runs as a child that ends with its parent.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import {
  AdminCreateUserCommand,
  AdminSetUserPasswordCommand,
  CognitoIdentityProviderClient,
  CreateUserPoolClientCommand,
  CreateUserPoolCommand,
  ListUserPoolClientsCommand,
  ListUserPoolsCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider';
import type { Jwks } from 'aws-jwt-verify/jwk';
import type { TokenRules } from '../../functions/api/access-token.ts';
import type { EmbeddedService } from './embedded-dynamodb.ts';
import { freePort } from './free-port.ts';
import { embeddedClient } from './local-environment.ts';

const require = createRequire(import.meta.url);
const POOL_NAME = 'interview-helper';
/** Part of every token; fixed, so that tokens survive a restart on another port. */
const ISSUER_DOMAIN = 'http://cognito.localhost';
const START_LIMIT_MS = 12_000;

/** The account that `npm start` prints: it exists on this machine only. */
export const DEMO_USER = { email: 'demo@interview-helper.example', password: 'Demo-passw0rd!' };

export interface EmbeddedCognito extends EmbeddedService {
  userPoolId: string;
  clientId: string;
  tokenRules: TokenRules;
  jwks: Jwks;
}

export async function startCognito(directory: string): Promise<EmbeddedCognito> {
  const config = path.join(directory, '.cognito');
  await mkdir(path.join(config, 'db'), { recursive: true });
  await writeFile(
    path.join(config, 'config.json'),
    JSON.stringify({ TokenConfig: { IssuerDomain: ISSUER_DOMAIN } }),
  );
  const port = await freePort();
  const child = fork(require.resolve('cognito-local/lib/bin/start.js'), [], {
    cwd: directory,
    // Its own session keys aside, it needs nothing of our environment.
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port) },
    execArgv: ['--import', new URL('./exit-with-parent.ts', import.meta.url).href],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const endpoint = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  try {
    await untilHealthy(endpoint, () => child.exitCode === null);
    const pool = await preparePool(endpoint);
    const issuer = `${ISSUER_DOMAIN}/${pool.userPoolId}`;
    const jwksUri = `${endpoint}/${pool.userPoolId}/.well-known/jwks.json`;
    const jwks = (await (await fetch(jwksUri)).json()) as Jwks;
    return {
      ...pool,
      endpoint,
      jwks,
      tokenRules: { issuer, jwksUri, clientIds: [pool.clientId], allowedGroups: [] },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

export function cognitoClient(endpoint: string): CognitoIdentityProviderClient {
  return new CognitoIdentityProviderClient(embeddedClient(endpoint));
}

/** Makes sure the account exists with this password. */
export async function ensureUser(
  client: CognitoIdentityProviderClient,
  userPoolId: string,
  user: { email: string; password: string },
): Promise<void> {
  try {
    await client.send(
      new AdminCreateUserCommand({
        UserPoolId: userPoolId,
        Username: user.email,
        MessageAction: 'SUPPRESS',
        UserAttributes: [
          { Name: 'email', Value: user.email },
          { Name: 'email_verified', Value: 'true' },
        ],
      }),
    );
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error;
  }
  await client.send(
    new AdminSetUserPasswordCommand({
      UserPoolId: userPoolId,
      Username: user.email,
      Password: user.password,
      Permanent: true,
    }),
  );
}

async function preparePool(endpoint: string): Promise<{ userPoolId: string; clientId: string }> {
  const client = cognitoClient(endpoint);
  const { UserPools = [] } = await client.send(new ListUserPoolsCommand({ MaxResults: 10 }));
  const existing = UserPools.find((pool) => pool.Name === POOL_NAME)?.Id;
  const userPoolId =
    existing ??
    (await client.send(new CreateUserPoolCommand({ PoolName: POOL_NAME, UsernameAttributes: ['email'] })))
      .UserPool?.Id;
  if (!userPoolId) throw new Error('the embedded Cognito made no user pool');
  const { UserPoolClients = [] } = await client.send(
    new ListUserPoolClientsCommand({ UserPoolId: userPoolId, MaxResults: 10 }),
  );
  const clientId =
    UserPoolClients[0]?.ClientId ??
    (
      await client.send(
        new CreateUserPoolClientCommand({
          UserPoolId: userPoolId,
          ClientName: 'site',
          ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
        }),
      )
    ).UserPoolClient?.ClientId;
  if (!clientId) throw new Error('the embedded Cognito made no app client');
  await ensureUser(client, userPoolId, DEMO_USER);
  client.destroy();
  return { userPoolId, clientId };
}

async function untilHealthy(endpoint: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline) {
    if (!alive()) throw new Error('the embedded Cognito stopped while starting');
    try {
      if ((await fetch(`${endpoint}/health`)).ok) return;
    } catch {
      // Not listening yet.
    }
    await delay(50);
  }
  throw new Error(`the embedded Cognito did not start within ${START_LIMIT_MS / 1000} s`);
}
