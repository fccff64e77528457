/** A plan as PDF through the API: the same handlers, stores and state machine as on AWS, printed by the real browser. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserMissing } from '../../functions/exports/pdf/chromium.ts';
import { type PdfRenderer, sealedRenderer } from '../../functions/exports/pdf/render-pdf.ts';
import { dynamoClient } from '../../functions/stores/dynamo-client.ts';
import { pdfObject } from '../../functions/stores/keys.ts';
import { S3PdfObjects } from '../../functions/stores/pdf-objects.ts';
import { DynamoPdfStore } from '../../functions/stores/pdf-store.ts';
import { s3Client } from '../../functions/stores/s3-client.ts';
import { createWorld } from '../../functions/world.ts';
import type { SessionId } from '../../shared/ids.ts';
import { type PdfView, pdfViewSchema } from '../../shared/pdf.ts';
import { acceptedSchema, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { type DemoWeb, startDemoWeb } from '../demo-web/server.ts';
import { bundleFunctions } from '../functions/bundle.ts';
import { entryOf } from '../functions/function-code.ts';
import { callRoute } from './call-route.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';
import type { WorkflowFunction } from './workflow-tasks.ts';

const missing = browserMissing();
if (missing !== undefined) console.warn(`PDF tests are skipped: ${missing}`);

let web: DemoWeb;
let system: LocalSystem;
let session: SessionId;
let clockMs = 0;
let builds = 0;
/** What happens to the browser of the next build. */
let onBrowser: (browser: Browser) => void = () => {};
/** The function as it is deployed, in the place of its source. */
let bundled: WorkflowFunction | undefined;
let renderer: PdfRenderer = sealedRenderer({ onBrowser: (browser) => onBrowser(browser) });

beforeAll(async () => {
  web = await startDemoWeb();
  const world = createWorld({ internet: web.internet });
  system = await startLocalSystem({
    world: { ...world, now: () => new Date(Date.now() + clockMs) },
    pdfRenderer: { render: (page) => renderer.render(page) },
    retryIntervalMs: 5,
    wrap: (name, fn) => async (event, context) => {
      if (name === 'build-pdf') builds++;
      return (name === 'build-pdf' && bundled ? bundled : fn)(event, context);
    },
    variables: { PDFS_PER_USER_PER_DAY: '30' },
  });
  session = await prep('ada');
}, 60_000);

afterAll(async () => {
  await system?.close();
  await web?.close();
});

async function prep(userId: string): Promise<SessionId> {
  const accepted = await callRoute(system.routes.startPrep, { userId, body: DEMO_COMPANIES[0].request });
  const { session_id: id } = acceptedSchema.parse(accepted.body);
  await system.stepFunctions.idle();
  const answer = await callRoute(system.routes.getSession, { userId, pathParameters: { id } });
  expect(sessionViewSchema.parse(answer.body).status).toBe('done');
  return id;
}

const post = (id: string, userId = 'ada') =>
  callRoute(system.routes.startPdf, { userId, pathParameters: { id } });
const get = (id: string, userId = 'ada') =>
  callRoute(system.routes.getPdf, { userId, pathParameters: { id } });

async function finished(id: string, userId = 'ada'): Promise<PdfView> {
  await system.stepFunctions.idle();
  return pdfViewSchema.parse((await get(id, userId)).body);
}

const store = () => new DynamoPdfStore(dynamoClient(), system.variables.USER_DATA_TABLE ?? '');
const pdfId = () => session.replace('ses_', 'pdf_');

/** An hour later than a PDF lives: whatever was made is forgotten. */
function nextDay(): void {
  clockMs += 25 * 3_600_000;
}

