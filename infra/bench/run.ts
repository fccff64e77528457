/**
 * `npm run bench [-- --json FILE] [--only NAME,NAME] [--recordings FOLDER]`: measures the product on this machine and
 * prints a table.
 * Runs are on the demo internet, in one process with everything they need; bundles are built as they are deployed.
 */
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { logger } from '../../functions/log.ts';
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

const { values } = parseArgs({
  options: { json: { type: 'string' }, only: { type: 'string' }, recordings: { type: 'string' } },
});
const wanted = (values.only?.split(',') ?? Object.keys(PARTS)).filter((name) => name !== '');
logger.setLogLevel('SILENT');

const figures: Figure[] = [];
for (const name of wanted) {
  const measure = PARTS[name];
  if (!measure) throw new Error(`no part ${name}; there are ${Object.keys(PARTS).join(', ')}`);
  figures.push(...(await measure()));
}

if (values.recordings !== undefined) figures.push(...(await measureRecordings(values.recordings)));

const [cpu] = cpus();
console.log(`${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}, Node ${process.version}`);
const width = Math.max(...figures.map(({ name }) => name.length));
for (const { name, value, unit } of figures)
  console.log(`${name.padEnd(width)}  ${rounded(value).padStart(10)} ${unit}`);
if (values.json !== undefined)
  await writeFile(
    values.json,
    `${JSON.stringify({ node: process.version, cpus: cpus().length, cpu: cpu?.model, figures }, null, 1)}\n`,
  );
process.exit(0);

function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
