/** Asking for a plan's PDF and waiting until it is there, as the button shows it. */
import type { PdfDownload, PdfView } from '../../../shared/pdf.ts';
import { type ApiClient, ApiError } from './api-client.ts';

export type PdfState =
  | { kind: 'idle' }
  | { kind: 'making'; message: string }
  | { kind: 'ready'; download: PdfDownload }
  | { kind: 'failed'; message: string };

export interface PdfParts {
  client: Pick<ApiClient, 'startPdf' | 'getPdf'>;
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

const POLL_MS = 1_000;
const MAX_BACKOFF_MS = 8_000;
/** The state machine ends every build before this. */
const PATIENCE_MS = 330_000;

/**
 * Asks for the PDF and tells each state until it is ready or failed, or the signal aborts. Asking again after a failure
 * is always right: the server makes it once.
 * @throws {ApiError} 401, when the person has to sign in again
 */
export async function makePdf(
  { client, sleep }: PdfParts,
  sessionId: string,
  onState: (state: PdfState) => void,
  signal: AbortSignal,
): Promise<void> {
  onState({ kind: 'making', message: 'Making the PDF…' });
  let view: PdfView | undefined;
  let waitedMs = 0;
  for (let troubles = 0; !signal.aborted; ) {
    try {
      view = view ? await client.getPdf(view.pdf_id) : await client.startPdf(sessionId);
      troubles = 0;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) throw error;
      if (!mayPass(error)) return onState({ kind: 'failed', message: messageOf(error) });
      troubles++;
      onState({ kind: 'making', message: 'The server could not be reached. Trying again…' });
    }
    if (signal.aborted) return;
    if (view?.status === 'ready') return onState({ kind: 'ready', download: view.download });
    if (view?.status === 'failed') return onState({ kind: 'failed', message: view.error.message });
    if (troubles === 0) onState({ kind: 'making', message: 'Making the PDF…' });
    const waitMs = troubles === 0 ? POLL_MS : Math.min(MAX_BACKOFF_MS, POLL_MS * 2 ** troubles);
    waitedMs += waitMs;
    if (waitedMs > PATIENCE_MS)
      return onState({ kind: 'failed', message: 'The PDF is taking too long. Try again later.' });
    await sleep(waitMs, signal);
  }
}

/** Lost connections and a server in trouble; not a server that says it can't. */
function mayPass(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return error.status >= 500 && error.status !== 501;
}

const messageOf = (error: unknown): string =>
  error instanceof ApiError ? error.message : 'The PDF could not be made. Try again.';
