/** Faults of the browser that prints a plan, and pages that would have it do more. The plan itself is never touched. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import {
  PDF_LIMITS,
  type PdfRenderer,
  type RenderedPdf,
  type RendererParts,
  sealedRenderer,
} from '../../../functions/exports/pdf/render-pdf.ts';
import { type PdfView, pdfViewSchema } from '../../../shared/pdf.ts';
import { callRoute } from '../../local/call-route.ts';
import { type Lab, USER } from './lab.ts';
import type { RunRecord } from './run-once.ts';
import type { Trial } from './source-faults.ts';

/** A print that hangs is cut after this, so that the trial does not take the product's 45 s. */
const CUT_MS = 4_000;
/** Ending a browser that does not end by itself. */
const GRACE_MS = 6_000;
const HUGE = 50_000_000;
const MARKER = 'SCRIPT-RAN-7713';

interface Press extends PdfRenderer {
  /** Browsers that were started. */
  browsers: Browser[];
  /** What was printed. */
  printed: RenderedPdf[];
}

/** The product's renderer, with what befalls its browsers and pages. */
function press(
  act: (browser: Browser, nth: number) => void = () => {},
  change: (page: string) => string = (page) => page,
  parts: RendererParts & { timeMs?: number } = {},
): Press {
  const browsers: Browser[] = [];
  const printed: RenderedPdf[] = [];
  const { timeMs = PDF_LIMITS.timeMs, ...rest } = parts;
  const renderer = sealedRenderer({
    ...rest,
    limits: { ...PDF_LIMITS, timeMs },
    onBrowser: (browser) => act(browser, browsers.push(browser)),
  });
  const render = async (page: string) => {
    const pdf = await renderer.render(change(page));
    printed.push(pdf);
    return pdf;
  };
  return { browsers, printed, render };
}

const kill = (browser: Browser) => void browser.process()?.kill('SIGKILL');
const inBody = (markup: string) => (page: string) => page.replace('</body>', `${markup}</body>`);

export function pdfTrials(fault: string): Trial[] | undefined {
  switch (fault) {
    case 'chromium_crash':
    case 'crash': {
      const single = press((browser, nth) => nth === 1 && kill(browser));
      const always = press(kill);
      return [
        trial('once', single, async (lab) => [
          ...ready(await print(lab)),
          ...(single.browsers.length === 2 ? [] : [`${single.browsers.length} browsers for one crash`]),
        ]),
        trial('every time', always, async (lab) => [
          ...failed(await print(lab), 'pdf_failed'),
          ...(always.browsers.length === 2 ? [] : [`${always.browsers.length} tries, not 2`]),
        ]),
      ];
    }
    case 'chromium_hang':
    case 'timeout': {
      const stopped = press((browser) => void browser.process()?.kill('SIGSTOP'), undefined, {
        timeMs: CUT_MS,
      });
      return [
        trial('', stopped, async (lab) => {
          const startedAt = performance.now();
          const view = await print(lab);
          const tookMs = performance.now() - startedAt;
          const left = stopped.browsers.filter((browser) => browser.process()?.signalCode == null);
          return [
            ...failed(view, 'timed_out'),
            ...(tookMs > CUT_MS + GRACE_MS ? [`it was cut after ${Math.round(tookMs)} ms`] : []),
            ...(left.length > 0 ? ['a browser was left behind'] : []),
          ];
        }),
      ];
    }
    case 'oom':
    case 'huge': {
      const large = press(undefined, inBody(`<p>${'page '.repeat(HUGE / 5)}</p>`));
      return [
        trial('', large, async (lab) => [
          ...failed(await print(lab), 'too_large'),
          ...(large.browsers.length > 0 ? ['a browser was started for it'] : []),
        ]),
      ];
    }
    case 'network_try':
      // The page's own policy stops most before it becomes a request, so what is behind it is tried without it too.
      return [networkTrial('as it is', {}, 0), networkTrial('without its policy', { policy: 'sandbox' }, 1)];
    case 'js_try': {
      const script = `<script>document.body.textContent='${MARKER}'</script><img src=x onerror="document.title='${MARKER}'"><p onclick="1">scripted</p>`;
      const scripted = press(undefined, inBody(script));
      return [
        trial('', scripted, async (lab) => {
          const view = await print(lab);
          const text = await textOf(scripted.printed[0]);
          return [
            ...ready(view),
            ...(text.includes(MARKER) ? ['a script ran'] : []),
            ...(text.includes('scripted') ? [] : ['the page with a script was not printed']),
          ];
        }),
      ];
    }
    default:
      return undefined;
  }
}

