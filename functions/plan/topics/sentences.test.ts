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

  it('cuts what is too long to be a sentence between words', () => {
    const pieces = cut('word '.repeat(1_000));
    expect(pieces.length).toBeGreaterThan(4);
    expect(pieces.every((piece) => piece.length <= 1_000 && /^word( word)*$/.test(piece))).toBe(true);
    expect(cut('x'.repeat(2_500)).join('')).toBe('x'.repeat(2_500));
  });

  it('takes no longer for a hostile text', () => {
    const start = performance.now();
    for (const text of [
      `a${' '.repeat(200_000)}b`,
      '. '.repeat(100_000),
      '\n \t'.repeat(70_000),
      `.${' '.repeat(200_000)}`,
    ])
      cut(text);
    expect(performance.now() - start).toBeLessThan(4_000);
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
