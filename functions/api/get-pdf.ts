/** GET /api/pdf/{id}: where a PDF stands, and a short-lived link to it when it is ready. */
import { pdfIdSchema, sessionIdOfPdf } from '../../shared/ids.ts';
import type { PdfStore } from '../stores/pdf-store.ts';
import { type ApiHandler, apiHandler, ProblemError } from './http.ts';
import { type PdfViewParts, pdfView } from './pdf-view.ts';

export interface GetPdfParts extends PdfViewParts {
  pdfs: PdfStore;
}

const POLL_AFTER_S = '1';

/** Answers 200, or 404. */
export function getPdf(parts: GetPdfParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const id = pdfIdSchema.safeParse(request.pathParameter('id'));
    const build = id.success ? await parts.pdfs.read(sessionIdOfPdf(id.data)) : undefined;
    const isKept = build !== undefined && build.expires_at * 1000 > parts.world.now().getTime();
    // Somebody else's and an expired one answer exactly like an unknown one.
    if (!isKept || build.owner !== owner) throw new ProblemError('not_found', 'There is no such PDF.');
    const body = await pdfView(parts, build);
    const isOpen = body.status === 'queued' || body.status === 'building';
    return {
      status: 200,
      headers: { 'cache-control': 'private, no-store', ...(isOpen && { 'retry-after': POLL_AFTER_S }) },
      body,
    };
  });
}
