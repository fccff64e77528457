/** What a month costs, worked out from counted runs, the templates and the price list; printed as infra/docs/costs.md has it. */
import type { Figure } from '../figure.ts';
import { type Bill, billOf, sum } from './bill.ts';
import { countPreps, type PrepCounts } from './count-preps.ts';
import { standingOf } from './standing.ts';

const PREPS = [0, 100, 10_000, 1_000_000] as const;

export async function measureCost(): Promise<Figure[]> {
  const standing = standingOf({});
  const short = await countPreps('short');
  const deep = await countPreps('deep');
  const bills = (allowances: boolean) =>
    PREPS.map((preps) => billOf({ preps, standing, short, deep, allowances }));
  console.log(`${countedTable(short, deep)}\n\n${billTable(bills(false), bills(true))}\n`);
  return bills(false).map((bill, index) => ({
    name: `a month with ${PREPS[index]?.toLocaleString('en')} preps, no free allowance`,
    value: sum(bill.values()),
    unit: 'USD',
  }));
}

const COUNTED: readonly (readonly [string, (counts: PrepCounts) => number])[] = [
  ['seconds from request to plan', ({ seconds }) => seconds],
  ['API requests', ({ apiRequests }) => apiRequests],
  ['function invocations', ({ functions }) => sum([...functions.values()].map(({ calls }) => calls))],
  ['seconds of function time', ({ functions }) => sum([...functions.values()].map(({ seconds }) => seconds))],
  ['state transitions', ({ transitions }) => transitions],
  ['write units', ({ stores }) => stores.writeUnits],
  ['read units', ({ stores }) => stores.readUnits],
  ['objects written', ({ stores }) => stores.objectWrites],
  ['objects read', ({ stores }) => stores.objectReads],
  ['kB stored', ({ stores }) => (stores.objectBytes + stores.itemBytes) / 1000],
  ['model input tokens', ({ inputTokens }) => inputTokens],
  ['model output tokens', ({ outputTokens }) => outputTokens],
];

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function countedTable(short: PrepCounts, deep: PrepCounts): string {
  return [
    row(['counted for one prep', 'short', 'deep']),
    row(['---', '---:', '---:']),
    ...COUNTED.map(([name, of]) => row([name, ...[short, deep].map((counts) => amount(of(counts)))])),
  ].join('\n');
}

function billTable(bills: readonly Bill[], withAllowances: readonly Bill[]): string {
  const totals = (list: readonly Bill[]) => list.map((bill) => dollars(sum(bill.values())));
  return [
    row(['USD per month', 'idle', ...PREPS.slice(1).map((preps) => `${preps.toLocaleString('en')} preps`)]),
    row(['---', ...PREPS.map(() => '---:')]),
    ...[...(bills[0]?.keys() ?? [])].map((line) =>
      row([line, ...bills.map((bill) => dollars(bill.get(line) ?? 0))]),
    ),
    row(['**sum**', ...totals(bills)]),
    row(['sum after AWS’s monthly free allowances', ...totals(withAllowances)]),
  ].join('\n');
}

const dollars = (value: number): string => value.toFixed(2);
const amount = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));
