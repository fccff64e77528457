/**
 * A model on Amazon Bedrock, asked through Converse with structured output (`outputConfig.textFormat`).
 * `model` is a foundation model or inference-profile id. Retrying is the caller's: the SDK tries once.
 *
 * Models that know no structured output or no temperature say so in a ValidationException; the client leaves the
 * field out from then on and tells the caller to ask again.
 * Source: Amazon Bedrock API reference, Converse.
 */
import {
  BedrockRuntimeClient,
  type BedrockRuntimeClientConfig,
  BedrockRuntimeServiceException,
  ConverseCommand,
  type ConverseCommandInput,
  type ConverseCommandOutput,
} from '@aws-sdk/client-bedrock-runtime';
import { parseRetryAfter } from '../web-access/retry.ts';
import { mostBytes } from './answer-limit.ts';
import { boundSdkAnswer } from './bound-sdk-answer.ts';
import { type Model, ModelFailure, type ModelReply, type ModelRequest } from './model.ts';
import { withSchemaInWords } from './schema-in-words.ts';

/** Where Bedrock is and who asks; what is left out comes from the SDK's standard settings. */
export type BedrockSettings = Pick<
  BedrockRuntimeClientConfig,
  'region' | 'endpoint' | 'credentials' | 'profile'
>;

export interface BedrockConverseOptions {
  model: string;
  settings: BedrockSettings;
  now(): number;
}

const LIMITS = {
  maxAttempts: 1,
  requestHandler: { requestTimeout: 60_000, sessionTimeout: 60_000 },
};

interface Form {
  temperature: boolean;
  schema: boolean;
}

export class BedrockConverse implements Model {
  readonly #client: BedrockRuntimeClient;
  readonly #model: string;
  readonly #now: () => number;
  #form: Form = { temperature: true, schema: true };

  constructor({ model, settings, now }: BedrockConverseOptions) {
    this.#client = new BedrockRuntimeClient({ ...LIMITS, ...settings });
    this.#model = model;
    this.#now = now;
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    const command = new ConverseCommand(this.#input(request));
    boundSdkAnswer(command, mostBytes(request.maxOutputTokens));
    let answer: ConverseCommandOutput;
    try {
      answer = await this.#client.send(command, request.signal ? { abortSignal: request.signal } : {});
    } catch (cause) {
      throw this.#failure(cause, request.signal);
    }
    const { output, stopReason, usage } = answer;
    return {
      text: (output?.message?.content ?? []).map((block) => block.text ?? '').join(''),
      stop: stopOf(stopReason),
      usage:
        usage?.inputTokens === undefined || usage.outputTokens === undefined
          ? undefined
          : { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
    };
  }

  #input(request: ModelRequest): ConverseCommandInput {
    const { temperature, schema } = this.#form;
    return {
      modelId: this.#model,
      system: [{ text: schema ? request.system : withSchemaInWords(request) }],
      messages: [{ role: 'user', content: [{ text: request.user }] }],
      inferenceConfig: { maxTokens: request.maxOutputTokens, ...(temperature ? { temperature: 0 } : {}) },
      ...(schema
        ? {
            outputConfig: {
              textFormat: {
                type: 'json_schema',
                structure: {
                  jsonSchema: { name: request.schemaName, schema: JSON.stringify(request.schema) },
                },
              },
            },
          }
        : {}),
    };
  }

  #failure(cause: unknown, signal: AbortSignal | undefined): ModelFailure {
    if (cause instanceof ModelFailure) return cause;
    if (signal?.aborted) return new ModelFailure('timeout', { cause, mayBeBilled: true });
    if (!(cause instanceof BedrockRuntimeServiceException)) {
      const timedOut = cause instanceof Error && cause.name === 'TimeoutError';
      return new ModelFailure(timedOut ? 'timeout' : 'unavailable', { cause, mayBeBilled: true });
    }
    switch (cause.name) {
      case 'ThrottlingException':
      case 'ServiceQuotaExceededException':
      case 'ModelNotReadyException': {
        const header = cause.$response?.headers['retry-after'];
        return new ModelFailure('throttled', { retryAfterMs: parseRetryAfter(header, this.#now()), cause });
      }
      case 'AccessDeniedException':
      case 'UnrecognizedClientException':
      case 'ExpiredTokenException':
      case 'InvalidSignatureException':
      case 'ResourceNotFoundException':
        return new ModelFailure('denied', { cause });
      case 'ValidationException':
        return new ModelFailure('bad_request', { learned: this.#learn(cause.message), cause });
      case 'ModelTimeoutException':
        return new ModelFailure('timeout', { mayBeBilled: true, cause });
      default:
        return new ModelFailure('unavailable', { mayBeBilled: true, cause });
    }
  }

  #learn(message: string): boolean {
    const before = this.#form;
    if (before.temperature && /temperature|sampling/i.test(message))
      this.#form = { ...before, temperature: false };
    else if (before.schema && /outputConfig|output_config|textFormat|structured|schema/i.test(message))
      this.#form = { ...before, schema: false };
    return this.#form !== before;
  }
}

function stopOf(reason: string | undefined): ModelReply['stop'] {
  if (reason === 'max_tokens' || reason === 'model_context_window_exceeded') return 'length';
  if (reason === 'content_filtered' || reason === 'guardrail_intervened' || reason === 'refusal')
    return 'refusal';
  return 'end';
}
