/**
 * Faults of the browser that prints, met after a run that went well: the plan stays as it is, the PDF ends ready or failed
 * with a reason, and a failed one can be made again.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  PDF_LIMITS,
  type PdfRenderer,
  type RenderedPdf,
  sealedRenderer,
} from '../../../functions/exports/pdf/render-pdf.ts';
import * as buildPdf from '../../../functions/lambda/build-pdf.ts';
import { createWorld } from '../../../functions/world.ts';
import { type PdfView, pdfViewSchema } from '../../../shared/pdf.ts';
import { sessionViewSchema } from '../../../shared/session.ts';
import { callRoute } from '../../local/call-route.ts';
import { PASS } from './aws-front.ts';
import { type Lab, USER } from './lab.ts';
import type { Trial } from './source-faults.ts';

const FUNCTION = 'build-pdf';
/** Long enough for a browser that works. */
const HANG_MS = 1_500;
const HUGE_PAGE_BYTES = 50 * 1024 * 1024;

export function pdfTrials(fault: string): Trial[] | undefined {
  switch (fault.toLowerCase().replaceAll('-', '_')) {
    case 'chromium_crash':
    case 'crash':
      return [diesOnce(), diesAlways()];
    case 'chromium_hang':
    case 'hang':
    case 'timeout':
      return [hangs()];
    case 'oom':
    case 'huge':
    case 'too_big':
      return [tooLarge()];
    case 'network_try':
    case 'network':
      return [reachesOut()];
    case 'js_try':
    case 'js':
    case 'script':
      return [runsScript()];
    case 'put_fail':
      return [notStored()];
    default:
      return undefined;
  }
}

function trial(name: string, check: (lab: Lab) => Promise<string[]>): Trial {
  return {
    name,
    isHealthy: () => true,
    arm: () => {},
    check: async (run, _baseline, lab) => [
      ...(run.last?.status === 'done' ? await check(lab) : [`the run ended ${run.last?.status}`]),
      ...(await planIsThere(lab)),
    ],
  };
}

const diesOnce = () =>
  trial('dies once', async (lab) => {
    let deaths = 0;
    const renderer = sealedRenderer({ onBrowser: (browser) => deaths++ === 0 && killed(browser) });
    const { view, tries } = await print(lab, renderer);
    return [...expectStatus(view, 'ready'), ...expectTries(tries, 2)];
  });

const diesAlways = () =>
  trial('dies every time', async (lab) => {
    const { view, tries } = await print(lab, sealedRenderer({ onBrowser: killed }));
    return [
      ...expectStatus(view, 'failed'),
      ...expectTries(tries, 2),
      ...expectStatus((await print(lab, sealedRenderer())).view, 'ready'),
    ];
  });

const hangs = () =>
  trial('answers nothing', async (lab) => {
    const browsers: Browser[] = [];
    const renderer = sealedRenderer({
      limits: { ...PDF_LIMITS, timeMs: HANG_MS },
      onBrowser: (browser) => {
        browsers.push(browser);
        browser.process()?.kill('SIGSTOP');
      },
    });
    const started = performance.now();
    const { view, tries } = await print(lab, renderer);
    const tookMs = performance.now() - started;
    const alive = browsers.filter((browser) => browser.process()?.signalCode === null);
    return [
      ...expectStatus(view, 'failed', 'timed_out'),
      ...expectTries(tries, 1),
      ...(tookMs < HANG_MS + 8_000 ? [] : [`it took ${Math.round(tookMs)} ms`]),
      ...(alive.length === 0 ? [] : ['a browser was left behind']),
    ];
  });

const tooLarge = () =>
  trial('a page of 50 MB', async (lab) => {
    let browsers = 0;
    const renderer = sealedRenderer({ onBrowser: () => browsers++ });
    const { view } = await print(lab, { render: () => renderer.render('x'.repeat(HUGE_PAGE_BYTES)) });
    return [
      ...expectStatus(view, 'failed', 'too_large'),
      ...(browsers === 0 ? [] : ['a browser was started']),
    ];
  });

const reachesOut = () =>
  trial('addresses in the page', async (lab) => {
    const server = createServer((_, response) => response.end('reached'));
    let connections = 0;
    server.on('connection', () => connections++);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const printed: RenderedPdf[] = [];
    const { view } = await print(lab, withMarkup(reaching(at), printed));
    server.close();
    const text = await textOf(printed);
    return [
      ...expectStatus(view, 'ready'),
      ...(connections === 0 ? [] : [`${connections} connections were made`]),
      ...(/reached|localhost|from data/.test(text) ? ['what was asked for is in the PDF'] : []),
    ];
  });

