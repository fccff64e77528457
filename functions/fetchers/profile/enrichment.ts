/** A Clearbit-style company record, with a key. Source: Clearbit's Company API reference (v2 companies/find). */
import * as z from 'zod';
import { oneLine, shortLine } from '../../../shared/plain-text.ts';
import { type ApiAnswer, askApi } from '../api-json.ts';
import type { Company } from '../company.ts';
import type { ApiKeys, FetchedDocument, FetchTools } from '../contract.ts';
import { organizationText } from './organization-text.ts';

const text = z.string().nullish();
const recordSchema = z.object({
  name: text,
  legalName: text,
  domain: text,
  domainAliases: z.array(z.string()).nullish(),
  description: text,
  foundedYear: z.number().nullish(),
  location: text,
  category: z.object({ industry: text, sector: text }).nullish(),
  tags: z.array(z.string()).nullish(),
  tech: z.array(z.string()).nullish(),
  metrics: z
    .object({ employees: z.number().nullish(), employeesRange: text, raised: z.number().nullish() })
    .nullish(),
});

/** The company's record, or undefined when the service has one of another company only. */
export async function askEnrichment(
  tools: FetchTools,
  { endpoint, key }: NonNullable<ApiKeys['enrichment']>,
  company: Company,
): Promise<ApiAnswer<FetchedDocument | undefined>> {
  const url = new URL(endpoint);
  url.searchParams.set('domain', company.domain);
  const answer = await askApi(tools, url.href, recordSchema, {
    credentials: { host: url.hostname, headers: { authorization: `Bearer ${key}` } },
  });
  if (!answer.ok) return answer;
  const domains = [answer.value.domain, ...(answer.value.domainAliases ?? [])];
  const isSame = domains.some((domain) => domain?.toLowerCase().replace(/^www\./, '') === company.domain);
  return {
    ...answer,
    value: isSame ? toDocument(answer.value, url.href, company, answer.fetchedAt) : undefined,
  };
}

function toDocument(
  record: z.infer<typeof recordSchema>,
  url: string,
  company: Company,
  fetchedAt: Date,
): FetchedDocument {
  const name = shortLine(record.name ?? company.label, 200);
  const { metrics, category } = record;
  const fields = {
    description: oneLine(record.description ?? ''),
    founded: record.foundedYear ? String(record.foundedYear) : '',
    employees: metrics?.employees ? String(metrics.employees) : (metrics?.employeesRange ?? ''),
    industry: shortLine(category?.industry ?? category?.sector ?? '', 300),
    headquarters: shortLine(record.location ?? '', 300),
  };
  const more = [
    metrics?.raised ? `Money raised: ${metrics.raised} US dollars` : '',
    record.tags?.length ? `Tags: ${record.tags.slice(0, 12).join(', ')}` : '',
    record.tech?.length ? `Technologies seen on its site: ${record.tech.slice(0, 20).join(', ')}` : '',
  ];
  return organizationText({
    name,
    url,
    fields,
    more,
    kind: 'company-record',
    website: company.domain,
    fetchedAt,
  });
}
