/**
 * `npm run --silent eval -- SUITE --cases PATH [--json FILE] [--predictions FILE] [--min NAME=VALUE]...`
 * Scores the product's real code on a set of cases, prints a table, and exits 0 when it ran, whatever the score; a
 * metric below its `--min` bound, or above its `--max` bound, makes it fail.
 */
import { writeFile } from 'node:fs/promises';
import { readOptions, runCommand, UsageError } from '../command-line.ts';
import type { SuiteResult } from './suite.ts';

const SUITES: Readonly<Record<string, (cases: string) => Promise<SuiteResult>>> = {
  extraction: async (cases) => (await import('./extraction.ts')).runExtraction(cases),
  robots: async (cases) => (await import('./robots.ts')).runRobots(cases),
  ssrf: async (cases) => (await import('./ssrf.ts')).runSsrf(cases),
  injection: async (cases) => (await import('./injection.ts')).runInjection(cases),
  xss: async (cases) => (await import('./xss.ts')).runXss(cases),
  faults: async (cases) => (await import('./faults.ts')).runFaults(cases),
  grounding: async (cases) => (await import('./grounding.ts')).runGrounding(cases),
  topics: async (cases) => (await import('./topics.ts')).runTopics(cases),
};

const USAGE = `usage: npm run --silent eval -- SUITE --cases PATH [options]

  SUITE               ${Object.keys(SUITES).join(', ')}
  --cases PATH        the cases: a file or a folder, as the suite has them
  --json FILE         write the figures there
  --predictions FILE  write what the product answered there
  --min NAME=VALUE    exit with 1 when that figure is lower; may be repeated
  --max NAME=VALUE    exit with 1 when it is higher; may be repeated
  --help              print this`;

const SHOWN_FAILURES = 20;

async function main(): Promise<number> {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      cases: { type: 'string' },
      json: { type: 'string' },
      predictions: { type: 'string' },
      min: { type: 'string', multiple: true, default: [] },
      max: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [name = '', ...more] = positionals;
  const suite = SUITES[name];
  if (!suite) throw new UsageError(name === '' ? USAGE : `There is no suite ${name}.\n\n${USAGE}`);
  if (more.length > 0) throw new UsageError(`One suite at a time.\n\n${USAGE}`);
  if (values.cases === undefined) throw new UsageError(`--cases is needed.\n\n${USAGE}`);
  const bounds = [
    ...values.min.map((text) => bound(text, 'min')),
    ...values.max.map((text) => bound(text, 'max')),
  ];

  const result = await suite(values.cases).catch((error: unknown) => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT' && 'path' in error;
    throw missing ? new UsageError(`--cases: ${error.path} does not exist.`) : error;
  });
  print(result);
  const { predictions, ...summary } = result;
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(summary, null, 1)}\n`);
  if (values.predictions !== undefined)
    await writeFile(values.predictions, `${JSON.stringify(predictions, null, 1)}\n`);

  const broken = bounds.filter(({ name, kind, value }) => {
    const measured = result.metrics[name];
    return measured === undefined || (kind === 'min' ? measured < value : measured > value);
  });
  for (const { name, kind, value } of broken)
    console.error(`${name} is ${result.metrics[name] ?? 'not measured'}, ${kind} ${value}`);
  return broken.length === 0 ? 0 : 1;
}

function bound(text: string, kind: 'min' | 'max'): { name: string; kind: 'min' | 'max'; value: number } {
  const [name = '', value = ''] = text.split('=');
  if (name === '' || value === '' || Number.isNaN(Number(value)))
    throw new UsageError(`--${kind} takes NAME=VALUE, such as recall=0.9.`);
  return { name, kind, value: Number(value) };
}

function print({ suite, total, metrics, failures }: SuiteResult): void {
  const width = Math.max(...Object.keys(metrics).map((name) => name.length));
  console.log(`${suite}: ${total} cases`);
  for (const [name, value] of Object.entries(metrics))
    console.log(`  ${name.padEnd(width)}  ${Number.isInteger(value) ? value : value.toFixed(4)}`);
  console.log(
    `  ${failures.length} failures${failures.length > SHOWN_FAILURES ? `, the first ${SHOWN_FAILURES}:` : ''}`,
  );
  for (const { id, kind, why } of failures.slice(0, SHOWN_FAILURES))
    console.log(`  - ${id}${kind === undefined ? '' : ` (${kind})`}: ${why.slice(0, 200)}`);
}

await runCommand(main);
