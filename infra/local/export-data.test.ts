import { describe, expect, it } from 'vitest';
import { type ExportDataParts, exportData } from '../../functions/api/export-data.ts';
import { makeBrief } from '../../functions/evidence/distil/make-document.ts';
import { uploadObject } from '../../functions/stores/keys.ts';
import type { Session } from '../../functions/stores/session-store.ts';
import { newSessionId, newUploadId } from '../../shared/ids.ts';
import { userExportSchema } from '../../shared/user-export.ts';
import { callRoute } from './call-route.ts';

const OWNER = 'ada';
const NOW = new Date('2026-03-02T09:00:00Z');
/** What Lambda answers at most, with room for its own words. */
const LAMBDA_BYTES = 6_000_000;

function session(number: number, bytes: number): Session {
  const session_id = newSessionId(new Uint8Array(17).fill(number));
  const brief = { ...makeBrief(), session_id, owner: OWNER };
  const { company_url, role_focus } = brief.request;
  return {
    summary: { session_id, status: 'failed', created_at: brief.created_at, company_url, role_focus },
    owner: OWNER,
    brief,
    steps: [],
    warnings: Array.from({ length: Math.floor(bytes / 496) }, () => ({ message: 'x'.repeat(480) })),
    expiresAt: NOW,
  };
}

/** The parts of the route over sessions and as many uploads, whose links are as long as signed ones are. */
function partsOf(sessions: readonly Session[], uploads: number): ExportDataParts {
  const never = () => Promise.reject(new Error('not asked for here'));
  const keys = Array.from({ length: uploads }, (_, at) =>
    uploadObject(OWNER, newUploadId(new Uint8Array(17).map((__, byte) => (byte === 0 ? at >> 8 : at)))),
  );
  return {
    sessions: {
      create: never,
      beginProcessing: never,
      startStep: never,
      endStep: never,
      finish: never,
      fail: never,
      losePlan: never,
      openRuns: never,
      read: async (id) => sessions.find(({ summary }) => summary.session_id === id),
      list: async (_owner, _limit, cursor = '0') => {
        const at = Number(cursor);
        const listed = sessions.slice(at, at + 1).map(({ summary }) => summary);
        return at + 1 < sessions.length ? { sessions: listed, next: String(at + 1) } : { sessions: listed };
      },
    },
    privateObjects: {
      put: never,
      get: never,
      delete: never,
      list: async () => keys.map((key) => ({ key, bytes: 1, putAt: NOW })),
    },
    links: { link: async () => `https://bucket.example/${'s'.repeat(2_000)}` },
    world: { now: () => NOW },
  };
}

describe('taking everything out', () => {
  it('gives pages that fit into an answer, however many uploads there are, and every session once', async () => {
    const sessions = [1, 2, 3].map((number) => session(number, 1_990_000));
    const route = exportData(partsOf(sessions, 1_000));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const answer = await callRoute(route, {
        userId: OWNER,
        ...(cursor !== undefined && { query: { cursor } }),
      });
      expect(answer.status).toBe(200);
      expect(Buffer.byteLength(JSON.stringify(JSON.stringify(answer.body)))).toBeLessThan(LAMBDA_BYTES);
      const page = userExportSchema.parse(answer.body);
      seen.push(...page.sessions.map(({ summary }) => summary.session_id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(sessions.map(({ summary }) => summary.session_id));
  });
});
