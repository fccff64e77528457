/** Asks again after throttling and passing faults: full jitter, Retry-After obeyed, never past the time allowed. */
import type { Clock } from '../clock.ts';
import { waitBefore } from '../web-access/retry.ts';
import {
  type Model,
  ModelFailure,
  type ModelFailureCode,
  type ModelReply,
  type ModelRequest,
} from './model.ts';

export interface RetryOptions {
  clock: Clock;
  /** In [0, 1). */
  random(): number;
  /** Longest one try may take, in milliseconds. */
  tryMs?: number;
}

const MAX_TRIES = 3;
/** Two fields may have to be learned before an endpoint takes a request. */
const MAX_LESSONS = 2;
const TRY_MS = 45_000;
/** A longer wait than this is not worth it: the model-free composer is ready at once. */
const MAX_WAIT_MS = 20_000;
const PASSING: ReadonlySet<ModelFailureCode> = new Set(['throttled', 'unavailable']);

export class RetryingModel implements Model {
  readonly #model: Model;
  readonly #options: RetryOptions;

  constructor(model: Model, options: RetryOptions) {
    this.#model = model;
    this.#options = options;
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    let lessons = 0;
    for (let tries = 1; ; tries++) {
      try {
        return await this.#tryOnce(request);
      } catch (error) {
        if (!(error instanceof ModelFailure)) throw error;
        if (error.details.learned && lessons < MAX_LESSONS) {
          lessons += 1;
          tries -= 1;
          continue;
        }
        if (tries >= MAX_TRIES || !PASSING.has(error.code)) throw error;
        await this.#wait(tries, error, request.signal);
      }
    }
  }

  async #wait(tries: number, failure: ModelFailure, signal: AbortSignal | undefined): Promise<void> {
    const ms = waitBefore(tries, this.#options.random(), failure.details.retryAfterMs);
    if (ms > MAX_WAIT_MS) throw failure;
    await this.#options.clock.sleep(ms, signal).catch(() => {
      throw new ModelFailure('timeout', { cause: failure });
    });
  }

  async #tryOnce(request: ModelRequest): Promise<ModelReply> {
    const { clock, tryMs = TRY_MS } = this.#options;
    const deadline = new AbortController();
    const cancel = clock.after(tryMs, () => deadline.abort());
    const signal = request.signal ? AbortSignal.any([deadline.signal, request.signal]) : deadline.signal;
    try {
      return await this.#model.ask({ ...request, signal });
    } finally {
      cancel();
    }
  }
}
