import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from './chromium.ts';
import { printPage } from './plan-page.ts';
import { PDF_LIMITS, sealedRenderer } from './render-pdf.ts';
import { unsealedBrowser } from './test-browser.ts';

const missing = browserMissing();

const render = (page: string, limits: Partial<typeof PDF_LIMITS> = {}) =>
  sealedRenderer({ limits: { ...PDF_LIMITS, ...limits } }).render(page);

async function textOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  return text;
}

let server: Server;
let connections = 0;
const seen: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request.url ?? '');
    response.end('body { color: red }');
  });
  server.on('connection', () => connections++);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const port = () => (server.address() as AddressInfo).port;

/** Everything a page can do by itself to reach out, as if none of our escaping were there. */
function hostilePage({ refresh = '' } = {}): string {
  const at = (name: string) => `http://127.0.0.1:${port()}/${name}`;
  return `<!doctype html><html><head><title>x</title>
${refresh && `<meta http-equiv="refresh" content="0;url=${refresh}">`}
<link rel="stylesheet" href="${at('style')}"><link rel="attachment" href="file:///etc/hosts">
<link rel="preload" as="image" href="${at('preload')}"><link rel="dns-prefetch" href="//attacker.test">
<style>@import url(${at('import')}); @font-face { font-family: x; src: url(${at('font')}) } p { font-family: x; background: url(${at('background')}) }</style>
<script>document.title = 'scripted'; fetch('${at('fetch')}'); new Image().src = '${at('beacon')}';</script></head>
<body onload="document.body.append('handler ran')"><p>Plain words</p>
<script>document.write('script ran ' + document.location); new WebSocket('ws://127.0.0.1:1');</script>
<img src="${at('image')}" onerror="document.body.append('error ran')"><img src="https://attacker.test/pixel.png">
<svg><image href="${at('svg')}"/><script>document.body.append('svg ran')</script></svg>
<iframe src="${at('frame')}"></iframe><iframe src="file:///etc/hosts"></iframe>
<iframe src="data:text/html,<script>parent.document.title='data'</script>from data"></iframe>
<iframe srcdoc="<script>parent.document.title='srcdoc'</script><img src='${at('srcdoc')}'>"></iframe>
<object data="file:///etc/hosts" type="text/plain"></object><embed src="${at('embed')}">
<video src="${at('video')}" poster="${at('poster')}" autoplay></video>
<a href="javascript:alert(1)" autofocus onfocus="document.body.append('focus ran')">link</a>
<form action="${at('form')}"><input autofocus onfocus="this.form.submit()"></form></body></html>`;
}

describe.skipIf(missing !== undefined)('the renderer', { timeout: 60_000 }, () => {
  it('runs no script, lets no request out and reads no file, whatever the page holds', async () => {
    for (const refresh of ['', 'file:///proc/self/environ', `http://127.0.0.1:${port()}/refresh`]) {
      connections = 0;
      const { bytes, refused, pages } = await render(hostilePage({ refresh }));
      expect(connections).toBe(0);
      // The pictures of a video's own buttons aside, which lie in the browser.
      expect(refused.filter((url) => !url.startsWith('data:image/svg+xml'))).toEqual([]);
      expect(pages).toBe(1);
      const text = await textOf(bytes);
      expect(text).toContain('Plain words');
      expect(text).not.toMatch(/\bran\b|scripted|from data|localhost|PATH/);
    }
  });

  it('does so by refusing requests too, without the policy of the page', async () => {
    connections = 0;
    const { bytes, refused } = await sealedRenderer({ policy: '' }).render(hostilePage());
    expect(connections).toBe(0);
    const asked = refused.map((url) => url.replace(/^http:\/\/127\.0\.0\.1:\d+\//, ''));
    for (const name of ['style', 'image', 'frame', 'font', 'background', 'https://attacker.test/pixel.png'])
      expect(asked, name).toContain(name);
    expect(await textOf(bytes)).not.toMatch(/\bran\b|scripted|localhost/);
  });

  it('would be caught if it did: the same page in a browser that is not sealed', async () => {
    const browser = await unsealedBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent(hostilePage(), { waitUntil: 'load', timeout: 5_000 }).catch(() => {});
      await expect.poll(() => seen).toContain('/fetch');
      expect(seen).toContain('/style');
    } finally {
      await browser.close();
    }
  });

  it('tags what it prints, with an outline, a title and a language', async () => {
    const page = await printPage('Backend at Acme', '<h1>Backend</h1><h2>First part</h2><p>Words</p>');
    const { bytes } = await render(page);
    const pdf = await getDocumentProxy(new Uint8Array(bytes));
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'Backend at Acme', Language: 'en' });
    const [first] = await pdf.getOutline();
    expect(first?.title).toBe('Backend');
    expect(first?.items[0]?.title).toBe('First part');
  });

  it('counts pages as a reader does, and numbers each', async () => {
    const { bytes, pages } = await render(await printPage('Long', '<p>line</p>'.repeat(300)));
    const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)));
    expect(pages).toBe(totalPages);
    expect(pages).toBeGreaterThan(3);
    expect(text.at(-1)).toContain(`${pages} / ${pages}`);
  });

  it('refuses a page that is too large before any browser starts', async () => {
    let browsers = 0;
    const renderer = sealedRenderer({
      onBrowser: () => {
        browsers++;
      },
    });
    await expect(renderer.render('x'.repeat(50_000_000))).rejects.toMatchObject({ name: 'PdfTooLarge' });
    expect(browsers).toBe(0);
  });

  it('refuses more pages, and larger files, than anybody reads', async () => {
    const long = await printPage('Long', '<p>line</p>'.repeat(300));
    await expect(render(long, { pages: 2 })).rejects.toMatchObject({ name: 'PdfTooLarge' });
    await expect(render(long, { pdfBytes: 1_000 })).rejects.toMatchObject({ name: 'PdfTooLarge' });
  });

  it('cuts a print that does not end, and leaves no browser behind', async () => {
    let browser: Browser | undefined;
    const renderer = sealedRenderer({
      limits: { ...PDF_LIMITS, timeMs: 300 },
      onBrowser: (started) => {
        browser = started;
        // Stopped, not killed: it answers nothing and does not end.
        started.process()?.kill('SIGSTOP');
      },
    });
    const started = performance.now();
    await expect(renderer.render('<p>x</p>')).rejects.toMatchObject({ name: 'PdfTimedOut' });
    expect(performance.now() - started).toBeLessThan(8_000);
    await expect.poll(() => browser?.process()?.signalCode).toBe('SIGKILL');
  });

  it('tells when the browser dies, and prints with a new one', async () => {
    const dying = sealedRenderer({ onBrowser: (browser) => browser.process()?.kill('SIGKILL') });
    await expect(dying.render('<p>x</p>')).rejects.toMatchObject({ name: 'PdfBrowserEnded' });
    expect((await render('<p>x</p>')).pages).toBe(1);
  });
});

describe('where a browser is', () => {
  it.each([
    ['linux', 'x64', false, undefined],
    ['darwin', 'arm64', true, undefined],
    ['darwin', 'arm64', false, /darwin on arm64.*no Chrome is installed/],
    ['linux', 'arm64', false, /Linux on x64/],
  ] as const)('is known on %s %s', (platform, arch, installed, reason) => {
    const found = browserMissing({ platform, arch }, () => installed);
    if (reason === undefined) expect(found).toBeUndefined();
    else expect(found).toMatch(reason);
  });
});
