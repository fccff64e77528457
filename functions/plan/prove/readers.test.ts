import { describe, expect, it } from 'vitest';
import { compare } from './comparison.ts';
import { readEvidence } from './evidence.ts';
import { readerConflict } from './readers.ts';
import { read } from './reading.ts';

const found = (quote: string, claim: string) => {
  const sources = new Map([
    ['s', { id: 's', url: 'https://pennon.example/', subject: 'Pennon', text: quote }],
  ]);
  const evidence = readEvidence([{ source_id: 's', quote, start: 0, end: quote.length }], sources);
  const reading = read(claim, evidence.names);
  return readerConflict(reading, evidence, compare(reading, evidence).alignment)?.text;
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
