/**
 * GET /api/user/export: everything the caller has, a page at a time. A page holds as many sessions as fit into one
 * answer, so nothing has to be put together in memory or stored once more; a plan too large for a page, and every
 * upload, is given as a link that works for minutes.
 */
import * as z from 'zod';
import { type UserId, uploadIdSchema } from '../../shared/ids.ts';
import { planExportSchema } from '../../shared/plan.ts';
import type { ExportedSession, UserExport } from '../../shared/user-export.ts';
import type { DownloadLinks } from '../stores/download-links.ts';
import { uploadPrefix } from '../stores/keys.ts';
import type { ObjectStore, ObjectsByPrefix } from '../stores/object-store.ts';
import type { Session, SessionStore } from '../stores/session-store.ts';
import type { World } from '../world.ts';
import { type ApiHandler, apiHandler, ProblemError, parseQuery } from './http.ts';
import { shownStep, warningsOf } from './shown-session.ts';

export interface ExportDataParts {
  sessions: SessionStore;
  privateObjects: ObjectStore & ObjectsByPrefix;
  links: DownloadLinks;
  world: Pick<World, 'now'>;
}

/** Bytes of a page, and of one session on it. Lambda answers at most 6 MB, in which every quote is escaped. */
const PAGE_BYTES = 4_000_000;
const SESSION_BYTES = 2_500_000;
/** What is left of the function's time when the last session is read. */
const LAST_SESSION_MS = 5_000;
const LINK_S = 300;

const querySchema = z.strictObject({ cursor: z.string().min(1).max(500).optional() });

/** Answers 200 with one page; 400 for a cursor that is not one of ours. */
export function exportData(parts: ExportDataParts): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const { cursor: from } = parseQuery(querySchema, request);
    const uploads = from === undefined ? await uploadsOf(parts, owner) : [];
    const room = PAGE_BYTES - Buffer.byteLength(JSON.stringify(uploads));
    const page = await pageOf(parts, owner, from, room, () => request.remainingMs() > LAST_SESSION_MS);
    const body: UserExport = {
      export_version: 1,
      exported_at: parts.world.now().toISOString(),
      user_id: owner,
      sessions: page.sessions,
      uploads,
      ...(page.next !== undefined && { cursor: page.next }),
    };
    const headers = { 'content-disposition': 'attachment; filename="interview-helper-data.json"' };
    return { status: 200, body, headers };
  });
}

/** @param room bytes that the sessions may take together; one always fits */
async function pageOf(
  parts: ExportDataParts,
  owner: UserId,
  from: string | undefined,
  room: number,
  mayGoOn: () => boolean,
): Promise<{ sessions: ExportedSession[]; next?: string }> {
  const sessions: ExportedSession[] = [];
  let bytes = 0;
  let next = from;
  do {
    // One at a time: only then is there a cursor behind each.
    const page = await parts.sessions.list(owner, 1, next);
    if (!page)
      throw new ProblemError('invalid_request', 'The cursor is not one of ours.', {
        errors: [{ field: 'cursor', message: 'take it from the answer before, or leave it out' }],
      });
    const [listed] = page.sessions;
    const session = listed && (await parts.sessions.read(listed.session_id));
    if (session?.owner === owner) {
      const exported = await exportOf(parts, session);
      const size = Buffer.byteLength(JSON.stringify(exported));
      if (sessions.length > 0 && bytes + size > room) return { sessions, ...(next && { next }) };
      sessions.push(exported);
      bytes += size;
    }
    next = page.next;
  } while (next !== undefined && mayGoOn());
  return next === undefined ? { sessions } : { sessions, next };
}

async function exportOf(
  { privateObjects, links, world }: ExportDataParts,
  session: Session,
): Promise<ExportedSession> {
  const { summary, brief, steps, usage, resultKey } = session;
  const base: ExportedSession = {
    summary,
    request: brief.request,
    steps: steps.map(shownStep),
    warnings: warningsOf(session),
    ...(usage && { usage }),
  };
  const result = resultKey === undefined ? undefined : await privateObjects.get(resultKey, planExportSchema);
  if (resultKey === undefined || result === undefined) return base;
  if (Buffer.byteLength(JSON.stringify(result)) <= SESSION_BYTES) return { ...base, result };
  const file = { fileName: `${summary.session_id}.json`, type: 'application/json' };
  return { ...base, result_download: await linkTo(links, resultKey, file, world.now()) };
}

async function uploadsOf({ privateObjects, links, world }: ExportDataParts, owner: UserId) {
  const prefix = uploadPrefix(owner);
  const objects = await privateObjects.list(prefix);
  const uploads = objects.flatMap(({ key, bytes, putAt }) => {
    const id = uploadIdSchema.safeParse(key.slice(prefix.length));
    return id.success ? [{ id: id.data, key, bytes, putAt }] : [];
  });
  return Promise.all(
    uploads.map(async ({ id, key, bytes, putAt }) => ({
      upload_id: id,
      bytes,
      uploaded_at: putAt.toISOString(),
      download: await linkTo(links, key, { fileName: id, type: 'application/octet-stream' }, world.now()),
    })),
  );
}

async function linkTo(
  links: DownloadLinks,
  key: string,
  file: { fileName: string; type: string },
  now: Date,
) {
  return {
    url: await links.link(key, { ...file, seconds: LINK_S }),
    expires_at: new Date(now.getTime() + LINK_S * 1000).toISOString(),
  };
}
