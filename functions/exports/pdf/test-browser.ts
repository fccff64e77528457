import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './chromium.ts';

/** The renderer's Chromium without its seal: scripts run, and requests leave. */
export async function unsealedBrowser(): Promise<Browser> {
  const { executable, environment, args } = await findBrowser();
  const graphics = ['--disable-gpu', '--use-gl=disabled', '--disable-software-rasterizer'];
  return puppeteer.launch({
    executablePath: executable,
    env: environment,
    args: [...args, ...graphics],
    headless: 'shell',
  });
}
