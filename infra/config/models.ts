/** The settings of who writes plans: a model on Bedrock, one behind an OpenAI-compatible endpoint, or none. */
import * as z from 'zod';
import { priceSchema } from '../../functions/models/prices.ts';
import { regionSchema, secretName } from './names.ts';

const MODEL = /^(?:[a-z][a-z-]*\.)?[a-z0-9-]+\.[a-z0-9][\w.-]*(?::\w+)*$/;
const APPLICATION_PROFILE =
  /^arn:aws[\w-]*:bedrock:[a-z0-9-]+:\d{12}:application-inference-profile\/[a-z0-9]+$/;

const modelId = z
  .string()
  .regex(
    MODEL,
    'must be a model or inference-profile id such as "amazon.nova-lite-v1:0" or "eu.amazon.nova-lite-v1:0"; an application inference profile is { profileArn, of }',
  );

/** A profile of the team's own, and the model or system profile it was made from: IAM asks for both. */
const applicationProfile = z.strictObject({
  profileArn: z
    .string()
    .regex(APPLICATION_PROFILE, 'must be the ARN of an application inference profile in Bedrock'),
  of: modelId,
});

const bedrockModel = z.union([modelId, applicationProfile], {
  error: ({ input }) =>
    typeof input === 'object' && input !== null
      ? 'must be { profileArn: ARN of an application inference profile, of: id of its model or system profile }'
      : 'must be a model or inference-profile id such as "amazon.nova-lite-v1:0" or "eu.amazon.nova-lite-v1:0"; an application inference profile is { profileArn, of }',
});
export type BedrockModel = z.output<typeof bedrockModel>;

/** US dollars a million tokens. */
const prices = z.strictObject({ short: priceSchema.optional(), deep: priceSchema.optional() }).optional();

const bedrockSchema = z.strictObject({
  type: z.literal('bedrock'),
  /** Where Bedrock is asked; left out: the installation's own region. */
  region: regionSchema.optional(),
  short: bedrockModel.optional(),
  deep: bedrockModel.optional(),
  /** Where a cross-region profile may lead, for profiles this version does not know. */
  destinationRegions: z.array(regionSchema).min(1, 'must name at least one region').optional(),
  prices,
});

const endpointSchema = z.strictObject({
  type: z.literal('openai-compatible'),
  baseUrl: z
    .url({ protocol: /^https$/, hostname: /./, error: 'must be an address that starts with https://' })
    .refine(
      (address) => new URL(address).username === '' && new URL(address).search === '',
      'must hold no credentials and no query',
    )
    .refine(
      (address) => !/\/chat\/completions\/?$/.test(address),
      'must end before "/chat/completions", for example https://api.openai.com/v1',
    ),
  short: z.string().min(1, 'must name a model').max(200),
  deep: z.string().min(1, 'must name a model').max(200).optional(),
  keySecretName: secretName.optional(),
  prices,
});

const noneSchema = z.strictObject({ type: z.literal('none') });

export const modelSchema = z.discriminatedUnion('type', [bedrockSchema, endpointSchema, noneSchema], {
  error: ({ code }) =>
    code === 'invalid_union' ? 'must be "bedrock", "openai-compatible" or "none"' : undefined,
});
export type Models = z.output<typeof modelSchema>;
export type BedrockModels = z.output<typeof bedrockSchema>;
