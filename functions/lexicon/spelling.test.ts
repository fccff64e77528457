import { describe, expect, it } from 'vitest';
import { americanSpelling } from './spelling.ts';

describe('American spelling', () => {
  it.each([
    ['favourite', 'favorite'],
    ['behaviours', 'behaviors'],
    ['organised', 'organized'],
    ['optimisation', 'optimization'],
    ['analysing', 'analyzing'],
    ['centres', 'centers'],
    ['kilometres', 'kilometers'],
    ['licence', 'license'],
  ])('of “%s” is “%s”', (british, american) => expect(americanSpelling(british)).toBe(american));

  it.each(['four', 'hour', 'tour', 'source', 'advise', 'promised', 'raise', 'here', 'more', 'care', 'lyre'])(
    'leaves “%s” alone',
    (word) => expect(americanSpelling(word)).toBe(word),
  );
});
