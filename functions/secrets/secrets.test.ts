import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../log.ts';
import { cachedSecrets, keyIn, SecretProblem } from './secrets.ts';
import { secretsManager } from './secrets-manager.ts';

const MINUTE = 60_000;

function secretsOf(read: (name: string) => Promise<string>) {
  let now = 0;
  const problems: string[] = [];
  let reads = 0;
  const secrets = cachedSecrets({
    read: (name) => {
      reads += 1;
      return read(name);
    },
    clock: { now: () => now },
    onProblem: (name) => problems.push(name),
  });
  return { secrets, problems, reads: () => reads, wait: (ms: number) => (now += ms) };
}

describe('a secret', () => {
  it('is read once for many that ask together, and again after five minutes', async () => {
    const values = ['old', 'new'];
    const { secrets, reads, wait } = secretsOf(async () => values.shift() ?? '');
    expect(await Promise.all([secrets.value('a'), secrets.value('a')])).toEqual(['old', 'old']);
    wait(4 * MINUTE);
    expect(await secrets.value('a')).toBe('old');
    expect(reads()).toBe(1);
    wait(2 * MINUTE);
    expect(await secrets.value('a')).toBe('new');
  });

  it('that is missing gives nothing, tells the operator once, and is looked for again within two minutes', async () => {
    let there = false;
    const { secrets, problems, wait } = secretsOf(async () => {
      if (there) return 'key';
      throw new Error('no such secret');
    });
    expect(await secrets.value('a')).toBeUndefined();
    expect(await secrets.value('a')).toBeUndefined();
    expect(problems).toEqual(['a']);
    there = true;
    wait(2 * MINUTE);
    expect(await secrets.value('a')).toBe('key');
  });

  it('is the key as plain text, without the newline an editor leaves', () => {
    expect(keyIn('ghp_abc\n')).toBe('ghp_abc');
  });

  it.each([undefined, '', ' \n', '{"token":"ghp_abc"}', 'two words', 'schlüssel'])(
    'is refused as a key: %j',
    (text) => {
      expect(() => keyIn(text)).toThrow(SecretProblem);
    },
  );
});

describe('Secrets Manager', () => {
  const aws = mockClient(SecretsManagerClient);
  afterEach(() => {
    aws.reset();
    vi.restoreAllMocks();
  });
  const secrets = () => secretsManager({ now: () => 0 });

  it('gives the text of the secret of that name', async () => {
    aws.on(GetSecretValueCommand, { SecretId: 'team/github' }).resolves({ SecretString: 'ghp_abc' });
    expect(await secrets().value('team/github')).toBe('ghp_abc');
  });

  it.each([
    [
      'missing',
      () =>
        aws
          .on(GetSecretValueCommand)
          .rejects(new ResourceNotFoundException({ message: 'not found', $metadata: {} })),
    ],
    ['JSON', () => aws.on(GetSecretValueCommand).resolves({ SecretString: '{"token":"planted-value"}' })],
    ['binary', () => aws.on(GetSecretValueCommand).resolves({ SecretBinary: new Uint8Array([1]) })],
  ])('that is %s is told to the operator by name, never by value', async (_, arrange) => {
    arrange();
    const told = vi.spyOn(logger, 'error').mockImplementation(() => {});
    expect(await secrets().value('team/github')).toBeUndefined();
    const said = JSON.stringify(told.mock.calls);
    expect(said).toContain('team/github');
    expect(said).not.toContain('planted-value');
  });
});
