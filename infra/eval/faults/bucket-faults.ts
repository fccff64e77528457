/** Faults of the private bucket. */
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { personPrefix, runObject } from '../../../functions/stores/keys.ts';
import { S3ObjectStore } from '../../../functions/stores/object-store.ts';
import { s3Client } from '../../../functions/stores/s3-client.ts';
import { dataDeletionSchema } from '../../../shared/deletion.ts';
import { sessionIdSchema, userIdSchema } from '../../../shared/ids.ts';
import { acceptedSchema, sessionListSchema, sessionViewSchema } from '../../../shared/session.ts';
import { callRoute } from '../../local/call-route.ts';
import { type AwsCall, PASS, type Verdict } from './aws-front.ts';
import { type Lab, USER } from './lab.ts';
import { print } from './pdf-faults.ts';
import type { RunRecord } from './run-once.ts';
import type { Trial } from './source-faults.ts';
import { ALWAYS, meet, storeTrial as trial } from './store-trial.ts';

const S3_ERROR: Verdict = { kind: 'answer', status: 500, type: 'InternalError' };
const SLOW_DOWN: Verdict = { kind: 'answer', status: 503, type: 'SlowDown' };
const NO_KEY: Verdict = { kind: 'answer', status: 404, type: 'NoSuchKey' };

const isObject = (operation: string, name: string) => (call: AwsCall) =>
  call.operation === operation && call.target.endsWith(`/${name}.json`);

export function bucketTrials(fault: string): Trial[] | undefined {
  switch (fault) {
    case 'put_fail':
      return [
        trial('twice each', (lab) => {
          const isPut = ({ operation }: AwsCall) => operation === 'PutObject';
          meet(lab, S3_ERROR, 1, isPut, ({ target }) => target);
          return meet(lab, SLOW_DOWN, 1, isPut, ({ target }) => target);
        }),
        trial('the plan four times', (lab) => meet(lab, S3_ERROR, 4, isObject('PutObject', 'plan'))),
        trial('the plan for good', (lab) => meet(lab, SLOW_DOWN, ALWAYS, isObject('PutObject', 'plan')), {
          ends: 'failed',
        }),
        {
          ...trial('the PDF for good', () => undefined, {
            also: (run, _baseline, lab) => pdfNotKept(run, lab),
          }),
          pdfRenderer: { render: async () => ({ bytes: Buffer.from('%PDF-1.7'), pages: 1, refused: [] }) },
        },
      ];
    case 'get_fail':
      return [
        trial('twice each', (lab) =>
          meet(
            lab,
            S3_ERROR,
            2,
            ({ operation }) => operation === 'GetObject',
            ({ target }) => target,
          ),
        ),
        trial('when the plan is read', () => undefined, {
          also: (run, _baseline, lab) => planUnreadable(run, lab),
        }),
      ];
    case 'missing':
      return [
        trial('the draft', (lab) => meet(lab, NO_KEY, ALWAYS, isObject('GetObject', 'draft')), {
          ends: 'failed',
        }),
        trial('the plan', () => undefined, { also: (run, _baseline, lab) => planDeleted(run, lab) }),
      ];
    case 'slow':
      return [
        trial('the plan’s first write hangs', (lab) =>
          meet(lab, { kind: 'hang' }, 1, isObject('PutObject', 'plan')),
        ),
      ];
    case 'delete_fail':
      return [
        trial('in the deletion of a prep', () => undefined, {
          also: (_run, _baseline, lab) => prepKept(lab),
        }),
        trial('in the deletion of everything', () => undefined, {
          also: (_run, _baseline, lab) => dataKept(lab),
        }),
      ];
    default:
      return undefined;
  }
}

async function planUnreadable(run: RunRecord, lab: Lab): Promise<string[]> {
  let broken = true;
  lab.rules.push(({ operation }) => (broken && operation === 'GetObject' ? S3_ERROR : PASS));
  const answer = await lab.poll();
  broken = false;
  const again = await lab.poll();
  return [
    ...(answer.status === 503 && answer.headers['retry-after'] !== undefined
      ? []
      : [`a poll without the bucket was answered ${answer.status}`]),
    ...(JSON.stringify(again.body) === JSON.stringify(run.last)
      ? []
      : ['the plan is another one afterwards']),
  ];
}

