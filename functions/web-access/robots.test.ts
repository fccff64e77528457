import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPathMatcher, mayFetch, productToken, ROBOTS_MAX_BYTES, rulesFor } from './robots.ts';

const allowed = (robots: string, path: string, token = 'InterviewHelper') =>
  mayFetch(rulesFor(robots, token), new URL(path, 'https://a.com'));

describe('robots.txt', () => {
  it('reads the product token off a user agent', () => {
    expect(productToken('InterviewHelper/0.1 (+mailto:x@y.org)')).toBe('InterviewHelper');
    expect(productToken('Some_Bot-X')).toBe('Some_Bot-X');
  });

  it('obeys the groups that name us and no others, however they spell us', () => {
    const robots = 'User-agent: *\nDisallow: /\n\nuser-AGENT: interviewHELPER/2.0 # us\nDisallow: /private\n';
    expect(allowed(robots, '/open')).toBe(true);
    expect(allowed(robots, '/private/x')).toBe(false);
    expect(allowed(robots, '/open', 'OtherBot')).toBe(false);
  });

  it('does not take a longer name that starts like ours for ours', () => {
    expect(allowed('User-agent: InterviewHelperBot\nDisallow: /', '/x')).toBe(true);
    expect(allowed('User-agent: Interview\nDisallow: /', '/x')).toBe(true);
  });

  it('joins all groups that name us', () => {
    const robots =
      'User-agent: InterviewHelper\nDisallow: /a\n\nUser-agent: x\nDisallow: /b\n\nUser-agent: interviewhelper\nDisallow: /c';
    expect(['/a', '/b', '/c'].map((path) => allowed(robots, path))).toEqual([false, true, false]);
  });

  it('gives the rules to every user agent listed above them', () => {
    const robots = 'User-agent: x\nSitemap: https://a.com/s.xml\nUser-agent: InterviewHelper\nDisallow: /a';
    expect(allowed(robots, '/a')).toBe(false);
    expect(allowed(robots, '/a', 'x')).toBe(false);
  });

  it('treats an own group without rules as permission', () => {
    expect(allowed('User-agent: *\nDisallow: /\n\nUser-agent: InterviewHelper\nDisallow:\n', '/x')).toBe(
      true,
    );
  });

  it('lets the longest pattern decide, and allow win a tie', () => {
    expect(allowed('User-agent: *\nDisallow: /a\nAllow: /a/b', '/a/b/c')).toBe(true);
    expect(allowed('User-agent: *\nAllow: /a\nDisallow: /a/b', '/a/b/c')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /a\nAllow: /a', '/a')).toBe(true);
    expect(allowed('User-agent: *\nAllow: /a\nDisallow: /*.html', '/a.html')).toBe(false);
  });

  it('reads any line ending, a BOM, comments and blanks around values', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(allowed(`\uFEFFUser-agent : * # all${end}  Disallow :  /x # not this${end}`, '/x')).toBe(false);
    }
  });

  it('ignores rules before the first group, patterns without a slash, and lines that say nothing', () => {
    expect(allowed('Disallow: /\nUser-agent: *\nDisallow: x\nDisallow\nfoo: /\n<html>', '/x')).toBe(true);
  });

  // RFC 9309 section 2.2.2 and 2.2.3, the tables.
  it.each([
    ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
    ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar'],
    ['/foo/bar?baz=https%3A%2F%2Ffoo.bar', '/foo/bar?baz=https://foo.bar'],
    ['/foo/bar/\u30C4', '/foo/bar/%E3%83%84'],
    ['/foo/bar/%E3%83%84', '/foo/bar/\u30C4'],
    ['/foo/bar/%e3%83%84', '/foo/bar/\u30C4'],
    ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
    ['/foo/bar/baz', '/foo/bar/%62%61%7A'],
    ['/path/file-with-a-%2A.html', '/path/file-with-a-*.html'],
    ['/path/foo-%24', '/path/foo-$'],
    ['/our plans', '/our%20plans'],
  ])('takes the pattern %s to mean the path %s', (pattern, path) => {
    expect(allowed(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(false);
  });

  it('keeps an encoded slash in a path apart from a slash', () => {
    expect(allowed('User-agent: *\nDisallow: /a%2Fb', '/a/b')).toBe(true);
    expect(allowed('User-agent: *\nDisallow: /a%2Fb', '/a%2fb')).toBe(false);
  });

  it('takes a dollar for the end only at the end of a pattern', () => {
    expect(allowed('User-agent: *\nDisallow: /a$', '/ab')).toBe(true);
    expect(allowed('User-agent: *\nDisallow: /a$', '/a')).toBe(false);
    expect(allowed('User-agent: *\nDisallow: /a$b', '/a$bc')).toBe(false);
  });

  it('never forbids robots.txt itself', () => {
    expect(allowed('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
  });

  it('matches as a plain backtracking matcher does', () => {
    const letters = fc
      .array(fc.constantFrom('a', 'b', '/'), { maxLength: 70 })
      .map((list) => `/${list.join('')}`);
    const pattern = fc
      .tuple(
        fc.constantFrom('/', '*', '/a'),
        fc.array(fc.constantFrom('a', 'b', '/', '*', 'ab'), { maxLength: 12 }),
        fc.constantFrom('', '$'),
      )
      .map(([head, list, end]) => `${head}${list.join('')}${end}`);
    fc.assert(
      fc.property(letters, pattern, (path, glob) => {
        expect(createPathMatcher(path)(glob)).toBe(slowly(path, glob));
      }),
      { numRuns: 5_000 },
    );
  });

  it('uses one matcher for many patterns without mixing them up', () => {
    const path = `/${'ab'.repeat(40)}`;
    const matches = createPathMatcher(path);
    const patterns = ['/*b$', '/*a$', '/ab*ab', '*abab*', '*c', '/*', '*$', '/ab', '/*ba*b$'];
    expect(patterns.map(matches)).toEqual(patterns.map((pattern) => slowly(path, pattern)));
  });

  const longPath = `/${'a'.repeat(4_000)}`;
  it.each([
    ['twelve stars', `${'Disallow: /*a*a*a*a*a*a*a*a*a*a*a*a*b\n'.repeat(14_000)}`],
    ['stars all over', `Disallow: /${'*a'.repeat(255_000)}b\n`],
    ['many short rules', 'Disallow: /*ab\n'.repeat(36_000)],
    ['one endless literal', `Disallow: /*${'a'.repeat(511_000)}\n`],
    ['literals that almost fit', `Disallow: /*${'a'.repeat(3_900)}b\n`.repeat(130)],
    ['nothing but newlines', '\n'.repeat(511_000)],
    ['nothing but user agents', 'User-agent: x\n'.repeat(36_000)],
    ['percent signs', `Disallow: /${'%'.repeat(511_000)}\n`],
    ['other letters', `Disallow: /*${'\u30C4'.repeat(170_000)}\n`],
    ['colons', `${':'.repeat(511_000)}\n`],
    ['blanks', `Disallow:${' '.repeat(511_000)}/\n`],
  ])('decides a full-size file of %s within 200 ms', (_what, lines) => {
    const robots = `User-agent: *\n${lines}`.slice(0, ROBOTS_MAX_BYTES);
    const started = performance.now();
    allowed(robots, longPath);
    expect(performance.now() - started).toBeLessThan(200);
  });
});

/** The obvious matcher, exponential and right. */
function slowly(path: string, pattern: string): boolean {
  if (pattern === '') return true;
  if (pattern === '$') return path === '';
  if (pattern.startsWith('*'))
    return slowly(path, pattern.slice(1)) || (path !== '' && slowly(path.slice(1), pattern));
  return path !== '' && path[0] === pattern[0] && slowly(path.slice(1), pattern.slice(1));
}
