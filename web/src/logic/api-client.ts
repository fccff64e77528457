/** The API as typed calls. Every answer is parsed by the schema that the API answers with. */
import type * as z from 'zod';
import {
  type DataDeletionView,
  dataDeletionSchema,
  sessionDeletionSchema,
} from '../../../shared/deletion.ts';
import type { FieldError } from '../../../shared/field-errors.ts';
import { type PdfView, pdfViewSchema } from '../../../shared/pdf.ts';
import { problemSchema } from '../../../shared/problem.ts';
import type { PrepRequestInput } from '../../../shared/request.ts';
import { pdfPath, ROUTES, sessionPath, startPdfPath } from '../../../shared/routes.ts';
import {
  type Accepted,
  acceptedSchema,
  type SessionList,
  type SessionView,
  sessionListSchema,
  sessionViewSchema,
} from '../../../shared/session.ts';
import { type UploadRequest, type UploadTicketView, uploadTicketSchema } from '../../../shared/upload.ts';
import { type UserExport, userExportSchema } from '../../../shared/user-export.ts';

/** An error answer, with what to say about it and which fields it is about. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly fields: FieldError[];

  constructor(status: number, message: string, fields: FieldError[] = []) {
    super(message);
    this.status = status;
    this.fields = fields;
  }
}

export type Polled =
  | { changed: false; retryAfterMs: number }
  | { changed: true; session: SessionView; etag: string | undefined; retryAfterMs: number };

/** API Gateway answers within 29 s. */
const REQUEST_LIMIT_MS = 30_000;
const DEFAULT_RETRY_MS = 2_000;

export interface ApiClientParts {
  token(): Promise<string | undefined>;
  fetch: typeof fetch;
}

/**
 * The API for one signed-in person. Every call throws ApiError for an error answer (401 without a token too), and what
 * `fetch` throws when nobody answers.
 */
export class ApiClient {
  readonly #parts: ApiClientParts;

  constructor(parts: ApiClientParts) {
    this.#parts = parts;
  }

  /** Starts a prep. The same key may be sent again after a lost answer: it starts nothing twice. */
  async startPrep(request: PrepRequestInput, idempotencyKey: string): Promise<Accepted> {
    const response = await this.#send(ROUTES.startPrep.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': idempotencyKey },
      body: JSON.stringify(request),
    });
    return read(response, acceptedSchema);
  }

  /** The session, or word that it has not changed since `etag`. */
  async pollSession(id: string, etag?: string): Promise<Polled> {
    const headers: Record<string, string> = etag === undefined ? {} : { 'if-none-match': etag };
    const response = await this.#send(sessionPath(encodeURIComponent(id)), { headers });
    const retryAfterMs = retryAfter(response);
    if (response.status === 304) return { changed: false, retryAfterMs };
    const session = await read(response, sessionViewSchema);
    return { changed: true, session, etag: response.headers.get('etag') ?? undefined, retryAfterMs };
  }

  /** Where to put a file of this type and size. */
  async startUpload(request: UploadRequest): Promise<UploadTicketView> {
    const response = await this.#send(ROUTES.startUpload.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return read(response, uploadTicketSchema);
  }

  /** Asks for the PDF of a session's plan; asking again starts nothing twice. */
  async startPdf(sessionId: string): Promise<PdfView> {
    return read(
      await this.#send(startPdfPath(encodeURIComponent(sessionId)), { method: 'POST' }),
      pdfViewSchema,
    );
  }

  /** Where a PDF stands, with a fresh link when it is ready. */
  async getPdf(id: string): Promise<PdfView> {
    return read(await this.#send(pdfPath(encodeURIComponent(id)), {}), pdfViewSchema);
  }

  async listSessions(cursor?: string): Promise<SessionList> {
    const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    return read(await this.#send(`${ROUTES.listSessions.path}${query}`, {}), sessionListSchema);
  }

  /** Deletes a session: `gone`, or `deleting` when the rest goes by itself. Repeating it is harmless. */
  async deleteSession(id: string): Promise<'gone' | 'deleting'> {
    const response = await this.#send(ROUTES.deleteSession.path.replace('{id}', encodeURIComponent(id)), {
      method: 'DELETE',
    });
    if (response.status === 204) return 'gone';
    return (await read(response, sessionDeletionSchema)).status;
  }

  /** A page of everything the caller has. */
  async exportData(cursor?: string): Promise<UserExport> {
    const query = cursor === undefined ? '' : `?cursor=${encodeURIComponent(cursor)}`;
    return read(await this.#send(`${ROUTES.exportData.path}${query}`, {}), userExportSchema);
  }

  /** Deletes everything the caller has; asking again starts nothing twice. */
  async deleteData(): Promise<DataDeletionView> {
    return read(await this.#send(ROUTES.deleteData.path, { method: 'DELETE' }), dataDeletionSchema);
  }

  /** How far that is; undefined when it was never asked for, or is long done. */
  async getDataDeletion(): Promise<DataDeletionView | undefined> {
    const response = await this.#send(ROUTES.getDataDeletion.path, {});
    return response.status === 204 ? undefined : read(response, dataDeletionSchema);
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const token = await this.#parts.token();
    if (token === undefined) throw new ApiError(401, 'Please sign in.');
    return this.#parts.fetch(path, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(REQUEST_LIMIT_MS),
    });
  }
}

async function read<Schema extends z.ZodType>(response: Response, schema: Schema): Promise<z.output<Schema>> {
  if (response.ok) return schema.parse(await response.json());
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (!problem.success) throw new ApiError(response.status, answerWords(response.status));
  throw new ApiError(response.status, problem.data.detail ?? problem.data.title, problem.data.errors);
}

function retryAfter(response: Response): number {
  const seconds = Number(response.headers.get('retry-after'));
  return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : DEFAULT_RETRY_MS;
}

/** An answer that is none of the API's, as a proxy in between gives it. */
const answerWords = (status: number): string =>
  status >= 500
    ? `The server has a problem (${status}). Try again in a moment.`
    : `The server answered ${status}. Reload the page and try again.`;
