/** Faults of tables and buckets, played at the wire in the services' own words. */
import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { runObject } from '../../../functions/stores/keys.ts';
import { s3Client } from '../../../functions/stores/s3-client.ts';
import { sessionIdSchema, userIdSchema } from '../../../shared/ids.ts';
import { sessionListSchema } from '../../../shared/session.ts';
import { callRoute, type RouteAnswer } from '../../local/call-route.ts';
import { type AwsCall, PASS, type Verdict } from './aws-front.ts';
import { type Lab, USER } from './lab.ts';
import { isFinalWrite, type RunRecord } from './run-once.ts';
import type { Trial } from './source-faults.ts';

/** How long the run's clock stands still after a fault, for the SDK's own back-off on the wall's clock. */
const BACK_OFF_MS = 2_500;
const REQUEST_TIMEOUT_MS = 9_000;
const MAX_ITEM_BYTES = 400 * 1024;
const ALWAYS = Number.POSITIVE_INFINITY;

const THROTTLED: Verdict = { kind: 'answer', status: 400, type: 'ProvisionedThroughputExceededException' };
const DOWN: Verdict = { kind: 'answer', status: 500, type: 'InternalServerError' };
const LOST_RACE: Verdict = { kind: 'answer', status: 400, type: 'ConditionalCheckFailedException' };
const S3_ERROR: Verdict = { kind: 'answer', status: 500, type: 'InternalError' };
const SLOW_DOWN: Verdict = { kind: 'answer', status: 503, type: 'SlowDown' };
const NO_KEY: Verdict = { kind: 'answer', status: 404, type: 'NoSuchKey' };

const isCreate = ({ operation, body }: AwsCall) => operation === 'PutItem' && body.includes('"SESSION"');
const isBegin = ({ operation, body }: AwsCall) =>
  operation === 'UpdateItem' && body.includes(':queued') && body.includes('SET #status = :fetching');
const isFinish = (call: AwsCall) => isFinalWrite(call) && call.body.includes(':done');
const endsStep =
  (name: string) =>
  ({ operation, body }: AwsCall) =>
    operation === 'UpdateItem' && body.includes(`STEP#${name}"`) && body.includes('#documents');
const isObject = (operation: string, name: string) => (call: AwsCall) =>
  call.operation === operation && call.target.endsWith(`/${name}.json`);

/** Gives `verdict` to the first `times` calls that `matches`, counted by `kindOf`. */
function meet(
  lab: Lab,
  verdict: Verdict,
  times: number,
  matches: (call: AwsCall) => boolean,
  kindOf: (call: AwsCall) => string = () => '',
): { met: number } {
  const seen = new Map<string, number>();
  const tally = { met: 0 };
  lab.rules.push((call) => {
    if (!matches(call)) return PASS;
    const count = seen.get(kindOf(call)) ?? 0;
    if (count >= times) return PASS;
    seen.set(kindOf(call), count + 1);
    tally.met++;
    const release = lab.clock.hold();
    setTimeout(release, verdict.kind === 'hang' ? REQUEST_TIMEOUT_MS : BACK_OFF_MS).unref();
    return verdict;
  });
  return tally;
}

interface Wanted {
  ends?: 'done' | 'failed';
  also?: (run: RunRecord, baseline: RunRecord, lab: Lab) => string[] | Promise<string[]>;
}

function trial(
  name: string,
  arm: (lab: Lab) => { met: number } | undefined,
  { ends = 'done', also }: Wanted = {},
): Trial {
  let tally: { met: number } | undefined;
  return {
    name,
    storeFault: true,
    isHealthy: () => true,
    arm: (lab) => {
      tally = arm(lab);
    },
    check: async (run, baseline, lab) => [
      ...(tally?.met === 0 ? ['the fault was never met'] : []),
      ...(run.last?.status === ends ? [] : [`the run ended ${run.last?.status}, not ${ends}`]),
      ...((await also?.(run, baseline, lab)) ?? []),
    ],
  };
}

const kindOf = ({ operation, target, body }: AwsCall) =>
  `${operation} ${/"UpdateExpression":"([^"]{0,60})/.exec(body)?.[1] ?? ''} ${/[^/]*$/.exec(target)?.[0]}`;
const isTable = ({ service }: AwsCall) => service === 'dynamodb';

