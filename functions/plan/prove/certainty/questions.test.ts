import { describe, expect, it } from 'vitest';
import { proveClaim } from '../prove-claim.ts';

const verdict = (text: string, claim: string) => {
  const sources = new Map([['s', { id: 's', url: 'https://harrow.example/', subject: 'Harrow', text }]]);
  const citations = [{ source_id: 's', quote: text, start: 0, end: text.length }];
  return proveClaim({ text: claim, citations }, sources).verdict;
};

describe('a question', () => {
  it('proves no statement', () => {
    expect(verdict('Does the platform run on Windows?', 'The platform runs on Windows.')).toBe('quote');
  });

  it('that is answered by no proves none, whatever words the answer repeats', () => {
    const faq = 'Can we store paid bookings with Harrow?\n\nUnfortunately, we do not store bookings.';
    expect(verdict(faq, 'Paid bookings can be stored with Harrow.')).toBe('quote');
  });

  it('that is answered by yes proves it', () => {
    const faq = 'Do you sponsor visas? Yes, we sponsor visas for engineers.';
    expect(verdict(faq, 'Harrow sponsors visas for engineers.')).toBe('keep');
  });

  it('may be quoted as one', () => {
    expect(verdict('Does the platform run on Windows?', 'Does the platform run on Windows?')).toBe('keep');
  });
});
