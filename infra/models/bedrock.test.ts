import { Aws } from 'aws-cdk-lib';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../config/config-error.ts';
import { type BedrockModel, type BedrockModels, modelSchema } from '../config/models.ts';
import { accessTo, modelDoubt, modelOf } from './bedrock.ts';

const place = { partition: 'aws', region: 'eu-central-1', account: '111122223333' };
const bedrock = (more: object = {}): BedrockModels => {
  const models = modelSchema.parse({ type: 'bedrock', ...more });
  if (models.type !== 'bedrock') throw new Error('not Bedrock');
  return models;
};
const allowed = (model: BedrockModel, more: object = {}, where = place) =>
  accessTo(model, bedrock(more), where).flatMap(({ resources }) => resources);

describe('the model that is asked when the settings name none', () => {
  it.each([
    ['us-east-1', 'us.amazon.nova-lite-v1:0'],
    ['eu-west-3', 'eu.amazon.nova-lite-v1:0'],
    ['ap-southeast-2', 'apac.amazon.nova-lite-v1:0'],
    ['us-gov-west-1', 'amazon.nova-lite-v1:0'],
    ['af-south-1', 'amazon.nova-lite-v1:0'],
  ])('stays in the part of the world the installation is in: %s', (region, id) => {
    expect(modelOf(bedrock(), 'short', region)).toBe(id);
  });

  it('is a better one for deep plans, unless the settings name one for short plans only', () => {
    expect(modelOf(bedrock(), 'deep', 'eu-west-1')).toBe('eu.amazon.nova-pro-v1:0');
    expect(modelOf(bedrock({ short: 'meta.llama3-8b-instruct-v1:0' }), 'deep', 'eu-west-1')).toBe(
      'meta.llama3-8b-instruct-v1:0',
    );
  });
});

describe('a region without the default model', () => {
  it('is named at deployment, and no other', () => {
    expect(modelDoubt(bedrock(), 'af-south-1')).toContain('Bedrock in af-south-1');
    expect(modelDoubt(bedrock(), 'eu-central-1')).toBeUndefined();
    expect(modelDoubt(bedrock({ region: 'eu-west-1' }), 'af-south-1')).toBeUndefined();
    expect(modelDoubt(bedrock({ short: 'meta.llama3-8b-instruct-v1:0' }), 'af-south-1')).toBeUndefined();
  });
});

describe('the right to ask', () => {
  it('a model in its region is that model alone', () => {
    expect(accessTo('amazon.nova-lite-v1:0', bedrock(), place)).toEqual([
      {
        actions: ['bedrock:InvokeModel'],
        resources: ['arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0'],
      },
    ]);
  });

  it('a cross-region profile is the profile, and its model in every region it leads to, through it only', () => {
    const [profile, models, ...rest] = accessTo('eu.amazon.nova-lite-v1:0', bedrock(), place);
    const arn = 'arn:aws:bedrock:eu-central-1:111122223333:inference-profile/eu.amazon.nova-lite-v1:0';
    expect(rest).toEqual([]);
    expect(profile?.resources).toEqual([arn]);
    expect(models?.resources).toHaveLength(6);
    expect(models?.resources).toContain('arn:aws:bedrock:eu-north-1::foundation-model/amazon.nova-lite-v1:0');
    expect(models?.conditions).toEqual({ StringEquals: { 'bedrock:InferenceProfileArn': [arn] } });
  });

  it('a global profile is its model without a region as well, and only for requests that left the region', () => {
    const [, , anywhere] = accessTo('global.anthropic.claude-haiku-4-5-20251001-v1:0', bedrock(), place);
    expect(anywhere?.resources).toEqual([
      'arn:aws:bedrock:::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0',
    ]);
    expect(anywhere?.conditions?.StringEquals).toMatchObject({ 'aws:RequestedRegion': 'unspecified' });
  });

  it('an application profile is itself and what it was made from', () => {
    const profileArn = 'arn:aws:bedrock:eu-central-1:111122223333:application-inference-profile/abc123';
    expect(allowed({ profileArn, of: 'amazon.nova-lite-v1:0' })).toEqual([
      profileArn,
      'arn:aws:bedrock:eu-central-1::foundation-model/amazon.nova-lite-v1:0',
    ]);
    expect(allowed({ profileArn, of: 'eu.amazon.nova-lite-v1:0' })).toHaveLength(8);
  });

  it.each([
    ['us-east-1', 'eu.amazon.nova-lite-v1:0', 'no profiles that start with "eu."'],
    ['eu-west-1', 'us.amazon.nova-lite-v1:0', 'no profiles that start with "us."'],
    ['ap-southeast-2', 'us.amazon.nova-lite-v1:0', 'no profiles that start with "us."'],
    [
      'eu-west-1',
      {
        profileArn: 'arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc123',
        of: 'amazon.nova-lite-v1:0',
      },
      'set models.region to us-east-1',
    ],
  ])('is refused where Bedrock in %s could never have the profile', (region, model, sentence) => {
    expect(() => allowed(model, {}, { ...place, region })).toThrow(ConfigError);
    expect(() => allowed(model, {}, { ...place, region })).toThrow(sentence);
  });

  it('is not refused where it may well be had, or where the region is not known yet', () => {
    for (const [id, region] of [
      ['apac.amazon.nova-lite-v1:0', 'me-central-1'],
      ['us.amazon.nova-lite-v1:0', 'ca-central-1'],
      ['au.anthropic.claude-haiku-4-5-20251001-v1:0', 'ap-southeast-2'],
      ['global.anthropic.claude-haiku-4-5-20251001-v1:0', 'us-west-2'],
      ['eu.amazon.nova-lite-v1:0', Aws.REGION],
    ] as const)
      expect(allowed(id, {}, { ...place, region })).not.toEqual([]);
  });

  it('is for the partition', () => {
    const gov = { partition: 'aws-us-gov', region: 'us-gov-west-1', account: '111122223333' };
    for (const arn of allowed('us-gov.anthropic.claude-3-haiku-v1:0', {}, gov))
      expect(arn).toMatch(/^arn:aws-us-gov:bedrock:us-gov-/);
  });

  it('never has a wildcard', () => {
    for (const id of ['eu.amazon.nova-lite-v1:0', 'global.amazon.nova-2-lite-v1:0', 'deepseek.v3.1'])
      expect(allowed(id).join()).not.toMatch(/[*?]/);
  });

  it.each([
    ['deepseek.v3-v1:0', 'deepseek.v3-v1:0'],
    ['zai.glm-4.7', 'zai.glm-4.7'],
    ['minimax.minimax-m2.1', 'minimax.minimax-m2.1'],
  ])('reads %s as a model, not as a profile', (id, model) => {
    expect(allowed(id)).toEqual([`arn:aws:bedrock:eu-central-1::foundation-model/${model}`]);
  });

  it('a profile of a part of the world that is not known here needs its regions in the settings', () => {
    const id = 'ca.amazon.nova-lite-v1:0';
    expect(() => allowed(id)).toThrow(ConfigError);
    expect(() => allowed(id)).toThrow('"models.destinationRegions" is missing');
    expect(allowed(id, { destinationRegions: ['ca-central-1'] })).toContain(
      'arn:aws:bedrock:ca-central-1::foundation-model/amazon.nova-lite-v1:0',
    );
  });
});
