/** A browser for tests: the npm package's Chromium where it runs, else an installed Chrome, else none with the reason. */
import { access } from 'node:fs/promises';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
];

/** The browser, or why there is none on this machine. */
export async function launchBrowser(): Promise<{ browser: Browser } | { reason: string }> {
  if (process.platform === 'linux' && process.arch === 'x64')
    return {
      browser: await chromium.launch({
        executablePath: await chromiumPackage.executablePath(),
        // In a single process the whole browser ends with its first page.
        args: chromiumPackage.args.filter((argument) => argument !== '--single-process'),
        headless: true,
      }),
    };
  for (const executablePath of INSTALLED)
    if (await exists(executablePath))
      return { browser: await chromium.launch({ executablePath, headless: true }) };
  return {
    reason: `the npm Chromium is for Linux on x64, and no Chrome is installed (${process.platform} ${process.arch})`,
  };
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );
