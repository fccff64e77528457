/**
 * `npm run test:deploy`: the real CDK CLI deploys the real stacks into an emulated AWS on this machine, a prep goes
 * through API Gateway and the state machine, and everything is taken down again. Prints a table and, last, the count.
 * What the emulator cannot show stands in infra/docs/rehearsal.md. `--keep` leaves the emulator's log.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, ListBucketsCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { RUN_PREFIX, SESSION_SORT_KEY } from '../../functions/stores/keys.ts';
import { ROUTES } from '../../shared/routes.ts';
import { STAGE } from '../api/api.ts';
import { readOptions, runCommand } from '../command-line.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { writingModel } from '../eval/writing-model.ts';
import { cloudAt, emulatedClient } from './cloud.ts';
import { EMULATOR, installEmulator, RehearsalError, startEmulator } from './emulator.ts';
import { checkLogs } from './logs.ts';
import { putModelKey } from './model-key.ts';
import { makePdf } from './pdf.ts';
import { signedIn } from './people.ts';
import { runPrep } from './prep.ts';
import { checkSite, putSite, writeSite } from './site.ts';
import { Steps } from './steps.ts';

const STATE = 'rehearsal-state';
const APPLICATION = 'rehearsal-application';
const WEBSITE = 'rehearsal-website';
const RETENTION_DAYS = 30;
const CHANGED_RETENTION_DAYS = 31;

const USAGE = `usage: npm run test:deploy -- [options]

  --keep  leave the emulator's log
  --help  print this`;

async function main(): Promise<number> {
  const { keep, help } = readOptions({
    options: {
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
  }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'interview-helper-rehearsal-'));
  const steps = new Steps(() => performance.now());
  const demoWeb = await startDemoWeb({ answer: writingModel });
  let close = async () => {};
  try {
    const endpoint = await steps.step('Install and start the emulator', async () => {
      const emulator = await startEmulator(await installEmulator(folder), folder);
      close = emulator.close;
      return { value: emulator.endpoint, note: EMULATOR };
    });
    if (endpoint !== undefined) await rehearse(steps, endpoint, folder, demoWeb);
  } finally {
    await close();
    await demoWeb.close();
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
  if (keep) console.log(`Kept: ${folder}`);
  console.log(steps.table());
  return steps.failed === 0 ? 0 : 1;
}

type DemoWeb = Awaited<ReturnType<typeof startDemoWeb>>;

async function rehearse(steps: Steps, endpoint: string, folder: string, demoWeb: DemoWeb): Promise<void> {
  const cloud = cloudAt(endpoint, folder);
  const s3 = new S3Client(emulatedClient(endpoint));
  const site = await writeSite(path.join(folder, 'site'));
  const first = path.join(folder, 'first');
  const changed = path.join(folder, 'changed');

  await steps.step('Synthesise', async () => {
    await cloud.synth({
      REHEARSAL_ENDPOINT: endpoint,
      REHEARSAL_WEB_PORT: String(demoWeb.port),
      REHEARSAL_WEB_HOSTS: demoWeb.hosts.join(','),
      REHEARSAL_MODEL_URL: demoWeb.models.openAiUrl,
      REHEARSAL_SITE: site,
      REHEARSAL_ASSEMBLIES: JSON.stringify({ [first]: RETENTION_DAYS, [changed]: CHANGED_RETENTION_DAYS }),
    });
    return { value: undefined, note: 'every function bundled' };
  });
  await steps.step('Bootstrap', async () => {
    await cloud.bootstrap(first);
    return { value: undefined, note: '' };
  });
  await steps.step('Deploy', async () => {
    await cloud.deploy(first);
    return { value: undefined, note: 'state, application, website' };
  });
  const tokens = await steps.step('Make two people and sign in', async () => {
    const { pool } = await deployment(cloud, endpoint);
    const ann = await signedIn(endpoint, pool, 'ann@corp.example');
    const bob = await signedIn(endpoint, pool, 'bob@corp.example');
    return { value: { ann, bob }, note: '' };
  });
  const id = await steps.step('Run a prep', async () => {
    const { api } = await deployment(cloud, endpoint);
    await putModelKey(endpoint);
    return runPrep(api, tokens?.ann ?? '');
  });
  await steps.step('Make its PDF', async () => {
    const { api } = await deployment(cloud, endpoint);
    return { value: undefined, note: await makePdf(api, tokens?.ann ?? '', id ?? '') };
  });
  await steps.step('Read its logs', async () => ({
    value: undefined,
    note: await checkLogs(endpoint, id ?? '', ['ann@corp.example', tokens?.ann ?? '']),
  }));
  await steps.step('Deny another person, a bad token and none', async () => {
    const { api } = await deployment(cloud, endpoint);
    const session = `${api}${ROUTES.getSession.path.replace('{id}', id ?? '')}`;
    const forged = `${tokens?.ann.slice(0, -8)}AAAAAAAA`;
    const statuses = [
      await statusOf(session, tokens?.bob),
      await statusOf(session, forged),
      await statusOf(session, undefined),
    ];
    if (statuses.join() !== '404,401,401') throw new Error(`answered ${statuses.join(', ')}`);
    return { value: undefined, note: statuses.join(', ') };
  });
  await steps.step('Delete the prep', async () => {
    const { api } = await deployment(cloud, endpoint);
    const path = ROUTES.deleteSession.path.replace('{id}', id ?? '');
    const statuses = [
      await statusOf(`${api}${path}`, tokens?.bob, 'DELETE'),
      await statusOf(`${api}${path}`, tokens?.ann, 'DELETE'),
      await statusOf(`${api}${path}`, tokens?.ann),
      await statusOf(`${api}${ROUTES.deleteData.path}`, tokens?.bob, 'DELETE'),
    ];
    if (statuses.join() !== '404,204,404,202') throw new Error(`answered ${statuses.join(', ')}`);
    const left = await objectsOf(s3, id ?? '');
    if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
    return { value: undefined, note: statuses.join(', ') };
  });
  await steps.step('Read the site through CloudFront', async () => {
    const { siteHost } = await deployment(cloud, endpoint);
    const bucket = (await buckets(s3)).find((name) => name.startsWith(WEBSITE));
    if (bucket === undefined) throw new Error('the site has no bucket');
    await putSite(s3, bucket, site);
    return { value: undefined, note: await checkSite(endpoint, siteHost) };
  });
  await steps.step('Deploy again without a change', async () => {
    const output = await cloud.deploy(first);
    const unchanged = output.match(/\(no changes\)/g)?.length ?? 0;
    if (unchanged !== 3) throw new Error(`${unchanged} of 3 stacks were left alone`);
    return { value: undefined, note: 'no changes' };
  });
  await steps.step('Deploy a changed setting', async () => {
    await cloud.deploy(changed);
    const { api, table } = await deployment(cloud, endpoint);
    const { value } = await runPrep(api, tokens?.ann ?? '');
    const days = await daysKept(endpoint, table, value);
    if (days !== CHANGED_RETENTION_DAYS) throw new Error(`a new session is kept ${days} days`);
    return { value: undefined, note: `data.retentionDays ${RETENTION_DAYS} → ${CHANGED_RETENTION_DAYS}` };
  });
  await steps.step('Destroy', async () => {
    // As infra/docs/operations.md says: buckets are emptied first.
    await emptyBuckets(s3);
    await cloud.destroy(changed);
    const left = (await buckets(s3)).filter(isOurs);
    if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
    return { value: undefined, note: 'nothing left behind' };
  });
}

/** Where things are, from the outputs of the deployment. */
async function deployment(cloud: ReturnType<typeof cloudAt>, endpoint: string) {
  const outputs = await cloud.outputs();
  const find = (stack: string, part: RegExp): string => {
    const value = Object.entries(outputs[stack] ?? {}).find(([name]) => part.test(name))?.[1];
    if (value === undefined) throw new Error(`${stack} has no output ${part.source}`);
    return value;
  };
  const apiId = /^https:\/\/(\w+)\.execute-api\./.exec(find(APPLICATION, /^ApiUrl$/))?.[1];
  if (apiId === undefined) throw new Error('the API has no address');
  return {
    api: `${endpoint}/restapis/${apiId}/${STAGE}/_user_request_`,
    siteHost: new URL(find(WEBSITE, /^SiteUrl$/)).hostname,
    table: find(STATE, /RefDataUserData/),
    pool: {
      userPoolId: find(STATE, /RefAuthUserPool/),
      clientId: find(STATE, /RefAuthSiteClient/),
    },
  };
}

