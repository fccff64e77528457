/**
 * POST /api/session/{id}/export-pdf: builds the PDF of a finished plan, once.
 *
 * 1. Unknown sessions and other people's are the same 404; a session that isn't done is a 409.
 * 2. A PDF that is under way or ready is answered as it is. Else one of all requests at once begins a new attempt:
 *    it is the one that takes from the daily count and starts the execution, named after PDF and attempt.
 * 3. An attempt whose execution never started is found by the sweep.
 */
import { sessionIdSchema } from '../../shared/ids.ts';
import { pdfPath } from '../../shared/routes.ts';
import type { PdfBuild, PdfStore } from '../stores/pdf-store.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';
import type { Executions } from '../workflow/executions.ts';
import { pdfExecution } from '../workflow/pdf-messages.ts';
import type { World } from '../world.ts';
import { type DailyLimits, takeOne } from './daily-limits.ts';
import { type ApiHandler, apiHandler, ProblemError } from './http.ts';
import { type PdfViewParts, pdfView } from './pdf-view.ts';

export interface StartPdfParts extends PdfViewParts {
  sessions: SessionStore;
  pdfs: PdfStore;
  executions: Executions;
  limits: DailyLimits;
  /** Why PDFs can't be made here; undefined where they can. */
  unavailable: string | undefined;
  world: Pick<World, 'now' | 'randomBytes'>;
}

/** A PDF is a copy of the plan: it is kept a day and can be made again. */
const KEPT_MS = 86_400_000;

/**
 * Answers 202 with where the PDF stands; 404, 409 when the plan is not done, 429 above the daily count, 501 where PDFs
 * can’t be made.
 */
export function startPdf(parts: StartPdfParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const id = sessionIdSchema.safeParse(request.pathParameter('id'));
    const session = id.success ? await parts.sessions.read(id.data) : undefined;
    if (!session || session.owner !== owner || session.expiresAt <= parts.world.now())
      throw new ProblemError('not_found', 'There is no such session.');
    if (session.summary.status !== 'done') throw notReady(session);
    if (parts.unavailable !== undefined) throw new ProblemError('not_supported', parts.unavailable);
    const body = await pdfView(parts, await openBuild(parts, session));
    return { status: 202, body, headers: { location: pdfPath(body.pdf_id) } };
  });
}

function notReady({ summary }: Session): ProblemError {
  return summary.status === 'failed'
    ? new ProblemError(
        'not_ready',
        'This prep failed, so there is no plan to make a PDF of. Start a new prep.',
      )
    : new ProblemError(
        'not_ready',
        'The plan is still being made. Ask for its PDF when the session is done.',
        {
          headers: { 'retry-after': '2' },
        },
      );
}

async function openBuild(parts: StartPdfParts, session: Session): Promise<PdfBuild> {
  const { pdfs, world } = parts;
  const id = session.summary.session_id;
  const now = world.now();
  const known = await pdfs.read(id);
  if (known && known.status !== 'failed' && known.expires_at * 1000 > now.getTime()) return known;
  const starter = Buffer.from(world.randomBytes(16)).toString('hex');
  const expiresAt = new Date(Math.min(session.expiresAt.getTime(), now.getTime() + KEPT_MS));
  // Attempts are named by their start: no two alike, however the clocks of two functions differ.
  const startedAt = new Date(Math.max(now.getTime(), (known?.attempt ?? 0) + 1));
  await pdfs.begin({ sessionId: id, owner: session.owner, starter, startedAt, expiresAt });
  const build = await pdfs.read(id);
  if (!build) throw new ProblemError('not_found', 'There is no such session.');
  if (build.starter === starter) await start(parts, build);
  return build;
}

/** Nobody else starts this attempt, so if it can't be started it ends here and may be asked for again. */
async function start({ pdfs, executions, limits, world }: StartPdfParts, build: PdfBuild): Promise<void> {
  const { session_id: id, attempt, owner } = build;
  try {
    await takeOne('PDFs', limits, owner, world.now().getTime());
    await executions.start(pdfExecution(id, attempt), { session_id: id, attempt });
  } catch (cause) {
    const message =
      cause instanceof ProblemError ? cause.message : 'The PDF could not be started. Ask for it again.';
    await pdfs.fail(id, attempt, { code: 'not_started', message }, world.now());
    throw cause;
  }
}
