// Wikidata: wbsearchentities, wbgetentities (www.wikidata.org/w/api.php) and Special:EntityData.
import { type DemoAnswer, type DemoRequest, json, segments, unknown } from '../http.ts';
import { ITEM_NAMES, ITEMS, type Item } from '../profiles/data.ts';

/** www.wikidata.org */
export function wikidata(request: DemoRequest): DemoAnswer {
  const { query } = request;
  const [first, special] = segments(request.path);
  if (first === 'wiki' && special?.startsWith('Special:EntityData')) {
    const id = /(Q\d+)(?:\.json)?$/.exec(request.path)?.[1] ?? '';
    const found = entity(id);
    return found === undefined ? unknown(notFound(id)) : json(200, { entities: { [id]: found } });
  }
  if (request.path !== '/w/api.php') return unknown(json(404, { error: 'Not Found' }));
  if (query.get('action') === 'wbsearchentities') return search(query);
  if (query.get('action') === 'wbgetentities') return entities(query.get('ids')?.split('|') ?? []);
  return unknown(
    json(200, { error: { code: 'badvalue', info: 'Unrecognized value for parameter "action".' } }),
  );
}

function notFound(id: string): DemoAnswer {
  return {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: `<h1>Not Found</h1><p>No entity with ID ${id} was found.</p>`,
  };
}

function search(query: URLSearchParams): DemoAnswer {
  const wanted = query.get('search') ?? '';
  const starts = (name: string) => name.toLowerCase().startsWith(wanted.toLowerCase());
  const found = ITEMS.filter((item) => wanted !== '' && [item.label, ...item.aliases].some(starts));
  const limit = Number(query.get('limit') ?? 7);
  const answer = json(200, {
    searchinfo: { search: wanted },
    search: found.slice(0, limit).map(hit),
    success: 1,
  });
  return found.length === 0 ? unknown(answer) : answer;

  function hit(item: Item) {
    const byLabel = starts(item.label);
    const text = byLabel ? item.label : (item.aliases.find(starts) ?? '');
    return {
      id: item.id,
      title: item.id,
      pageid: pageId(item.id),
      display: {
        label: { value: item.label, language: 'en' },
        description: { value: item.description, language: 'en' },
      },
      repository: 'wikidata',
      url: `//www.wikidata.org/wiki/${item.id}`,
      concepturi: `http://www.wikidata.org/entity/${item.id}`,
      label: item.label,
      description: item.description,
      match: { type: byLabel ? 'label' : 'alias', language: 'en', text },
      ...(byLabel ? {} : { aliases: [text] }),
    };
  }
}

function entities(ids: readonly string[]): DemoAnswer {
  const found = ids.map((id) => [id, entity(id) ?? { id, missing: '' }] as const);
  const answer = json(200, { entities: Object.fromEntries(found), success: 1 });
  return ids.some((id) => entity(id) !== undefined) ? answer : unknown(answer);
}

function pageId(id: string): number {
  return Number(id.slice(1)) % 1_000_000_000;
}

function entity(id: string) {
  const item = ITEMS.find((one) => one.id === id);
  const label = item?.label ?? ITEM_NAMES.get(id);
  if (label === undefined) return undefined;
  const claims = Object.entries(item?.claims ?? {}).map(([property, value]) => {
    const values = Array.isArray(value) ? value : [value];
    return [property, values.map((one, index) => statement(id, property, one, index))] as const;
  });
  const title = item?.enwiki ?? null;
  const address = `https://en.wikipedia.org/wiki/${encodeURIComponent((title ?? '').replaceAll(' ', '_'))}`;
  return {
    pageid: pageId(id),
    ns: 0,
    title: id,
    lastrevid: 2_100_000_000,
    modified: '2026-02-11T08:12:41Z',
    type: 'item',
    id,
    labels: { en: { language: 'en', value: label } },
    descriptions: item === undefined ? {} : { en: { language: 'en', value: item.description } },
    aliases:
      item === undefined || item.aliases.length === 0
        ? {}
        : { en: item.aliases.map((value) => ({ language: 'en', value })) },
    claims: Object.fromEntries(claims),
    sitelinks: title === null ? {} : { enwiki: { site: 'enwiki', title, badges: [], url: address } },
  };
}

function statement(id: string, property: string, value: string | number, index: number) {
  return {
    mainsnak: {
      snaktype: 'value',
      property,
      hash: 'd1a2f60d2a6cf9aa2d2a5e6f4cf8a5a4e1b0c9d7',
      ...snak(property, value),
    },
    type: 'statement',
    id: `${id}$7F3C1A2E-${property.slice(1).padStart(4, '0')}-4000-8000-${String(index).padStart(12, '0')}`,
    rank: 'normal',
  };
}

function snak(property: string, value: string | number) {
  if (typeof value === 'number') {
    return {
      datavalue: { value: { amount: `+${value}`, unit: '1' }, type: 'quantity' },
      datatype: 'quantity',
    };
  }
  if (property === 'P571') {
    const time = `+${value}-00-00T00:00:00Z`;
    const calendarmodel = 'http://www.wikidata.org/entity/Q1985727';
    return {
      datavalue: {
        value: { time, timezone: 0, before: 0, after: 0, precision: 9, calendarmodel },
        type: 'time',
      },
      datatype: 'time',
    };
  }
  if (/^Q\d+$/.test(value)) {
    const reference = { 'entity-type': 'item', 'numeric-id': Number(value.slice(1)), id: value };
    return { datavalue: { value: reference, type: 'wikibase-entityid' }, datatype: 'wikibase-item' };
  }
  return { datavalue: { value, type: 'string' }, datatype: 'url' };
}
