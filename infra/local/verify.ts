/**
 * `npm run verify -- plan.json`: proves an exported plan again, offline: hashes, every quote byte for byte, and the
 * gate's verdict on every claim. Exit codes: 0 all proved; 1 something is not; 2 no exported plan.
 */
import { readFile } from 'node:fs/promises';
import { verifyExport } from '../../functions/exports/verify-export.ts';
import { readOptions, runCommand } from '../command-line.ts';

const MAX_FILE_BYTES = 50 * 1024 * 1024;

const USAGE = `usage: npm run verify -- plan.json

Proves a plan again that was saved with npm run prep -- … --format json --out plan.json. Needs no network.`;

async function main(): Promise<number> {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return unusable(USAGE);
  const bytes = await readFile(file).catch(() => undefined);
  if (!bytes) return unusable(`${file} could not be read.`);
  if (bytes.length > MAX_FILE_BYTES) return unusable(`${file} is larger than 50 MB; no plan is.`);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unusable(`${file} is not JSON: ${why}\nOnly plans saved with --format json can be proved.`);
  }
  if (!isExport(json))
    return unusable(`${file} is no exported plan.\nOnly plans saved with --format json can be proved.`);
  const result = verifyExport(json);
  if (result.ok) {
    console.log(
      `Proved: ${result.claims} claims with ${result.citations} quotes, each found verbatim in its source.`,
    );
    return 0;
  }
  console.error(`Not proved: ${result.problems.length} problem${result.problems.length === 1 ? '' : 's'}`);
  for (const { where, what } of result.problems) console.error(`  ${where}: ${what}`);
  return 1;
}

/** Whether the file says of itself that it is one; `verifyExport` judges the rest. */
const isExport = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && 'format' in json && json.format === 'interview-helper-plan';

function unusable(message: string): number {
  console.error(message);
  return 2;
}

await runCommand(main);
