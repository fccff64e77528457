/**
 * XSS suite: each payload stands in every text of a plan, which is then shown by the site's own components, as
 * exported Markdown and as the page of the PDF in a real browser, and printed. Links are given to whatever makes links
 * of them, names to whatever names files. A sink that the product does not have is held by its absence, which is looked
 * for in the sources: the day it is built, this suite says so.
 */
import { glob, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { linkAddress, markdownLink } from '../../functions/exports/markdown-escape.ts';
import { planToPage } from '../../functions/exports/pdf/plan-page.ts';
import { makeRun } from '../../functions/plan/compose/make-run.ts';
import { ACME_DOCUMENTS } from '../../functions/plan/compose/sample-company.ts';
import { type Plan, planSchema } from '../../shared/plan.ts';
import { linkToQuote } from '../../shared/text-fragment.ts';
import { launchBrowser } from '../local/browser.ts';
import { planScript, type Rendered, renderMarkdown, renderPdfPage, renderSite } from './browser-plan.ts';
import { fileNameBreaches, pdfBreaches, setTrap, type Trap } from './pdf-sinks.ts';
import type { SuiteResult } from './suite.ts';

const caseSchema = z.object({ id: z.string(), sink: z.string(), payload: z.string(), danger: z.string() });
export type XssCase = z.infer<typeof caseSchema>;
const casesSchema = z.object({ items: z.array(caseSchema).min(1) });

const ROOT = path.join(import.meta.dirname, '../..');

/**
 * Runs the suite on a case file (format of shared/data/security/xss.json).
 *
 * @throws if the file is missing or not in that format, or no browser can be started here.
 */
export async function runXss(casesFile: string): Promise<SuiteResult> {
  const { items } = casesSchema.parse(JSON.parse(await readFile(casesFile, 'utf8')));
  const launched = await launchBrowser();
  if ('reason' in launched) throw new Error(`this suite needs a browser: ${launched.reason}`);
  const result: SuiteResult = {
    suite: 'xss',
    total: items.length,
    metrics: { held: 0, total: items.length },
    failures: [],
    predictions: {},
  };
  const trap = await setTrap();
  try {
    const stage = await makeStage(launched.browser, trap);
    for (const one of items) {
      // A page that breaks over a payload has not held either.
      const breaches = await breachesOf(one, stage).catch((error: unknown) => [`the page broke: ${error}`]);
      result.predictions[one.id] = breaches;
      if (breaches.length === 0) result.metrics.held = (result.metrics.held ?? 0) + 1;
      else result.failures.push({ id: one.id, kind: one.sink, why: breaches.join('; ') });
    }
  } finally {
    trap.close();
    await launched.browser.close();
  }
  return result;
}

interface Stage {
  browser: Browser;
  script: string;
  /** The same plan with harmless words in the payload's place. */
  harmless: { site: Rendered; markdown: Rendered; pdf: Rendered };
  trap: Trap;
  absent: Record<string, string[]>;
}

async function makeStage(browser: Browser, trap: Trap): Promise<Stage> {
  const script = await planScript();
  const plan = planWith('Plain words');
  return {
    browser,
    script,
    harmless: {
      site: await renderSite(browser, script, plan),
      markdown: await renderMarkdown(browser, plan),
      pdf: await renderPdfPage(browser, await planToPage(plan)),
    },
    trap,
    absent: await sinksFound(),
  };
}

async function breachesOf({ sink, payload }: XssCase, stage: Stage): Promise<string[]> {
  const isAddress = sink === 'link' && isWeb(payload);
  const plan = isAddress ? withAddress(planWith(payload), payload) : planWith(payload);
  const given = { payload, isAddress };
  const site = await renderSite(stage.browser, stage.script, plan);
  const markdown = await renderMarkdown(stage.browser, plan);
  const pdf = await renderPdfPage(stage.browser, await planToPage(plan));
  return [
    ...renderBreaches('site', site, stage.harmless.site, given),
    ...renderBreaches('Markdown', markdown, stage.harmless.markdown, given),
    ...renderBreaches('PDF page', pdf, stage.harmless.pdf, given),
    ...(await pdfBreaches(plan, payload, stage.trap)),
    ...fileNameBreaches(payload),
    ...(sink === 'link' && !isAddress ? linkBreaches(payload) : []),
    ...(stage.absent[sink] ?? []).map((file) => `${file} has a ${sink} sink that this suite does not drive`),
  ];
}

/** Ids, enums and what the schema checks otherwise. */
const FIXED =
  /^(?:id|topic_id|source_id|url|text_hash|kind|fetcher|language|timezone|proof|level|match|composer|reason|interviewer_type|skill_level|voice|banner)$/;
/** Names may be 120 characters long; everything else takes more. */
const SHORT = /^(?:name|interviewer_name|company_name|role_focus)$/;
const SHORT_MOST = 120;

/**
 * A whole plan whose every free text is the payload. It must still be a plan: nothing may hide behind the schema. Only
 * where no text of this length may stand, what stood there stays.
 */
function planWith(payload: string): Plan {
  const { plan } = makeRun(ACME_DOCUMENTS, { interviewer_name: 'Ida Brandt' });
  const filled = mapTexts(plan, payload);
  const issues = planSchema.safeParse(filled).error?.issues ?? [];
  for (const { code, path } of issues) if (code === 'too_big') copyAt(path, plan, filled);
  return planSchema.parse(filled);
}

/** Puts the value that stands at a path of one value to the same place of the other. */
function copyAt(at: readonly PropertyKey[], from: unknown, to: unknown): void {
  const [key, ...rest] = at;
  if (key === undefined || typeof from !== 'object' || from === null || typeof to !== 'object' || to === null)
    return;
  if (rest.length === 0) Reflect.set(to, key, Reflect.get(from, key));
  else copyAt(rest, Reflect.get(from, key), Reflect.get(to, key));
}

/** An address that may be linked: what counts is that nothing but a link comes of it. */
const isWeb = (payload: string): boolean => /^https?:$/.test(URL.parse(payload)?.protocol ?? '');

/** The plan with its sources at the address, if a plan may hold it. */
function withAddress(plan: Plan, address: string): Plan {
  const sources = plan.sources.map((source) => (source.url === null ? source : { ...source, url: address }));
  return planSchema.safeParse({ ...plan, sources }).data ?? plan;
}

const KEEP_ABOUT = new Set(['company', 'interviewer']);

function mapTexts(value: unknown, payload: string, key = ''): unknown {
  if (typeof value === 'string') {
    if (FIXED.test(key) || (key === 'about' && KEEP_ABOUT.has(value))) return value;
    if (SHORT.test(key) && payload.length > SHORT_MOST) return value;
    // Dates and addresses are checked by the schema.
    return /^\d{4}-\d\d-\d\d/.test(value) || /^https?:/.test(value) ? value : payload;
  }
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, payload, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, payload, name)]),
  );
}

