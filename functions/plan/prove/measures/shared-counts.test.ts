import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { quantityProblem } from './measures.ts';

const problem = (quote: string, claim: string) =>
  quantityProblem(comparisonWith(quote, claim, 'Fernhill'))?.message;

describe('a number that several things share', () => {
  const quote = 'The clinic employs 40 nurses and doctors in Oslo.';

  it('is the number of none of them alone', () => {
    expect(problem(quote, 'The clinic employs 40 nurses.')).toContain('together');
    expect(problem(quote, 'The clinic employs 40 nurses and doctors.')).toBeUndefined();
    expect(problem(quote, 'The clinic employs 40 doctors and nurses.')).toBeUndefined();
  });

  it('is shared by what has no number or article of its own', () => {
    expect(problem('It employs 40 nurses and 12 doctors.', 'The clinic employs 40 nurses.')).toBeUndefined();
    expect(problem('It employs 40 nurses and a cook.', 'The clinic employs 40 nurses.')).toBeUndefined();
  });

  it('is shared along a list, and by those named last', () => {
    const list = 'The clinic taught 90 midwives, cooks and drivers.';
    expect(problem(list, 'The clinic taught 90 midwives.')).toContain('together');
    expect(problem(list, 'The clinic taught 90 drivers.')).toContain('together');
    expect(problem(list, 'The clinic taught 90 midwives, cooks and drivers.')).toBeUndefined();
    expect(problem(quote, 'The clinic employs 40 doctors.')).toContain('together');
  });

  it('is that of a word that means all of them', () => {
    const list = 'The clinic sold 300 cars, trucks and buses.';
    expect(problem(list, 'The clinic sold 300 vehicles.')).toBeUndefined();
    expect(problem(list, 'The clinic sold 300 cars.')).toContain('together');
  });
});
