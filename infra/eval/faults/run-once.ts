/** One run in a lab, from its acceptance to its end, with everything noted that an invariant asks for. */
import { setTimeout as delay } from 'node:timers/promises';
import { acceptedSchema, isFinal, type SessionView, sessionViewSchema } from '../../../shared/session.ts';
import { callRoute, type RouteAnswer } from '../../local/call-route.ts';
import type { AwsCall } from './aws-front.ts';
import { captureOutput } from './captured-output.ts';
import { type Invocation, type Lab, USER } from './lab.ts';
import type { Sent } from './recording-internet.ts';

export interface RunRecord {
  accepted: RouteAnswer;
  sessionId: string;
  /** Every different view a poll gave, in order. */
  views: SessionView[];
  last: SessionView | undefined;
  /** Answers to polls that were neither 200 nor 304. */
  troubles: RouteAnswer[];
  sent: readonly Sent[];
  addresses: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** What all functions wrote to their logs. */
  log: string;
  /** Writes that made the session done or failed and went through. */
  finalWrites: number;
  /** Milliseconds on the run's clock. */
  tookMs: number;
  invocations: Invocation[];
  largestWrite: number;
  definition: Record<string, unknown>;
  rssGrowth: number;
}

const GIVE_UP_MS = 90_000;
/** Polls once an execution has ended: a table that is told to fail may refuse the first of them. */
const LAST_POLLS = 4;

/** Accepts the lab's request, polls after every write until the session is final, and gathers what was seen. */
export async function runOnce(lab: Lab): Promise<RunRecord> {
  const output = captureOutput();
  const views: SessionView[] = [];
  const troubles: RouteAnswer[] = [];
  let finalWrites = 0;
  let largestWrite = 0;
  let wanted = true;
  lab.watchers.push((call, status) => {
    if (!/^(?:Put|Update|BatchWrite)/.test(call.operation)) return;
    if (status === 200 && call.service === 'dynamodb') {
      wanted = true;
      largestWrite = Math.max(largestWrite, call.bytes);
      if (isFinalWrite(call)) finalWrites++;
    }
  });
  const startedAt = lab.clock.now();
  const rss = watchMemory();
  try {
    const accepted = await callRoute(lab.system.routes.startPrep, {
      userId: USER,
      body: lab.request,
      headers: { 'idempotency-key': 'lab-1' },
    });
    const parsed = acceptedSchema.safeParse(accepted.body);
    lab.sessionId = parsed.success ? parsed.data.session_id : '';
    const giveUpAt = performance.now() + GIVE_UP_MS;
    let quietPolls = 0;
    let pollsAfter = 0;
    let isOver = false;
    const over = lab.system.stepFunctions.idle().then(() => {
      isOver = true;
    });
    while (parsed.success && performance.now() < giveUpAt) {
      const isLast = isOver;
      if (wanted || isLast || quietPolls++ > 12) {
        wanted = false;
        quietPolls = 0;
        const answer = await lab.poll();
        if (answer.status === 200) {
          const view = sessionViewSchema.parse(answer.body);
          if (JSON.stringify(view) !== JSON.stringify(views.at(-1))) views.push(view);
          if (isFinal(view.status)) break;
        } else troubles.push(answer);
      }
      // Nothing runs any more, so nothing will change.
      if (isLast && ++pollsAfter >= LAST_POLLS) break;
      await delay(40);
    }
    await Promise.race([over, delay(5_000, undefined, { ref: false })]);
    return {
      accepted,
      sessionId: lab.sessionId,
      views,
      last: views.at(-1),
      troubles,
      sent: lab.internet.sent,
      addresses: lab.internet.addresses,
      names: lab.internet.names,
      log: output.stop(),
      get finalWrites() {
        return finalWrites;
      },
      tookMs: lab.clock.now() - startedAt,
      invocations: lab.invocations,
      largestWrite,
      definition: lab.system.definition,
      rssGrowth: rss(),
    };
  } finally {
    output.stop();
    rss();
  }
}

/** A call that makes a session done or failed. */
export function isFinalWrite({ operation, body }: Pick<AwsCall, 'operation' | 'body'>): boolean {
  return operation === 'UpdateItem' && /REMOVE #open/.test(body);
}

/** Samples the resident size; the answer gives its growth in bytes and ends the sampling. */
export function watchMemory(): () => number {
  const before = process.memoryUsage.rss();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 25);
  return () => {
    clearInterval(timer);
    return peak - before;
  };
}
