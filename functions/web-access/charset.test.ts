import { describe, expect, it } from 'vitest';
import { decodeText, detectCharset } from './charset.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('the charset of a document', () => {
  it('is what the BOM says, before all others', () => {
    expect(detectCharset(Buffer.from('\uFEFFa'), 'iso-8859-1', 'html')).toBe('utf-8');
    expect(detectCharset(Buffer.from('\uFEFFa', 'utf16le'), 'utf-8', 'html')).toBe('utf-16le');
    expect(detectCharset(Buffer.from([0xfe, 0xff, 0, 0x61]), undefined, 'text')).toBe('utf-16be');
  });

  it('is what the header says, before the document', () => {
    const page = latin('<meta charset="utf-8">caf\xe9');
    expect(detectCharset(page, 'ISO-8859-1', 'html')).toBe('windows-1252');
    expect(decodeText(page, 'windows-1252')).toContain('café');
  });

  it.each([
    ['<meta charset=shift_jis>', 'shift_jis'],
    ["<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>", 'windows-1251'],
    ['<?xml version="1.0" encoding="EUC-KR"?><rss/>', 'euc-kr'],
    ['<meta charset="utf-16">', 'utf-8'],
  ])('is what the document says itself: %s', (text, charset) => {
    expect(detectCharset(latin(text), undefined, 'html')).toBe(charset);
  });

  it('is found by the bytes when nobody says it, or says nonsense', () => {
    expect(detectCharset(Buffer.from('café'), undefined, 'html')).toBe('utf-8');
    expect(detectCharset(latin('caf\xe9'), 'no-such-charset', 'html')).toBe('windows-1252');
  });

  it('is UTF-8 for JSON, whose text may talk about others', () => {
    expect(detectCharset(latin('{"a": "<meta charset=koi8-r>"}'), undefined, 'json')).toBe('utf-8');
  });

  it('never fails to decode', () => {
    expect(decodeText(Buffer.from([0xc3, 0x28, 0xff]), 'utf-8')).toBe('\uFFFD(\uFFFD');
  });

  it.each([
    ['meta tags', '<meta '.repeat(17_000)],
    ['charsets', 'charset='.repeat(12_500)],
    ['blanks', `<meta ${' '.repeat(100_000)}`],
    ['xml declarations', '<?xml '.repeat(17_000)],
  ])('is found in 100 kB of %s at once', (_what, text) => {
    const started = performance.now();
    detectCharset(latin(text), undefined, 'html');
    expect(performance.now() - started).toBeLessThan(200);
  });
});
