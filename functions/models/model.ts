/** One way to ask any model: text in, one JSON text out, with coded failures. Clients and wrappers share it. */
import type * as z from 'zod';

/** A JSON schema (draft 2020-12) as an object. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export interface ModelRequest {
  system: string;
  user: string;
  /** Names the schema on the wire: letters, digits, `_` and `-`, at most 64. */
  schemaName: string;
  schema: JsonSchema;
  /** Most tokens the model may write. */
  maxOutputTokens: number;
  signal?: AbortSignal;
}

export interface TokenUsage {
  input_tokens: number;
  output_tokens: number;
}

export interface ModelReply {
  text: string;
  /** Why the model stopped: by itself, at the token limit, or because it or its filter would not answer. */
  stop: 'end' | 'length' | 'refusal';
  /** Undefined when the endpoint does not count. */
  usage: TokenUsage | undefined;
}

export interface Model {
  /** @throws {ModelFailure} and nothing else */
  ask(request: ModelRequest): Promise<ModelReply>;
}

const MODEL_FAILURES = {
  throttled: 'The model was busy.',
  denied: 'The model refused access: check its key, its id and its permissions.',
  timeout: 'The model took too long.',
  unavailable: 'The model could not be reached.',
  too_large: 'The model answered with more than it was allowed.',
  bad_answer: 'The model endpoint answered with something that is no answer.',
  bad_request: 'The model endpoint did not accept the request.',
  budget: 'The limit of model use for one run was reached.',
} as const;
export type ModelFailureCode = keyof typeof MODEL_FAILURES;

export interface FailureDetails {
  /** What the endpoint asked us to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The client has learned how to ask and may be asked again at once. */
  learned?: boolean;
  /** Whether the model may have worked, and be paid, although no answer came. */
  mayBeBilled?: boolean;
  cause?: unknown;
}

/** Why there is no reply. Its message is fit for the reader of a plan and holds nothing the endpoint said. */
export class ModelFailure extends Error {
  override readonly name = 'ModelFailure';
  readonly code: ModelFailureCode;
  readonly details: FailureDetails;

  constructor(code: ModelFailureCode, details: FailureDetails = {}) {
    super(MODEL_FAILURES[code], details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.details = details;
  }
}

/** What a parsed endpoint body gives when it is not as its documentation says. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ModelFailure('bad_answer', { mayBeBilled: true });
}
