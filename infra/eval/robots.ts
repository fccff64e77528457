/** The suite `robots`: files and URLs decided by the product's parser, or, for robots_http.json, served to its door. */
import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { decodeText, detectCharset } from '../../functions/web-access/charset.ts';
import { mayFetch, ROBOTS_MAX_BYTES, rulesFor } from '../../functions/web-access/robots.ts';
import { httpCasesSchema, runRobotsHttp } from './robots-http.ts';
import type { SuiteResult } from './suite.ts';

const factSchema = z.object({
  id: z.string(),
  agent: z.string(),
  url: z.string(),
  allowed: z.boolean(),
  class: z.string(),
  robots: z.string().optional(),
  robots_b64: z.string().optional(),
  why: z.string().optional(),
});
const factsSchema = z.object({ cases: z.array(factSchema) });
type Fact = z.output<typeof factSchema>;

/** A decision that takes longer is a failure, whatever it says. */
const MAX_MS = 200;

/** @param casesFile a file like `robots.json` (metrics correct and total, per class too) or like `robots_http.json` */
export async function runRobots(casesFile: string): Promise<SuiteResult> {
  const content: unknown = JSON.parse(await readFile(casesFile, 'utf8'));
  const http = httpCasesSchema.safeParse(content);
  if (http.success) return runRobotsHttp(http.data.cases);

  const { cases } = factsSchema.parse(content);
  const result: SuiteResult = {
    suite: 'robots',
    total: cases.length,
    metrics: { correct: 0, total: cases.length },
    failures: [],
    predictions: {},
  };
  const add = (name: string, count: number) => {
    result.metrics[name] = (result.metrics[name] ?? 0) + count;
  };
  for (const fact of cases) {
    const started = performance.now();
    const allowed = decide(fact);
    const ms = performance.now() - started;
    const right = allowed === fact.allowed && ms <= MAX_MS;
    result.predictions[fact.id] = allowed;
    add('correct', Number(right));
    add(`correct_${fact.class}`, Number(right));
    add(`total_${fact.class}`, 1);
    if (!right) {
      const why = `${fact.why ?? ''}: ${allowed ? 'allowed' : 'refused'} ${fact.url.slice(0, 80)} in ${ms.toFixed(0)} ms`;
      result.failures.push({ id: fact.id, kind: fact.class, why });
    }
  }
  return result;
}

function decide({ robots, robots_b64, agent, url }: Fact): boolean {
  const whole = robots_b64 === undefined ? Buffer.from(robots ?? '') : Buffer.from(robots_b64, 'base64');
  const bytes = whole.subarray(0, ROBOTS_MAX_BYTES);
  const text = decodeText(bytes, detectCharset(bytes, 'utf-8', 'text'));
  return mayFetch(rulesFor(text, agent), asUrl(url));
}

/** Google's tests also ask about no URL at all; the root stands for it. */
function asUrl(url: string): URL {
  return URL.canParse(url) ? new URL(url) : new URL(url, 'http://unnamed.invalid/');
}
