/** A browser for tests: the npm package's Chromium where it runs, else an installed Chrome, else none with the reason. */
import { type Browser, chromium } from 'playwright-core';
import { browserMissing, findBrowser } from '../../functions/exports/pdf/chromium.ts';

/** The browser, or why there is none on this machine. */
export async function launchBrowser(): Promise<{ browser: Browser } | { reason: string }> {
  const reason = browserMissing();
  if (reason !== undefined) return { reason };
  const { executable, environment, args } = await findBrowser();
  return {
    browser: await chromium.launch({
      executablePath: executable,
      env: environment,
      // In a single process the whole browser ends with its first page.
      args: [...args.filter((argument) => argument !== '--single-process'), ...WITHOUT_GRAPHICS],
      headless: true,
    }),
  };
}

const WITHOUT_GRAPHICS = ['--disable-gpu', '--use-gl=disabled', '--disable-software-rasterizer'];
