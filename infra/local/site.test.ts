/** The site in a real browser against the local server: sign in, start the demo prep, watch it finish, read the plan. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type SessionView, sessionViewSchema } from '../../shared/session.ts';
import { SIGN_IN_REFUSALS } from '../../shared/sign-in-refusals.ts';
import { userExportSchema } from '../../shared/user-export.ts';
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

  /** A new visitor, signed in and at the form. */
  async function signedIn(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const page = await (await browser.newContext(options)).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${address}/login/?next=/new/`);
    await page.getByRole('button', { name: 'Use the demo account' }).click();
    await page.waitForURL('**/new/');
    await page.getByRole('button', { name: /Ferrowick/ }).waitFor();
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
    // Not signed in yet: login first, then back to the form as it was filled in.
    await page.getByRole('button', { name: 'Use the demo account' }).click();
    await page.waitForURL('**/new/');
    troubles.length = 0;
    expect(await page.getByLabel('Company website').inputValue()).toContain('ferrowick.example');
    await page.getByRole('button', { name: 'Make my plan' }).click();

    await page.waitForURL('**/session/**');
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('heading', { name: /^Day \d+$/ }).count()).toBe(7);
    expect(await page.title()).toMatch(/ at Ferrowick · Interview Helper$/);

    const again = page.getByRole('link', { name: 'Make it again with changes' });
    expect(await again.getAttribute('href')).toContain('timeframe=7+days&hours_per_day=2&skill_level=');

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

  it('says what is wrong at the field, takes the keyboard there, and loses nothing', async () => {
    const page = await open('/new/');
    await page.getByLabel('Company website').fill('nonsense');
    await page.getByLabel('Role').fill('Backend');
    await page.getByLabel('Time to prepare').fill('400 days');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('must be a public http or https URL').waitFor();
    await page.getByText('must be 1 to 90 days').waitFor();
    expect(await page.getByLabel('Role').inputValue()).toBe('Backend');
    const website = page.getByLabel('Company website');
    expect(await website.getAttribute('aria-invalid')).toBe('true');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await website.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.close();
  }, 60_000);

  it('opens the fold in which a field is wrong', async () => {
    const page = await open('/new/');
    await page.getByLabel('Company website').fill('acme.example');
    await page.getByLabel('Role').fill('Backend');
    const fold = page.getByText('Add more: interviewer');
    await fold.click();
    await page.getByLabel("Interviewer's GitHub").fill('gitlab.com/x');
    await fold.click();
    expect(await page.getByLabel("Interviewer's GitHub").isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('must look like https://github.com/name').waitFor();
    await page.close();
  }, 60_000);

  it('says where the button is why nothing was started, and can be pressed again', async () => {
    const page = await signedIn({ viewport: { width: 390, height: 700 } });
    await page.getByRole('button', { name: /Ferrowick/ }).click();
    const send = page.getByRole('button', { name: 'Make my plan' });
    await page.route('**/api/prep', (route) => route.abort());
    await send.click();
    const words = page.getByText('The server could not be reached. Nothing was lost: try again.');
    await words.waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-trouble'));
    const box = await words.boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 700).toBe(true);
    await page.unroute('**/api/prep');

    // No answer yet, and the page is left and come back to as the browser kept it.
    await page.route('**/api/prep', () => undefined);
    await send.click();
    await page.getByRole('button', { name: 'Starting…' }).waitFor();
    await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await send.waitFor();
    await page.context().close();
  }, 60_000);

  it('makes no plan without a file that its owner believes to be in it', async () => {
    const page = await signedIn();
    await page.getByRole('button', { name: /Ferrowick/ }).click();
    await page
      .getByLabel('Your CV')
      .setInputFiles({ name: 'cv.exe', mimeType: '', buffer: Buffer.from('x') });
    await page.getByText('Choose a PDF, Word').waitFor();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('A file could not be used.').waitFor();
    await page.getByRole('button', { name: 'Remove the file of “Your CV”' }).click();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.waitForURL('**/session/**');
    await page.context().close();
  }, 60_000);

  it('takes only files of a kind that can be read there, and says of one that could not be', async () => {
    const page = await signedIn();
    await page.getByText('Add more: interviewer').click();
    await page
      .getByLabel("Interviewer's LinkedIn profile")
      .setInputFiles({ name: 'profile.md', mimeType: '', buffer: Buffer.from('x') });
    await page.getByText('Choose the PDF of the profile, or a data export as ZIP.').waitFor();
    await page.getByRole('button', { name: 'Remove the file' }).click();
    await page.getByRole('button', { name: /Gantrell/ }).click();
    const damaged = Buffer.from(`%PDF-1.7\n${'\u0000\u0001'.repeat(500)}`);
    await page
      .getByLabel('Your CV')
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: damaged });
    await page.getByText('cv.pdf is ready.').waitFor();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor({ timeout: 60_000 });
    await page.getByRole('status').getByText('Your CV could not be read.').waitFor();
    await page.getByText('Your CV could not be read, so nothing here speaks of it').waitFor();
    expect(await page.getByText('No CV was given').count()).toBe(0);
    await page.context().close();
  }, 120_000);

  it('holds names and addresses of any length, at 360 pixels', async () => {
    const page = await signedIn({ viewport: { width: 360, height: 740 } });
    const name = `${'Donaudampfschifffahrt'.repeat(4)}gesellschaft`;
    await page.route('**/api/session*/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll(/Ferrowick|Gantrell/g, name),
      });
    });
    await page.route('**/api/sessions', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll(/Ferrowick|Gantrell/g, name),
      });
    });
    await page.goto(`${address}/dashboard/`);
    const prep = page.getByRole('link', { name: /Ready/ }).first();
    await prep.waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await prep.click();
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor();
    await page.getByRole('button', { name: 'Open all topics' }).click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  }, 60_000);

  it('asks again for a sign-in that the server refuses, instead of going in circles', async () => {
    const page = await signedIn();
    // As after `npm start -- --fresh`: a token that looks right and that nobody here has signed.
    await page.evaluate(() => {
      for (const name of Object.keys(sessionStorage))
        if (name.endsWith('.accessToken'))
          sessionStorage.setItem(name, (sessionStorage.getItem(name) ?? '').replace(/[^.]+$/, 'AAAA'));
    });
    await page.goto(`${address}/dashboard/`);
    await page.waitForURL('**/login/?next=%2Fdashboard%2F');
    await page.getByRole('button', { name: 'Use the demo account' }).click();
    await page.getByRole('heading', { name: 'Your preps' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('tells whom single sign-on sent back why, in its own words', async () => {
    const refused = `PreTokenGeneration failed with error ${SIGN_IN_REFUSALS.group} `;
    const page = await open(
      `/login/?${new URLSearchParams({ error: 'invalid_request', error_description: refused })}`,
    );
    await page.getByRole('alert').getByText(SIGN_IN_REFUSALS.group, { exact: true }).waitFor();
    await page.close();
  }, 60_000);

  it('recovers by itself from a server that could not be reached', async () => {
    const page = await signedIn();
    await page.route('**/config.json', (route) => route.abort());
    await page.goto(`${address}/dashboard/`);
    const again = page.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/config.json');
    await again.click();
    await page
      .getByText(/No preps yet|Ferrowick/)
      .first()
      .waitFor();
    await page.context().close();
  }, 60_000);

  it('deletes a prep from its page and from the list, after asking, by keyboard', async () => {
    const page = await signedIn({ viewport: { width: 390, height: 844 } });
    const make = async () => {
      await page.goto(`${address}/new/`);
      await page.getByRole('button', { name: /Ferrowick/ }).click();
      await page.getByRole('button', { name: 'Make my plan' }).click();
      await page.waitForURL('**/session/**');
      return page.url();
    };
    const dialog = page.getByRole('alertdialog', { name: 'Delete this prep?' });
    const running = await make();
    await page.getByRole('button', { name: 'Delete this prep' }).press('Enter');
    await dialog.waitFor();
    // The keyboard starts on the way out, and Escape takes it.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Keep');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Delete this prep');
    await page.keyboard.press('Enter');
    expect(await brokenRules(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await page.waitForURL('**/dashboard/');
    await page.getByText('The prep was deleted.').waitFor();
    await page.goto(running);
    await page.getByRole('heading', { name: 'There is no such prep' }).waitFor();

    await make();
    await page.goto(`${address}/dashboard/`);
    const button = page.getByRole('button', { name: /^Delete / }).first();
    await button.waitFor();
    const before = await page.getByRole('listitem').count();
    // A server in trouble deletes nothing, and the dialog says so.
    await page.route('**/api/session/*', (route) => route.abort());
    await button.click();
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await dialog.getByText('Nothing was deleted.').waitFor();
    await page.unroute('**/api/session/*');
    await dialog.getByRole('button', { name: 'Delete' }).click();
    await page.getByText(/was deleted\.$/).waitFor();
    expect(await page.getByRole('listitem').count()).toBe(before - 1);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your preps');
    await page.context().close();
  }, 120_000);

  it('says that there is no such prep, with a way on', async () => {
    const page = await signedIn();
    await page.goto(`${address}/session/?id=ses_${'0'.repeat(26)}`);
    await page.getByRole('heading', { name: 'There is no such prep' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Your preps' }).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  it('leads through a long plan by its contents, keyboard included, at 320 pixels', async () => {
    const page = await signedIn({ viewport: { width: 320, height: 640 } });
    await page.getByRole('button', { name: /Ferrowick/ }).click();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page
      .getByRole('heading', { name: 'Gaps: the posting against your CV' })
      .waitFor({ timeout: 60_000 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);

    const contents = page.getByRole('navigation', { name: 'Contents of this plan' });
    await contents.getByText('Contents').focus();
    await page.keyboard.press('Enter');
    await contents.getByRole('link', { name: 'Top 8 topics' }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'Top 8 technical topics' });
    await page.waitForFunction(() => document.activeElement?.id === 'topics');
    // What sticks to the top does not cover it.
    const top = (await heading.boundingBox())?.y;
    expect(top).toBeLessThan(200);
    const bar = await contents.boundingBox();
    expect(top).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);

    await page.getByRole('button', { name: 'Open all topics' }).click();
    expect(await page.getByText('What they probe').first().isVisible()).toBe(true);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  }, 120_000);

  it('holds every text of the plan, and on paper unfolds it and writes addresses out', async () => {
    const page = await signedIn();
    await page.goto(`${address}/dashboard/`);
    const answer = page.waitForResponse((response) => response.url().includes('/api/session/'));
    await page.getByRole('link', { name: /Ready/ }).first().click();
    const session = sessionViewSchema.parse(await (await answer).json());
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor({ timeout: 60_000 });

    const shown = letters((await page.getByRole('article').textContent()) ?? '');
    expect(textsOf(session).filter((text) => !shown.includes(letters(text)))).toEqual([]);

    const probes = page.getByText('What they probe').first();
    expect(await probes.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await probes.isVisible()).toBe(true);
    expect(await page.getByText('– Source: https://').first().isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Download PDF' }).isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await probes.isVisible()).toBe(false);
    await page.context().close();
  }, 90_000);

  it('fits a phone without scrolling sideways', async () => {
    const page = await open('/new/', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'New prep' }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  }, 60_000);

  it('allows no inline script', async () => {
    const page = await open('/');
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toMatch(/script-src [^;]*'sha256-/);
    expect(policy).not.toContain('unsafe-inline');
    await page.close();
  }, 60_000);

  // Last: for some minutes afterwards nothing new can be started.
  it('hands everything out and deletes everything, with visible progress, on a phone, light and dark', async () => {
    const page = await signedIn({ viewport: { width: 360, height: 740 } });
    const broken: string[] = [];
    const check = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        broken.push(...(await brokenRules(page)));
      }
    };
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const asked = page.waitForResponse('**/api/user/data');
    await page.goto(`${address}/data/`);
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
    expect((await asked).status()).toBe(204);
    expect(errors).toEqual([]);
    await check();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download everything' }).click();
    const file = await (await saved).path();
    const data = userExportSchema.parse(JSON.parse(await readFile(file, 'utf8')));
    expect(data.sessions.length).toBeGreaterThan(0);
    await page.getByText(/your browser is saving the file/).waitFor();

    await page.getByRole('button', { name: 'Delete everything' }).click();
    const dialog = page.getByRole('alertdialog', { name: 'Delete everything?' });
    await dialog.waitFor();
    await check();
    await dialog.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByText(/Everything is deleted|everything was deleted/).waitFor();
    await check();
    // Told again to who comes back.
    await page.reload();
    await page.getByText(/Everything is deleted|everything was deleted/).waitFor();
    await page.goto(`${address}/dashboard/`);
    await page.getByRole('heading', { name: 'No preps yet' }).waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  }, 120_000);
});

const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** What a reader of a finished plan has to find. */
function textsOf(session: SessionView): string[] {
  if (session.status !== 'done') throw new Error(`the session is ${session.status}`);
  const { summary, company_overview, interviewer, rounds, topics, schedule, behavioural, gaps, confidence } =
    session.result;
  return [
    ...[summary.headline, ...summary.points.map(({ text }) => text)],
    ...company_overview.paragraphs.flat().map(({ text }) => text),
    ...[interviewer.role, interviewer.trajectory, interviewer.likely_angle, interviewer.rapport_points]
      .flat()
      .map(({ text }) => text),
    ...rounds.rounds.flatMap(({ name, evidence, prepare }) => [name, evidence.text, prepare]),
    ...topics.flatMap(({ name, why, probes, questions, resources }) => [
      ...[name, why.text, ...probes],
      ...questions.flatMap(({ text, points = [], rubric }) => [
        ...[text, ...points],
        ...rubric.map(({ strong_answer }) => strong_answer),
      ]),
      ...resources.map(({ title }) => title),
    ]),
    ...schedule.days.flatMap(({ goal, tasks }) => [
      goal,
      ...tasks.flatMap((task) => [task.title, task.goal]),
    ]),
    ...schedule.day_card,
    ...behavioural.items.flatMap(({ value, question, prompts }) => [value.text, question, ...prompts]),
    ...session.result.questions_to_ask.flatMap(({ questions }) => questions.map(({ text }) => text)),
    ...gaps.items.flatMap(({ demand, advice }) => [demand.text, advice]),
    ...[...confidence.reasons, ...confidence.not_reached.map(({ message }) => message)],
    ...confidence.contradictions.flatMap(({ about, sides }) => [about, ...sides.map(({ text }) => text)]),
  ];
}

/** Pixels by which a page is wider than its window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

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
