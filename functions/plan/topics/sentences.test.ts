import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('cutting sentences', () => {
  it('ends at full stops, line breaks and bullets, not inside names or numbers', () => {
    expect(cut('We use Node.js 20.1 daily. You ship!\n• Kafka\n• Go')).toEqual([
      'We use Node.js 20.1 daily.',
      'You ship!',
      'Kafka',
      'Go',
    ]);
  });

  it('loses no word and never overlaps', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        let last = 0;
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start)).toMatch(/^[\s•▪●·]*$/);
          last = end;
        }
        expect(text.slice(last)).toMatch(/^[\s•▪●·]*$/);
      }),
    );
  });
});
