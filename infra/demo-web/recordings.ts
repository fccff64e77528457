// A recorded internet: pages kept on disk under the addresses they had. Other addresses on their hosts answer
// 404, also /robots.txt; other hosts do not resolve.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';
import { type DemoAnswer, type DemoRequest, type Host, html } from './http.ts';
import { type DemoWeb, type ListenOptions, listen } from './listen.ts';

const Index = z.object({
  companies: z.array(
    z.object({
      company_url: z.string(),
      pages: z.array(
        z.object({ url: z.url(), file: z.string(), content_type: z.string(), status: z.number().int() }),
      ),
    }),
  ),
});

export interface Recordings extends DemoWeb {
  /** The companies recorded, in the order of the index. */
  readonly companyUrls: readonly string[];
}

interface Recorded {
  readonly file: string;
  readonly contentType: string;
  readonly status: number;
}

/**
 * Serves the recordings in `folder` by its index.json: `{companies: [{company_url, pages: [{url, file,
 * content_type, status}]}]}`, files relative to the folder, gzip-packed when their name ends in .gz.
 * Throws when the index is missing or of another shape.
 */
export async function startRecordings(
  folder: string,
  options: Pick<ListenOptions, 'clock' | 'port'> = {},
): Promise<Recordings> {
  const index = Index.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  const pages = new Map<string, Recorded>();
  const names = new Set<string>();
  for (const { url, file, content_type: contentType, status } of index.companies.flatMap(
    ({ pages }) => pages,
  )) {
    const { hostname, pathname, search } = new URL(url);
    names.add(hostname);
    pages.set(hostname + pathname + search, { file: join(folder, file), contentType, status });
  }
  const host: Host = (request) => answerFrom(pages, request);
  const web = await listen(new Map([...names].map((name) => [name, host])), options);
  return Object.assign(web, { companyUrls: index.companies.map((company) => company.company_url) });
}

function answerFrom(
  pages: ReadonlyMap<string, Recorded>,
  { host, path, search, headers }: DemoRequest,
): DemoAnswer {
  const page = pages.get(host + path + search);
  if (page === undefined) return html(404, '<!doctype html><title>Not found</title><h1>Not found</h1>');
  const kept = readFileSync(page.file);
  const type = { 'content-type': page.contentType };
  if (!page.file.endsWith('.gz')) return { status: page.status, headers: type, body: kept };
  const packed = /\bgzip\b/.test(String(headers['accept-encoding'] ?? ''));
  return packed
    ? { status: page.status, headers: { ...type, 'content-encoding': 'gzip' }, body: kept }
    : { status: page.status, headers: type, body: gunzipSync(kept) };
}
