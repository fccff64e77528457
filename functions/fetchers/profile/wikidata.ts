/**
 * The company's item on Wikidata. Source: www.wikidata.org/wiki/Wikidata:Data_access.
 *
 * Names are shared by many things, so an item counts only when its official website (P856) lies in the company's own
 * domain.
 */

import * as z from 'zod';
import { type ApiAnswer, askApi } from '../api-json.ts';
import { isOwnAddress } from '../company.ts';
import type { FetchTools } from '../contract.ts';

const API = 'https://www.wikidata.org/w/api.php';
const searchSchema = z.object({ search: z.array(z.object({ id: z.string().regex(/^Q\d+$/) })).max(50) });

const snakSchema = z.object({
  rank: z.string().nullish(),
  mainsnak: z.object({ datavalue: z.object({ value: z.unknown() }).nullish() }),
  qualifiers: z
    .record(z.string(), z.array(z.object({ datavalue: z.object({ value: z.unknown() }).nullish() })))
    .nullish(),
});
const entitySchema = z.object({
  id: z.string().regex(/^Q\d+$/),
  labels: z.record(z.string(), z.object({ value: z.string() })).nullish(),
  descriptions: z.record(z.string(), z.object({ value: z.string() })).nullish(),
  claims: z.record(z.string(), z.array(snakSchema)).nullish(),
  sitelinks: z.record(z.string(), z.object({ title: z.string() })).nullish(),
});
export type Entity = z.infer<typeof entitySchema>;
export type Statement = z.infer<typeof snakSchema>;

/** Items that do not exist come back with `missing` and nothing else. */
const entitiesSchema = z.object({ entities: z.record(z.string(), z.unknown()) });

const OFFICIAL_WEBSITE = 'P856';
const END_TIME = 'P582';
const MAX_FOUND = 8;

/** The item whose website is in one of `domains`, undefined when there is none, with how many others have the name. */
export async function findItem(
  tools: FetchTools,
  names: readonly string[],
  domains: readonly string[],
): Promise<ApiAnswer<{ item: Entity | undefined; namesakes: number }>> {
  let namesakes = 0;
  let last: ApiAnswer<unknown> | undefined;
  for (const name of names) {
    const found = await searchItems(tools, name);
    if (!found.ok) return found;
    const items = await readItems(tools, found.value, 'labels|descriptions|claims|sitelinks');
    if (!items.ok) return items;
    last = items;
    namesakes += items.value.length;
    const item = items.value.find((one) => websitesOf(one).some((site) => isOwnAddress({ domains }, site)));
    if (item) return { ...items, value: { item, namesakes: namesakes - 1 } };
  }
  const fetchedAt = last?.ok ? last.fetchedAt : tools.now();
  return { ok: true, fetchedAt, value: { item: undefined, namesakes } };
}

async function searchItems(tools: FetchTools, name: string): Promise<ApiAnswer<string[]>> {
  const url = apiUrl({
    action: 'wbsearchentities',
    search: name,
    language: 'en',
    uselang: 'en',
    type: 'item',
    limit: String(MAX_FOUND),
  });
  const answer = await askApi(tools, url, searchSchema);
  return answer.ok ? { ...answer, value: answer.value.search.map(({ id }) => id) } : answer;
}

/** Items by id, in the order asked for; unknown and odd ones are left out. */
export async function readItems(
  tools: FetchTools,
  ids: readonly string[],
  props: string,
): Promise<ApiAnswer<Entity[]>> {
  if (ids.length === 0) return { ok: true, value: [], fetchedAt: tools.now() };
  const url = apiUrl({
    action: 'wbgetentities',
    ids: ids.slice(0, 50).join('|'),
    props,
    languages: 'en',
    sitefilter: 'enwiki',
  });
  const answer = await askApi(tools, url, entitiesSchema);
  if (!answer.ok) return answer;
  const items = ids.flatMap((id) => {
    const parsed = entitySchema.safeParse(answer.value.entities[id]);
    return parsed.success ? [parsed.data] : [];
  });
  return { ...answer, value: items };
}

function apiUrl(parameters: Record<string, string>): string {
  return `${API}?${new URLSearchParams({ ...parameters, format: 'json' })}`;
}

function websitesOf(item: Entity): string[] {
  return (item.claims?.[OFFICIAL_WEBSITE] ?? []).flatMap((statement) => {
    const { value } = statement.mainsnak.datavalue ?? {};
    const isOver = statement.rank === 'deprecated' || statement.qualifiers?.[END_TIME] !== undefined;
    return typeof value === 'string' && !isOver ? [value] : [];
  });
}
