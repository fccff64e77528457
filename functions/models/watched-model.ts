/** Notes every failure that is final, on its way to whoever asked. */
import { type Model, ModelFailure, type ModelReply, type ModelRequest } from './model.ts';

export class WatchedModel implements Model {
  readonly #model: Model;
  readonly #failures: ModelFailure[] = [];

  /** @param model with its retries inside: a failure that passed by itself is none */
  constructor(model: Model) {
    this.#model = model;
  }

  get failures(): readonly ModelFailure[] {
    return this.#failures;
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    try {
      return await this.#model.ask(request);
    } catch (error) {
      if (error instanceof ModelFailure) this.#failures.push(error);
      throw error;
    }
  }
}
