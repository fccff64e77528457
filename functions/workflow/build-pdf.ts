/**
 * Make the PDF: reads the plan, prints it in the sealed browser, puts the file and says it is there. Run twice it
 * makes the same; what comes after another attempt began, or after deletion, is dropped with its file.
 */
import { pdfFileName } from '../../shared/pdf.ts';
import { planExportSchema } from '../../shared/plan.ts';
import { planToPage } from '../exports/pdf/plan-page.ts';
import { PdfError, type PdfRenderer } from '../exports/pdf/render-pdf.ts';
import { logger } from '../log.ts';
import { pdfObject, runObject } from '../stores/keys.ts';
import type { ObjectStore } from '../stores/object-store.ts';
import type { PdfObjects } from '../stores/pdf-objects.ts';
import type { PdfStore } from '../stores/pdf-store.ts';
import type { World } from '../world.ts';
import { pdfMessageSchema } from './pdf-messages.ts';

export interface BuildPdfParts {
  pdfs: PdfStore;
  privateObjects: ObjectStore;
  pdfObjects: PdfObjects;
  renderer: PdfRenderer;
  world: Pick<World, 'now'>;
}

export function buildPdf(parts: BuildPdfParts) {
  const { pdfs, privateObjects, pdfObjects, renderer, world } = parts;
  return async (event: unknown): Promise<{ outcome: 'ready' | 'dropped' }> => {
    const { session_id: id, attempt } = pdfMessageSchema.parse(event);
    const build = await pdfs.read(id);
    if (!build || !(await pdfs.build(id, attempt))) return { outcome: 'dropped' };
    const saved = await privateObjects.get(runObject(build.owner, id, 'plan'), planExportSchema);
    if (!saved) throw new PdfError('PdfNoPlan', 'the plan is gone');

    const { bytes, pages, refused } = await renderer.render(await planToPage(saved.plan));
    const key = pdfObject(build.owner, id, attempt);
    await pdfObjects.put(key, bytes);
    const printed = { file_name: pdfFileName(saved.plan.subject.company_name), bytes: bytes.length, pages };
    const kept = await pdfs.finish(id, attempt, printed, world.now());
    if (!kept) await settleLostRace(parts, key, id, attempt);
    // A page of ours asks for nothing: anything refused is worth an operator's look.
    logger.info('PDF made', { session_id: id, kept, pages, bytes: bytes.length, refused: refused.length });
    return { outcome: kept ? 'ready' : 'dropped' };
  };
}

/** The item did not take the end: deleted or given up meanwhile, unless it took it and the answer was lost. */
async function settleLostRace(
  { pdfs, pdfObjects }: BuildPdfParts,
  key: string,
  id: Parameters<PdfStore['read']>[0],
  attempt: number,
): Promise<void> {
  const now = await pdfs.read(id);
  if (now?.attempt !== attempt || now.status !== 'ready') await pdfObjects.delete(key);
}