/** Frames, images, styles and fonts that ask for a server here, for files and for data. */
function networkTrial(name: string, parts: RendererParts, leastRefused: number): Trial {
  let server: Server | undefined;
  let asked = 0;
  let origin = '';
  const tempt = (page: string) => {
    const wants = [
      `<iframe src="${origin}/frame"></iframe><img src="${origin}/image"><object data="${origin}/object"></object>`,
      '<iframe src="file:///etc/passwd"></iframe><img src="file:///etc/hosts">',
      '<iframe src="data:text/html,<p>inner</p>"></iframe>',
      `<link rel="stylesheet" href="${origin}/style"><style>@import url(${origin}/import); p{background:url(${origin}/back)}</style>`,
      `<meta http-equiv="refresh" content="0;url=${origin}/refresh">`,
    ];
    // What the page itself forbids is tried as well.
    return inBody(wants.join(''))(page.replace(/<meta http-equiv="?content-security-policy[^>]*>/i, ''));
  };
  const tempting = press(undefined, tempt, parts);
  return trial(name, tempting, async (lab) => {
    server = createServer((_request, response) => {
      asked++;
      response.end('x');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const view = await print(lab);
      const text = await textOf(tempting.printed[0]);
      return [
        ...ready(view),
        ...(asked === 0 ? [] : [`${asked} requests left`]),
        ...((tempting.printed[0]?.refused.length ?? 0) >= leastRefused
          ? []
          : ['no request was refused, so none was tried']),
        ...(/root:.*:0:0/.test(text) ? ['a file was read'] : []),
      ];
    } finally {
      server.close();
    }
  });
}

/** A run as ever, then its PDF; the plan must be the same afterwards. */
function trial(name: string, renderer: Press, check: (lab: Lab) => Promise<string[]>): Trial {
  return {
    name,
    pdfRenderer: renderer,
    isHealthy: () => true,
    arm: () => {},
    check: async ({ last }: RunRecord, _baseline, lab) => {
      if (last?.status !== 'done') return [`the run ended ${last?.status}`];
      const before = await lab.poll();
      const broken = await check(lab);
      const after = await lab.poll();
      const isSame = JSON.stringify(before.body) === JSON.stringify(after.body);
      return isSame ? broken : [...broken, 'making a PDF changed the session'];
    },
  };
}

/** Asks for the PDF of the lab's session and waits for its end. */
export async function print(lab: Lab): Promise<PdfView | undefined> {
  const { startPdf, getPdf } = lab.system.routes;
  const started = await callRoute(startPdf, { userId: USER, pathParameters: { id: lab.sessionId } });
  const id = pdfViewSchema.safeParse(started.body).data?.pdf_id ?? '';
  await lab.system.stepFunctions.idle();
  const answer = await callRoute(getPdf, { userId: USER, pathParameters: { id } });
  return pdfViewSchema.safeParse(answer.body).data;
}

const ready = (view: PdfView | undefined): string[] =>
  view?.status === 'ready' ? [] : [`the PDF is ${JSON.stringify(view)?.slice(0, 150)}`];

const failed = (view: PdfView | undefined, code: string): string[] =>
  view?.status === 'failed' && view.error.code === code && view.error.message !== ''
    ? []
    : [`the PDF is ${JSON.stringify(view)?.slice(0, 150)}, not failed as ${code}`];

async function textOf(pdf: RenderedPdf | undefined): Promise<string> {
  if (!pdf) return '';
  return (await extractText(await getDocumentProxy(new Uint8Array(pdf.bytes)), { mergePages: true })).text;
}
