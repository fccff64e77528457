import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { voiceConflict } from './voices.ts';

const found = (quote: string, claim: string) => voiceConflict(comparisonWith(quote, claim, 'Pennon'))?.text;

describe('“we” on a page', () => {
  it('is who signs, not the page’s subject', () => {
    const quote = '“We cut our backlog by half within weeks.”\n\nMara Lowe, CFO, Tidewell';
    expect(found(quote, 'Pennon cut its backlog by half within weeks.')).toBe('Pennon');
    expect(found(quote, 'A customer cut its backlog by half within weeks.')).toBeUndefined();
  });

  it('is not whom it says it uses', () => {
    const quote = 'We use Pennon in every depot and cut our backlog by half.';
    expect(found(quote, 'Pennon cut its backlog by half.')).toBe('Pennon');
  });

  it('is the page’s subject where its own people sign, or nobody does', () => {
    const signed = 'We cut our backlog by half within weeks.\n\nMara Lowe, CFO, Pennon';
    expect(found(signed, 'Pennon cut its backlog by half within weeks.')).toBeUndefined();
    expect(found('We cut our backlog by half.', 'Pennon cut its backlog by half.')).toBeUndefined();
  });
});
