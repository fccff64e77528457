/** The two parts that compute: the gate that proves claims, and the reader of pages. */
import { readPage } from '../../functions/evidence/page/read-page.ts';
import { proveClaim } from '../../functions/plan/prove/prove-claim.ts';
import { get } from '../demo-web/get.ts';
import { demoSites, startDemoWeb } from '../demo-web/server.ts';
import { type Figure, median, percentile } from './figure.ts';

const PAGE_ROUNDS = 5;
const GATE_MS = 2_000;
const MAX_QUOTE = 300;

interface Page {
  url: string;
  html: string;
}

/** Every page of the made-up sites, as their servers send it. */
async function demoPages(): Promise<Page[]> {
  const web = await startDemoWeb();
  const pages: Page[] = [];
  for (const { host } of demoSites()) {
    const seen = new Set<string>();
    const queue = ['/'];
    for (let path = queue.shift(); path !== undefined && seen.size < 20; path = queue.shift()) {
      if (seen.has(path)) continue;
      seen.add(path);
      const { status, text, headers } = await get(web.port, `https://${host}${path}`);
      if (status !== 200 || !headers['content-type']?.includes('html')) continue;
      const url = `https://${host}${path}`;
      pages.push({ url, html: text });
      for (const link of readPage(text, { url }).links) {
        const target = new URL(link.url);
        if (target.hostname === host) queue.push(target.pathname);
      }
    }
  }
  await web.close();
  return pages;
}

export async function measurePages(): Promise<Figure[]> {
  const times: number[] = [];
  for (const { url, html } of await demoPages()) {
    for (let round = 0; round < PAGE_ROUNDS; round++) {
      const startedAt = performance.now();
      readPage(html, { url });
      if (round > 0) times.push(performance.now() - startedAt);
    }
  }
  return [
    { name: 'page reader, a demo page (median)', value: median(times), unit: 'ms' },
    { name: 'page reader, a demo page (95 in 100)', value: percentile(times, 0.95), unit: 'ms' },
  ];
}

/** Sentences of the demo pages as claims: half in their own words, half with one word changed. */
export async function measureGate(): Promise<Figure[]> {
  const sources = new Map<string, { id: string; url: string; subject: string; text: string }>();
  const claims: Parameters<typeof proveClaim>[0][] = [];
  for (const [i, { url, html }] of (await demoPages()).entries()) {
    const { text, siteName } = readPage(html, { url });
    const id = `src-${i}`;
    sources.set(id, { id, url, subject: siteName ?? new URL(url).hostname, text });
    for (const match of text.matchAll(/[A-Z][^.!?\n]{40,280}[.!?]/g)) {
      const [quote] = match;
      const citations = [{ source_id: id, quote, start: match.index, end: match.index + quote.length }];
      claims.push({ text: quote, citations });
      claims.push({ text: quote.replace(/\b(?:the|a)\b/i, 'every').slice(0, MAX_QUOTE), citations });
    }
  }
  for (const claim of claims.slice(0, 50)) proveClaim(claim, sources);
  let proved = 0;
  const startedAt = performance.now();
  while (performance.now() - startedAt < GATE_MS) {
    const claim = claims[proved % claims.length];
    if (claim) proveClaim(claim, sources);
    proved++;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  return [{ name: 'gate', value: proved / seconds, unit: 'claims/s' }];
}
