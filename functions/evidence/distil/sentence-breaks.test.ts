import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceStarts } from './sentence-breaks.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const byUnicode = (text: string): number[] => Array.from(segmenter.segment(text), ({ index }) => index);

/** Every sign with rules of its own, and some of each kind without. */
const TELLING = [
  ...'.!?\u2024\u203c\u203d()["\'”’«»‹›„,-:;–—\t\n\r\v\u0085\u00a0  aZß7µªºĸİıſ×÷¼%&*/\u2026\u20ac\u2122',
];
const latin = fc.string({ unit: fc.constantFrom(...TELLING), maxLength: 30 });
const anySign = fc.string({
  unit: fc.integer({ min: 0, max: 0x2200 }).map((code) => String.fromCharCode(code)),
});

describe('sentenceStarts', () => {
  it('cuts as Unicode has it, whatever signs of Latin texts meet', () => {
    fc.assert(
      fc.property(latin, (text) => {
        expect(sentenceStarts(text)).toEqual(byUnicode(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it('cuts as Unicode has it around every single sign', () => {
    const signs = Array.from({ length: 0x2200 }, (_, code) => String.fromCharCode(code));
    const around = (x: string) => [`a. ${x}b`, `a.${x} B`, `${x}.A`, `A.${x}`, `A. 1${x}b`, `a ${x}B`];
    const differ = signs
      .flatMap(around)
      .filter((text) => sentenceStarts(text).join() !== byUnicode(text).join());
    expect(differ).toEqual([]);
  });

  it('cuts texts in all scripts', () => {
    fc.assert(
      fc.property(anySign, (text) => {
        expect(sentenceStarts(text)).toEqual(byUnicode(text));
      }),
    );
    expect(sentenceStarts('私は学生です。彼もそうです。')).toEqual([0, 7]);
    expect(sentenceStarts('We ship daily. You will too! (Yes.) “Really?” he said.')).toEqual([
      0, 15, 29, 36, 46,
    ]);
  });

  it('reads 100,000 full stops and abbreviations in no time', () => {
    const startedAt = performance.now();
    for (const text of ['.'.repeat(100_000), 'a. '.repeat(33_000), '. 1'.repeat(33_000)])
      sentenceStarts(text);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
