/** From a Wikidata item to a company record. Pure but for the names of the items it points to. */
import * as z from 'zod';
import { shortLine } from '../../../shared/plain-text.ts';
import type { FetchedDocument, FetchTools } from '../contract.ts';
import { organizationText } from './organization-text.ts';
import { type Entity, readItems, type Statement } from './wikidata.ts';

const INCEPTION = 'P571';
const EMPLOYEES = 'P1128';
const POINT_IN_TIME = 'P585';
/** Properties that point to other items, with the words they are shown under. */
const POINTERS = {
  industry: 'P452',
  headquarters: 'P159',
  country: 'P17',
  founders: 'P112',
  chief: 'P169',
  parent: 'P749',
} as const;
const MAX_NAMES = 4;

const itemValue = z.object({ id: z.string().regex(/^Q\d+$/) });
const timeValue = z.object({ time: z.string(), precision: z.number() });
const quantityValue = z.object({ amount: z.string() });

export async function recordOf(
  item: Entity,
  domain: string,
  fetchedAt: Date,
  tools: FetchTools,
): Promise<FetchedDocument> {
  const pointed = Object.values(POINTERS).flatMap((property) => itemsOf(item, property));
  const read = await readItems(tools, [...new Set(pointed)], 'labels');
  const labels = new Map(
    read.ok ? read.value.map((one) => [one.id, one.labels?.en?.value ?? ''] as const) : [],
  );
  const named = (property: string) =>
    itemsOf(item, property)
      .map((id) => labels.get(id) ?? '')
      .filter((name) => name !== '')
      .slice(0, MAX_NAMES)
      .join(', ');
  const name = shortLine(item.labels?.en?.value ?? domain, 200);
  const place = [named(POINTERS.headquarters), named(POINTERS.country)]
    .filter((part) => part !== '')
    .join(', ');
  return organizationText({
    name,
    kind: 'company-record',
    url: `https://www.wikidata.org/wiki/${item.id}`,
    website: domain,
    fetchedAt,
    fields: {
      description: shortLine(item.descriptions?.en?.value ?? '', 500),
      founded: dateOf(current(item, INCEPTION)[0]?.mainsnak.datavalue?.value),
      employees: employeesOf(item),
      industry: named(POINTERS.industry),
      headquarters: place,
    },
    more: [
      line('Founded by', named(POINTERS.founders)),
      line('Chief executive', named(POINTERS.chief)),
      line('Parent organisation', named(POINTERS.parent)),
    ],
  });
}

function line(name: string, value: string): string {
  return value === '' ? '' : `${name}: ${value}`;
}

/** Statements that hold: preferred ones if there are any, never deprecated or ended ones. */
function current(item: Entity, property: string): Statement[] {
  const all = (item.claims?.[property] ?? []).filter(
    (one) => one.rank !== 'deprecated' && one.qualifiers?.P582 === undefined,
  );
  const preferred = all.filter((one) => one.rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

function itemsOf(item: Entity, property: string): string[] {
  return current(item, property).flatMap((statement) => {
    const parsed = itemValue.safeParse(statement.mainsnak.datavalue?.value);
    return parsed.success ? [parsed.data.id] : [];
  });
}

/** `2016`, `March 2016` or `3 March 2016`, by the precision given (9 year, 10 month, 11 day). */
function dateOf(value: unknown): string {
  const parsed = timeValue.safeParse(value);
  const [, year = '', month = '', day = ''] =
    /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(parsed.data?.time ?? '') ?? [];
  const precision = parsed.data?.precision ?? 0;
  if (year === '' || precision < 9) return '';
  if (precision === 9) return year;
  const date = new Date(`${year}-${month}-${precision >= 11 ? day : '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return year;
  const form: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric', month: 'long' };
  if (precision >= 11) form.day = 'numeric';
  return new Intl.DateTimeFormat('en-GB', form).format(date);
}

/** The latest count, with its year where one is given. */
function employeesOf(item: Entity): string {
  const counts = current(item, EMPLOYEES).flatMap((statement) => {
    const quantity = quantityValue.safeParse(statement.mainsnak.datavalue?.value);
    const at = timeValue.safeParse(statement.qualifiers?.[POINT_IN_TIME]?.[0]?.datavalue?.value);
    const count = quantity.success ? quantity.data.amount.replace(/^\+/, '') : '';
    return /^\d{1,9}$/.test(count) ? [{ count, year: at.success ? at.data.time.slice(1, 5) : '' }] : [];
  });
  const latest = counts.toSorted((a, b) => (a.year < b.year ? 1 : -1))[0];
  if (!latest) return '';
  return latest.year === '' ? latest.count : `${latest.count} (${latest.year})`;
}
