import { describe, expect, it } from 'vitest';
import { isDamagedText, type MediaKind, parseContentType, sniff, usableKind } from './media.ts';

const HTML = '<!doctype html><html><body>Hi</body></html>';
const RSS = '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>';
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
const ZIP = Buffer.from('PK\x03\x04rest of it', 'latin1');
const kindOf = (essence: string, body: string | Buffer, accepted: MediaKind[] = ['html']) =>
  usableKind(essence, Buffer.from(body), accepted);

describe('content against its declared type', () => {
  it('reads media type and charset out of the header', () => {
    expect(parseContentType('Text/HTML; q=1; Charset="ISO-8859-1"')).toEqual({
      essence: 'text/html',
      charset: 'iso-8859-1',
    });
    expect(parseContentType('application/json')).toEqual({ essence: 'application/json' });
    expect(parseContentType(undefined)).toEqual({ essence: '' });
    expect(parseContentType('html')).toEqual({ essence: '' });
  });

  it.each([
    ['text/html', HTML, 'html'],
    ['application/xhtml+xml', `<?xml version="1.0"?>${HTML}`, 'html'],
    ['text/html', '<!-- saved -->\n<div>no head</div>', 'html'],
    ['text/html', 'plain words, served as HTML', 'html'],
    ['text/html', '', 'html'],
  ] as const)('takes %s with %j as a page', (essence, body, kind) => {
    expect(kindOf(essence, body)).toBe(kind);
  });

  it.each([
    ['an image that is HTML', 'image/png', HTML],
    ['an archive that is HTML', 'application/zip', HTML],
    ['HTML of no declared type', '', HTML],
    ['an octet stream', 'application/octet-stream', HTML],
    ['a PNG that says HTML', 'text/html', PNG],
    ['a ZIP that says HTML', 'text/html', ZIP],
    ['zero bytes that say HTML', 'text/html', Buffer.from('<html>\0\0\0')],
    ['a PDF that says HTML', 'text/html', '%PDF-1.7'],
    ['JSON, which was not asked for', 'application/json', '{"a":1}'],
    ['an SVG image', 'image/svg+xml', '<svg/>'],
  ])('refuses %s', (_what, essence, body) => {
    expect(kindOf(essence, body)).toBeUndefined();
  });

  it.each([
    ['JSON with zero bytes in it', 'application/json', '{"a": \0\uFFFF<<<', true],
    ['a picture that says JSON', 'application/json', PNG, false],
    ['JSON that was not asked for', 'text/html', '\0', false],
    ['whole JSON', 'application/json', '{}', false],
  ])('calls %s damaged or not', (_what, essence, body, damaged) => {
    expect(isDamagedText(essence, Buffer.from(body), ['json'])).toBe(damaged);
  });

  it('believes the bytes about feeds and JSON that come as another text', () => {
    expect(kindOf('text/html', RSS, ['html', 'xml'])).toBe('xml');
    expect(kindOf('text/plain', RSS, ['xml'])).toBe('xml');
    expect(kindOf('application/rss+xml', RSS, ['xml'])).toBe('xml');
    expect(kindOf('text/plain', ' {"jobs": []}', ['json'])).toBe('json');
    expect(kindOf('text/html', '[1]', ['json'])).toBe('json');
  });

  it('does not let an error page pass for the feed or JSON it stands in for', () => {
    expect(kindOf('text/html', HTML, ['json'])).toBeUndefined();
    expect(kindOf('text/html', HTML, ['xml'])).toBeUndefined();
  });

  it('takes a PDF only when both sides say so', () => {
    expect(kindOf('application/pdf', '%PDF-1.7', ['pdf'])).toBe('pdf');
    expect(kindOf('application/pdf', HTML, ['pdf', 'html'])).toBeUndefined();
  });

  it('looks through byte order marks', () => {
    expect(sniff(Buffer.from(`\uFEFF${HTML}`))).toBe('html');
    expect(sniff(Buffer.from(`\uFEFF${RSS}`, 'utf16le'))).toBe('xml');
  });

  it.each([
    ['comments', '<!--'.repeat(25_000)],
    ['open tags', '<'.repeat(100_000)],
    ['declarations', '<?x'.repeat(33_000)],
    ['blanks', ' '.repeat(100_000)],
    ['closed comments', '<!-- -->'.repeat(12_500)],
  ])('sniffs 100 kB of %s at once', (_what, text) => {
    const started = performance.now();
    sniff(Buffer.from(text));
    parseContentType(text);
    parseContentType(`text/html;${text}`);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
