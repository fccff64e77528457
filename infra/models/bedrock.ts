/**
 * Models on Bedrock: which are asked when the settings name none, and what IAM must allow for one.
 *
 * A cross-region profile needs the right to the profile itself and to its model in every region it may lead to;
 * here the model is allowed through that profile only. Sources: Amazon Bedrock User Guide, "Prerequisites for
 * inference profiles" and "Supported Regions and models for batch inference" (regions of Nova Lite and Pro), read
 * in stored copies of 2026; destinations: `CrossRegionInferenceProfileRegion` of the CDK's Bedrock module.
 */
import { Token } from 'aws-cdk-lib';
import { ConfigError } from '../config/config-error.ts';
import type { BedrockModel, BedrockModels } from '../config/models.ts';
import type { Access } from '../data/access.ts';

/** Prefix of a system profile → the regions it may lead to. */
const DESTINATIONS: Readonly<Record<string, readonly string[]>> = {
  us: ['us-east-1', 'us-east-2', 'us-west-1', 'us-west-2'],
  eu: ['eu-central-1', 'eu-north-1', 'eu-south-1', 'eu-south-2', 'eu-west-1', 'eu-west-3'],
  apac: [
    'ap-east-2',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-south-1',
    'ap-south-2',
    'ap-southeast-1',
    'ap-southeast-2',
    'ap-southeast-3',
    'ap-southeast-4',
    'ap-southeast-5',
    'ap-southeast-7',
  ],
  jp: ['ap-northeast-1', 'ap-northeast-3'],
  au: ['ap-southeast-2', 'ap-southeast-4'],
  'us-gov': ['us-gov-east-1', 'us-gov-west-1'],
};
/** Its model has an ARN without a region; requests carry the region "unspecified" when they leave the source region. */
const GLOBAL = 'global';

/** Prefix → the first letters of the regions that have such profiles; regions elsewhere may have those of others. */
const CONTINENTS: Readonly<Record<string, string>> = { us: 'us', eu: 'eu', apac: 'ap', jp: 'ap', au: 'ap' };

/** Prefix → the regions whose Bedrock has its profiles of Nova Lite and Nova Pro. */
const NOVA_PROFILES: Readonly<Record<string, readonly string[]>> = {
  us: ['us-east-1', 'us-east-2', 'us-west-2'],
  eu: DESTINATIONS.eu ?? [],
  apac: ['ap-northeast-1', 'ap-northeast-2', 'ap-south-1', 'ap-southeast-1', 'ap-southeast-2'],
};
/** Of Amazon itself, so that no account has to ask for access first. */
const DEFAULT_MODELS = { short: 'amazon.nova-lite-v1:0', deep: 'amazon.nova-pro-v1:0' } as const;

export type Depth = 'short' | 'deep';

/** What is asked for a depth. A region without the default models names them all the same: runs then say what failed. */
export function modelOf(models: BedrockModels, depth: Depth, region: string): BedrockModel {
  const set = models[depth] ?? (depth === 'deep' ? models.short : undefined);
  if (set !== undefined) return set;
  const prefix = Object.entries(NOVA_PROFILES).find(([, regions]) => regions.includes(region))?.[0];
  return prefix === undefined ? DEFAULT_MODELS[depth] : `${prefix}.${DEFAULT_MODELS[depth]}`;
}

/** What to say at deployment where the default models are not known to be; undefined where they are, or others are set. */
export function modelDoubt(models: BedrockModels, region: string): string | undefined {
  const asked = models.region ?? region;
  const known = Object.values(NOVA_PROFILES).some((regions) => regions.includes(asked));
  if (models.short !== undefined || known) return undefined;
  return `Bedrock in ${asked} is not known to have ${DEFAULT_MODELS.short}. Until it has, or models.short or models.region names another, plans are written without a model and the alarm ModelErrors fires.`;
}

export const idOf = (model: BedrockModel): string => (typeof model === 'string' ? model : model.profileArn);

export interface Place {
  partition: string;
  region: string;
  account: string;
}

/**
 * @throws {ConfigError} for a cross-region profile whose destinations are not known, and for a profile that Bedrock in
 *   this region cannot have
 */
export function accessTo(model: BedrockModel, { destinationRegions }: BedrockModels, place: Place): Access[] {
  const { partition, region, account } = place;
  const base = typeof model === 'string' ? model : model.of;
  const [prefix, foundation] = split(base);
  refuseElsewhere(model, prefix, region);
  const foundationArn = (where: string) =>
    `arn:${partition}:bedrock:${where}::foundation-model/${foundation}`;
  const profiles = [
    ...(typeof model === 'string' ? [] : [model.profileArn]),
    ...(prefix === undefined
      ? []
      : [`arn:${partition}:bedrock:${region}:${account}:inference-profile/${base}`]),
  ];
  if (profiles.length === 0) return [invoke([foundationArn(region)])];
  const through = { StringEquals: { 'bedrock:InferenceProfileArn': profiles } };
  if (prefix === undefined) return [invoke(profiles), invoke([foundationArn(region)], through)];
  if (prefix === GLOBAL)
    return [
      invoke(profiles),
      invoke([foundationArn(region)], through),
      invoke([foundationArn('')], {
        StringEquals: { ...through.StringEquals, 'aws:RequestedRegion': 'unspecified' },
      }),
    ];
  const destinations = destinationRegions ?? DESTINATIONS[prefix];
  if (destinations === undefined)
    throw new ConfigError([
      `Setting "models.destinationRegions" is missing: where the profiles that start with "${prefix}." lead to is not known here; the console of Bedrock shows it.`,
    ]);
  return [invoke(profiles), invoke([...new Set([region, ...destinations])].map(foundationArn), through)];
}

/** A setting that could only ever be refused by Bedrock, and would leave every plan without a model. */
function refuseElsewhere(model: BedrockModel, prefix: string | undefined, region: string): void {
  if (Token.isUnresolved(region)) return;
  const continent = /^(?:us|eu|ap)(?=-)/.exec(region)?.[0];
  if (
    prefix !== undefined &&
    continent !== undefined &&
    Object.hasOwn(CONTINENTS, prefix) &&
    CONTINENTS[prefix] !== continent
  )
    throw new ConfigError([
      `Setting "models" names ${typeof model === 'string' ? model : model.of}, but Bedrock is asked in ${region}, which has no profiles that start with "${prefix}.": name another one, or set models.region.`,
    ]);
  if (typeof model === 'string') return;
  const home = model.profileArn.split(':')[3] ?? '';
  if (home !== region)
    throw new ConfigError([
      `Setting "models" names an application inference profile of ${home}, but Bedrock is asked in ${region}: set models.region to ${home}.`,
    ]);
}

const invoke = (resources: readonly string[], conditions?: Access['conditions']): Access => ({
  actions: ['bedrock:InvokeModel'],
  resources,
  ...(conditions && { conditions }),
});

/** `eu.amazon.nova-lite-v1:0` → `eu`, `amazon.nova-lite-v1:0`; a model's own id has no prefix. */
function split(id: string): [string | undefined, string] {
  const [first = '', second = '', third] = id.split('.');
  const known = first === GLOBAL || Object.hasOwn(DESTINATIONS, first);
  // A version such as `-v2.1` has a full stop too: a prefix is known, or short with a vendor behind it.
  if (
    !known &&
    (third === undefined || !/^[a-z]{2,4}(?:-[a-z]+)?$/.test(first) || !/^[a-z0-9]+$/.test(second))
  )
    return [undefined, id];
  return [first, id.slice(first.length + 1)];
}
