import { describe, expect, it } from 'vitest';
import { type Model, ModelFailure } from './model.ts';
import { RetryingModel } from './retrying-model.ts';
import { makeReply, makeRequest, recordingClock, ScriptedModel } from './test-model.ts';

const failing = (code: ModelFailure['code'], details = {}) => new ModelFailure(code, details);
const half = () => 0.5;

describe('asking again', () => {
  it('happens after throttling and passing faults, twice at most, with full jitter', async () => {
    const inner = new ScriptedModel([failing('throttled'), failing('unavailable'), failing('throttled')]);
    const clock = recordingClock();
    await expect(new RetryingModel(inner, { clock, random: half }).ask(makeRequest())).rejects.toMatchObject({
      code: 'throttled',
    });
    expect(inner.asked).toHaveLength(3);
    expect(clock.slept).toEqual([250, 500]);
  });

  it('waits at least as long as the endpoint asks', async () => {
    const clock = recordingClock();
    const inner = new ScriptedModel([failing('throttled', { retryAfterMs: 7_000 }), makeReply()]);
    await new RetryingModel(inner, { clock, random: half }).ask(makeRequest());
    expect(clock.slept).toEqual([7_000]);
  });

  it('gives up when the endpoint asks for more time than a plan is worth', async () => {
    const inner = new ScriptedModel([failing('throttled', { retryAfterMs: 60_000 })]);
    const asking = new RetryingModel(inner, { clock: recordingClock(), random: half }).ask(makeRequest());
    await expect(asking).rejects.toMatchObject({ code: 'throttled' });
  });

  it.each(['denied', 'timeout', 'too_large', 'bad_answer', 'bad_request', 'budget'] as const)(
    'does not happen after %s',
    async (code) => {
      const inner = new ScriptedModel([failing(code)]);
      const clock = recordingClock();
      await expect(
        new RetryingModel(inner, { clock, random: half }).ask(makeRequest()),
      ).rejects.toMatchObject({
        code,
      });
      expect(clock.slept).toEqual([]);
    },
  );

  it('happens at once when the client has learned what the endpoint takes', async () => {
    const clock = recordingClock();
    const lesson = () => failing('bad_request', { learned: true });
    const inner = new ScriptedModel([lesson(), lesson(), makeReply({ text: 'in the end' })]);
    const reply = await new RetryingModel(inner, { clock, random: half }).ask(makeRequest());
    expect(reply.text).toBe('in the end');
    expect(clock.slept).toEqual([]);
  });

  it('ends a try that takes too long', async () => {
    const clock = recordingClock();
    const silent: Model = {
      ask: ({ signal }) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(failing('timeout')));
        }),
    };
    const asking = new RetryingModel(silent, { clock, random: half }).ask(makeRequest());
    clock.expire();
    await expect(asking).rejects.toMatchObject({ code: 'timeout' });
  });
});
