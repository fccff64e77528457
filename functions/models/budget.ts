/**
 * What one run may spend on models. Declared caps are checked before each call with a high estimate, which is written
 * down before anything is sent: a run that is interrupted and done again still knows what it has spent.
 */
import { logger } from '../log.ts';
import { type Model, ModelFailure, type ModelReply, type ModelRequest, type TokenUsage } from './model.ts';
import { inputTokensOf, tokensOfText } from './token-estimate.ts';

/** Caps for one run; product.md, "Who writes it". */
export const RUN_CAPS: Spend = { calls: 6, input_tokens: 25_000, output_tokens: 4_000 };

/** Below this many tokens an answer is not worth asking for. */
const LEAST_OUTPUT = 150;

export interface Spend extends TokenUsage {
  calls: number;
}

/** Keeps the spending of one run. */
export interface SpendLedger {
  read(): Promise<Spend | undefined>;
  write(spend: Spend): Promise<void>;
}

/** A model that counts what it costs and refuses what would go beyond the caps. Calls go one after the other. */
export class BudgetedModel implements Model {
  readonly #model: Model;
  readonly #ledger: SpendLedger;
  readonly #caps: Spend;

  constructor(model: Model, ledger: SpendLedger, caps: Spend = RUN_CAPS) {
    this.#model = model;
    this.#ledger = ledger;
    this.#caps = caps;
  }

  async spent(): Promise<Spend> {
    return (await this.#ledger.read()) ?? { calls: 0, input_tokens: 0, output_tokens: 0 };
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    const before = await this.spent();
    const declared = this.#declare(request, before);
    await this.#ledger.write(add(before, declared));
    try {
      const reply = await this.#model.ask({ ...request, maxOutputTokens: declared.output_tokens });
      const used = reply.usage ?? {
        input_tokens: declared.input_tokens,
        output_tokens: tokensOfText(reply.text),
      };
      await this.#ledger.write(add(before, used));
      if (used.output_tokens > declared.output_tokens || used.input_tokens > declared.input_tokens)
        logger.warn('a model used more than was declared', { declared, used });
      return reply;
    } catch (error) {
      // Unpaid failures give their tokens back; the call itself stays counted.
      if (error instanceof ModelFailure && !error.details.mayBeBilled)
        await this.#ledger.write(add(before, { input_tokens: 0, output_tokens: 0 }));
      throw error;
    }
  }

  /** Most that a call may take. @throws {ModelFailure} `budget` when the caps leave no room for it */
  #declare(request: ModelRequest, before: Spend): TokenUsage {
    const input_tokens = inputTokensOf(request);
    const output_tokens = Math.min(request.maxOutputTokens, this.#caps.output_tokens - before.output_tokens);
    const fits =
      before.calls < this.#caps.calls &&
      before.input_tokens + input_tokens <= this.#caps.input_tokens &&
      output_tokens >= Math.min(LEAST_OUTPUT, request.maxOutputTokens);
    if (!fits) throw new ModelFailure('budget');
    return { input_tokens, output_tokens };
  }
}

const add = (spend: Spend, used: TokenUsage): Spend => ({
  calls: spend.calls + 1,
  input_tokens: spend.input_tokens + used.input_tokens,
  output_tokens: spend.output_tokens + used.output_tokens,
});
