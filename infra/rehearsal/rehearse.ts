/** The rehearsal, step by step. */
import path from 'node:path';
import { ROUTES } from '../../shared/routes.ts';
import { startDemoWeb } from '../demo-web/server.ts';
import { writingModel } from '../eval/writing-model.ts';
import { Buckets } from './buckets.ts';
import { type Cloud, cloudAt } from './cloud.ts';
import { type Deployment, deployment } from './deployment.ts';
import { checkLogs } from './logs.ts';
import { putModelKey } from './model-key.ts';
import { makePdf } from './pdf.ts';
import { People } from './people.ts';
import { onePrepTooMany, prepByModel, prepWithoutModel, stoppedPrep } from './prep.ts';
import { deletePrep, denyOthers, expectStatuses } from './refusals.ts';
import { CHANGED_RETENTION_DAYS, GROUP } from './settings.ts';
import { checkSite, putSite, writeSite } from './site.ts';
import type { Steps } from './steps.ts';
import { daysKept } from './table.ts';

const ANN = 'ann@corp.example';
const BOB = 'bob@corp.example';
const EVE = 'eve@corp.example';

export type DemoWeb = Awaited<ReturnType<typeof startDemoWeb>>;
export const startWeb = (): Promise<DemoWeb> => startDemoWeb({ answer: writingModel });

export interface Parts {
  endpoint: string;
  /** Empty; everything is written there. */
  folder: string;
  demoWeb: DemoWeb;
}

/** What steps leave to those after them, which are skipped when it was not made. */
class Left {
  readonly tokens = { ann: '', bob: '', eve: '' };
  readonly preps = { complete: '', withoutModel: '' };
}

interface Rehearsal extends Parts {
  cloud: Cloud;
  buckets: Buckets;
  left: Left;
  /** Where things are now. */
  there(): Promise<Deployment>;
  /** Folders of the cloud assemblies. */
  first: string;
  changed: string;
  /** Folder of the built site. */
  site: string;
}

export async function rehearse(steps: Steps, parts: Parts): Promise<void> {
  const { endpoint, folder } = parts;
  const cloud = cloudAt(endpoint, folder);
  const rehearsal: Rehearsal = {
    ...parts,
    cloud,
    buckets: new Buckets(endpoint),
    left: new Left(),
    there: () => deployment(cloud, endpoint),
    first: path.join(folder, 'first'),
    changed: path.join(folder, 'changed'),
    site: path.join(folder, 'site'),
  };
  await deploy(steps, rehearsal);
  await use(steps, rehearsal);
  await goWrong(steps, rehearsal);
  await refuse(steps, rehearsal);
  await change(steps, rehearsal);
  await takeDown(steps, rehearsal);
}

async function deploy(
  steps: Steps,
  { endpoint, folder, demoWeb, cloud, site, first }: Rehearsal,
): Promise<void> {
  await steps.step('Synthesise', async () => {
    await writeSite(site);
    await cloud.synth({
      REHEARSAL_ENDPOINT: endpoint,
      REHEARSAL_WEB_PORT: String(demoWeb.port),
      REHEARSAL_WEB_HOSTS: demoWeb.hosts.join(','),
      REHEARSAL_MODEL_URL: demoWeb.models.openAiUrl,
      REHEARSAL_SITE: site,
      REHEARSAL_FOLDER: folder,
    });
    return 'every function bundled';
  });
  await steps.step('Bootstrap', async () => {
    await cloud.bootstrap(first);
    return '';
  });
  await steps.step('Deploy', async () => {
    await cloud.deploy(first);
    return 'state, application, website';
  });
}

