/** The form of the site in a real browser: what is wrong with it is said where it is looked for, and nothing is lost. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import { overflow, type VisitedSite, visitSite } from './visited-site.ts';

const reason = browserMissing();
if (reason !== undefined) console.warn(`tests of the site are skipped: ${reason}`);

describe.skipIf(reason !== undefined)('the form of a new prep', () => {
  let site: VisitedSite;

  beforeAll(async () => {
    site = await visitSite();
  }, 90_000);
  afterAll(() => site?.close());

  it('says what is wrong at the field, takes the keyboard there, and loses nothing', async () => {
    const page = await site.open('/new/');
    await page.getByLabel('Company website').fill('nonsense');
    await page.getByLabel('Role').fill('Backend');
    await page.getByLabel('Time to prepare').fill('400 days');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('must be a public http or https URL').waitFor();
    await page.getByText('must be 1 to 90 days').waitFor();
    await page.getByLabel('Date of the interview').fill('2020-01-31');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('must not lie in the past').waitFor();
    expect(await page.getByLabel('Role').inputValue()).toBe('Backend');
    const website = page.getByLabel('Company website');
    expect(await website.getAttribute('aria-invalid')).toBe('true');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await website.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.close();
  }, 60_000);

  it('opens the fold in which a field is wrong', async () => {
    const page = await site.open('/new/');
    await page.getByLabel('Company website').fill('acme.example');
    await page.getByLabel('Role').fill('Backend');
    const fold = page.getByText('Add more: interviewer');
    await fold.click();
    await page.getByLabel('Interviewer’s GitHub').fill('gitlab.com/x');
    await fold.click();
    expect(await page.getByLabel('Interviewer’s GitHub').isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByText('must look like https://github.com/name').waitFor();
    await page.close();
  }, 60_000);

  it('says where the button is why nothing was started, and can be pressed again', async () => {
    const page = await site.signedIn({ viewport: { width: 390, height: 700 } });
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
    const page = await site.signedIn();
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
    const page = await site.signedIn();
    await page.getByText('Add more: interviewer').click();
    await page
      .getByLabel('Interviewer’s LinkedIn profile')
      .setInputFiles({ name: 'profile.md', mimeType: '', buffer: Buffer.from('x') });
    await page.getByText('Choose the PDF of the profile, or a data export as ZIP.').waitFor();
    await page.getByRole('button', { name: 'Remove the file' }).click();
    await page.getByRole('button', { name: /Gantrell/ }).click();
    const damaged = Buffer.from(`%PDF-1.7\n${'\u0000\u0001'.repeat(500)}`);
    await page
      .getByLabel('Your CV')
      .setInputFiles({ name: 'cv.pdf', mimeType: 'application/pdf', buffer: damaged });
    await page.getByText('cv.pdf is ready.').waitFor();
    await page.getByRole('textbox', { name: 'Notes' }).fill('I have never used Rust.');
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.getByRole('heading', { name: 'Top 8 technical topics' }).waitFor({ timeout: 60_000 });
    await page.getByRole('status').getByText('Your CV could not be read.').waitFor();
    await page.getByText('Your CV could not be read, so nothing here speaks of it').waitFor();
    expect(await page.getByText('No CV was given').count()).toBe(0);

    // With another file, and nothing to type again.
    await page.getByRole('link', { name: 'Make it again with changes' }).click();
    await page.getByText('Filled in as you sent it.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Notes' }).inputValue()).toBe('I have never used Rust.');
    expect(await page.getByLabel('Link to the posting').inputValue()).toContain('ashbyhq');
    await page.context().close();
  }, 120_000);

  it('fits a phone without scrolling sideways', async () => {
    const page = await site.open('/new/', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' });
    await page.getByRole('heading', { name: 'New prep' }).waitFor();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    await page.close();
  }, 60_000);
});