describe.skipIf(missing !== undefined)('a PDF through the API', { timeout: 60_000 }, () => {
  it('is accepted, made once however often and at once it is asked for, and downloaded by a link', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => post(session)));
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(202));
    expect(new Set(answers.map(({ body }) => pdfViewSchema.parse(body).pdf_id))).toEqual(new Set([pdfId()]));
    expect(answers[0]?.headers.location).toBe(`/api/pdf/${pdfId()}`);

    const view = await finished(pdfId());
    expect(builds).toBe(1);
    if (view.status !== 'ready') throw new Error(`it is ${JSON.stringify(view)}`);
    const download = await fetch(view.download.url);
    expect(download.headers.get('content-type')).toBe('application/pdf');
    expect(download.headers.get('content-disposition')).toBe(
      'attachment; filename="interview-prep-ferrowick.pdf"',
    );
    const bytes = new Uint8Array(await download.arrayBuffer());
    expect(bytes.length).toBe(view.download.bytes);
    const { totalPages, text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
    expect(totalPages).toBe(view.download.pages);
    expect(text).toContain('Top 8 topics');
    expect(Date.parse(view.download.expires_at) - Date.now()).toBeLessThanOrEqual(300_000);

    expect(pdfViewSchema.parse((await post(session)).body).status).toBe('ready');
    expect(builds).toBe(1);
  });

  it("gives the same 404 for unknown ids, malformed ones and somebody else's, and no link", async () => {
    const unknown = '0'.repeat(26);
    const tried = await Promise.all([
      ...[session, `ses_${unknown}`, '../../etc/passwd', pdfId()].map((id) => post(id, 'eve')),
      ...[pdfId(), `pdf_${unknown}`, session, ''].map((id) => get(id, 'eve')),
    ]);
    expect(tried.map(({ status }) => status)).toEqual(Array(8).fill(404));
    const shown = tried.map(({ body }) => JSON.stringify({ ...Object(body), request_id: '' }));
    expect(new Set(shown.slice(0, 4)).size).toBe(1);
    expect(new Set(shown.slice(4)).size).toBe(1);
    expect(shown.join()).not.toContain('http');
  });

  it('waits for the plan: 409 with a sentence until the session is done', async () => {
    const accepted = await callRoute(system.routes.startPrep, {
      userId: 'ada',
      body: DEMO_COMPANIES[0].request,
    });
    const answer = await post(acceptedSchema.parse(accepted.body).session_id);
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'not_ready', detail: expect.stringContaining('still being made') },
    });
    await system.stepFunctions.idle();
  });

  it('is forgotten after a day, and made again when asked for', async () => {
    nextDay();
    expect((await get(pdfId())).status).toBe(404);
    const before = builds;
    await post(session);
    expect((await finished(pdfId())).status).toBe('ready');
    expect(builds).toBe(before + 1);
  });

  it('says so when its file is gone, and can be made again', async () => {
    const view = await finished(pdfId());
    const objects = new S3PdfObjects(s3Client(), system.variables.PRIVATE_BUCKET ?? '');
    await objects.delete(pdfObject('ada', session, Date.parse(view.created_at)));
    expect(await finished(pdfId())).toMatchObject({ status: 'failed', error: { code: 'gone' } });
    await post(session);
    expect((await finished(pdfId())).status).toBe('ready');
  });

  it('survives a browser that dies once', async () => {
    nextDay();
    let deaths = 0;
    onBrowser = (browser) => {
      if (deaths++ === 0) browser.process()?.kill('SIGKILL');
    };
    const before = builds;
    await post(session);
    expect((await finished(pdfId())).status).toBe('ready');
    expect(builds).toBe(before + 2);
  });

  it('fails with a reason when the browser dies every time, and is made when asked for again', async () => {
    nextDay();
    onBrowser = (browser) => browser.process()?.kill('SIGKILL');
    await post(session);
    const failed = await finished(pdfId());
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'pdf_failed' } });
    onBrowser = () => {};
    expect(pdfViewSchema.parse((await post(session)).body).status).toBe('queued');
    expect((await finished(pdfId())).status).toBe('ready');
  });

  it('fails when printing takes too long, without a second try', async () => {
    nextDay();
    const whole = renderer;
    renderer = sealedRenderer({ limits: { pageBytes: 1e8, pages: 300, pdfBytes: 1e8, timeMs: 1 } });
    const before = builds;
    await post(session);
    expect(await finished(pdfId())).toMatchObject({ status: 'failed', error: { code: 'timed_out' } });
    expect(builds).toBe(before + 1);
    renderer = whole;
  });

  it('ends when its execution never began: the sweep marks it failed, and leaves what runs alone', async () => {
    nextDay();
    const startedAt = new Date(Date.now() + clockMs);
    const expiresAt = new Date(startedAt.getTime() + 3_600_000);
    await store().begin({ sessionId: session, owner: 'ada', starter: 'crashed', startedAt, expiresAt });
    expect(pdfViewSchema.parse((await post(session)).body).status).toBe('queued');
    clockMs += 1_000;
    await system.sweepInterrupted();
    expect(await finished(pdfId())).toMatchObject({ status: 'failed', error: { code: 'interrupted' } });
    await post(session);
    await system.sweepInterrupted();
    expect((await finished(pdfId())).status).toBe('ready');
  });

  it('drops what comes after it was given up, with its file', async () => {
    nextDay();
    const whole = renderer;
    const objects = new S3PdfObjects(s3Client(), system.variables.PRIVATE_BUCKET ?? '');
    const given: { attempt?: number } = {};
    renderer = {
      render: async (page) => {
        const build = await store().read(session);
        given.attempt = build?.attempt ?? 0;
        const failure = { code: 'timed_out', message: 'Too long.' };
        await store().fail(session, given.attempt, failure, new Date());
        return whole.render(page);
      },
    };
    await post(session);
    expect((await finished(pdfId())).status).toBe('failed');
    expect(await objects.exists(pdfObject('ada', session, given.attempt ?? 0))).toBe(false);
    renderer = whole;
  });

  it('is printed by the bundle that is deployed, from the files beside it', async () => {
    nextDay();
    const bundles = bundleFunctions(new Map([['build-pdf', entryOf('build-pdf')]]));
    try {
      const { USER_DATA_TABLE, PRIVATE_BUCKET } = system.variables;
      Object.assign(process.env, { USER_DATA_TABLE, PRIVATE_BUCKET });
      const file = path.join(bundles.folderOf('build-pdf'), 'index.mjs');
      const module: { handler: WorkflowFunction } = await import(pathToFileURL(file).href);
      bundled = module.handler;
      await post(session);
      expect(await finished(pdfId())).toMatchObject({ status: 'ready' });
    } finally {
      bundled = undefined;
      bundles.remove();
    }
  });

  it('is counted for each person and day, and a repeated request counts once', async () => {
    nextDay();
    const other = await prep('bea');
    renderer = { render: () => Promise.reject(new Error('never mind')) };
    const statuses: number[] = [];
    for (let i = 0; i < 31; i++) {
      statuses.push((await post(other, 'bea')).status);
      await system.stepFunctions.idle();
    }
    expect(statuses).toEqual([...Array(30).fill(202), 429]);
    expect((await post(session)).status).toBe(202);
  });
});

it('says clearly where no PDF can be made', async () => {
  const small = await startLocalSystem({
    world: createWorld({ internet: web.internet }),
    variables: { PDF_UNAVAILABLE: 'PDFs can’t be made on this machine: no browser.' },
  });
  try {
    const accepted = await callRoute(small.routes.startPrep, {
      userId: 'ada',
      body: DEMO_COMPANIES[0].request,
    });
    const { session_id: id } = acceptedSchema.parse(accepted.body);
    await small.stepFunctions.idle();
    const answer = await callRoute(small.routes.startPdf, { userId: 'ada', pathParameters: { id } });
    expect(answer).toMatchObject({ status: 501, body: { detail: expect.stringContaining('no browser') } });
  } finally {
    await small.close();
  }
}, 60_000);
