/** GET /api/sessions: the caller's sessions, newest first. */
import * as z from 'zod';
import type { SessionStore } from '../stores/session-store.ts';
import { type ApiHandler, apiHandler, ProblemError, parseQuery } from './http.ts';

const DEFAULT_LIMIT = 20;
const MAX_LIMIT = 100;

const querySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(DEFAULT_LIMIT),
  cursor: z.string().min(1).max(500).optional(),
});

/** Answers 200 with at most `limit` sessions and a cursor for the rest; 400 for a bad limit or cursor. */
export function listSessions(parts: { sessions: SessionStore }): ApiHandler {
  return apiHandler(async (request) => {
    const owner = request.userId();
    const { limit, cursor } = parseQuery(querySchema, request);
    const page = await parts.sessions.list(owner, limit, cursor);
    if (!page)
      throw new ProblemError('invalid_request', 'The cursor is not one of ours.', {
        errors: [{ field: 'cursor', message: 'take it from the answer before, or leave it out' }],
      });
    return {
      status: 200,
      body: { sessions: page.sessions, ...(page.next !== undefined && { cursor: page.next }) },
    };
  });
}
