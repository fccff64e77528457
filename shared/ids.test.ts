import { describe, expect, it } from 'vitest';
import {
  newSessionId,
  sessionIdForKey,
  sessionIdSchema,
  sourceIdFor,
  sourceIdSchema,
  textHash,
} from './ids.ts';

describe('ids', () => {
  it('are built as the schemas read them', async () => {
    for (let i = 0; i < 200; i++) {
      const id = newSessionId(crypto.getRandomValues(new Uint8Array(17)));
      expect(sessionIdSchema.safeParse(id).success, id).toBe(true);
    }
    expect(sourceIdSchema.parse(await sourceIdFor('https://example.com/'))).toBe(
      await sourceIdFor('https://example.com/'),
    );
  });

  it('use every bit they are given', () => {
    const zero = newSessionId(new Uint8Array(17));
    for (let byte = 0; byte < 16; byte++) {
      const bytes = new Uint8Array(17);
      bytes[byte] = 1;
      expect(newSessionId(bytes)).not.toBe(zero);
    }
  });

  it('are the same for the same user and key, and different for another of either', async () => {
    const id = await sessionIdForKey('user-1', 'key');
    expect(await sessionIdForKey('user-1', 'key')).toBe(id);
    expect(await sessionIdForKey('user-2', 'key')).not.toBe(id);
    expect(await sessionIdForKey('user-1', 'key2')).not.toBe(id);
    expect(await sessionIdForKey('user', '-1key')).not.toBe(await sessionIdForKey('user-1', 'key'));
  });

  it.each(['', 'ses_', 'ses_../../etc/passwd', `ses_${'I'.repeat(26)}`, `src_${'0'.repeat(26)}`])(
    'refuse %j as a session id',
    (text) => {
      expect(sessionIdSchema.safeParse(text).success).toBe(false);
    },
  );

  it('hash text as SHA-256 of its UTF-8 bytes', async () => {
    // FIPS 180-2, appendix B.1
    expect(await textHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
