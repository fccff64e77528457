/** `npm start`: the product at one address on this machine. `--help` lists its options. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { access, constants, mkdir, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { createTokenVerifier } from '../../functions/api/access-token.ts';
import { authorize } from '../../functions/api/authorize.ts';
import { errorFacts, logger } from '../../functions/log.ts';
import { internet } from '../../functions/web-access/internet.ts';
import { createWorld } from '../../functions/world.ts';
import type { SiteConfig } from '../../shared/site-config.ts';
import { readOptions, UsageError } from '../command-line.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { demoInternet } from '../demo-web/listen.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { astroBuild } from '../website/astro-build.ts';
import { DEMO_USER, type EmbeddedCognito, startCognito } from './embedded-cognito.ts';
import { aloneIn, lockFolder } from './folder-lock.ts';
import { createGateway } from './gateway.ts';
import { optionalKeys } from './optional-keys.ts';
import { startLocalSystem } from './system.ts';
import { LOCAL_REGION } from './template.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Astro keeps its work there while it builds: one build at a time. */
const WEB = path.join(ROOT, 'web');
const DEFAULT_PORT = 4321;
const SWEEP_EVERY_MS = 30_000;

/** A reason to stop that needs no stack. */
class StartError extends Error {}

const USAGE = `usage: npm start -- [options]

  --data DIR   keep data there instead of in .local/
  --fresh      begin without the data of earlier starts
  --help       print this

environment: PORT, which port to listen on (default ${DEFAULT_PORT})`;

function readArguments() {
  return readOptions({
    options: {
      data: { type: 'string' },
      fresh: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
}

async function main(): Promise<void> {
  const startedAt = Date.now();
  const values = readArguments();
  if (values.help) {
    console.log(USAGE);
    return;
  }
  logger.setLogLevel('WARN');
  const port = readPort();
  const directory = path.resolve(values.data ?? path.join(ROOT, '.local'));
  const lock = await lockFolder(directory);
  if (!lock)
    throw new StartError(
      `${shown(directory)} is in use: Interview Helper runs there already. Stop that one, or give this one its own folder and port: PORT=4322 npm start -- --data DIR`,
    );
  if (values.fresh) await clear(directory);
  await makeFolder(directory);

  // Beside the data, so that a second server started from the same folder does not build over this one's pages.
  const siteDirectory = path.join(directory, 'site');
  const demoWeb = await startDemoWeb();
  const world = createWorld({ internet: demoInternet(demoWeb, { fallback: internet }) });
  const [system, cognito] = await Promise.all([
    startLocalSystem({ world, directory, variables: optionalKeys() }),
    startCognito(path.join(directory, 'cognito')),
    aloneIn(WEB, () => buildSite(siteDirectory)),
  ]);
  const interrupted = await system.sweepInterrupted();
  const sweeping = setInterval(() => {
    system.sweepBeside().catch((error: unknown) => logger.error('the sweep failed', errorFacts(error)));
  }, SWEEP_EVERY_MS);

  const gateway = createGateway({
    routes: system.routes,
    authorizer: authorize(createTokenVerifier(cognito.tokenRules, cognito.jwks)),
    cognitoEndpoint: cognito.endpoint,
    s3Endpoint: system.s3Endpoint,
    siteConfig: siteConfig(cognito),
    siteDirectory,
  });
  gateway.listen(port, '127.0.0.1');
  await once(gateway, 'listening');
  const address = `http://localhost:${(gateway.address() as AddressInfo).port}`;

  const close = async () => {
    clearInterval(sweeping);
    gateway.closeAllConnections();
    gateway.close();
    await Promise.all([system.close(), cognito.close(), demoWeb.close()]);
    await lock.release();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  announce(address, directory, interrupted, Date.now() - startedAt);
}

/** What a start keeps in its folder. */
const KEPT: ReadonlySet<string> = new Set(['cognito', 'dynamodb', 's3', 'site']);

/** Begins anew, and never in a folder that holds anything else: `--data ~ --fresh` would be the end of a home. */
async function clear(directory: string): Promise<void> {
  const found = await readdir(directory).catch((): string[] => []);
  const strangers = found.filter((name) => !KEPT.has(name));
  if (strangers.length > 0)
    throw new StartError(
      `${shown(directory)} holds more than the data of earlier starts (${strangers[0]}). Nothing was deleted: name another folder with --data, or leave out --fresh.`,
    );
  await Promise.all(found.map((name) => rm(path.join(directory, name), { recursive: true })));
}

async function makeFolder(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true });
    await access(directory, constants.W_OK);
  } catch (cause) {
    throw new StartError(
      `${shown(directory)} is not a folder that can be written to. Keep the data elsewhere: npm start -- --data DIR`,
      { cause },
    );
  }
}

/** A folder as somebody here would type it. */
const shown = (directory: string): string => `${path.relative(process.cwd(), directory) || '.'}${path.sep}`;

function announce(address: string, directory: string, interrupted: number, ms: number): void {
  console.log(`
  Interview Helper is running (ready in ${(ms / 1000).toFixed(1)} s)

    Open      ${address}
    Sign in   ${DEMO_USER.email}   ${DEMO_USER.password}
              (this machine only; "Use the demo account" does it for you)
    Data      ${shown(directory)}
    API       ${address}/api/openapi.json   token: ${tokenCommand(address)}
    Stop      Ctrl-C
${interrupted > 0 ? `\n  ${interruptedWords(interrupted)}\n` : ''}`);
}

/** The command looks for the server where PORT says. */
function tokenCommand(address: string): string {
  const { port } = new URL(address);
  return `${port === String(DEFAULT_PORT) ? '' : `PORT=${port} `}npm run --silent token`;
}

const interruptedWords = (count: number): string =>
  count === 1
    ? 'A prep that was interrupted last time is marked as failed.'
    : `${count} preps that were interrupted last time are marked as failed.`;

function readPort(): number {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
}

function siteConfig(cognito: EmbeddedCognito): SiteConfig {
  return {
    auth: {
      region: LOCAL_REGION,
      user_pool_id: cognito.userPoolId,
      client_id: cognito.clientId,
      endpoint: '/cognito',
      flow: 'USER_PASSWORD_AUTH',
      password_sign_in: true,
    },
    demo: {
      sign_in: DEMO_USER,
      preps: DEMO_COMPANIES.map(({ name, about, request }) => ({ label: `${name}: ${about}`, request })),
    },
  };
}

async function buildSite(directory: string): Promise<void> {
  const build = astroBuild(directory);
  const child = spawn(build.command, build.arguments, {
    ...build.options,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new StartError('The site could not be built; the reason stands above.');
}

main().catch((error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE')
    console.error(
      `Port ${process.env.PORT ?? DEFAULT_PORT} is taken. Stop what runs there, or choose another: PORT=4322 npm start`,
    );
  else if (error instanceof StartError || error instanceof UsageError) console.error(error.message);
  else console.error('Interview Helper could not start:', error);
  process.exit(error instanceof UsageError ? 2 : 1);
});
