import { describe, expect, it } from 'vitest';
import { type PdfView, pdfViewSchema } from '../../../shared/pdf.ts';
import { ApiError } from './api-client.ts';
import { makePdf, type PdfState } from './pdf-download.ts';

const base = {
  pdf_id: `pdf_${'0'.repeat(26)}`,
  session_id: `ses_${'0'.repeat(26)}`,
  status_url: `/api/pdf/pdf_${'0'.repeat(26)}`,
  created_at: '2026-03-01T12:00:00Z',
};
const ended = { ...base, ended_at: '2026-03-01T12:00:05Z' };
const queued = pdfViewSchema.parse({ ...base, status: 'queued' });
const building = pdfViewSchema.parse({ ...base, status: 'building' });
const ready = pdfViewSchema.parse({
  ...ended,
  status: 'ready',
  download: {
    url: 'https://bucket.example/plan.pdf?X-Amz-Signature=1',
    expires_at: '2026-03-01T12:05:00Z',
    file_name: 'interview-prep-acme.pdf',
    bytes: 250_000,
    pages: 11,
  },
});
const failed = pdfViewSchema.parse({
  ...ended,
  status: 'failed',
  error: { code: 'x', message: 'It broke.' },
});

/** Plays answers in order, the first to the POST; gives the states shown and what was asked for. */
async function play(answers: (PdfView | Error)[]) {
  const states: PdfState[] = [];
  const asked: string[] = [];
  const waits: number[] = [];
  const next = (what: string): Promise<PdfView> => {
    asked.push(what);
    const answer = answers[asked.length - 1] ?? building;
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const stop = new AbortController();
  const client = { startPdf: () => next('POST'), getPdf: () => next('GET') };
  const sleep = async (ms: number) => {
    waits.push(ms);
  };
  await makePdf({ client, sleep }, base.session_id, (state) => states.push(state), stop.signal);
  return { last: states.at(-1), kinds: states.map(({ kind }) => kind), states, asked, waits };
}

describe('asking for the PDF of a plan', () => {
  it('starts it once, follows it, and ends with the download', async () => {
    const { last, asked } = await play([queued, building, ready]);
    expect(asked).toEqual(['POST', 'GET', 'GET']);
    expect(last).toMatchObject({ kind: 'ready', download: { pages: 11 } });
  });

  it('shows a PDF that is there already at once', async () => {
    const { kinds, waits } = await play([ready]);
    expect(kinds).toEqual(['making', 'ready']);
    expect(waits).toEqual([]);
  });

  it('tells why it failed', async () => {
    expect((await play([queued, failed])).last).toEqual({ kind: 'failed', message: 'It broke.' });
  });

  it('tells what the server refuses, in the server’s words, and does not insist', async () => {
    for (const status of [404, 409, 429, 501]) {
      const { last, asked } = await play([new ApiError(status, 'You can start 60 PDFs a day.')]);
      expect(last).toEqual({ kind: 'failed', message: 'You can start 60 PDFs a day.' });
      expect(asked).toHaveLength(1);
    }
  });

  it('goes on after a lost connection and a server in trouble, waiting longer each time', async () => {
    const { last, asked, waits, states } = await play([
      new TypeError('fetch failed'),
      new ApiError(503, 'Try again in a moment'),
      queued,
      new ApiError(500, 'Something went wrong'),
      ready,
    ]);
    expect(asked).toEqual(['POST', 'POST', 'POST', 'GET', 'GET']);
    expect(waits).toEqual([2_000, 4_000, 1_000, 2_000]);
    expect(states).toContainEqual({ kind: 'making', message: expect.stringContaining('Trying again') });
    expect(last?.kind).toBe('ready');
  });

  it('asks to sign in again when the session of the person is over', async () => {
    await expect(play([new ApiError(401, 'Sign in first')])).rejects.toThrow('Sign in first');
  });

  it('gives up at last', async () => {
    expect((await play([])).last).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('too long'),
    });
  });
});