export function dynamoTrials(fault: string): Trial[] | undefined {
  switch (fault) {
    case 'throttle':
      return [
        trial('twice each', (lab) => meet(lab, THROTTLED, 2, isTable, kindOf)),
        trial('one state for good', (lab) => meet(lab, THROTTLED, ALWAYS, endsStep('distil')), {
          ends: 'failed',
        }),
        sweptTrial(),
      ];
    case 'conditional_fail':
      return [
        trial('the start happened', (lab) =>
          meet(lab, { kind: 'belie', status: 400, type: 'ConditionalCheckFailedException' }, 1, isCreate),
        ),
        trial('the finish happened', (lab) =>
          meet(lab, { kind: 'belie', status: 400, type: 'ConditionalCheckFailedException' }, 1, isFinish),
        ),
        trial('the finish did not happen', (lab) => meet(lab, LOST_RACE, 1, isFinish), { ends: 'failed' }),
        trial('a step’s end', (lab) =>
          meet(
            lab,
            { kind: 'belie', status: 400, type: 'ConditionalCheckFailedException' },
            1,
            endsStep('news'),
          ),
        ),
      ];
    case 'transaction_cancel':
      return [unprocessedTrial()];
    case 'timeout':
      return [
        trial('no answer', (lab) => meet(lab, { kind: 'hang' }, 1, endsStep('distil'))),
        trial('the answer is lost', (lab) => {
          const tallies = [isCreate, isBegin, endsStep('news'), endsStep('compose'), isFinish].map((one) =>
            meet(lab, { kind: 'lose' }, 1, one),
          );
          return {
            get met() {
              return Math.min(...tallies.map(({ met }) => met));
            },
          };
        }),
      ];
    case 'item_too_big':
      return [bigItemTrial()];
    case 'stale_read':
      return [staleTrial()];
    case 'down_at_finish':
      return [
        trial('four times', (lab) => meet(lab, DOWN, 4, isFinish)),
        trial('for good', (lab) => meet(lab, DOWN, ALWAYS, isFinish), { ends: 'failed' }),
      ];
    default:
      return undefined;
  }
}

/** Every write throttled from the first state on; the sweep ends the run once the table is back. */
function sweptTrial(): Trial {
  let isDown = false;
  const made = trial(
    'everything after the start',
    (lab) =>
      meet(lab, THROTTLED, ALWAYS, (call) => {
        isDown ||= isBegin(call);
        return isDown && isTable(call) && call.operation !== 'Query';
      }),
    { ends: 'failed' },
  );
  return { ...made, isHealthy: () => false };
}

function unprocessedTrial(): Trial {
  let transactions = 0;
  return trial(
    'some writes are not taken',
    (lab) => {
      transactions = 0;
      const tally = { met: 0 };
      lab.rules.push(({ operation, body }) => {
        if (operation.startsWith('Transact')) {
          transactions++;
          return { kind: 'answer', status: 400, type: 'TransactionCanceledException' };
        }
        if (operation !== 'BatchWriteItem' || tally.met > 0) return PASS;
        tally.met++;
        const items: unknown = JSON.parse(body).RequestItems;
        const headers = { 'content-type': 'application/x-amz-json-1.0' };
        return { kind: 'body', status: 200, body: JSON.stringify({ UnprocessedItems: items }), headers };
      });
      return tally;
    },
    {
      also: (run) => [
        ...(transactions > 0 && run.last?.status !== 'done' ? ['a cancelled transaction ended the run'] : []),
        ...(run.last?.steps.length === 9 ? [] : ['a step is missing']),
      ],
    },
  );
}

function bigItemTrial(): Trial {
  const filler = '工'.repeat(20_000);
  const made = trial(
    'the longest inputs',
    (lab) => {
      lab.rules.push(({ service, operation, bytes }) =>
        service === 'dynamodb' && /^(?:Put|Update)/.test(operation) && bytes > MAX_ITEM_BYTES
          ? {
              kind: 'answer',
              status: 400,
              type: 'ValidationException',
              message: 'Item size has exceeded the maximum allowed size',
            }
          : PASS,
      );
      return undefined;
    },
    {
      also: ({ largestWrite }) =>
        largestWrite > MAX_ITEM_BYTES ? [`an item of ${largestWrite} bytes was written`] : [],
    },
  );
  return { ...made, request: { job_description: filler, notes: '字'.repeat(2_000) } };
}

/** Reads that may be old are: whatever they gave first, they give for ever. */
function staleTrial(): Trial {
  return trial('for ever the first answer', (lab) => {
    const first = new Map<string, string>();
    const isLoose = ({ operation, body }: AwsCall) =>
      /^(?:Query|GetItem)$/.test(operation) && !body.includes('"ConsistentRead":true');
    lab.watchers.push((call, status, body) => {
      if (status === 200 && isLoose(call) && !first.has(call.body)) first.set(call.body, body);
    });
    lab.rules.push((call) => {
      const old = isLoose(call) ? first.get(call.body) : undefined;
      const headers = { 'content-type': 'application/x-amz-json-1.0' };
      return old === undefined ? PASS : { kind: 'body', status: 200, body: old, headers };
    });
    return undefined;
  });
}

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
  const answers: RouteAnswer[] = [await lab.poll(), await lab.poll()];
  const list = await callRoute(lab.system.routes.listSessions, { userId: USER });
  const listed = sessionListSchema
    .parse(list.body)
    .sessions.find(({ session_id }) => session_id === run.sessionId);
  return [
    ...answers.flatMap(({ status }) =>
      status === 404 ? [] : [`a poll for a deleted plan was answered ${status}`],
    ),
    ...(listed?.status === 'done' ? ['the row still says done: it is not repaired'] : []),
  ];
}
