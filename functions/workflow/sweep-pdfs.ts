/** The sweep for PDFs: an attempt that is open without a running execution is marked failed, as runs are. */
import type { PdfStore } from '../stores/pdf-store.ts';
import type { World } from '../world.ts';
import type { Executions } from './executions.ts';
import { failInterrupted } from './fail-interrupted.ts';
import { pdfExecution } from './pdf-messages.ts';

export interface SweepPdfsParts {
  pdfs: PdfStore;
  executions: Executions;
  world: Pick<World, 'now'>;
  /** Milliseconds an attempt may be open before it is looked at; longer than accepting one ever takes. */
  patienceMs: number;
}

const BATCH = 100;
const FAILURE = { code: 'interrupted', message: 'Making the PDF was interrupted. Ask for it again.' };

export function sweepPdfs({ pdfs, executions, world, patienceMs }: SweepPdfsParts) {
  return async (): Promise<{ failed: number }> => {
    const now = world.now();
    const open = await pdfs.openAttempts(new Date(now.getTime() - patienceMs), BATCH);
    const failed = await failInterrupted(open, {
      facts: ({ sessionId, attempt }) => ({ session_id: sessionId, attempt }),
      isRunning: ({ sessionId, attempt }) => executions.isRunning(pdfExecution(sessionId, attempt)),
      fail: ({ sessionId, attempt }) => pdfs.fail(sessionId, attempt, FAILURE, now),
    });
    return { failed };
  };
}
