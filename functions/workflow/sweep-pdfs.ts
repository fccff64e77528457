/** The sweep for PDFs: an attempt that is open without a running execution is marked failed, as runs are. */
import { logger } from '../log.ts';
import type { PdfStore } from '../stores/pdf-store.ts';
import type { World } from '../world.ts';
import type { Executions } from './executions.ts';
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
    let failed = 0;
    for (const { sessionId, attempt } of await pdfs.openAttempts(
      new Date(now.getTime() - patienceMs),
      BATCH,
    )) {
      if (await executions.isRunning(pdfExecution(sessionId, attempt))) continue;
      if (!(await pdfs.fail(sessionId, attempt, FAILURE, now))) continue;
      failed++;
      logger.warn('open PDF without an execution marked failed', { session_id: sessionId });
    }
    return { failed };
  };
}
