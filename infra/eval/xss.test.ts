import type { Browser } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { planToPage } from '../../functions/exports/pdf/plan-page.ts';
import { makeRun } from '../../functions/plan/compose/make-run.ts';
import { ACME_DOCUMENTS } from '../../functions/plan/compose/sample-company.ts';
import { launchBrowser } from '../local/browser.ts';
import { planScript, renderHtml, renderMarkdown, renderPdfPage, renderSite } from './browser-plan.ts';

const launched = await launchBrowser();
const reason = 'reason' in launched ? launched.reason : undefined;
if (reason !== undefined) console.warn(`tests of rendered plans are skipped: ${reason}`);

describe.skipIf(reason !== undefined)('a plan in a browser', { timeout: 60_000 }, () => {
  const browser = (): Browser => {
    if ('reason' in launched) throw new Error(launched.reason);
    return launched.browser;
  };
  afterAll(() => ('browser' in launched ? launched.browser.close() : undefined));

  it('is whole, quiet and without active content, on the site, as Markdown and as the page of the PDF', async () => {
    const { plan } = makeRun(ACME_DOCUMENTS);
    const script = await planScript();
    const page = await planToPage(plan);
    for (const shown of [
      await renderSite(browser(), script, plan),
      await renderMarkdown(browser(), plan),
      await renderPdfPage(browser(), page),
    ]) {
      expect(shown).toMatchObject({ handlers: [], active: [], requests: [], ran: [] });
      expect(shown.text).toContain(plan.topics[7]?.name);
    }
  });

  it('is seen through when something in it does run, ask the network or lead astray', async () => {
    const shown = await renderHtml(
      browser(),
      '<img src="https://attacker.test/p.png" onerror="alert(7)"><a href="java&#9;script:alert(1)">x</a>',
    );
    expect(shown.handlers).toEqual(['img onerror']);
    expect(shown.active).toHaveLength(1);
    expect(shown.requests).toEqual(['https://attacker.test/p.png']);
    expect(shown.ran).toEqual(['7']);
    expect(shown.tags.img).toBe(1);
  });
});
