/** A plan in a real browser: by the site's own React components, as exported Markdown in a viewer, as a PDF's page. */
import path from 'node:path';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import type { Browser, Page } from 'playwright-core';
import { planToMarkdown } from '../../functions/exports/markdown.ts';
import type { Plan } from '../../shared/plan.ts';

/** What a walk over the rendered page finds. */
export interface Rendered {
  /** Tag → how many elements. */
  tags: Record<string, number>;
  /** Attributes that run script, with their element. */
  handlers: string[];
  /** Addresses in attributes whose scheme is none of http, https and mailto. */
  active: string[];
  text: string;
  /** Everything the page asked the network for. */
  requests: string[];
  /** Dialogs that opened and windows that were opened. */
  ran: string[];
}

const ENTRY = `
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { PlanView } from './plan/PlanView.tsx';
globalThis.renderPlan = (plan) =>
  flushSync(() => createRoot(document.getElementById('root')).render(<PlanView plan={plan} now={new Date()} />));
`;

/** The site's components in one script, as its build makes them. */
export async function planScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: ENTRY,
      resolveDir: path.join(import.meta.dirname, '../../web/src/islands'),
      loader: 'tsx',
    },
    bundle: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** As lenient as a viewer can be: raw HTML passes, bare addresses become links, no link is refused. */
const viewer = new MarkdownIt({ html: true, linkify: true });
viewer.validateLink = () => true;

export const renderSite = (browser: Browser, script: string, plan: Plan): Promise<Rendered> =>
  inPage(browser, '<div id="root"></div>', async (page) => {
    await page.addScriptTag({ content: script });
    await page.evaluate((given) => {
      const render: unknown = Reflect.get(globalThis, 'renderPlan');
      if (typeof render !== 'function') throw new Error('the plan can not be rendered');
      document.head.querySelectorAll('script').forEach((own) => {
        own.remove();
      });
      render(given);
    }, plan);
  });

export const renderMarkdown = (browser: Browser, plan: Plan): Promise<Rendered> =>
  renderHtml(browser, viewer.render(planToMarkdown(plan)));

/** The page a PDF is printed from, in a browser that would run whatever is in it. */
export const renderPdfPage = (browser: Browser, page: string): Promise<Rendered> =>
  inPage(browser, '', (opened) => opened.setContent(page));

export const renderHtml = (browser: Browser, body: string): Promise<Rendered> =>
  inPage(browser, body, async () => {});

async function inPage(browser: Browser, body: string, act: (page: Page) => Promise<void>): Promise<Rendered> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const ran: string[] = [];
  try {
    await page.route('**/*', (route) => {
      requests.push(route.request().url());
      return route.abort();
    });
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('popup', () => ran.push('a window'));
    await page.setContent(`<!doctype html><html><head><title>Plan</title></head><body>${body}</body></html>`);
    await act(page);
    // Whatever would run by itself (errors of images, focus, timers of zero) has run after two frames.
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
    );
    return { ...(await page.evaluate(walk)), requests, ran };
  } finally {
    await page.close();
  }
}

/** Runs inside the page. */
function walk(): Pick<Rendered, 'tags' | 'handlers' | 'active' | 'text'> {
  const tags: Record<string, number> = {};
  const handlers: string[] = [];
  const active: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    const name = element.localName;
    tags[name] = (tags[name] ?? 0) + 1;
    for (const { name: attribute, value } of element.attributes) {
      if (attribute.startsWith('on')) handlers.push(`${name} ${attribute}`);
      if (!/^(?:href|src|srcset|srcdoc|action|formaction|data|poster|background|xlink:href)$/.test(attribute))
        continue;
      const scheme = /^\s*([a-z][a-z0-9+.-]*)\s*:/i.exec(value.replace(/[\t\n\r]/g, ''))?.[1]?.toLowerCase();
      if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme))
        active.push(`${name} ${attribute}=${value.slice(0, 60)}`);
    }
  }
  return { tags, handlers, active, text: document.body.textContent ?? '' };
}
