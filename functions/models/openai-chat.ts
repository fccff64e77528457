/**
 * A model behind an OpenAI-compatible `POST {base}/chat/completions`: OpenAI, Hugging Face, vLLM, Ollama, llama.cpp.
 *
 * Endpoints differ in three fields. The plainest form that is also the strictest is sent first; a 400 that names a
 * field changes the form for this client's life, and the caller is told to ask again.
 * Source: OpenAI API reference, "Create chat completion".
 */
import type { Dispatcher } from 'undici';
import requestOf from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import * as z from 'zod';
import { parseRetryAfter } from '../web-access/retry.ts';
import { mostBytes, readBounded } from './answer-limit.ts';
import { type Model, ModelFailure, type ModelReply, type ModelRequest, parseBody } from './model.ts';
import { withSchemaInWords } from './schema-in-words.ts';

export interface OpenAiChatOptions {
  /** Up to and without `/chat/completions`, e.g. `https://api.openai.com/v1`. */
  baseUrl: string;
  /** The key, or how to get it each time it is needed. @throws {ModelFailure} when it cannot be had */
  apiKey?: string | (() => Promise<string>) | undefined;
  model: string;
  now(): number;
  dispatcher?: Dispatcher;
}

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z
    .object({ prompt_tokens: z.int().nonnegative(), completion_tokens: z.int().nonnegative() })
    .nullish(),
});

const errorSchema = z.object({
  error: z.object({ message: z.string().nullish(), param: z.string().nullish() }),
});

const CONNECT_MS = 5_000;
const SILENCE_MS = 60_000;
const MAX_ERROR_BYTES = 16_384;

/** Redirects are not followed: undici's `request` answers them as they are, and they count as unavailable. */
const defaultDispatcher = () =>
  new Agent({ connect: { timeout: CONNECT_MS }, headersTimeout: SILENCE_MS, bodyTimeout: SILENCE_MS });

/** What this endpoint takes. */
interface Form {
  limit: 'max_tokens' | 'max_completion_tokens';
  temperature: boolean;
  schema: boolean;
}

export class OpenAiChat implements Model {
  readonly #options: OpenAiChatOptions;
  readonly #url: URL;
  readonly #dispatcher: Dispatcher;
  #form: Form = { limit: 'max_tokens', temperature: true, schema: true };

  constructor(options: OpenAiChatOptions) {
    this.#options = options;
    this.#url = new URL(`${options.baseUrl.replace(/(?<!\/)\/+$/, '')}/chat/completions`);
    this.#dispatcher = options.dispatcher ?? defaultDispatcher();
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    const { statusCode, headers, body } = await this.#send(request);
    if (statusCode !== 200) throw await this.#failure(statusCode, headers['retry-after'], body);
    const bytes = await guarded(() => readBounded(body, mostBytes(request.maxOutputTokens)), request.signal);
    const { choices, usage } = parseBody(completionSchema, jsonOf(bytes));
    const choice = choices[0];
    if (!choice) throw new ModelFailure('bad_answer', { mayBeBilled: true });
    return {
      text: choice.message.content ?? '',
      stop: stopOf(choice.finish_reason, choice.message.refusal),
      usage: usage
        ? { input_tokens: usage.prompt_tokens, output_tokens: usage.completion_tokens }
        : undefined,
    };
  }

  async #send(request: ModelRequest): Promise<Dispatcher.ResponseData> {
    const { apiKey: given } = this.#options;
    const apiKey = typeof given === 'function' ? await given() : given;
    return guarded(
      () =>
        // What undici's index would make of `request`.
        requestOf.call(this.#dispatcher, {
          origin: this.#url.origin,
          path: this.#url.pathname + this.#url.search,
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: 'application/json',
            ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
          },
          body: JSON.stringify(this.#body(request)),
          signal: request.signal ?? null,
        }),
      request.signal,
    );
  }

  #body(request: ModelRequest): Record<string, unknown> {
    const { limit, temperature, schema } = this.#form;
    return {
      model: this.#options.model,
      messages: [
        { role: 'system', content: schema ? request.system : withSchemaInWords(request) },
        { role: 'user', content: request.user },
      ],
      [limit]: request.maxOutputTokens,
      ...(temperature ? { temperature: 0 } : {}),
      ...(schema
        ? {
            response_format: {
              type: 'json_schema',
              json_schema: { name: request.schemaName, strict: true, schema: request.schema },
            },
          }
        : {}),
    };
  }

  async #failure(
    status: number,
    retryAfter: string | string[] | undefined,
    body: AsyncIterable<Uint8Array>,
  ): Promise<ModelFailure> {
    const bytes = await readBounded(body, MAX_ERROR_BYTES).catch(() => Buffer.alloc(0));
    if (status === 401 || status === 403 || status === 404) return new ModelFailure('denied');
    if (status === 429) {
      const header = typeof retryAfter === 'string' ? retryAfter : undefined;
      return new ModelFailure('throttled', {
        retryAfterMs: parseRetryAfter(header, this.#options.now()),
      });
    }
    if (status === 400 || status === 422)
      return new ModelFailure('bad_request', { learned: this.#learn(jsonOf(bytes)) });
    return new ModelFailure('unavailable');
  }

  /** Drops or renames the field that the endpoint names. True when that changed anything. */
  #learn(answer: unknown): boolean {
    const parsed = errorSchema.safeParse(answer);
    if (!parsed.success) return false;
    const { param, message } = parsed.data.error;
    const said = `${param ?? ''} ${message ?? ''}`;
    const before = this.#form;
    if (before.limit === 'max_tokens' && /max_(?:completion_)?tokens/.test(said))
      this.#form = { ...before, limit: 'max_completion_tokens' };
    else if (before.temperature && /temperature/.test(said)) this.#form = { ...before, temperature: false };
    else if (before.schema && /response_format|json_schema|schema/.test(said))
      this.#form = { ...before, schema: false };
    return this.#form !== before;
  }
}

function stopOf(reason: string | null | undefined, refusal: string | null | undefined): ModelReply['stop'] {
  if (refusal || reason === 'content_filter') return 'refusal';
  return reason === 'length' ? 'length' : 'end';
}

function jsonOf(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Network trouble as a coded failure: ended by our own deadline, or broken. */
async function guarded<T>(act: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    if (cause instanceof ModelFailure) throw cause;
    const timedOut = signal?.aborted || (cause instanceof Error && /Timeout/.test(cause.name));
    throw new ModelFailure(timedOut ? 'timeout' : 'unavailable', { cause, mayBeBilled: true });
  }
}
