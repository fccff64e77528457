/** One page as a fetcher sees it: asked through the door, read, and small enough to be shared as JSON. */
import * as z from 'zod';
import { missingReasonSchema } from '../../shared/source.ts';
import { LINK_ROLES } from '../evidence/page/link-role-words.ts';
import type { readPage } from '../evidence/page/read-page.ts';
import { structuredDataSchema } from '../evidence/page/structured-records.ts';
import { cutText } from '../evidence/text-limits.ts';
import { type FetchTools, type Missing, missing } from './contract.ts';
import { boardRefSchema, findBoards } from './open-roles/find-boards.ts';
import { reasonFor } from './refusal-reason.ts';

const address = z.string().max(2_100);

const pageSnapshotSchema = z.strictObject({
  ok: z.literal(true),
  /** After redirects. */
  url: address,
  fetched_at: z.iso.datetime(),
  text: z.string(),
  title: z.string().optional(),
  description: z.string().optional(),
  siteName: z.string().optional(),
  language: z.string().optional(),
  publishedAt: z.string().optional(),
  modifiedAt: z.string().optional(),
  canonicalUrl: address.optional(),
  structured: z.array(structuredDataSchema),
  links: z.array(
    z.strictObject({
      url: address,
      text: z.string(),
      roles: z.array(z.enum(LINK_ROLES)),
      region: z.enum(['nav', 'main', 'footer']),
    }),
  ),
  feeds: z.array(address),
  boards: z.array(boardRefSchema),
  /** Why its text is no evidence though the page was read: only scripts, nothing on it, not to be quoted. */
  weak: z.strictObject({ reason: missingReasonSchema, message: z.string() }).optional(),
});
export type PageSnapshot = z.infer<typeof pageSnapshotSchema>;

const pageRefusalSchema = z.strictObject({
  ok: z.literal(false),
  reason: missingReasonSchema,
  message: z.string(),
});
export type PageRefusal = z.infer<typeof pageRefusalSchema>;

export const pageAnswerSchema = z.discriminatedUnion('ok', [pageSnapshotSchema, pageRefusalSchema]);
export type PageAnswer = z.infer<typeof pageAnswerSchema>;

/** Less main text than this is no page anyone could quote. */
const MIN_TEXT = 80;
const MAX_LINKS = 300;
const MAX_LINK_TEXT = 120;

/** One page may not take a whole run's time. */
const PAGE_TIMEOUT_MS = 12_000;

/**
 * Asks for a page and reads it. Never throws for what the network or the page does. The reader is loaded while the
 * answer is on its way; a run whose pages are all shared already loads none.
 */
export async function readPageAt(tools: Pick<FetchTools, 'door'>, url: string): Promise<PageAnswer> {
  const loading = import('../evidence/page/read-page.ts');
  loading.catch(() => {});
  const answer = await tools.door.fetch(url, { accept: ['html'], timeoutMs: PAGE_TIMEOUT_MS });
  if (!answer.ok) return { ok: false, reason: reasonFor(answer.code), message: answer.message };
  if (answer.notModified)
    return { ok: false, reason: 'upstream_error', message: `${hostOf(url)} sent no page.` };
  const html = answer.text();
  if (isDamaged(html)) {
    return {
      ok: false,
      reason: 'malformed',
      message: `${hostOf(url)} sent a page that is cut off or damaged.`,
    };
  }
  const page = (await loading).readPage(html, { url: answer.url });
  const weak = weaknessOf(page, answer.url);
  return detached({
    ok: true,
    url: answer.url,
    fetched_at: new Date(answer.fetchedAt).toISOString(),
    text: weak ? '' : cutText(page.text),
    title: page.title,
    description: page.description,
    siteName: page.siteName,
    language: page.language,
    publishedAt: page.publishedAt,
    modifiedAt: page.modifiedAt,
    canonicalUrl: page.canonicalUrl,
    structured: page.structured,
    links: mostTelling(page.links),
    feeds: page.feeds,
    boards: findBoards(html),
    ...(weak && { weak: { reason: weak.reason, message: weak.message } }),
  });
}

/** A copy that shares no string with the page: a title cut out of it would keep its megabytes alive for the whole run. */
function detached(snapshot: PageSnapshot): PageSnapshot {
  return pageSnapshotSchema.parse(JSON.parse(JSON.stringify(snapshot)));
}

/** A page that ends inside a tag, or holds characters no text has, did not arrive whole. */
function isDamaged(html: string): boolean {
  return html.lastIndexOf('<') > html.lastIndexOf('>') || NO_TEXT.test(html);
}
const NO_TEXT = /[\0\uFFFE\uFFFF]/;

/** Links with a role first, then those of the main part; page order among equals. */
function mostTelling(links: PageSnapshot['links']): PageSnapshot['links'] {
  const rank = (link: PageSnapshot['links'][number]) =>
    link.roles.length > 0 ? 0 : link.region === 'main' ? 1 : 2;
  return links
    .toSorted((a, b) => rank(a) - rank(b))
    .slice(0, MAX_LINKS)
    .map((link) => ({ ...link, text: link.text.slice(0, MAX_LINK_TEXT) }));
}

/** What sellers and registrars put on names that nobody uses. */
const PARKED =
  /\b(this|the) (web address|domain( name)?|website|name) (is|may be) (for sale|available for purchase|parked)\b|\bbuy this (domain|name)\b|\bdomain (is )?(for sale|parked)\b|\.[a-z]{2,10} is for sale\b/i;
const PARKED_CHARS = 3_000;

function weaknessOf(page: ReturnType<typeof readPage>, url: string): Missing | undefined {
  const host = hostOf(url);
  if (page.robots.nosnippet)
    return missing('robots_disallowed', `${host} asks not to be quoted from this page.`);
  if (page.scriptOnly)
    return missing('unreadable', `${host} shows this page's text only by script, so it could not be read.`);
  if (page.text.length < PARKED_CHARS && PARKED.test(`${page.title ?? ''}\n${page.text}`)) {
    return missing('not_found', `${host} is a parked name that is offered for sale, not a site.`);
  }
  if (page.text.length === 0) return missing('empty', `The page at ${host} has no text.`);
  if (page.text.length < MIN_TEXT) return missing('empty', `The page at ${host} has next to no text.`);
  return undefined;
}

export function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? url.slice(0, 100);
}
