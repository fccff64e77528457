/** The PDF of a plan, printed by the deployed function and fetched by its link. */
import { setTimeout as delay } from 'node:timers/promises';
import { pdfViewSchema } from '../../shared/pdf.ts';
import { startPdfPath } from '../../shared/routes.ts';

const LIMIT_MS = 90_000;

/** Says what was printed. @throws {Error} when no PDF comes */
export async function makePdf(api: string, token: string, sessionId: string): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const ask = async (where: string, method: 'GET' | 'POST') => {
    const response = await fetch(`${api}${where}`, { method, headers });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${where} answered ${response.status}: ${text.slice(0, 500)}`);
    return pdfViewSchema.parse(JSON.parse(text));
  };
  const { status_url } = await ask(startPdfPath(sessionId), 'POST');
  const deadline = Date.now() + LIMIT_MS;
  for (;;) {
    const view = await ask(status_url, 'GET');
    if (view.status === 'failed') throw new Error(`the PDF failed: ${view.error.message}`);
    if (view.status === 'ready') {
      const { url, bytes, pages } = view.download;
      const file = Buffer.from(await (await fetch(url)).arrayBuffer());
      if (file.length !== bytes || !file.subarray(0, 5).equals(Buffer.from('%PDF-')))
        throw new Error(`the link gives ${file.length} bytes that are no PDF`);
      return `${pages} pages, ${Math.round(bytes / 1000)} kB, by its link`;
    }
    if (Date.now() > deadline) throw new Error(`still ${view.status} after ${LIMIT_MS / 1_000} s`);
    await delay(500);
  }
}
