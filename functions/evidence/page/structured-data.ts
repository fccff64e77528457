/** JSON-LD of a page → typed records of the few schema.org types the product uses. Outside data: bounded, validated. */

import { shortLine } from '../../../shared/plain-text.ts';
import { htmlToPlainText } from './html-snippet.ts';
import { isoDate } from './page-date.ts';
import { httpUrl } from './page-url.ts';
import { type StructuredData, structuredDataSchema } from './structured-records.ts';

const MAX_SCRIPT_CHARS = 500_000;
const MAX_RECORDS = 60;
const MAX_NODES = 5_000;
const MAX_DEPTH = 12;

export type { StructuredData } from './structured-records.ts';

type Json = Record<string, unknown>;

/**
 * Records found in the page's JSON-LD scripts, in page order; at most 60. Broken scripts are skipped. Every string
 * is plain text (markup in descriptions is removed), dates are ISO, URLs absolute http(s).
 */
export function readStructuredData(scripts: readonly string[], base: string): StructuredData[] {
  const found: StructuredData[] = [];
  const budget = { nodes: MAX_NODES };
  for (const script of scripts) {
    for (const node of graphNodes(parseScript(script), budget)) {
      const record = toRecord(node, base);
      if (record === undefined) continue;
      const checked = structuredDataSchema.safeParse(record);
      if (checked.success) found.push(checked.data);
      if (found.length >= MAX_RECORDS) return found;
    }
  }
  return found;
}

function parseScript(script: string): unknown {
  if (script.length > MAX_SCRIPT_CHARS) return undefined;
  try {
    return JSON.parse(script);
  } catch {
    // Raw line breaks inside strings are the common mistake.
    try {
      return JSON.parse(script.replace(/\p{Cc}/gu, ' '));
    } catch {
      return undefined;
    }
  }
}

/** Every typed object of the document, outermost first; arrays, @graph and nested entities are walked with a stack. */
function* graphNodes(document: unknown, budget: { nodes: number }): Generator<Json> {
  const stack: { value: unknown; depth: number }[] = [{ value: document, depth: 0 }];
  for (let item = stack.pop(); item !== undefined && budget.nodes > 0; item = stack.pop()) {
    const { value, depth } = item;
    if (depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (let i = Math.min(value.length, 1_000) - 1; i >= 0; i -= 1)
        stack.push({ value: value[i], depth: depth + 1 });
    } else if (isObject(value)) {
      budget.nodes -= 1;
      if ('@type' in value) yield value;
      const children = Object.values(value);
      for (let i = Math.min(children.length, 100) - 1; i >= 0; i -= 1) {
        if (typeof children[i] === 'object') stack.push({ value: children[i], depth: depth + 1 });
      }
    }
  }
}

const ORGANIZATIONS =
  /(Organization|Corporation|LocalBusiness|NGO|Airline|Consortium|Business|Service|Store|Company|Agency)$/;
const ARTICLES = /(Article|BlogPosting|Report)$/;

