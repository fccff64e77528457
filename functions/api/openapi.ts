/** GET /api/openapi.json: the API's own description. */
import { openApiDocument } from '../../shared/openapi.ts';
import { type ApiHandler, apiHandler } from './http.ts';

/** Answers 200; the document is built once. */
export function openApi(): ApiHandler {
  const document = openApiDocument();
  return apiHandler(async () => ({
    status: 200,
    body: document,
    headers: { 'cache-control': 'public, max-age=300' },
  }));
}
