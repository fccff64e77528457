import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pageRouterCode } from './page-router.ts';

const FILES = ['/index.html', '/404.html', '/dashboard/index.html', '/icon.svg', '/_astro/a.js'];
const code = pageRouterCode(
  { paths: FILES, notFoundPage: '<h1>Not found</h1>' },
  { 'x-frame-options': 'DENY' },
);

const answerSchema = z.object({
  uri: z.string().optional(),
  statusCode: z.number().optional(),
  headers: z.record(z.string(), z.object({ value: z.string() })).optional(),
  body: z.object({ data: z.string() }).optional(),
});

function route(uri: string) {
  const result: unknown = vm.runInNewContext(
    `${code}\nhandler({ request: { uri: ${JSON.stringify(uri)} } });`,
  );
  return answerSchema.parse(result);
}

describe('the page router', () => {
  it.each([
    ['/', '/index.html'],
    ['/dashboard/', '/dashboard/index.html'],
    ['/dashboard', '/dashboard/index.html'],
    ['/icon.svg', '/icon.svg'],
    ['/config.json', '/config.json'],
    ['/_astro/b.js', '/_astro/b.js'],
  ])('finds the file of %s', (uri, file) => {
    expect(route(uri).uri).toBe(file);
  });

  it.each(['/nothing', '/dashboard/x', '/../etc/passwd', '/index.html/', '/constructor'])(
    'answers %s with the site’s own 404 page and its headers',
    (uri) => {
      const answer = route(uri);
      expect(answer.statusCode).toBe(404);
      expect(answer.body?.data).toBe('<h1>Not found</h1>');
      expect(answer.headers?.['x-frame-options']?.value).toBe('DENY');
    },
  );

  it('is refused when it grows past what CloudFront takes', () => {
    const paths = Array.from({ length: 900 }, (_, index) => `/page-${index}/index.html`);
    expect(() => pageRouterCode({ paths, notFoundPage: '' }, {})).toThrow('CloudFront takes');
  });
});
