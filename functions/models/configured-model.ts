/** The models a deployment is set up with, from its variables: a cheap one for short plans, a better one for deep. */
import * as z from 'zod';
import type { PrepRequest } from '../../shared/request.ts';
import type { World } from '../world.ts';
import type { BedrockSettings } from './bedrock-converse.ts';
import { type Model, ModelFailure } from './model.ts';
import { BEDROCK_PRICES, OPENAI_PRICES, type Price, priceListSchema, priceOf } from './prices.ts';

const modelUrl = z
  .url({ protocol: /^https?$/, error: 'must be an http or https URL' })
  .refine((value) => new URL(value).username === '', 'must hold no credentials');

/** Part of the composing function's environment. All optional: without them plans are written without a model. */
export const modelVariables = {
  COMPOSER: z.enum(['model-free', 'bedrock', 'openai-compatible']).default('model-free'),
  /** OpenAI-compatible: the address up to and without `/chat/completions`. Bedrock: another endpoint than the region's. */
  MODEL_BASE_URL: modelUrl.optional(),
  MODEL_API_KEY: z.string().min(1).optional(),
  /** Name of the secret with the key, where the key itself must not stand in a variable. */
  MODEL_API_KEY_SECRET: z.string().min(1).optional(),
  /** Bedrock: another region than the function's own. */
  MODEL_REGION: z.string().min(1).optional(),
  /** Model or inference-profile id for `depth: short`. */
  MODEL_ID_SHORT: z.string().min(1).max(200).optional(),
  /** The same for `depth: deep`; by default the short one. */
  MODEL_ID_DEEP: z.string().min(1).max(200).optional(),
  /** JSON, model id → `{"input": …, "output": …}` in US dollars a million tokens; goes before the built-in lists. */
  MODEL_PRICES: z
    .string()
    .transform((text, context) => {
      try {
        return priceListSchema.parse(JSON.parse(text));
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON: model id → {"input": …, "output": …}' });
        return z.NEVER;
      }
    })
    .optional(),
};

const variablesSchema = z.object(modelVariables);
export type ModelVariables = z.output<typeof variablesSchema>;

export interface ConfiguredModel {
  composer: 'bedrock' | 'openai-compatible';
  /** Model or inference-profile id. */
  id: string;
  /** Undefined when no price is known. */
  price: Price | undefined;
  model: Model;
}

/** Reads a secret; undefined, after telling the operator, when there is none that can be used. */
type SecretValue = (name: string) => Promise<string | undefined>;

/**
 * The model for each depth, or undefined when none is configured.
 * @param secretValue needed only with MODEL_API_KEY_SECRET
 * @throws {Error} naming the variable that is missing
 */
export function configuredModels(
  variables: ModelVariables,
  world: Pick<World, 'clock'>,
  aws: BedrockSettings,
  secretValue?: SecretValue,
): ((depth: PrepRequest['depth']) => ConfiguredModel) | undefined {
  const { COMPOSER: composer, MODEL_BASE_URL: base, MODEL_ID_SHORT: short, MODEL_ID_DEEP: deep } = variables;
  if (composer === 'model-free') return undefined;
  if (short === undefined) throw new Error(`environment: COMPOSER=${composer} needs MODEL_ID_SHORT`);
  const { MODEL_REGION: region } = variables;
  const settings = { ...aws, ...(region ? { region } : {}), ...(base ? { endpoint: base } : {}) };
  const clientOf = clientMaker(variables, world, settings, secretValue);
  const lists = [variables.MODEL_PRICES ?? {}, composer === 'bedrock' ? BEDROCK_PRICES : OPENAI_PRICES];
  const make = (id: string): ConfiguredModel => ({
    composer,
    id,
    price: priceOf(id, lists),
    model: clientOf(id),
  });
  const models = { short: make(short), deep: make(deep ?? short) };
  return (depth) => models[depth];
}

function clientMaker(
  { COMPOSER, MODEL_BASE_URL: baseUrl, MODEL_API_KEY: key, MODEL_API_KEY_SECRET: secret }: ModelVariables,
  { clock }: Pick<World, 'clock'>,
  settings: BedrockSettings,
  secretValue: SecretValue | undefined,
): (model: string) => Model {
  const now = () => clock.now();
  if (COMPOSER === 'bedrock')
    return (model) =>
      loadedOnce(async () => {
        const { BedrockConverse } = await import('./bedrock-converse.ts');
        return new BedrockConverse({ model, settings, now });
      });
  if (baseUrl === undefined) throw new Error('environment: COMPOSER=openai-compatible needs MODEL_BASE_URL');
  const apiKey = secret === undefined ? key : keyFrom(secret, secretValue);
  return (model) =>
    loadedOnce(async () => {
      const { OpenAiChat } = await import('./openai-chat.ts');
      return new OpenAiChat({ baseUrl, apiKey, model, now });
    });
}

/** A client that is made at its first question: a function loads the one it is set up with, and only then. */
function loadedOnce(load: () => Promise<Model>): Model {
  let loading: Promise<Model> | undefined;
  return {
    ask: async (request) => {
      loading ??= load();
      return (await loading).ask(request);
    },
  };
}

/** Without its key the endpoint is not asked: it would refuse, and plans are written without a model at once. */
function keyFrom(secret: string, secretValue: SecretValue | undefined): () => Promise<string> {
  if (secretValue === undefined) throw new Error('environment: MODEL_API_KEY_SECRET cannot be read here');
  return async () => {
    const key = await secretValue(secret);
    if (key === undefined) throw new ModelFailure('denied');
    return key;
  };
}
