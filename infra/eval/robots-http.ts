/**
 * What each answer to /robots.txt means, played to the real door. The rows are prose: each is recognised by what
 * its `robots_response` says and turned into hosts that behave so; a row nobody recognises is a failure.
 */
import * as z from 'zod';
import { playRobotsAnswer } from './robots-http-scenes.ts';
import type { SuiteResult } from './suite.ts';

const httpCaseSchema = z.object({ id: z.string(), robots_response: z.string() });
export const httpCasesSchema = z.object({ cases: z.array(httpCaseSchema).min(1) });

export async function runRobotsHttp(cases: readonly z.output<typeof httpCaseSchema>[]): Promise<SuiteResult> {
  const result: SuiteResult = {
    suite: 'robots',
    total: cases.length,
    metrics: { correct: 0, total: cases.length },
    failures: [],
    predictions: {},
  };
  for (const { id, robots_response: response } of cases) {
    const wrong = await playRobotsAnswer(response);
    result.predictions[id] = wrong === undefined;
    if (wrong === undefined) result.metrics.correct = (result.metrics.correct ?? 0) + 1;
    else result.failures.push({ id, kind: response, why: wrong });
  }
  return result;
}
