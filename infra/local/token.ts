/**
 * `npm run --silent token [email]`: prints an access token of the running local server for curl. Another e-mail
 * than the demo account's makes an account of its own, to try what a second user sees.
 */
import { InitiateAuthCommand } from '@aws-sdk/client-cognito-identity-provider';
import { siteConfigSchema } from '../../shared/site-config.ts';
import { readOptions, runCommand, UsageError } from '../command-line.ts';
import { cognitoClient, DEMO_USER, ensureUser } from './embedded-cognito.ts';

const USAGE = `usage: npm run --silent token [email]

Prints an access token of the local server for an Authorization header: curl -H "authorization: Bearer $(…)".
Another e-mail than the demo account's makes a second user. PORT tells which server (default 4321).`;

async function main(): Promise<number> {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (positionals.length > 1) throw new UsageError(`One e-mail at a time.\n\n${USAGE}`);
  const address = `http://127.0.0.1:${process.env.PORT ?? 4321}`;
  const email = positionals[0] ?? DEMO_USER.email;
  if (!/^[^\s@]+@[^\s@]+$/.test(email))
    throw new UsageError(`"${email}" is not an e-mail address.\n\n${USAGE}`);
  const response = await fetch(`${address}/config.json`).catch(() =>
    fail(`Nothing answers at ${address}. Start the server first: npm start (PORT tells which one).`),
  );
  const { auth } = siteConfigSchema.parse(await response.json());
  const client = cognitoClient(`${address}/cognito`);
  await ensureUser(client, auth.user_pool_id, { email, password: DEMO_USER.password });
  const { AuthenticationResult } = await client.send(
    new InitiateAuthCommand({
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: auth.client_id,
      AuthParameters: { USERNAME: email, PASSWORD: DEMO_USER.password },
    }),
  );
  if (!AuthenticationResult?.AccessToken) fail('The sign-in gave no token.');
  console.log(AuthenticationResult.AccessToken);
  return 0;
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

await runCommand(main);
