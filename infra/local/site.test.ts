/** The site in a real browser against the local server: sign in, start the demo prep, watch it finish, read the plan. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import { type SessionView, sessionViewSchema } from '../../shared/session.ts';
import { brokenRules, overflow, type VisitedSite, visitSite } from './visited-site.ts';

const reason = browserMissing();
if (reason !== undefined) console.warn(`tests of the site are skipped: ${reason}`);

describe.skipIf(reason !== undefined)('the site', () => {
  let site: VisitedSite;

  beforeAll(async () => {
    site = await visitSite();
  }, 90_000);
  afterAll(() => site?.close());

  it('takes a visitor from sign-in through a demo prep to the plan and its sources', async () => {
    const page = await site.open('/new/');
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

    await page.goto(`${site.address}/dashboard/`);
    await page.getByRole('link', { name: /Ferrowick.*Ready/ }).waitFor();
    expect(troubles).toEqual([]);
    await page.close();
  }, 120_000);

  for (const colorScheme of ['light', 'dark'] as const)
    it(`breaks no rule of WCAG 2.2 AA that a program can check, ${colorScheme}, on a phone`, async () => {
      const context = await site.browser.newContext({ viewport: { width: 390, height: 844 }, colorScheme });
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const broken: string[] = [];
      const check = async (name: string) =>
        broken.push(...(await brokenRules(page)).map((rule) => `${name}: ${rule}`));

      await page.goto(`${site.address}/`);
      await check('landing');
      await page.goto(`${site.address}/login/?next=/new/`);
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
      await page.goto(`${site.address}/dashboard/`);
      await page
        .getByRole('link', { name: /Ferrowick.*Ready/ })
        .first()
        .waitFor();
      await check('dashboard');
      expect(broken).toEqual([]);
      await context.close();
    }, 120_000);

  it('holds names and addresses of any length, at 360 pixels', async () => {
    const page = await site.signedIn({ viewport: { width: 360, height: 740 } });
    const name = `${'Donaudampfschifffahrt'.repeat(4)}gesellschaft`;
    await page.route('**/api/session*/**', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text())
          .replaceAll(/Ferrowick|Gantrell/g, name)
          .replaceAll('"message":"', `"message":"${name} `),
      });
    });
    await page.route('**/api/sessions', async (route) => {
      const response = await route.fetch();
      await route.fulfill({
        response,
        body: (await response.text()).replaceAll(/Ferrowick|Gantrell/g, name),
      });
    });
    await page.goto(`${site.address}/dashboard/`);
    const prep = page.getByRole('link', { name: /Ready/ }).first();
    await prep.waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await prep.click();
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor();
    await page.getByRole('button', { name: 'Open all topics' }).click();
    await page.getByText('How this plan was made').click();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  }, 60_000);

  it('leads through a long plan by its contents, keyboard included, at 320 pixels', async () => {
    const page = await site.signedIn({ viewport: { width: 320, height: 640 } });
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
    const page = await site.signedIn();
    await page.goto(`${site.address}/dashboard/`);
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

  it('allows no inline script', async () => {
    const page = await site.open('/');
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).toMatch(/script-src [^;]*'sha256-/);
    expect(policy).not.toContain('unsafe-inline');
    await page.close();
  }, 60_000);
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
