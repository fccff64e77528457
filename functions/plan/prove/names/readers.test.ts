import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { readerConflict } from './readers.ts';

const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Pennon');
  return readerConflict(reading, evidence, alignment)?.text;
};

describe('what is the reader’s', () => {
  it('is not the page’s subject’s', () => {
    expect(found('Your report helped us find a leak.', 'Pennon’s report helped to find a leak.')).toBe(
      'report',
    );
  });

  it('may be called somebody’s, and what is ours stays the subject’s', () => {
    expect(found('Your report helped us find a leak.', 'A user’s report helped Pennon.')).toBeUndefined();
    expect(found('Our report names your depot.', 'Pennon’s report names a depot.')).toBeUndefined();
  });
});
