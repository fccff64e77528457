/** For tests of the pages: the site of a server of its own, and a browser that visits it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import * as z from 'zod';
import { launchBrowser } from './browser.ts';

export interface VisitedSite {
  address: string;
  browser: Browser;
  /** A page as somebody sees it who is not signed in. */
  open(pathname: string, options?: Parameters<Browser['newPage']>[0]): Promise<Page>;
  /** A new visitor, signed in and at the form. */
  signedIn(options?: Parameters<Browser['newContext']>[0]): Promise<Page>;
  close(): Promise<void>;
}

const PATIENCE_MS = 30_000;

/** Starts both. @throws {Error} where there is no browser, or when the server stops */
export async function visitSite(): Promise<VisitedSite> {
  const found = await launchBrowser();
  if ('reason' in found) throw new Error(found.reason);
  const { browser } = found;
  const directory = await mkdtemp(path.join(tmpdir(), 'interview-helper-site-'));
  const server = await startServer(directory);
  const { address } = server;
  return {
    address,
    browser,
    async open(pathname, options = {}) {
      const page = await browser.newPage(options);
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(address + pathname);
      return page;
    },
    async signedIn(options = {}) {
      const page = await (await browser.newContext(options)).newPage();
      page.setDefaultTimeout(PATIENCE_MS);
      await page.goto(`${address}/login/?next=/new/`);
      await page.getByRole('button', { name: 'Use the demo account' }).click();
      await page.waitForURL('**/new/');
      await page.getByRole('button', { name: /Ferrowick/ }).waitFor();
      return page;
    },
    async close() {
      await browser.close();
      await server.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function startServer(directory: string): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'start.ts'), '--data', directory], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk;
  });
  while (!/Open\s+http/.test(output)) {
    if (child.exitCode !== null) throw new Error(`the server stopped: ${output}`);
    await delay(50);
  }
  return {
    address: /Open\s+(http:\S+)/.exec(output)?.[1] ?? '',
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGINT');
      await once(child, 'exit');
    },
  };
}

/** Pixels by which a page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** Rules of axe-core that the page breaks, each with its first element. */
export async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations)`,
  );
  return violationsSchema.parse(found).map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`);
}
