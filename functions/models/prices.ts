/**
 * What tokens cost, in US dollars a million. Two lists as examples, as published by their vendors in 2025 for
 * on-demand use; `MODEL_PRICES` overrides them, and a model without a price has no cost shown.
 */
import * as z from 'zod';
import type { TokenUsage } from './model.ts';

const dollars = z.number().nonnegative('must be 0 or more, in USD for a million tokens');
export const priceSchema = z.strictObject({ input: dollars, output: dollars });
export type Price = z.infer<typeof priceSchema>;
export const priceListSchema = z.record(z.string(), priceSchema);
/** Model id, without a region prefix or version suffix → price. */
export type PriceList = z.infer<typeof priceListSchema>;

export const BEDROCK_PRICES: PriceList = {
  'amazon.nova-micro': { input: 0.035, output: 0.14 },
  'amazon.nova-lite': { input: 0.06, output: 0.24 },
  'amazon.nova-pro': { input: 0.8, output: 3.2 },
  'anthropic.claude-haiku-4-5': { input: 1, output: 5 },
  'anthropic.claude-sonnet-4-5': { input: 3, output: 15 },
};

export const OPENAI_PRICES: PriceList = {
  'gpt-4o-mini': { input: 0.15, output: 0.6 },
  'gpt-4.1-mini': { input: 0.4, output: 1.6 },
  'gpt-4.1': { input: 2, output: 8 },
};

/** The price of a model or inference profile: an exact id first, then the longest name that the id holds. */
export function priceOf(model: string, lists: readonly PriceList[]): Price | undefined {
  for (const list of lists) {
    const exact = list[model];
    if (exact) return exact;
  }
  const held = lists
    .flatMap((list) => Object.entries(list))
    .filter(([name]) => namesModel(model, name))
    .sort(([a], [b]) => b.length - a.length);
  return held[0]?.[1];
}

/** `eu.amazon.nova-lite-v1:0` is amazon.nova-lite, `gpt-4.1-mini` is not gpt-4.1. */
const namesModel = (model: string, name: string): boolean => {
  const [before, after] = model.split(name, 2);
  return (
    before !== undefined && after !== undefined && /(?:^|[./])$/.test(before) && /^(?:$|[-:]v?\d)/.test(after)
  );
};

/** US dollars, to a millionth. */
export const costOf = ({ input_tokens, output_tokens }: TokenUsage, price: Price): number =>
  Math.round(input_tokens * price.input + output_tokens * price.output) / 1_000_000;
