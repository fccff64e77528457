import type { PreSignUpTriggerEvent, PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { checkSignUp, checkSignUpEnvironment } from './check-sign-up.ts';
import { issueToken } from './issue-token.ts';

const event = {
  version: '1',
  region: 'eu-west-1',
  userPoolId: 'eu-west-1_AbCdEfGhI',
  userName: 'somebody',
  callerContext: { awsSdkVersion: '3', clientId: 'site' },
};

function signUp(email: string | undefined): PreSignUpTriggerEvent {
  return {
    ...event,
    triggerSource: 'PreSignUp_SignUp',
    request: { userAttributes: email === undefined ? {} : { email } },
    response: { autoConfirmUser: false, autoVerifyEmail: false, autoVerifyPhone: false },
  };
}

function signIn(
  userAttributes: Record<string, string>,
  poolGroups: string[] = [],
): PreTokenGenerationV2TriggerEvent {
  return {
    ...event,
    triggerSource: 'TokenGeneration_HostedAuth',
    request: { userAttributes, groupConfiguration: { groupsToOverride: poolGroups }, scopes: ['openid'] },
    response: { claimsAndScopeOverrideDetails: {} },
  };
}

const provider = (groups: string) => ({
  'cognito:user_status': 'EXTERNAL_PROVIDER',
  'custom:groups': groups,
});

async function groupsInToken(
  trigger: ReturnType<typeof issueToken>,
  request: PreTokenGenerationV2TriggerEvent,
) {
  const { response } = await trigger(request);
  return response.claimsAndScopeOverrideDetails?.groupOverrideDetails?.groupsToOverride;
}

describe('making an account', () => {
  const check = checkSignUp(['corp.example', 'sub.corp.example']);

  it.each(['ann@corp.example', 'Ann@CORP.example', 'bob@sub.corp.example'])(
    'is open to %s',
    async (email) => {
      await expect(check(signUp(email))).resolves.toMatchObject({ userName: 'somebody' });
    },
  );

  it.each([
    'ann@other.example',
    'ann@notcorp.example',
    'ann@corp.example.evil.example',
    'ann@evil.example@corp.example',
    'ann@deep.corp.example',
    'corp.example',
    '@corp.example',
    '',
    undefined,
  ])('is closed to %s', async (email) => {
    await expect(check(signUp(email))).rejects.toThrow('this organisation only');
  });

  it('is open to any address where no domain is named', async () => {
    const { ALLOWED_EMAIL_DOMAINS } = checkSignUpEnvironment.parse({});
    await expect(checkSignUp(ALLOWED_EMAIL_DOMAINS)(signUp('ann@other.example'))).resolves.toBeDefined();
  });
});

describe('issuing a token', () => {
  it.each([
    ['engineering', ['engineering']],
    ['people ops', ['people ops']],
    ['R+D', ['R+D']],
    ['[engineering, people ops]', ['engineering', 'people ops']],
    ['[engineering, people+ops, R%26D]', ['engineering', 'people ops', 'R&D']],
    ['[100%, caf%C3%A9]', ['100%', 'café']],
    ['["R+D","100%25"]', ['R+D', '100%25']],
    ['["engineering","ops"]', ['engineering', 'ops']],
    ['', []],
    ['[]', []],
  ])('writes the provider’s groups %s into it', async (attribute, groups) => {
    expect(await groupsInToken(issueToken([]), signIn(provider(attribute)))).toEqual(groups);
  });

  it('is refused to people of the provider outside the allowed groups', async () => {
    const trigger = issueToken(['engineering']);
    await expect(trigger(signIn(provider('[sales]')))).rejects.toThrow('none of the groups');
    await expect(trigger(signIn(provider('[engineering-interns]')))).rejects.toThrow('none of the groups');
    expect(await groupsInToken(trigger, signIn(provider('[sales, engineering]')))).toContain('engineering');
  });

  it('does not believe groups that a password account gave itself', async () => {
    const own = { 'cognito:user_status': 'CONFIRMED', 'custom:groups': '[engineering]' };
    await expect(issueToken(['engineering'])(signIn(own))).rejects.toThrow('none of the groups');
    expect(await groupsInToken(issueToken([]), signIn(own))).toEqual([]);
    expect(await groupsInToken(issueToken(['engineering']), signIn(own, ['engineering']))).toEqual([
      'engineering',
    ]);
  });
});
