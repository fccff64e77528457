import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { errorFacts } from './log.ts';

const SECRET = 'zqx-secret';

function thrownBy(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('what a log says of an error', () => {
  it('is its name and message, of bounded length', () => {
    expect(errorFacts(new TypeError('x'.repeat(9_000)))).toEqual({
      error_name: 'TypeError',
      error_message: 'x'.repeat(500),
    });
  });

  it.each([
    ['unreadable JSON', () => JSON.parse(`{"a": ${SECRET}}`)],
    ['an unknown field', () => z.strictObject({}).parse({ [SECRET]: 1 })],
    ['a wrong value', () => z.object({ kind: z.enum(['a']) }).parse({ kind: SECRET })],
    [
      'text that was thrown',
      () => {
        throw `${SECRET}`;
      },
    ],
  ])('never repeats what it was given: %s', (_what, work) => {
    const facts = errorFacts(thrownBy(work));
    expect(JSON.stringify(facts)).not.toContain(SECRET);
    expect(facts.error_message).not.toBe('');
  });

  it('names the place of a value that breaks a schema', () => {
    const schema = z.object({ brief: z.object({ days: z.array(z.int()) }) });
    const error = thrownBy(() => schema.parse({ brief: { days: [1, 'x'] } }));
    expect(errorFacts(error)).toEqual({
      error_name: 'ZodError',
      error_message: 'brief.days.1: invalid_type',
    });
  });
});
