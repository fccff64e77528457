/** What a company calls itself, from its home page; the domain's label when the page does not say. Pure. */
import { withoutLegalForm } from '../evidence/legal-form.ts';
import type { StructuredData } from '../evidence/page/read-page.ts';
import { type Company, isOwnAddress } from './company.ts';

export interface NamedPage {
  title?: string | undefined;
  siteName?: string | undefined;
  /** Searched for the domain's label as people write it, when nothing else says the name. */
  text?: string | undefined;
  structured: readonly StructuredData[];
}

export interface CompanyName {
  name: string;
  /** Every spelling under which others may write of it, the name first. */
  spellings: string[];
}

const TITLE_SEPARATORS = /\s[|–—·•:»-]\s|:\s|\|/;
/** What a part of a site is called beside the company's name. */
const SITE_PART =
  /(?<!\s)\s+(documentation|docs|developers?|engineering( blog)?|tech(nology)?( blog)?|blog|careers|jobs|news(room)?|help cent(er|re)|support|status|community|official (site|website))$/i;

/** Letters and digits alone, lower-case, accents folded: `Acme, Inc.` and `acme-inc` are alike. */
export function compact(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The company's name: its Organization record, then the site's name, then the part of the title that fits the domain. */
export function nameOnHomePage(company: Company, home: NamedPage | undefined): CompanyName {
  const candidates = home ? namesOn(company, home) : [];
  const label = compact(company.label);
  const fits = candidates.find((name) => isAlike(compact(name), label));
  const stated = statedName(company, home) ?? spelledOut(company.label, home?.title, home?.text);
  const name = withoutLegalForm(fits ?? stated ?? labelAsName(company.label));
  const spellings = [name, ...candidates.filter((other) => isAlike(compact(other), compact(name)))];
  return { name, spellings: unique([...spellings, ...spellings.map(withoutLegalForm)]) };
}

function namesOn(company: Company, home: NamedPage): string[] {
  const organizations = home.structured.flatMap((item) =>
    item.kind === 'organization' && (item.url === undefined || isOwnAddress(company, item.url))
      ? [item.name, ...(item.legalName === undefined ? [] : [item.legalName])]
      : [],
  );
  const sites = home.structured.flatMap((item) => (item.kind === 'website' ? [item.name] : []));
  const titles = [home.siteName ?? '', home.title ?? ''].flatMap((title) => title.split(TITLE_SEPARATORS));
  return [...organizations, ...sites, ...titles]
    .map((name) => name.trim().replace(SITE_PART, ''))
    .filter((name) => name.length >= 2 && name.length <= 60);
}

/** A name the site states in its data though it is unlike the domain (`Meta` at about.fb.com). */
function statedName(company: Company, home: NamedPage | undefined): string | undefined {
  const organization = home?.structured.find(
    (item) => item.kind === 'organization' && item.url !== undefined && isOwnAddress(company, item.url),
  );
  const name = organization?.kind === 'organization' ? organization.name : home?.siteName;
  return name !== undefined && name.length <= 60 && name.split(/\s/).length <= 5 ? name : undefined;
}

/** One contains the other, and the shorter is most of the longer: `getacme` ~ `acme`, `acme` ≁ `acmeautomobileclub`. */
function isAlike(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length >= 3 && short.length / long.length >= 0.45;
}

/** `ui-bakery` or `uibakery` as `UI Bakery`, where the page writes it so. */
function spelledOut(label: string, ...texts: (string | undefined)[]): string | undefined {
  const wanted = compact(label);
  for (const text of texts) {
    const words = text?.slice(0, 5_000).match(/[\p{L}\p{N}][\p{L}\p{N}.&-]*/gu) ?? [];
    for (const at of words.keys()) {
      for (const count of [1, 2, 3]) {
        const name = words
          .slice(at, at + count)
          .join(' ')
          .replace(/(?<![.-])[.-]+$/, '');
        if (compact(name) === wanted && name !== name.toLowerCase()) return name;
      }
    }
  }
  return undefined;
}

function labelAsName(label: string): string {
  const words = label.split('-').filter((word) => word !== '');
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || label;
}

function unique(names: string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = name.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
