/** Record the failed PDF: it ends with a reason its owner can read, and can be asked for again. */
import { logger } from '../log.ts';
import type { PdfStore } from '../stores/pdf-store.ts';
import type { World } from '../world.ts';
import { pdfFailureMessageSchema } from './pdf-messages.ts';

const OUR_FAULT = 'The PDF could not be made because of a fault on our side. Ask for it again.';

/** The error's name, as the state machine saw it → code and words. */
const REASONS: Readonly<Record<string, { code: string; message: string }>> = {
  PdfTooLarge: { code: 'too_large', message: 'This plan is too large to be made into a PDF.' },
  PdfTimedOut: { code: 'timed_out', message: 'Making the PDF took too long. Ask for it again.' },
  'States.Timeout': { code: 'timed_out', message: 'Making the PDF took too long. Ask for it again.' },
  PdfNoPlan: { code: 'no_plan', message: 'The plan of this session is gone; start a new prep.' },
};

export function recordPdfFailure({ pdfs, world }: { pdfs: PdfStore; world: Pick<World, 'now'> }) {
  return async (event: unknown): Promise<{ recorded: boolean }> => {
    const { session_id, attempt, error } = pdfFailureMessageSchema.parse(event);
    const name = error.Error ?? 'unknown';
    logger.error('PDF failed', { session_id, error_name: name });
    const reason = Object.hasOwn(REASONS, name) ? REASONS[name] : undefined;
    const failure = reason ?? { code: 'pdf_failed', message: OUR_FAULT };
    return { recorded: await pdfs.fail(session_id, attempt, failure, world.now()) };
  };
}
