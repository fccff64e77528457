import { describe, expect, it } from 'vitest';
import { align } from './alignment.ts';
import { causeConflict } from './causes.ts';
import { read } from './reading.ts';
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
});

describe('a share of something', () => {
  const quote = 'Half of our members are nurses.';
  it('is no share of what it consists of', () => {
    expect(found(shareConflict, quote, 'Half of the members are nurses.')).toBeUndefined();
    expect(found(shareConflict, quote, 'Half of all nurses are members.')).toBe('nurses');
  });
});
