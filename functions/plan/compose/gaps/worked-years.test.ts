import { describe, expect, it } from 'vitest';
import { workedYears } from './worked-years.ts';

const CV = `Senior Frontend Engineer, Parcelly (2021 – present)
Frontend Engineer, Brightside Media (2017 – 2021)
Systems Administrator, City Library, 2010-2014
BSc Computer Science, University of Porto, 2006 – 2010`;

describe('years of work', () => {
  it('add up over the jobs of the same kind, studies left out', () =>
    expect(workedYears(CV, '5+ years of professional front-end work', 2026)).toEqual({
      alike: 9,
      all: 13,
      line: 'Senior Frontend Engineer, Parcelly (2021 – present)',
    }));

  it('count two jobs at once only once', () =>
    expect(workedYears('Analyst, A, 2015 – 2020\nAnalyst, B, 2018 – 2022', 'an analyst', 2026).alike).toBe(
      7,
    ));

  it('are none of the kind where no job names it', () =>
    expect(workedYears(CV, '3+ years as an SRE', 2026)).toMatchObject({
      alike: 0,
      all: 13,
      line: undefined,
    }));
});
