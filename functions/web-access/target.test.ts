import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_URL_LENGTH, parseTarget, siteOf } from './target.ts';

const codeOf = (text: string, base?: string) => {
  const result = parseTarget(text, base === undefined ? undefined : new URL(base));
  return result.ok ? 'ok' : result.code;
};

describe('the judgement of URL text', () => {
  it.each([
    ['https://stripe.com', 'https://stripe.com/'],
    ['  https://stripe.com  ', 'https://stripe.com/'],
    ['https://stripe.com.', 'https://stripe.com/'],
    ['https://stripe.com./a?b#c', 'https://stripe.com/a?b'],
    ['http://stripe.com:443/', 'http://stripe.com:443/'],
    ['https://stripe.com:80/', 'https://stripe.com:80/'],
    ['https://café.fr/menü', 'https://xn--caf-dma.fr/men%C3%BC'],
    ['https://中国移动.中国/', 'https://xn--fiq02ib9d179b.xn--fiqs8s/'],
    ['https://foo_bar.stripe.com/', 'https://foo_bar.stripe.com/'],
    ['https://medium.com/@someone', 'https://medium.com/@someone'],
    ['https://www.gov.uk/', 'https://www.gov.uk/'],
    ['https://stripe.com/a b?c d', 'https://stripe.com/a%20b?c%20d'],
  ])('takes %j as %s', (text, href) => {
    const target = parseTarget(text);
    expect(target.ok && target.url.href).toBe(href);
  });

  it.each([
    '',
    '   ',
    'undefined',
    'stripe.com',
    '/about',
    'http://',
    'http:///',
    'https://a b.com/',
    'https://a\u3000b.com/',
    'https://stripe.com/a\tb',
    'https://stripe.com/\u0000',
    'http://12\n7.0.0.1/',
    'https://stripe.com\\@evil.com/',
    'http:stripe.com',
    'http:/stripe.com',
    'http:169.254.169.254',
    'https://stripe.com:99999/',
    'https://stripe.com:-1/',
  ])('does not take %j for a URL', (text) => {
    expect(codeOf(text)).toBe('invalid_url');
  });

  it.each([
    'ftp://stripe.com/',
    'file:///etc/passwd',
    'data:text/html,hi',
    'javascript:alert(1)',
    'ws://stripe.com/',
    'gopher://stripe.com/',
    'https://stripe.com:8080/',
    'https://stripe.com:22/',
    'https://user:pw@stripe.com/',
    'https://user@stripe.com/',
    'https://@stripe.com/',
    'https://:@stripe.com/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://1.1.1.1/',
    'http://[::1]/',
    'http://[2606:4700:4700::1111]/',
    'http://①②⑦.0.0.1/',
    'http://１６９．２５４．１６９．２５４/',
    'http://127%2e0%2e0%2e1/',
    'http://localhost/',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
    'http://loc\u00adalhost/',
    'https://xn--a.com/',
    'http://metadata/',
    'http://a.localhost/',
    'http://printer.local/',
    'http://x.internal/',
    'http://router.lan/',
    'http://nas.home.arpa/',
    'http://wiki.corp/',
    'http://stripe.example/',
    'http://stripe.test/',
    'http://stripe.invalid/',
    'http://a.onion/',
    'http://./',
    'http://a..com/',
    `http://${'a'.repeat(64)}.com/`,
    `http://${'a.'.repeat(130)}com/`,
    'https://www.linkedin.com/in/someone',
    'https://de.linkedin.com/in/someone',
    'https://lnkd.in/x',
  ])('does not ask %j', (text) => {
    expect(codeOf(text)).toBe('blocked');
  });

  it('does not repeat a password from the URL it refuses', () => {
    const refusal = parseTarget('https://user:s3cret@stripe.com/x');
    expect(JSON.stringify(refusal)).not.toContain('s3cret');
    expect(!refusal.ok && refusal.url).toBe('https://stripe.com/x');
  });

  it('takes reserved names that a simulated internet has hosts under, and no others', () => {
    expect(parseTarget('https://northwind.example/', undefined, ['example']).ok).toBe(true);
    expect(parseTarget('https://northwind.test/', undefined, ['example']).ok).toBe(false);
    expect(parseTarget('http://localhost/', undefined, ['example', 'localhost']).ok).toBe(false);
  });

  it.each([
    ['/home', 'https://a.com/home'],
    ['en/home', 'https://a.com/x/en/home'],
    ['//b.com/y', 'https://b.com/y'],
    ['?q=1', 'https://a.com/x/y?q=1'],
    ['https://c.com/', 'https://c.com/'],
    ['/@someone', 'https://a.com/@someone'],
  ])('reads the Location %j against its page', (text, href) => {
    const target = parseTarget(text, new URL('https://a.com/x/y'));
    expect(target.ok && target.url.href).toBe(href);
  });

  it.each([
    '//user@b.com/',
    '//169.254.169.254/',
    'http:169.254.169.254/',
    '\\\\169.254.169.254\\',
    'http://[::1]/',
    'file:///x',
  ])('refuses the Location %j', (text) => {
    expect(codeOf(text, 'http://a.com/')).not.toBe('ok');
  });

  it(`takes ${MAX_URL_LENGTH} characters and not one more`, () => {
    const fill = (length: number) => `https://a.com/${'x'.repeat(length - 'https://a.com/'.length)}`;
    expect(codeOf(fill(MAX_URL_LENGTH))).toBe('ok');
    expect(codeOf(fill(MAX_URL_LENGTH + 1))).toBe('invalid_url');
  });

  it('names registrable domains, also below shared hosting', () => {
    expect(siteOf('www.careers.stripe.co.uk')).toBe('stripe.co.uk');
    expect(siteOf('someone.github.io')).toBe('someone.github.io');
    expect(siteOf('northwind.example')).toBe('northwind.example');
  });

  it('never takes a URL whose host is an address, whatever the text', () => {
    const part = fc.oneof(
      fc.nat(300).map(String),
      fc.nat(0xffffffff).map((n) => `0x${n.toString(16)}`),
      fc.constantFrom('①', '０', '٣', '%31', ''),
    );
    const text = fc.array(part, { minLength: 1, maxLength: 5 }).map((parts) => `http://${parts.join('.')}/`);
    fc.assert(
      fc.property(text, (url) => {
        const target = parseTarget(url);
        if (target.ok) expect(target.url.hostname).not.toMatch(/^[\d.]+$|^\[/);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['at signs', `http://${'@'.repeat(100_000)}`],
    ['slashes', `http:${'/'.repeat(100_000)}`],
    ['scheme letters', 'a'.repeat(100_000)],
    ['spaces', `http://a.com/${' '.repeat(100_000)}x`],
    ['dots', `http://${'.'.repeat(100_000)}`],
    ['percent signs', `http://a.com/${'%'.repeat(100_000)}`],
  ])('decides 100 kB of %s at once', (_what, text) => {
    const started = performance.now();
    parseTarget(text);
    parseTarget(text, new URL('https://a.com/'));
    expect(performance.now() - started).toBeLessThan(200);
  });
});
