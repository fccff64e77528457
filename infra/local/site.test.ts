/** The site in a real browser against the local server: sign in, start the demo prep, watch it finish, read the plan. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { launchBrowser } from './browser.ts';

const found = await launchBrowser();
const reason = 'reason' in found ? found.reason : undefined;
if (reason !== undefined) console.warn(`site tests are skipped: ${reason}`);

describe.skipIf(reason !== undefined)('the site', () => {
  let browser: Browser;
  let server: ChildProcess;
  let directory: string;
  let address: string;

  beforeAll(async () => {
    if ('reason' in found) return;
    browser = found.browser;
    directory = await mkdtemp(path.join(tmpdir(), 'interview-helper-site-'));
    server = spawn(process.execPath, [path.join(import.meta.dirname, 'start.ts'), '--data', directory], {
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    while (!/Open\s+http/.test(output)) {
      if (server.exitCode !== null) throw new Error(`the server stopped: ${output}`);
      await delay(50);
    }
    address = /Open\s+(http:\S+)/.exec(output)?.[1] ?? '';
  }, 90_000);

  afterAll(async () => {
    await browser?.close();
    if (server?.exitCode === null) {
      server.kill('SIGINT');
      await once(server, 'exit');
    }
    await rm(directory, { recursive: true, force: true });
  });

  async function open(pathname: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
    const page = await browser.newPage(options);
    page.setDefaultTimeout(30_000);
    await page.goto(address + pathname);
    return page;
  }

  it('takes a visitor from sign-in through a demo prep to the plan and its sources', async () => {
    const page = await open('/new/');
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });

    await page.getByRole('button', { name: /Ferrowick/ }).click();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    // Not signed in yet: login first, then back to the form.
    await page.getByRole('button', { name: 'Use the demo account' }).click();
    await page.waitForURL('**/new/');
    troubles.length = 0;
    await page.getByRole('button', { name: /Ferrowick/ }).click();
    expect(await page.getByLabel('Company website').inputValue()).toContain('ferrowick.example');
    await page.getByRole('button', { name: 'Make my plan' }).click();

    await page.waitForURL('**/session/**');
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('region', { name: /^Day \d+$/ }).count()).toBe(7);

    const passage = page.getByRole('note').first();
    expect(await passage.isVisible()).toBe(false);
    await page.getByRole('button', { name: '– Source:' }).first().click();
    expect(await passage.isVisible()).toBe(true);
    expect(await passage.getByRole('link').getAttribute('href')).toContain('#:~:text=');

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download PDF' }).click();
    expect((await saved).suggestedFilename()).toBe('interview-prep-ferrowick.pdf');
    await page.getByText(/interview-prep-ferrowick\.pdf, \d+ pages/).waitFor();

    await page.goto(`${address}/dashboard/`);
    await page.getByRole('link', { name: /Ferrowick.*Ready/ }).waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  }, 120_000);

  for (const colorScheme of ['light', 'dark'] as const)
    it(`breaks no rule of WCAG 2.2 AA that a program can check, ${colorScheme}, on a phone`, async () => {
      const context = await browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const broken: string[] = [];
      const check = async (name: string) =>
        broken.push(...(await brokenRules(page)).map((rule) => `${name}: ${rule}`));

      await page.goto(`${address}/`);
      await check('landing');
      await page.goto(`${address}/login/?next=/new/`);
      await page.getByRole('button', { name: 'Use the demo account' }).waitFor();
      await check('login');
      await page.getByRole('button', { name: 'Use the demo account' }).click();
      await page.waitForURL('**/new/');
      await page.getByRole('button', { name: 'Make my plan' }).click();
      await check('new prep with errors');
      await page.getByRole('button', { name: /Ferrowick/ }).click();
      await page.getByRole('button', { name: 'Make my plan' }).click();
      await page.waitForURL('**/session/**');
      await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor({ timeout: 60_000 });
      await page.getByRole('button', { name: '– Source:' }).first().click();
      await check('plan');
      await page.goto(`${address}/dashboard/`);
      await page
        .getByRole('link', { name: /Ferrowick.*Ready/ })
        .first()
        .waitFor();
      await check('dashboard');
      expect(broken).toEqual([]);
      await context.close();
    }, 120_000);

  it('says what is wrong at the field and loses nothing', async () => {
    const page = await open('/new/');
    await page.getByLabel('Company website').fill('nonsense');
    await page.getByLabel('Role').fill('Backend');
    await page.getByLabel('Time to prepare').fill('400 days');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('must be a public http or https URL').waitFor();
    await page.getByText('must be 1 to 90 days').waitFor();
    expect(await page.getByLabel('Role').inputValue()).toBe('Backend');
    expect(await page.getByLabel('Company website').getAttribute('aria-invalid')).toBe('true');
    await page.close();
  }, 60_000);

  it('fits a phone without scrolling sideways', async () => {
    const page = await open('/new/', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'New prep' }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  }, 60_000);

  it('allows no inline script', async () => {
    const page = await open('/');
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toMatch(/script-src [^;]*'sha256-/);
    expect(policy).not.toContain('unsafe-inline');
    await page.close();
  }, 60_000);
});

const violationsSchema = z.array(
  z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }),
);

/** Rules of axe-core that the page breaks, each with its first element. */
async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)} }).then(({ violations }) => violations)`,
  );
  return violationsSchema.parse(found).map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html}`);
}
