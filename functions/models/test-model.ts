/** Builders for tests of models: a request, a model that plays a list of outcomes, a clock that never waits. */
import type { Clock } from '../clock.ts';
import type { Spend, SpendLedger } from './budget.ts';
import { type Model, ModelFailure, type ModelReply, type ModelRequest } from './model.ts';

export const makeRequest = (parts: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'Be brief.',
  user: 'Say something.',
  schemaName: 'plan',
  schema: { type: 'object' },
  maxOutputTokens: 500,
  ...parts,
});

export const makeReply = (parts: Partial<ModelReply> = {}): ModelReply => ({
  text: '{}',
  stop: 'end',
  usage: { input_tokens: 10, output_tokens: 5 },
  ...parts,
});

/** Answers with the outcomes in their order; asked more often, it throws an error that is no ModelFailure. */
export class ScriptedModel implements Model {
  readonly asked: ModelRequest[] = [];
  readonly #outcomes: (ModelReply | ModelFailure)[];

  constructor(outcomes: readonly (ModelReply | ModelFailure)[]) {
    this.#outcomes = [...outcomes];
  }

  async ask(request: ModelRequest): Promise<ModelReply> {
    this.asked.push(request);
    const next = this.#outcomes.shift();
    if (next === undefined) throw new Error('asked more often than the test expects');
    if (next instanceof ModelFailure) throw next;
    return next;
  }
}

export function memoryLedger(): SpendLedger & { written: Spend[] } {
  const written: Spend[] = [];
  return {
    written,
    read: () => Promise.resolve(written.at(-1)),
    write: async (spend) => {
      written.push(spend);
    },
  };
}

/** Sleeps are recorded and over at once; deadlines pass only when the test says so. */
export function recordingClock(): Clock & { slept: number[]; expire(): void } {
  const slept: number[] = [];
  const pending = new Set<() => void>();
  return {
    slept,
    now: () => 0,
    sleep: async (ms) => {
      slept.push(ms);
    },
    after: (_ms, act) => {
      pending.add(act);
      return () => pending.delete(act);
    },
    expire: () => {
      for (const act of pending) act();
    },
  };
}