const runsScript = () =>
  trial('scripts in the page', async (lab) => {
    const printed: RenderedPdf[] = [];
    const script = "document.body.append('script ' + 'ran')";
    const markup = `<script>${script}</script><svg onload="${script}"></svg><img src=x onerror="${script}"><iframe srcdoc="<script>parent.${script}</script>"></iframe>`;
    const { view } = await print(lab, withMarkup(markup, printed));
    const text = await textOf(printed);
    return [...expectStatus(view, 'ready'), ...(text.includes('script ran') ? ['a script ran'] : [])];
  });

const notStored = () =>
  trial('the bucket refuses the file', async (lab) => {
    let down = true;
    lab.rules.push(({ operation, target }) =>
      down && operation === 'PutObject' && target.endsWith('.pdf')
        ? { kind: 'answer', status: 500, type: 'InternalError' }
        : PASS,
    );
    const { view } = await print(lab, sealedRenderer());
    down = false;
    return [
      ...expectStatus(view, 'failed'),
      ...expectStatus((await print(lab, sealedRenderer())).view, 'ready'),
    ];
  });

const reaching = (at: string) =>
  `<link rel="stylesheet" href="${at}/style"><img src="${at}/image"><iframe src="${at}/frame"></iframe>` +
  '<iframe src="file:///etc/hosts"></iframe><object data="file:///etc/hosts" type="text/plain"></object>' +
  `<iframe src="data:text/html,from data"></iframe><style>@import url(${at}/import);</style>`;

const killed = (browser: Browser) => browser.process()?.kill('SIGKILL');

/** Prints the page with markup in it that our escaping would never let through. */
function withMarkup(markup: string, printed: RenderedPdf[]): PdfRenderer {
  const renderer = sealedRenderer();
  return {
    render: async (page) => {
      const pdf = await renderer.render(page.replace('<body>', `<body>${markup}`));
      printed.push(pdf);
      return pdf;
    },
  };
}

/** Asks for the PDF and waits for its end, the function's renderer replaced. */
async function print(lab: Lab, renderer: PdfRenderer): Promise<{ view: PdfView; tries: number }> {
  const world = createWorld({ clock: lab.clock });
  const build = buildPdf.create(buildPdf.environment.parse(lab.system.variables), world, renderer);
  const before = count(lab);
  const release = lab.clock.hold();
  lab.replaced.set(FUNCTION, () => build(lab.invocations.findLast(({ name }) => name === FUNCTION)?.event));
  try {
    const started = await callRoute(lab.system.routes.startPdf, {
      userId: USER,
      pathParameters: { id: lab.sessionId },
    });
    if (started.status !== 202) throw new Error(`the PDF was answered ${started.status}`);
    const { pdf_id } = pdfViewSchema.parse(started.body);
    await lab.system.stepFunctions.idle();
    const answer = await callRoute(lab.system.routes.getPdf, {
      userId: USER,
      pathParameters: { id: pdf_id },
    });
    return { view: pdfViewSchema.parse(answer.body), tries: count(lab) - before };
  } finally {
    lab.replaced.delete(FUNCTION);
    release();
  }
}

const count = (lab: Lab) => lab.invocations.filter(({ name }) => name === FUNCTION).length;

function expectStatus(view: PdfView, status: PdfView['status'], code?: string): string[] {
  if (view.status !== status) return [`the PDF is ${JSON.stringify(view)}, not ${status}`];
  if (view.status !== 'failed') return [];
  if (view.error.message === '') return ['it failed without a reason'];
  return code === undefined || view.error.code === code ? [] : [`it failed as ${view.error.code}`];
}

const expectTries = (tries: number, wanted: number): string[] =>
  tries === wanted ? [] : [`it was tried ${tries} times, not ${wanted}`];

async function planIsThere(lab: Lab): Promise<string[]> {
  const view = sessionViewSchema.parse((await lab.poll()).body);
  return view.status === 'done' ? [] : [`the session is ${view.status}`];
}

async function textOf([pdf]: readonly RenderedPdf[]): Promise<string> {
  if (!pdf) return '';
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), { mergePages: true });
  return text;
}
