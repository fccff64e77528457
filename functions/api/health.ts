/** GET /api/health: alive, and which version answers. */
import { VERSION } from '../../shared/version.ts';
import { type ApiHandler, apiHandler } from './http.ts';

/** Answers 200 without reading anything. */
export function health(): ApiHandler {
  return apiHandler(async () => ({ status: 200, body: { status: 'ok', version: VERSION } }));
}
