/** From a page's snapshot to a document. */
import { httpUrlSchema, type Source } from '../../shared/source.ts';
import type { DocumentDetails } from '../evidence/document.ts';
import { type Company, companyOf, isOwnAddress } from './company.ts';
import type { FetchedDocument } from './contract.ts';
import { hostOf, type PageSnapshot } from './page-snapshot.ts';
import { selfDescription } from './self-description.ts';

export interface PagePart {
  kind: Source['kind'];
  about: Source['about'];
  voice: Source['voice'];
  /** Whose "we" it is. */
  subject?: string;
}

/** The page as a document; undefined when its text is no evidence. */
export function pageDocument(page: PageSnapshot, part: PagePart): FetchedDocument | undefined {
  if (page.weak || page.text === '') return undefined;
  const details = part.kind === 'company-page' ? organizationDetails(page) : undefined;
  const language = page.language ?? languageByScript(page.text);
  const described =
    part.kind === 'company-page' && part.subject !== undefined ? selfDescription(page, part.subject) : [];
  return {
    source: {
      kind: part.kind,
      url: sourceUrl(page),
      title: (page.title ?? hostOf(page.url)).slice(0, 500),
      ...(part.subject !== undefined && { subject: part.subject.slice(0, 200) }),
      about: part.about,
      voice: part.voice,
      ...(language !== undefined && { language }),
      ...(page.publishedAt !== undefined && { published_at: page.publishedAt }),
      fetched_at: page.fetched_at,
    },
    text: [...described, page.text].join('\n\n'),
    ...(details && { details }),
  };
}

/** The canonical address where the page names one on its own host that is not merely the home page. */
export function sourceUrl(page: Pick<PageSnapshot, 'url' | 'canonicalUrl'>): string {
  const own = new URL(page.url);
  const canonical = page.canonicalUrl === undefined ? null : URL.parse(page.canonicalUrl);
  if (!canonical || canonical.hostname !== own.hostname) return own.href;
  if (canonical.pathname === '/' && own.pathname !== '/') return own.href;
  return httpUrlSchema.safeParse(canonical.href).success ? canonical.href : own.href;
}

/** What the page's Organization record says in fields, when it is about the site's own company. */
function organizationDetails(page: PageSnapshot): DocumentDetails | undefined {
  const site = companyOf(page.url);
  const record = page.structured.find(
    (item) => item.kind === 'organization' && (item.url === undefined || isOwnAddress(site, item.url)),
  );
  if (record?.kind !== 'organization') return undefined;
  return {
    kind: 'organization',
    name: record.name,
    ...(record.description !== undefined && { description: record.description }),
    ...(record.foundingDate !== undefined && { founded: record.foundingDate }),
    ...(record.employees !== undefined && { employees: record.employees }),
    ...(record.location !== undefined && { headquarters: record.location }),
    ...(record.url !== undefined && { website: record.url }),
  };
}

const SCRIPTS: readonly [language: string, letters: RegExp][] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** The language that a text's letters give away when the page does not declare one. */
function languageByScript(text: string): string | undefined {
  const sample = text.slice(0, 5_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return SCRIPTS.find(([, script]) => (sample.match(script)?.length ?? 0) > 0.15 * letters)?.[0];
}

/** Pages not in English are quoted as they are; the reader is told once per language. */
export function languageWarnings(documents: readonly FetchedDocument[]): string[] {
  const others = new Set(
    documents.flatMap(({ source }) => {
      const language = source.language?.split('-')[0]?.toLowerCase();
      return language !== undefined && language !== 'en' ? [language] : [];
    }),
  );
  return [...others].map((language) => {
    const name = new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
    return `Some pages are in ${name}; they are quoted as written and may be used less.`;
  });
}

/** Whether a page that was reached is still the company's own, and not a parked or redirected one. */
export function isStillOwn(company: Company, page: PageSnapshot): boolean {
  return isOwnAddress(company, page.url);
}