function toRecord(node: Json, base: string): unknown {
  const types = strings(node['@type']).map((name) => name.replace(/^https?:\/\/schema\.org\//, ''));
  const is = (pattern: RegExp): string | undefined => types.find((name) => pattern.test(name.slice(0, 80)));
  if (types.includes('JobPosting')) return jobPosting(node, base);
  const article = is(ARTICLES);
  if (article !== undefined) return articleRecord(node, article, base);
  if (types.includes('FAQPage')) return faq(node);
  if (types.includes('WebSite'))
    return defined({ kind: 'website', name: text(node.name, 300), url: httpUrl(string(node.url), base) });
  if (types.includes('Person')) return person(node, base);
  if (types.includes('Product') || types.includes('SoftwareApplication')) {
    return defined({
      kind: 'product',
      name: text(node.name, 300),
      description: text(node.description, 2_000),
      url: httpUrl(string(node.url), base),
    });
  }
  const organization = is(ORGANIZATIONS);
  return organization === undefined ? undefined : organizationRecord(node, organization, base);
}

function organizationRecord(node: Json, type: string, base: string): unknown {
  const employees = node.numberOfEmployees;
  const range = isObject(employees)
    ? (text(employees.value, 80) ??
      [text(employees.minValue, 30), text(employees.maxValue, 30)].filter(Boolean).join('–'))
    : text(employees, 80);
  return defined({
    kind: 'organization',
    type,
    name: text(node.name, 300),
    legalName: text(node.legalName, 300),
    url: httpUrl(string(node.url), base),
    description: text(node.description, 2_000),
    foundingDate: text(node.foundingDate, 40),
    employees: range || undefined,
    location: place(node.address ?? node.location),
    founders: names(node.founder ?? node.founders, 20),
    sameAs: strings(node.sameAs)
      .map((link) => httpUrl(link, base))
      .filter((link) => link !== undefined)
      .slice(0, 30),
  });
}

function jobPosting(node: Json, base: string): unknown {
  const places = many(node.jobLocation)
    .map(place)
    .filter((name) => name !== undefined);
  return defined({
    kind: 'job-posting',
    title: text(node.title ?? node.name, 300),
    description: text(node.description, 20_000, true),
    url: httpUrl(string(node.url), base),
    datePosted: isoDate(string(node.datePosted)),
    validThrough: isoDate(string(node.validThrough)),
    employmentType: strings(node.employmentType)
      .map((type) => shortLine(type, 80))
      .filter((type) => type !== '')
      .slice(0, 10),
    organization: names(node.hiringOrganization, 1)[0],
    locations: [...new Set(places)].slice(0, 20),
    remote: strings(node.jobLocationType).includes('TELECOMMUTE'),
    salary: salary(node.baseSalary),
    skills: text(Array.isArray(node.skills) ? strings(node.skills).join(', ') : node.skills, 2_000),
  });
}

function articleRecord(node: Json, type: string, base: string): unknown {
  return defined({
    kind: 'article',
    type,
    headline: text(node.headline ?? node.name, 300),
    description: text(node.description, 2_000),
    url: httpUrl(
      string(node.url) ??
        (isObject(node.mainEntityOfPage)
          ? string(node.mainEntityOfPage['@id'])
          : string(node.mainEntityOfPage)),
      base,
    ),
    datePublished: isoDate(string(node.datePublished)),
    dateModified: isoDate(string(node.dateModified)),
    authors: names(node.author, 20),
    section: text(Array.isArray(node.articleSection) ? node.articleSection[0] : node.articleSection, 200),
  });
}

function faq(node: Json): unknown {
  const questions = many(node.mainEntity).flatMap((item) => {
    if (!isObject(item)) return [];
    const question = text(item.name ?? item.text, 500);
    const accepted = many(item.acceptedAnswer)[0];
    const answer = isObject(accepted) ? text(accepted.text, 4_000, true) : undefined;
    return question !== undefined && answer !== undefined ? [{ question, answer }] : [];
  });
  return { kind: 'faq', questions: questions.slice(0, 100) };
}

function person(node: Json, base: string): unknown {
  return defined({
    kind: 'person',
    name: text(node.name, 200),
    jobTitle: text(Array.isArray(node.jobTitle) ? node.jobTitle[0] : node.jobTitle, 200),
    organization: names(node.worksFor, 1)[0],
    url: httpUrl(string(node.url), base),
  });
}

function place(value: unknown): string | undefined {
  if (Array.isArray(value)) return place(value[0]);
  if (!isObject(value)) return text(value, 300);
  const address = isObject(value.address) ? value.address : value;
  if (typeof value.address === 'string') return text(value.address, 300);
  const country = isObject(address.addressCountry) ? address.addressCountry.name : address.addressCountry;
  const parts = [address.streetAddress, address.addressLocality, address.addressRegion, country]
    .map((part) => text(part, 100))
    .filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(', ').slice(0, 300) : text(value.name, 300);
}

function salary(value: unknown): string | undefined {
  if (!isObject(value)) return text(value, 200);
  const amount = isObject(value.value) ? value.value : value;
  const range = [amount.minValue, amount.maxValue]
    .map((part) => text(part, 40))
    .filter((part) => part !== undefined);
  const figure = range.length > 0 ? range.join('–') : text(amount.value, 40);
  if (figure === undefined) return undefined;
  return [text(value.currency ?? amount.currency, 10), figure, text(amount.unitText, 20)]
    .filter(Boolean)
    .join(' ');
}

function names(value: unknown, max: number): string[] {
  return many(value)
    .map((item) => text(isObject(item) ? item.name : item, max === 1 ? 300 : 200))
    .filter((name) => name !== undefined)
    .slice(0, max);
}

/** Plain text of a JSON value, markup removed; with `lines` paragraphs stay apart. */
function text(value: unknown, max: number, lines = false): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const plain = htmlToPlainText(value.slice(0, max * 6));
  const cut = lines ? plain.slice(0, max).trim() : shortLine(plain, max);
  return cut === '' ? undefined : cut;
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function many(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, 200) : [value];
}

function string(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function strings(value: unknown): string[] {
  return many(value).filter((item) => typeof item === 'string');
}

function defined(record: Json): Json {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