function renderBreaches(
  where: string,
  shown: Rendered,
  harmless: Rendered,
  { payload, isAddress }: { payload: string; isAddress: boolean },
): string[] {
  const count = (of: Rendered, tag: string) => of.tags[tag] ?? 0;
  const more = Object.keys({ ...shown.tags, ...harmless.tags }).filter((tag) =>
    // An address that is not linked leaves its link out.
    isAddress ? count(shown, tag) > count(harmless, tag) : count(shown, tag) !== count(harmless, tag),
  );
  return [
    ...more.map((tag) => `${where}: ${count(shown, tag)} <${tag}> instead of ${count(harmless, tag)}`),
    ...shown.handlers.map((handler) => `${where}: a handler, ${handler}`),
    ...shown.active.map((address) => `${where}: an active address, ${address}`),
    ...shown.requests.map((url) => `${where}: a request to ${url}`),
    ...shown.ran.map((message) => `${where}: script ran, ${message}`),
    ...(letters(shown.text).includes(letters(payload)) ? [] : [`${where}: the text can’t be read any more`]),
  ];
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** An address that is not http(s) becomes no link anywhere, and no plan can hold it as one. */
function linkBreaches(payload: string): string[] {
  const { plan } = makeRun(ACME_DOCUMENTS);
  const source = plan.sources[0];
  const held = planSchema.safeParse({ ...plan, sources: [{ ...source, url: payload }] });
  const linked = {
    'a link to a quote': linkToQuote(payload, 'some words'),
    'a Markdown address': linkAddress(payload),
  };
  return [
    ...(held.success ? ['a plan may hold it as the address of a source'] : []),
    ...Object.entries(linked).flatMap(([what, url]) =>
      url === undefined ? [] : [`it becomes ${what}: ${url}`],
    ),
    ...(markdownLink('words', payload) === 'words' ? [] : ['it becomes a Markdown link']),
  ];
}

/** Sinks the product does not have → files that look as if it had. */
const ABSENT: Record<string, { files: string; pattern: RegExp }> = {
  'json-in-script': {
    files: 'web/src/**/*.{astro,tsx,ts}',
    pattern:
      /set:html|dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write|define:vars|is:inline/,
  },
};

async function sinksFound(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const [sink, { files, pattern }] of Object.entries(ABSENT)) {
    found[sink] = [];
    for await (const file of glob(files, { cwd: ROOT }))
      if (pattern.test(await readFile(path.join(ROOT, file), 'utf8'))) found[sink].push(file);
  }
  return found;
}
