import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { systemClock } from '../clock.ts';
import { configuredModels, modelVariables } from './configured-model.ts';
import { makeRequest } from './test-model.ts';

const schema = z.object(modelVariables);
const configure = (variables: Record<string, string>) =>
  configuredModels(schema.parse(variables), { clock: systemClock }, {});
const OPEN_AI = { COMPOSER: 'openai-compatible', MODEL_BASE_URL: 'http://localhost:11434/v1' };

describe('the configured model', () => {
  it('is none unless one is asked for', () => {
    expect(configure({})).toBeUndefined();
    expect(configure({ COMPOSER: 'model-free', MODEL_ID_SHORT: 'x' })).toBeUndefined();
  });

  it('follows the depth of the plan; without a better model both are the same', () => {
    const both = configure({ ...OPEN_AI, MODEL_ID_SHORT: 'small', MODEL_ID_DEEP: 'large' });
    expect([both?.('short').id, both?.('deep').id]).toEqual(['small', 'large']);
    expect(configure({ ...OPEN_AI, MODEL_ID_SHORT: 'small' })?.('deep').id).toBe('small');
  });

  it('has the price that is configured, else the built-in one, else none', () => {
    const prices = '{"small":{"input":1,"output":2}}';
    const priced = configure({
      ...OPEN_AI,
      MODEL_ID_SHORT: 'small',
      MODEL_ID_DEEP: 'gpt-4.1',
      MODEL_PRICES: prices,
    });
    expect(priced?.('short').price).toEqual({ input: 1, output: 2 });
    expect(priced?.('deep').price).toEqual({ input: 2, output: 8 });
    expect(configure({ ...OPEN_AI, MODEL_ID_SHORT: 'unheard-of' })?.('short').price).toBeUndefined();
  });

  it('without its secret counts as denied, before anything is sent', async () => {
    const variables = schema.parse({
      ...OPEN_AI,
      MODEL_ID_SHORT: 'small',
      MODEL_API_KEY_SECRET: 'team/model',
    });
    const asked: string[] = [];
    const models = configuredModels(variables, { clock: systemClock }, {}, async (name) => {
      asked.push(name);
      return undefined;
    });
    await expect(models?.('short').model.ask(makeRequest())).rejects.toMatchObject({ code: 'denied' });
    expect(asked).toEqual(['team/model']);
  });

  it.each([
    ['MODEL_ID_SHORT', OPEN_AI],
    ['MODEL_ID_SHORT', { COMPOSER: 'bedrock' }],
    ['MODEL_BASE_URL', { COMPOSER: 'openai-compatible', MODEL_ID_SHORT: 'small' }],
  ])('says that %s is missing', (name, variables) => {
    expect(() => configure(variables)).toThrow(name);
  });

  it.each([
    { COMPOSER: 'gpt' },
    { MODEL_BASE_URL: 'file:///etc/passwd' },
    { MODEL_BASE_URL: 'https://user:secret@models.example/v1' },
    { MODEL_PRICES: 'cheap' },
    { MODEL_PRICES: '{"small":{"input":-1,"output":2}}' },
  ])('refuses %j', (variables) => {
    expect(schema.safeParse(variables).success).toBe(false);
  });
});
