import { describe, expect, it } from 'vitest';
import { read } from '../reading/reading.ts';
import { formerValueConflict } from './former-values.ts';

const found = (quote: string, claim: string) => formerValueConflict(read(claim), [read(quote)])?.text;

describe('what held before and what holds now', () => {
  const quote = 'We expect growth of 3.5%, compared with prior guidance of 4.0%.';

  it('are not to be exchanged', () => {
    expect(found(quote, 'The guidance rose from 3.5% to 4.0%.')).toBe('3.5');
    expect(found('Builds went from 40 minutes to 9.', 'Builds went from 9 minutes to 40.')).toBe('9');
    expect(found('It licenses 1,900 schools, up from 640.', 'Schools fell from 1,900 to 640.')).toBe('1,900');
  });

  it('may be told in other words', () => {
    expect(found(quote, 'The guidance was lowered from 4.0% to 3.5%.')).toBeUndefined();
    expect(found(quote, 'Growth of 3.5% is expected, down from 4.0%.')).toBeUndefined();
  });

  it('are not the ends of a range', () => {
    expect(
      found('Children from 2 to 17 years are seen.', 'It sees children of 17, 16 … 2 years.'),
    ).toBeUndefined();
  });
});
