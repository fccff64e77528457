/**
 * `npm run bench [-- --json FILE] [--only PART,PART] [--recordings FOLDER]`: measures the product on this machine and
 * prints a table.
 * Runs are on the demo internet, in one process with everything they need; bundles are built as they are deployed.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { logger } from '../../functions/log.ts';
import { readOptions, runCommand, UsageError } from '../command-line.ts';
import { measureBundles } from './bundles.ts';
import { measureCost } from './cost/cost.ts';
import { measureFetcherMemory } from './fetchers.ts';
import type { Figure } from './figure.ts';
import { measureGate, measurePages } from './reading.ts';
import { measureRecordings } from './recordings.ts';
import { measureRuns } from './runs.ts';
import { measureSynth } from './synth.ts';

const PARTS: Readonly<Record<string, () => Promise<Figure[]>>> = {
  runs: measureRuns,
  gate: measureGate,
  pages: measurePages,
  bundles: measureBundles,
  synth: measureSynth,
  fetchers: measureFetcherMemory,
  cost: measureCost,
};

const USAGE = `usage: npm run bench -- [options]

  --only PART,PART     only these: ${Object.keys(PARTS).join(', ')}
  --recordings FOLDER  preps of recorded companies as well, of FOLDER/index.json
  --json FILE          write the figures there
  --help               print this`;

async function main(): Promise<number> {
  const { values } = readOptions({
    options: {
      json: { type: 'string' },
      only: { type: 'string' },
      recordings: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  logger.setLogLevel('SILENT');
  const figures: Figure[] = [];
  for (const measure of partsOf(values.only)) figures.push(...(await measure()));
  if (values.recordings !== undefined) figures.push(...(await measureRecordings(values.recordings)));
  print(figures);
  if (values.json !== undefined) await writeFile(values.json, asJson(figures));
  return 0;
}

function partsOf(only: string | undefined): (() => Promise<Figure[]>)[] {
  const wanted = (only?.split(',') ?? Object.keys(PARTS)).filter((name) => name !== '');
  return wanted.map((name) => {
    const part = PARTS[name];
    if (!part) throw new UsageError(`There is no part ${name}; there are ${Object.keys(PARTS).join(', ')}.`);
    return part;
  });
}

const [cpu] = cpus();

function print(figures: readonly Figure[]): void {
  console.log(`${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`);
  const width = Math.max(...figures.map(({ name }) => name.length));
  for (const { name, value, unit } of figures)
    console.log(`${name.padEnd(width)}  ${rounded(value).padStart(10)} ${unit}`);
}

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

const asJson = (figures: readonly Figure[]): string =>
  `${JSON.stringify({ node: process.version, cpus: cpus().length, cpu: cpu?.model, figures }, null, 1)}\n`;

await runCommand(main);
// Embedded stores leave handles open.
process.exit();
