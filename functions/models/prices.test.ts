import { expect, it } from 'vitest';
import { BEDROCK_PRICES, costOf, OPENAI_PRICES, priceOf } from './prices.ts';

it('finds the price of a model behind a region, a version or a whole inference-profile address', () => {
  const nova = BEDROCK_PRICES['amazon.nova-lite'];
  for (const id of [
    'amazon.nova-lite-v1:0',
    'eu.amazon.nova-lite-v1:0',
    'arn:aws:bedrock:eu-central-1:1:inference-profile/eu.amazon.nova-lite-v1:0',
  ])
    expect(priceOf(id, [BEDROCK_PRICES])).toBe(nova);
});

it('does not take one model for another whose name begins alike', () => {
  expect(priceOf('gpt-4.1-mini', [OPENAI_PRICES])).toBe(OPENAI_PRICES['gpt-4.1-mini']);
  expect(priceOf('gpt-4.1-nano', [OPENAI_PRICES])).toBeUndefined();
  expect(priceOf('my-own-model', [OPENAI_PRICES])).toBeUndefined();
});

it('lets a configured price go before the built-in one', () => {
  const own = { input: 9, output: 9 };
  expect(priceOf('gpt-4.1', [{ 'gpt-4.1': own }, OPENAI_PRICES])).toBe(own);
});

it('costs a typical short plan less than a cent on both lists', () => {
  const usage = { input_tokens: 8_000, output_tokens: 2_000 };
  expect(costOf(usage, { input: 0.06, output: 0.24 })).toBe(0.00096);
  expect(costOf(usage, { input: 0.15, output: 0.6 })).toBe(0.0024);
});
