import { describe, expect, it } from 'vitest';
import { excerpts } from './excerpts.ts';
import { exchanges } from './exchanges.ts';

const NOBODY = new Set<string>();

describe('claims with two things in each other’s place', () => {
  it('exchange doer and undergoer', () => {
    expect(exchanges('The nurse reviewed the alert.', NOBODY)).toEqual(['The alert reviewed the nurse.']);
  });

  it('exchange names wherever they stand', () => {
    expect(exchanges('Tomas Reyes used to work at Dropbox.', NOBODY)).toEqual([
      'Dropbox used to work at Tomas Reyes.',
    ]);
  });

  it('leave alone what is joined or says the same from both sides', () => {
    expect(exchanges('Brel and Norlink sell boats.', NOBODY).some((t) => t.startsWith('Norlink and'))).toBe(
      false,
    );
    expect(exchanges('Harbour Bank merged with Tidewell.', NOBODY)).toEqual([]);
  });
});

describe('sentences of a quote as claims', () => {
  const quote = 'We have opened an office in Oslo. It is small. The lease runs for ten more years.';

  it('name the subject of the page and leave out what refers elsewhere', () => {
    expect(excerpts(quote, 'Fernhill')).toEqual([
      'We have opened an office in Oslo.',
      'Fernhill has opened an office in Oslo.',
      'The lease runs for ten more years.',
    ]);
  });

  it('do not repeat a quote that is one sentence', () => {
    expect(excerpts('The lease runs for ten more years.', 'Fernhill')).toEqual([]);
  });
});
