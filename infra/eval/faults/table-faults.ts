/** Faults of the tables. */
import { type AwsCall, PASS, type Verdict } from './aws-front.ts';
import { isFinalWrite } from './run-once.ts';
import type { Trial } from './source-faults.ts';
import { ALWAYS, meet, storeTrial as trial } from './store-trial.ts';

const MAX_ITEM_BYTES = 400 * 1024;

const THROTTLED: Verdict = { kind: 'answer', status: 400, type: 'ProvisionedThroughputExceededException' };
const DOWN: Verdict = { kind: 'answer', status: 500, type: 'InternalServerError' };
const LOST_RACE: Verdict = { kind: 'answer', status: 400, type: 'ConditionalCheckFailedException' };

const isCreate = ({ operation, body }: AwsCall) => operation === 'PutItem' && body.includes('"SESSION"');
const isBegin = ({ operation, body }: AwsCall) =>
  operation === 'UpdateItem' && body.includes(':queued') && body.includes('SET #status = :fetching');
const isFinish = (call: AwsCall) => isFinalWrite(call) && call.body.includes(':done');
const endsStep =
  (name: string) =>
  ({ operation, body }: AwsCall) =>
    operation === 'UpdateItem' && body.includes(`STEP#${name}"`) && body.includes('#documents');
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
