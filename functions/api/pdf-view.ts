/** A PDF as its owner sees it: with a fresh link when it is there. */
import { pdfIdOf } from '../../shared/ids.ts';
import type { PdfView } from '../../shared/pdf.ts';
import { pdfPath } from '../../shared/routes.ts';
import { pdfObject } from '../stores/keys.ts';
import type { PdfObjects } from '../stores/pdf-objects.ts';
import type { PdfBuild, PdfStore } from '../stores/pdf-store.ts';
import type { World } from '../world.ts';

export interface PdfViewParts {
  pdfs: PdfStore;
  pdfObjects: PdfObjects;
  world: Pick<World, 'now'>;
}

const LINK_S = 300;
const GONE = { code: 'gone', message: 'The PDF is no longer stored. Ask for it again.' };

/**
 * A build as its owner sees it. The link works for five minutes, and no longer than the file is kept; a file that is
 * gone is a failed build.
 */
export async function pdfView(parts: PdfViewParts, build: PdfBuild): Promise<PdfView> {
  const pdf_id = pdfIdOf(build.session_id);
  const base = {
    pdf_id,
    session_id: build.session_id,
    status_url: pdfPath(pdf_id),
    created_at: build.created_at,
  };
  const ended_at = build.ended_at ?? build.created_at;
  switch (build.status) {
    case 'queued':
    case 'building':
      return { ...base, status: build.status };
    case 'failed':
      return { ...base, status: 'failed', ended_at, error: build.failure ?? GONE };
    case 'ready': {
      const download = await downloadOf(parts, build);
      return download
        ? { ...base, status: 'ready', ended_at, download }
        : { ...base, status: 'failed', ended_at, error: GONE };
    }
  }
}

/** Undefined when the file is gone: the item then says so too, and a new one can be made. */
async function downloadOf({ pdfs, pdfObjects, world }: PdfViewParts, build: PdfBuild) {
  const key = pdfObject(build.owner, build.session_id, build.attempt);
  if (build.printed === undefined || !(await pdfObjects.exists(key))) {
    await pdfs.fail(build.session_id, build.attempt, GONE, world.now(), 'ready');
    return undefined;
  }
  const now = world.now();
  const leftS = Math.floor(build.expires_at - now.getTime() / 1000);
  const seconds = Math.max(1, Math.min(LINK_S, leftS));
  return {
    url: await pdfObjects.link(key, build.printed.file_name, seconds),
    expires_at: new Date(now.getTime() + seconds * 1000).toISOString(),
    ...build.printed,
  };
}
