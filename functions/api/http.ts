/**
 * What every route shares: the event becomes a small request, the answer becomes a proxy result, and an error
 * becomes a problem document. A route file is then parse, one call, answer.
 */
import middy from '@middy/core';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import * as z from 'zod';
import { checkFields, type FieldError } from '../../shared/field-errors.ts';
import { type UserId, userIdSchema } from '../../shared/ids.ts';
import { PROBLEM_MEDIA_TYPE, PROBLEMS, type Problem, type ProblemCode } from '../../shared/problem.ts';
import { errorFacts, logger } from '../log.ts';
import { OPERATOR_CONTEXT } from './authorize.ts';

/** The largest request body, in UTF-8 bytes. A pasted posting of 20,000 characters fits in any script. */
const MAX_BODY_BYTES = 128 * 1024;

export interface ApiRequest {
  requestId: string;
  /** The signed-in caller. @throws {ProblemError} unauthorized, on a route without sign-in */
  userId(): UserId;
  /** Whether the authorizer found the caller to be an operator. */
  isOperator: boolean;
  pathParameter(name: string): string | undefined;
  query(name: string): string | undefined;
  header(name: string): string | undefined;
  /** The body as JSON. @throws {ProblemError} unsupported_media_type, too_large or invalid_request */
  json(): unknown;
  remainingMs(): number;
  lambdaContext: Context;
}

export interface ApiAnswer {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** An answer that is an error, thrown from anywhere below a route. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly errors: FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    code: ProblemCode,
    detail: string,
    options: { errors?: FieldError[]; headers?: Record<string, string> } = {},
  ) {
    super(detail);
    this.code = code;
    this.errors = options.errors;
    this.headers = options.headers ?? {};
  }
}

export type ApiHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

const DEFAULT_HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

/** Wraps a route's function as the Lambda handler of API Gateway's proxy integration. */
export function apiHandler(answer: (request: ApiRequest) => Promise<ApiAnswer>): ApiHandler {
  const handler = middy(
    async (event: APIGatewayProxyEvent, context: Context): Promise<APIGatewayProxyResult> => {
      return toResult(await answer(toRequest(event, context)));
    },
  ).onError((request) => {
    const { event, context } = request;
    request.response = toProblem(request.error, event.requestContext?.requestId ?? context.awsRequestId);
  });
  return async (event, context) => handler(event, context);
}

/** Parses a body through a schema. @throws {ProblemError} invalid_request with one entry per field */
export function parse<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const checked = checkFields(schema, value);
  if (checked.ok) return checked.data;
  throw new ProblemError('invalid_request', 'Some fields need a change.', { errors: checked.errors });
}

/** Parses the query's parameters that a schema names. @throws {ProblemError} invalid_request, fields by their names */
export function parseQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  request: Pick<ApiRequest, 'query'>,
): z.output<z.ZodObject<Shape>> {
  const given = Object.keys(schema.shape).map((name) => [name, request.query(name)]);
  const checked = checkFields(schema, Object.fromEntries(given));
  if (checked.ok) return checked.data;
  throw new ProblemError('invalid_request', 'Some parameters need a change.', {
    errors: checked.errors.map(({ field, message }) => ({ field: field.slice(1), message })),
  });
}

function toRequest(event: APIGatewayProxyEvent, context: Context): ApiRequest {
  const headers = new Map(
    Object.entries(event.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
  );
  return {
    requestId: event.requestContext?.requestId ?? context.awsRequestId,
    userId: () => callerOf(event),
    isOperator: event.requestContext?.authorizer?.[OPERATOR_CONTEXT] === 'yes',
    pathParameter: (name) => event.pathParameters?.[name],
    query: (name) => event.queryStringParameters?.[name],
    header: (name) => headers.get(name.toLowerCase()),
    json: () => jsonBody(event, headers.get('content-type')),
    remainingMs: () => context.getRemainingTimeInMillis(),
    lambdaContext: context,
  };
}

function callerOf(event: APIGatewayProxyEvent): UserId {
  const caller = userIdSchema.safeParse(event.requestContext?.authorizer?.principalId);
  if (!caller.success) throw new ProblemError('unauthorized', 'Send a valid access token.');
  return caller.data;
}

function jsonBody(event: APIGatewayProxyEvent, contentType: string | undefined): unknown {
  if (!/^application\/json\s*(;|$)/i.test(contentType ?? ''))
    throw new ProblemError(
      'unsupported_media_type',
      'The body must be JSON: content-type: application/json.',
    );
  const raw = event.body ?? '';
  const bytes = Buffer.from(raw, event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > MAX_BODY_BYTES)
    throw new ProblemError('too_large', `The body may have at most ${MAX_BODY_BYTES / 1024} KiB.`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new ProblemError('invalid_request', 'The body is not valid JSON in UTF-8.', {
      errors: [{ field: '', message: cause instanceof Error ? cause.message.slice(0, 120) : 'unreadable' }],
    });
  }
}

function toResult({ status, body, headers }: ApiAnswer): APIGatewayProxyResult {
  if (body === undefined)
    return { statusCode: status, headers: { ...DEFAULT_HEADERS, ...headers }, body: '' };
  return {
    statusCode: status,
    headers: { ...DEFAULT_HEADERS, 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(body),
  };
}

function toProblem(error: unknown, requestId: string): APIGatewayProxyResult {
  const known = error instanceof ProblemError ? error : undefined;
  if (!known) logger.error('request failed', { request_id: requestId, ...errorFacts(error) });
  const code: ProblemCode = known?.code ?? (isPassing(error) ? 'unavailable' : 'internal');
  return problemResult(code, requestId, {
    ...(known && { detail: known.message }),
    ...(known?.errors && { errors: known.errors }),
    headers: code === 'unavailable' ? { 'retry-after': '2', ...known?.headers } : (known?.headers ?? {}),
  });
}

/** A problem document as a proxy result; also used where no route ran (unknown path, missing token). */
export function problemResult(
  code: ProblemCode,
  requestId: string,
  options: { detail?: string; errors?: FieldError[]; headers?: Record<string, string> } = {},
): APIGatewayProxyResult {
  const { status, title } = PROBLEMS[code];
  const body: Problem = {
    type: 'about:blank',
    title,
    status,
    ...(options.detail !== undefined && { detail: options.detail }),
    code,
    request_id: requestId,
    ...(options.errors && { errors: options.errors }),
  };
  return {
    statusCode: status,
    headers: { ...DEFAULT_HEADERS, 'content-type': PROBLEM_MEDIA_TYPE, ...options.headers },
    body: JSON.stringify(body),
  };
}

/** AWS faults that pass by themselves: throttling, timeouts, 5xx. The SDK marks them. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const metadata = awsErrorSchema.safeParse(error);
  return (
    error.name === 'TimeoutError' ||
    error.name === 'RequestTimeout' ||
    (metadata.success &&
      (metadata.data.$retryable !== undefined || (metadata.data.$metadata.httpStatusCode ?? 500) >= 500))
  );
}

const awsErrorSchema = z.object({
  $metadata: z.object({ httpStatusCode: z.number().optional() }),
  $retryable: z.unknown(),
});
