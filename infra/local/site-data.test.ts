/** What its owner does with an account in a real browser: signing in again, deleting, taking everything out. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import { SIGN_IN_REFUSALS } from '../../shared/sign-in-refusals.ts';
import { userExportSchema } from '../../shared/user-export.ts';
import { brokenRules, type VisitedSite, visitSite } from './visited-site.ts';

const reason = browserMissing();
if (reason !== undefined) console.warn(`tests of the site are skipped: ${reason}`);

describe.skipIf(reason !== undefined)('the account of a visitor', () => {
  let site: VisitedSite;

  beforeAll(async () => {
    site = await visitSite();
  }, 90_000);
  afterAll(() => site?.close());

  it('asks again for a sign-in that the server refuses, instead of going in circles', async () => {
    const page = await site.signedIn();
    // As after `npm start -- --fresh`: a token that looks right and that nobody here has signed.
    await page.evaluate(() => {
      for (const name of Object.keys(sessionStorage))
        if (name.endsWith('.accessToken'))
          sessionStorage.setItem(name, (sessionStorage.getItem(name) ?? '').replace(/[^.]+$/, 'AAAA'));
    });
    await page.goto(`${site.address}/dashboard/`);
    await page.waitForURL('**/login/?next=%2Fdashboard%2F');
    await page.getByRole('button', { name: 'Use the demo account' }).click();
    await page.getByRole('heading', { name: 'Your preps' }).waitFor();
    await page.context().close();
  }, 60_000);

  it('tells whom single sign-on sent back why, in its own words', async () => {
    const refused = `PreTokenGeneration failed with error ${SIGN_IN_REFUSALS.group} `;
    const page = await site.open(
      `/login/?${new URLSearchParams({ error: 'invalid_request', error_description: refused })}`,
    );
    await page.getByRole('alert').getByText(SIGN_IN_REFUSALS.group, { exact: true }).waitFor();
    await page.close();
  }, 60_000);

  it('recovers by itself from a server that could not be reached', async () => {
    const page = await site.signedIn();
    await page.route('**/config.json', (route) => route.abort());
    await page.goto(`${site.address}/dashboard/`);
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
    const page = await site.signedIn({ viewport: { width: 390, height: 844 } });
    const make = async () => {
      await page.goto(`${site.address}/new/`);
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
    await page.goto(`${site.address}/dashboard/`);
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
    const page = await site.signedIn();
    await page.goto(`${site.address}/session/?id=ses_${'0'.repeat(26)}`);
    await page.getByRole('heading', { name: 'There is no such prep' }).waitFor();
    expect(await page.getByRole('main').getByRole('link', { name: 'Your preps' }).count()).toBe(1);
    await page.context().close();
  }, 60_000);

  // Last: for some minutes afterwards nothing new can be started.
  it('hands everything out and deletes everything, with visible progress, on a phone, light and dark', async () => {
    const page = await site.signedIn({ viewport: { width: 360, height: 740 } });
    const broken: string[] = [];
    const check = async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        broken.push(...(await brokenRules(page)));
      }
    };
    await page.getByRole('button', { name: /Ferrowick/ }).click();
    await page.getByRole('button', { name: 'Make my plan' }).click();
    await page.waitForURL('**/session/**');
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const asked = page.waitForResponse('**/api/user/data');
    await page.goto(`${site.address}/data/`);
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
    await page.goto(`${site.address}/dashboard/`);
    await page.getByRole('heading', { name: 'No preps yet' }).waitFor();
    expect(broken).toEqual([]);
    await page.context().close();
  }, 120_000);
});
