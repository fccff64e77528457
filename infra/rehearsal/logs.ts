/** What the deployed functions wrote to their log groups. */
import * as z from 'zod';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { MISSING_SECRET } from './model-key.ts';

const groupsSchema = z.object({ logGroups: z.array(z.object({ logGroupName: z.string() })) });
const eventsSchema = z.object({ events: z.array(z.object({ message: z.string() })) });
/** The states of a run that leave a record each: six fetchers, and what works on their findings. */
const STATES = 9;
/** What Lambda writes itself, and Node about the emulator's own wrapper around functions (none of them parses so). */
const PLATFORM =
  /^(?:START|END|REPORT|INIT_START) |^\(node:\d+\) \[DEP0169\]|^\(Use `node --trace-deprecation/;

/** CloudWatch Logs without a client: the emulator asks for no signature. */
async function logs(endpoint: string, operation: string, body: object): Promise<unknown> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `Logs_20140328.${operation}`,
      authorization: 'AWS4-HMAC-SHA256 Credential=000000000000/20260101/us-east-1/logs/aws4_request',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${operation} answered ${response.status}`);
  return response.json();
}

export interface LoggedRuns {
  /** A run that went as it should. */
  complete: string;
  /** One whose model refused access. */
  withoutModel: string;
  /** Words that must not be found, beside those of the request. */
  personal: readonly string[];
}

/**
 * Every record is JSON, the run is found by its id in every function it passed through, what went wrong is told, and
 * nothing personal is there.
 */
export async function checkLogs(endpoint: string, runs: LoggedRuns): Promise<string> {
  const { logGroups } = groupsSchema.parse(await logs(endpoint, 'DescribeLogGroups', { limit: 50 }));
  const { interviewer_name, role_focus } = DEMO_COMPANIES[0].request;
  const words = [...runs.personal, interviewer_name ?? '', role_focus].filter((word) => word !== '');
  let records = 0;
  let ofTheRun = 0;
  const told = { secret: false, model: false };
  const passed = new Set<string>();
  for (const { logGroupName } of logGroups) {
    const { events } = eventsSchema.parse(
      await logs(endpoint, 'FilterLogEvents', { logGroupName, limit: 10_000 }),
    );
    for (const { message } of events) {
      for (const word of words)
        if (message.includes(word))
          throw new Error(`${logGroupName} holds ${word.slice(0, 20)}: ${message.slice(0, 200)}`);
      if (PLATFORM.test(message)) continue;
      const record = recordOf(message, logGroupName);
      records++;
      told.secret ||= record.secret_name === MISSING_SECRET;
      told.model ||= record.session_id === runs.withoutModel && record.code === 'denied';
      if (record.session_id !== runs.complete) continue;
      ofTheRun++;
      if (record.message === 'state ended') passed.add(logGroupName);
    }
  }
  if (!told.model) throw new Error(`nothing says why the plan of ${runs.withoutModel} has no model`);
  if (!told.secret) throw new Error(`nothing says that the secret ${MISSING_SECRET} is missing`);
  if (passed.size < STATES) throw new Error(`${passed.size} functions name the run, not ${STATES}`);
  return `${records} records, ${ofTheRun} of the run in ${passed.size} functions; a missing secret and a model that refuses are told; no name, address or token`;
}

function recordOf(line: string, group: string): Record<string, unknown> {
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(line));
  } catch {
    throw new Error(`${group} holds a line that is no record: ${line.slice(0, 300)}`);
  }
}