async function statusOf(url: string, token: string | undefined, method = 'GET'): Promise<number> {
  const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(url, { method, headers });
  await response.arrayBuffer();
  return response.status;
}

const isOurs = (bucket: string): boolean => bucket.startsWith(STATE) || bucket.startsWith(WEBSITE);

async function buckets(s3: S3Client): Promise<string[]> {
  const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
  return Buckets.flatMap(({ Name }) => Name ?? []);
}

/** Keys that name a session, in any bucket of ours. */
async function objectsOf(s3: S3Client, sessionId: string): Promise<string[]> {
  const found: string[] = [];
  for (const Bucket of (await buckets(s3)).filter(isOurs)) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    found.push(...Contents.flatMap(({ Key }) => (Key?.includes(sessionId) ? [Key] : [])));
  }
  return found;
}

async function emptyBuckets(s3: S3Client): Promise<void> {
  for (const Bucket of (await buckets(s3)).filter(isOurs)) {
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
    for (const { Key } of Contents) await s3.send(new DeleteObjectCommand({ Bucket, Key }));
  }
}

/** Days from now until a session's row goes. */
async function daysKept(endpoint: string, table: string, id: string): Promise<number> {
  const client = new DynamoDBClient(emulatedClient(endpoint));
  const { Item } = await client.send(
    new GetItemCommand({
      TableName: table,
      Key: { pk: { S: `${RUN_PREFIX}${id}` }, sk: { S: SESSION_SORT_KEY } },
    }),
  );
  return Math.round((Number(Item?.expires_at?.N) - Date.now() / 1_000) / 86_400);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

runCommand(main).catch((error: unknown) => {
  console.error(error instanceof RehearsalError ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
});
