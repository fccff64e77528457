/**
 * Prints a page in a browser that is sealed: no script runs, no request leaves, no file is read, and it is a new one
 * for each page, so nothing of one person's plan is there for the next. Time, page count and sizes are bounded.
 */
import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
import { findBrowser } from './chromium.ts';

export interface RenderedPdf {
  bytes: Uint8Array;
  pages: number;
  /** Requests that were refused; none for a page of ours. */
  refused: string[];
}

export interface PdfLimits {
  /** UTF-8 bytes of the page with its fonts. */
  pageBytes: number;
  pages: number;
  pdfBytes: number;
  /** From the start of the browser to the end of the PDF. */
  timeMs: number;
}

/** A 90-day plan is a page of 200 kB (each further script adds up to 1 MB of fonts) and prints 44 pages of 1 MB in 2 s. */
export const PDF_LIMITS: PdfLimits = {
  pageBytes: 24_000_000,
  pages: 300,
  pdfBytes: 30_000_000,
  timeMs: 45_000,
};

export type PdfFault = 'PdfTooLarge' | 'PdfTimedOut' | 'PdfBrowserEnded' | 'PdfNoBrowser' | 'PdfNoPlan';

/** Its name is what the state machine sees. */
export class PdfError extends Error {
  override readonly name: PdfFault;

  constructor(name: PdfFault, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = name;
  }
}

export interface PdfRenderer {
  /** @throws {PdfError} */
  render(page: string): Promise<RenderedPdf>;
}

/** Sent as a header, where nothing in the page can weaken it: a sandbox, inline style and fonts inside the page. */
const SEALED_POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; font-src data:";

export interface RendererParts {
  limits?: PdfLimits;
  /** Tests take it away to see what holds without it. */
  policy?: string;
  /** Called with each browser; tests break it there. */
  onBrowser?(browser: Browser): void;
}

/** Prints with a browser of its own for each page: no script runs, no request leaves, size and time are capped. */
export function sealedRenderer({
  limits = PDF_LIMITS,
  policy = SEALED_POLICY,
  onBrowser,
}: RendererParts = {}): PdfRenderer {
  return {
    async render(html) {
      const size = Buffer.byteLength(html);
      if (size > limits.pageBytes) throw new PdfError('PdfTooLarge', `a page of ${size} bytes`);
      const browser = await launch();
      const deadline = deadlineOf(browser, limits.timeMs);
      try {
        onBrowser?.(browser);
        return checked(await Promise.race([print(browser, html, policy), deadline.passed]), limits);
      } catch (error) {
        throw error instanceof PdfError
          ? error
          : new PdfError('PdfBrowserEnded', 'the browser ended before the PDF was there', { cause: error });
      } finally {
        deadline.cancel();
        await end(browser);
      }
    },
  };
}

/** No chance for a network even if a request got through: no name resolves, and everything goes to a proxy that isn't. */
const NO_NETWORK = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-pings',
  '--dns-prefetch-disable',
  '--disable-webrtc',
];
const NO_SCRIPT = ['--blink-settings=scriptEnabled=false', '--js-flags=--jitless'];
const PRINTING = [
  // A page is printed without ever being drawn on a screen.
  '--disable-gpu',
  '--use-gl=disabled',
  '--disable-software-rasterizer',
  '--disable-extensions',
  '--font-render-hinting=none',
  '--no-first-run',
];

const LAUNCH_MS = 20_000;

async function launch(): Promise<Browser> {
  try {
    // Loaded while the browser is unpacked, which takes longer.
    const [{ default: puppeteer }, { executable, environment, args }] = await Promise.all([
      import('puppeteer-core'),
      findBrowser(),
    ]);
    return await puppeteer.launch({
      executablePath: executable,
      headless: 'shell',
      // Over a pipe: no port is open on this machine while it runs.
      pipe: true,
      env: environment,
      args: [...args, ...NO_NETWORK, ...NO_SCRIPT, ...PRINTING],
      ignoreDefaultArgs: ['--enable-automation'],
      timeout: LAUNCH_MS,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
    });
  } catch (error) {
    throw new PdfError('PdfNoBrowser', 'no browser could be started', { cause: error });
  }
}

/** Where the page seems to come from; it is answered here and resolves nowhere (RFC 6761). */
const PAGE_URL = 'http://plan.invalid/';

async function print(browser: Browser, html: string, policy: string): Promise<RenderedPdf> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  const refused = await answerOnly(page, html, policy);
  await page.goto(PAGE_URL, { waitUntil: 'load', timeout: 0 });
  const bytes = await page.pdf({
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    timeout: 0,
  });
  return { bytes, pages: pageCount(bytes), refused };
}

/** The page's own address is answered with the page, once; every other request is refused and noted. */
async function answerOnly(page: Page, html: string, policy: string): Promise<string[]> {
  const refused: string[] = [];
  let isAnswered = false;
  const answer = (request: HTTPRequest): Promise<void> => {
    if (request.url() === PAGE_URL && !isAnswered) {
      isAnswered = true;
      return request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: html,
      });
    }
    // Fonts inside the page are no requests to anywhere.
    if (!request.url().startsWith('data:font/woff2')) refused.push(request.url());
    return request.abort('blockedbyclient');
  };
  await page.setRequestInterception(true);
  // A browser that ended meanwhile answers nothing; whoever waits for the PDF is told.
  page.on('request', (request) => void answer(request).catch(() => {}));
  return refused;
}

/** Chromium writes one uncompressed dictionary a page. */
function pageCount(bytes: Uint8Array): number {
  return (
    Buffer.from(bytes)
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g)?.length ?? 0
  );
}

function checked(pdf: RenderedPdf, limits: PdfLimits): RenderedPdf {
  if (pdf.pages > limits.pages) throw new PdfError('PdfTooLarge', `${pdf.pages} pages`);
  if (pdf.bytes.length > limits.pdfBytes)
    throw new PdfError('PdfTooLarge', `a PDF of ${pdf.bytes.length} bytes`);
  return pdf;
}

function deadlineOf(browser: Browser, ms: number): { passed: Promise<never>; cancel(): void } {
  let timer: NodeJS.Timeout | undefined;
  const passed = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PdfError('PdfTimedOut', `not printed within ${ms} ms`));
      kill(browser);
    }, ms);
  });
  passed.catch(() => {});
  return { passed, cancel: () => clearTimeout(timer) };
}

const CLOSE_MS = 2_000;

/** A browser that doesn't end by itself is killed; none stays behind. */
async function end(browser: Browser): Promise<void> {
  const timer = setTimeout(() => kill(browser), CLOSE_MS);
  await browser.close().catch(() => {});
  clearTimeout(timer);
  kill(browser);
}

function kill(browser: Browser): void {
  browser.process()?.kill('SIGKILL');
}