async function planDeleted(run: RunRecord, lab: Lab): Promise<string[]> {
  const Key = runObject(userIdSchema.parse(USER), sessionIdSchema.parse(run.sessionId), 'plan');
  await s3Client().send(new DeleteObjectCommand({ Bucket: lab.system.variables.PRIVATE_BUCKET ?? '', Key }));
  const found = await lab.poll();
  const afterwards = await lab.poll();
  const view = sessionViewSchema.safeParse(afterwards.body).data;
  const list = await callRoute(lab.system.routes.listSessions, { userId: USER });
  const listed = sessionListSchema
    .parse(list.body)
    .sessions.find(({ session_id }) => session_id === run.sessionId);
  return [
    ...(found.status === 404 ? [] : [`a poll for a deleted plan was answered ${found.status}`]),
    ...(view?.status === 'failed' && view.error.code === 'plan_gone'
      ? []
      : [`the next poll was answered ${afterwards.status} ${view?.status}`]),
    ...(listed?.status === 'done' ? ['the row still says done: it is not repaired'] : []),
  ];
}

/** The plan stays as it is, the PDF fails with a reason, and is made once the bucket takes it. */
async function pdfNotKept({ last }: RunRecord, lab: Lab): Promise<string[]> {
  let isDown = true;
  lab.rules.push(({ operation, target }) =>
    isDown && operation === 'PutObject' && target.endsWith('.pdf') ? SLOW_DOWN : PASS,
  );
  const failed = await print(lab);
  const kept = await lab.poll();
  isDown = false;
  const made = await print(lab);
  return [
    ...(failed?.status === 'failed' ? [] : [`a PDF that could not be kept is ${failed?.status}`]),
    ...(made?.status === 'ready' ? [] : [`made again it is ${made?.status}`]),
    ...(JSON.stringify(kept.body) === JSON.stringify(last) ? [] : ['the plan changed with its PDF']),
  ];
}

/** Deletes fail for so long. */
function failDeletes(lab: Lab): () => void {
  let isDown = true;
  lab.rules.push(({ operation }) => (isDown && operation === 'DeleteObject' ? SLOW_DOWN : PASS));
  return () => {
    isDown = false;
  };
}

/** Another person's prep, so that the run itself stays to be looked at. */
async function otherPrep(lab: Lab): Promise<string> {
  const accepted = await callRoute(lab.system.routes.startPrep, { userId: OTHER, body: lab.request });
  await lab.system.stepFunctions.idle();
  return acceptedSchema.parse(accepted.body).session_id;
}

const OTHER = 'grace';

async function prepKept(lab: Lab): Promise<string[]> {
  const call = { userId: OTHER, pathParameters: { id: await otherPrep(lab) } };
  const mend = failDeletes(lab);
  const pending = await callRoute(lab.system.routes.deleteSession, call);
  const seen = await callRoute(lab.system.routes.getSession, call);
  await lab.clock.sleep(1_000);
  await lab.system.sweepInterrupted();
  const swept = await callRoute(lab.system.routes.getSession, call);
  mend();
  await lab.clock.sleep(1_000);
  await lab.system.sweepInterrupted();
  const gone = await callRoute(lab.system.routes.getSession, call);
  return [
    ...(pending.status === 202 ? [] : [`a deletion that fails was answered ${pending.status}`]),
    ...[seen, swept].flatMap(({ status }) =>
      status === 409 ? [] : [`a prep that is not deleted yet was answered ${status}`],
    ),
    ...(gone.status === 404 ? [] : [`a prep deleted by the sweep was answered ${gone.status}`]),
    ...(await leftOf(lab)),
  ];
}

async function dataKept(lab: Lab): Promise<string[]> {
  await otherPrep(lab);
  const mend = failDeletes(lab);
  const progress = async () => {
    const { body } = await callRoute(lab.system.routes.getDataDeletion, { userId: OTHER });
    return dataDeletionSchema.safeParse(body).data?.status;
  };
  const begun = await callRoute(lab.system.routes.deleteData, { userId: OTHER });
  const seen = [await progress()];
  await lab.clock.sleep(QUIET_MS);
  await lab.system.sweepInterrupted();
  seen.push(await progress());
  mend();
  await lab.system.sweepInterrupted();
  const ended = await progress();
  return [
    ...(begun.status === 202 ? [] : [`deleting everything was answered ${begun.status}`]),
    ...seen.flatMap((status) =>
      status === 'deleting' ? [] : [`a deletion that fails is said to be ${status}`],
    ),
    ...(ended === 'done' ? [] : [`once the bucket is back it is ${ended}`]),
    ...(await leftOf(lab)),
  ];
}

/** Longer than anything that was under way can write. */
const QUIET_MS = 10 * 60_000;

async function leftOf(lab: Lab): Promise<string[]> {
  const objects = new S3ObjectStore(s3Client(), lab.system.variables.PRIVATE_BUCKET ?? '');
  const keys = await objects.list(personPrefix(OTHER));
  return keys.length === 0 ? [] : [`${keys.length} objects are left`];
}
