import { describe, expect, it } from 'vitest';
import { align } from '../reading/alignment.ts';
import { read } from '../reading/reading.ts';
import { causeConflict } from './causes.ts';
import { shareConflict } from './shares.ts';

const NOBODY = new Set<string>();
const found = (check: typeof causeConflict, quote: string, claim: string) => {
  const [q, c] = [read(quote), read(claim)];
  return check(c, [q], align(c, [q], NOBODY))?.lower;
};

describe('what is whose cause', () => {
  const quote = 'Ferries were late because the harbour froze.';
  it('may be told from both ends, not turned round', () => {
    expect(found(causeConflict, quote, 'The harbour froze, so ferries were late.')).toBeUndefined();
    expect(found(causeConflict, quote, 'The harbour froze because ferries were late.')).toBe('because');
  });

  it('is found in a chain of causes', () => {
    const quote = 'Fares rose because oil was dear; oil was dear because the canal had closed.';
    expect(found(causeConflict, quote, 'The canal closed because oil was dear.')).toBe('because');
    expect(found(causeConflict, quote, 'Oil was dear because the canal closed.')).toBeUndefined();
    expect(found(causeConflict, quote, 'Fares rose because oil was dear.')).toBeUndefined();
  });
});

describe('a share of something', () => {
  const quote = 'Half of our members are nurses.';
  it('is no share of what it consists of', () => {
    expect(found(shareConflict, quote, 'Half of the members are nurses.')).toBeUndefined();
    expect(found(shareConflict, quote, 'Half of all nurses are members.')).toBe('nurses');
  });
});
