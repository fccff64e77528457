import { describe, expect, it } from 'vitest';
import { givenSource, reasonLead } from './plan-words.ts';

const inference = (text: string) => ({ value: { kind: 'inference', text } as const });

describe('the words before a reason', () => {
  it('name it as a value where the company does', () =>
    expect(reasonLead({ ...inference('Own it.'), value_name: 'Own it' })).toBe('Their value: '));

  it('are none where the reason says where it comes from', () => {
    expect(reasonLead(inference('Inferred: ownership comes up at most companies.'))).toBe('');
    expect(reasonLead({ ...inference('Acme values “Own it”.'), value_name: 'Own it' })).toBe('');
    expect(reasonLead(inference('From the posting: “You share an on-call rotation.”'))).toBe('');
  });

  it('introduce a plain statement', () =>
    expect(reasonLead(inference('Acme keeps 99.99% uptime.'))).toBe('Behind it: '));
});

describe('a source that was given', () => {
  it('is said to be given once', () => {
    expect(givenSource('Job description, as pasted')).toBe('Job description, as pasted');
    expect(givenSource('Profile.pdf')).toBe('your upload: Profile.pdf');
  });
});