async function use(steps: Steps, { endpoint, left, there, buckets, site }: Rehearsal): Promise<void> {
  await steps.step('Make three people and sign in', async () => {
    const people = new People(endpoint, (await there()).pool);
    left.tokens.ann = await people.invite(ANN);
    left.tokens.bob = await people.invite(BOB);
    left.tokens.eve = await people.invite(EVE);
    return '';
  });
  await steps.step('Run a prep', async () => {
    await putModelKey(endpoint);
    const { id, note } = await prepByModel((await there()).api, left.tokens.ann);
    left.preps.complete = id;
    return note;
  });
  await steps.step('Make its PDF', async () =>
    makePdf((await there()).api, left.tokens.ann, left.preps.complete),
  );
  await steps.step('Read the site through CloudFront', async () => {
    await putSite(buckets.client, await buckets.ofSite(), site);
    return checkSite(endpoint, (await there()).siteHost);
  });
}

async function goWrong(steps: Steps, { endpoint, demoWeb, left, there }: Rehearsal): Promise<void> {
  await steps.step('Run a prep whose model refuses', async () => {
    demoWeb.models.dial({ behaviour: 'access_denied' });
    left.preps.withoutModel = await prepWithoutModel((await there()).api, left.tokens.bob);
    demoWeb.models.dial({});
    return 'written without it; the session says why';
  });
  await steps.step('Stop a run', async () => {
    const { api, stateMachineArn } = await there();
    return stoppedPrep(api, left.tokens.bob, endpoint, stateMachineArn);
  });
  await steps.step('Read the logs', async () =>
    checkLogs(endpoint, { ...left.preps, personal: [ANN, BOB, ...Object.values(left.tokens)] }),
  );
}

async function refuse(steps: Steps, { left, there, buckets }: Rehearsal): Promise<void> {
  const { tokens, preps } = left;
  await steps.step('Deny another person, a bad token and none', async () =>
    denyOthers((await there()).api, tokens.ann, tokens.bob, preps.complete),
  );
  await steps.step('Delete the prep', async () =>
    deletePrep((await there()).api, tokens.ann, tokens.bob, preps.complete, buckets),
  );
}

async function change(
  steps: Steps,
  { endpoint, cloud, left, there, first, changed }: Rehearsal,
): Promise<void> {
  await steps.step('Deploy again without a change', async () => {
    const output = await cloud.deploy(first);
    const unchanged = output.match(/\(no changes\)/g)?.length ?? 0;
    if (unchanged !== 3) throw new Error(`${unchanged} of 3 stacks were left alone`);
    return 'no changes';
  });
  await steps.step('Deploy changed settings', async () => {
    await cloud.deploy(changed);
    return 'a group, a daily limit, days kept';
  });
  await steps.step('Let one group in only', async () => {
    const { api, pool } = await there();
    const people = new People(endpoint, pool);
    await people.makeGroup(GROUP, ANN);
    left.tokens.ann = await people.signIn(ANN);
    const refused = await people.signIn(EVE).then(
      () => 'signed in',
      (error: unknown) => String(error),
    );
    if (!refused.includes('none of the groups')) throw new Error(`somebody outside the group: ${refused}`);
    // Her token of before, which no answer of the authorizer is cached for.
    const list = ROUTES.listSessions.path;
    return `sign-in refused; ${await expectStatuses(
      api,
      [
        [left.tokens.ann, list],
        [left.tokens.eve, list],
      ],
      '200, 401',
    )}`;
  });
  await steps.step('Keep to the changed settings', async () => {
    const { api, table } = await there();
    const { id } = await prepByModel(api, left.tokens.ann);
    const days = await daysKept(endpoint, table, id);
    if (days !== CHANGED_RETENTION_DAYS) throw new Error(`a new session is kept ${days} days`);
    return `kept ${days} days; one more prep: ${await onePrepTooMany(api, left.tokens.ann)}`;
  });
}

async function takeDown(steps: Steps, { cloud, buckets, changed }: Rehearsal): Promise<void> {
  await steps.step('Destroy', async () => {
    // As infra/docs/operations.md says: buckets are emptied first.
    await buckets.empty();
    await cloud.destroy(changed);
    const left = await buckets.ours();
    if (left.length > 0) throw new Error(`left behind: ${left.join(', ')}`);
    return 'nothing left behind';
  });
}
