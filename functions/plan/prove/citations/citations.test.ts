import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProvableSource } from '../types.ts';
import { checkCitation, locateQuote } from './citations.ts';

const TEXT =
  'Fernhill was founded in 2009. It doesn’t sell data — “never”, says its founder.\n\nThe team of 15.9 people (and 10,000 fans) works from Oslo…  and Bergen. Soft\u00adware is free.';
const source: ProvableSource = {
  id: 's1',
  url: 'https://fernhill.example/',
  subject: 'Fernhill',
  text: TEXT,
};
const sources = new Map([[source.id, source]]);
const cite = (quote: string, start = TEXT.indexOf(quote), end = start + quote.length) => ({
  source_id: 's1',
  quote,
  start,
  end,
});
const codeOf = (citation: Parameters<typeof checkCitation>[0], from = sources) => {
  const check = checkCitation(citation, from);
  return check.ok ? 'ok' : check.code;
};

describe('a citation', () => {
  it('stands when its quote is at its offsets to the letter', () => {
    const quote = 'Fernhill was founded in 2009.';
    expect(checkCitation(cite(quote), sources)).toEqual({ ok: true, exact: true, citation: cite(quote) });
  });

  it('typed with straight quotes and single spaces comes back with the bytes of the source', () => {
    const start = TEXT.indexOf('It doesn’t');
    const end = TEXT.indexOf(' works from');
    const typed =
      'It doesn\'t sell data - "never", says its founder. The team of 15.9 people (and 10,000 fans)';
    const check = checkCitation({ source_id: 's1', quote: typed, start, end }, sources);
    expect(check).toMatchObject({ ok: true, exact: false, citation: { quote: TEXT.slice(start, end) } });
  });

  it('typed with three dots and without a soft hyphen is the same quote', () => {
    const start = TEXT.indexOf('Oslo');
    const typed = 'Oslo... and Bergen. Software is free.';
    expect(codeOf({ source_id: 's1', quote: typed, start, end: TEXT.length })).toBe('ok');
  });

  it('names a source that was not read', () => {
    expect(codeOf({ ...cite('Fernhill was founded in 2009.'), source_id: 's2' })).toBe('unknown_source');
  });

  it('with offsets elsewhere says where the quote really stands', () => {
    const check = checkCitation(cite('It doesn’t sell data', 2, 22), sources);
    const start = TEXT.indexOf('It doesn’t');
    expect(check).toMatchObject({ ok: false, code: 'quote_misplaced', foundAt: { start, end: start + 20 } });
  });

  it('shifted by one character is not where it says', () => {
    const quote = 'Fernhill was founded in 2009.';
    expect(codeOf(cite(quote, 1, 30))).toBe('quote_misplaced');
  });

  it('with one word changed shows the first place of difference', () => {
    const check = checkCitation(cite('Fernhill was founded in 2008.', 0, 29), sources);
    expect(check).toMatchObject({
      ok: false,
      code: 'quote_altered',
      differsAt: { quote: 27, source: 27 },
    });
  });

  it('joined from two passages is spliced', () => {
    const quote = 'Fernhill was founded in … works from Oslo';
    expect(codeOf(cite(quote, 0, quote.length))).toBe('quote_spliced');
  });

  it('made up is not found', () => {
    expect(codeOf(cite('Zebra crossing ahead', 0, 20))).toBe('quote_not_found');
  });

  it.each([
    ['in a word', 'ernhill was founded'],
    ['in a decimal', '9 people (and'],
    ['in a thousands group', '(and 10'],
    ['in a contraction', 'It doesn'],
  ])('cut %s is refused', (_, quote) => {
    expect(codeOf(cite(quote))).toBe('quote_cut_in_word');
  });

  it.each([
    [-1, 5],
    [5, 5],
    [0, 10_000],
    [0.5, 7],
    [Number.NaN, 7],
  ])('with offsets %d to %d is no span', (start, end) => {
    expect(codeOf(cite('Fernhill', start, end))).toBe('bad_offsets');
  });

  it('on another snapshot of the page is refused', () => {
    const textHash = createHash('sha256').update(TEXT).digest('hex');
    const known = new Map([['s1', { ...source, textHash }]]);
    expect(codeOf(cite('Fernhill was founded in 2009.'), known)).toBe('ok');
    const stale = new Map([['s1', { ...source, text: `${TEXT} New.`, textHash }]]);
    expect(codeOf(cite('Fernhill was founded in 2009.'), stale)).toBe('wrong_snapshot');
  });

  it('of any span of whole words stands, and with any one letter or digit changed it falls', () => {
    const words = [...TEXT.matchAll(/\S+/g)];
    const span = fc.tuple(fc.nat(words.length - 1), fc.nat(8)).map(([from, more]) => {
      const first = words[from];
      const last = words[Math.min(words.length - 1, from + more)];
      const start = first?.index ?? 0;
      return { start, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
    });
    fc.assert(
      fc.property(span, fc.nat(), fc.constantFrom(...'aeXz07'), ({ start, end }, at, letter) => {
        const quote = TEXT.slice(start, end);
        expect(codeOf({ source_id: 's1', quote, start, end })).toBe('ok');
        const letters = [...quote.matchAll(/[\p{L}\p{N}]/gu)];
        const hit = letters[at % Math.max(1, letters.length)];
        if (!hit || hit[0] === letter) return;
        const flipped = quote.slice(0, hit.index) + letter + quote.slice(hit.index + 1);
        expect(codeOf({ source_id: 's1', quote: flipped, start, end })).not.toBe('ok');
      }),
    );
  });
});

describe('a quote', () => {
  it('is located at the occurrence nearest to where it was said to be', () => {
    const twice = { ...source, text: 'We are Oslo. And again: We are Oslo.' };
    expect(locateQuote(twice, 'We are Oslo', 20)).toEqual({ start: 24, end: 35 });
    expect(locateQuote(twice, 'We are Oslo', 2)).toEqual({ start: 0, end: 11 });
    expect(locateQuote(twice, 'We are Bergen')).toBeUndefined();
  });
});
