import { describe, expect, it } from 'vitest';
import { BudgetedModel, RUN_CAPS } from './budget.ts';
import { ModelFailure } from './model.ts';
import { makeReply, makeRequest, memoryLedger, ScriptedModel } from './test-model.ts';

const replies = (count: number, usage = { input_tokens: 100, output_tokens: 50 }) =>
  Array.from({ length: count }, () => makeReply({ usage }));

describe('the budget of a run', () => {
  it('adds up calls and the tokens the endpoint reports', async () => {
    const model = new BudgetedModel(new ScriptedModel(replies(2)), memoryLedger());
    await model.ask(makeRequest());
    await model.ask(makeRequest());
    expect(await model.spent()).toEqual({ calls: 2, input_tokens: 200, output_tokens: 100 });
  });

  it('refuses the call after the last one allowed, without asking', async () => {
    const inner = new ScriptedModel(replies(RUN_CAPS.calls));
    const model = new BudgetedModel(inner, memoryLedger());
    for (let call = 0; call < RUN_CAPS.calls; call += 1) await model.ask(makeRequest());
    await expect(model.ask(makeRequest())).rejects.toMatchObject({ code: 'budget' });
    expect(inner.asked).toHaveLength(RUN_CAPS.calls);
  });

  it('refuses a request that could be larger than what is left, in any script', async () => {
    for (const user of ['word '.repeat(16_000), '東京'.repeat(13_000), '🙂'.repeat(20_000)]) {
      const inner = new ScriptedModel([]);
      const asking = new BudgetedModel(inner, memoryLedger()).ask(makeRequest({ user }));
      await expect(asking).rejects.toMatchObject({ code: 'budget' });
      expect(inner.asked).toEqual([]);
    }
  });

  it('lets a model write no more than what is left, and nothing once too little is left', async () => {
    const inner = new ScriptedModel(replies(2, { input_tokens: 10, output_tokens: 1_950 }));
    const model = new BudgetedModel(inner, memoryLedger());
    await model.ask(makeRequest({ maxOutputTokens: 1_950 }));
    await model.ask(makeRequest({ maxOutputTokens: 3_000 }));
    expect(inner.asked.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([1_950, 2_050]);
    await expect(model.ask(makeRequest())).rejects.toMatchObject({ code: 'budget' });
  });

  it('writes down the most a call may take before it is sent, and counts it when nothing comes back', async () => {
    const ledger = memoryLedger();
    const lost = new ModelFailure('timeout', { mayBeBilled: true });
    const model = new BudgetedModel(new ScriptedModel([lost]), ledger);
    await expect(model.ask(makeRequest())).rejects.toBe(lost);
    expect(ledger.written).toHaveLength(1);
    expect(await model.spent()).toMatchObject({ calls: 1, output_tokens: 500 });
  });

  it('counts the call but no tokens when the model did no work', async () => {
    const model = new BudgetedModel(new ScriptedModel([new ModelFailure('throttled')]), memoryLedger());
    await expect(model.ask(makeRequest())).rejects.toMatchObject({ code: 'throttled' });
    expect(await model.spent()).toEqual({ calls: 1, input_tokens: 0, output_tokens: 0 });
  });

  it('goes on from what an interrupted attempt has spent', async () => {
    const ledger = memoryLedger();
    await ledger.write({ calls: 6, input_tokens: 10, output_tokens: 10 });
    const model = new BudgetedModel(new ScriptedModel(replies(1)), ledger);
    await expect(model.ask(makeRequest())).rejects.toMatchObject({ code: 'budget' });
  });
});
