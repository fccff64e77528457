import { describe, expect, it } from 'vitest';
import { tameNoscriptFrames } from './noscript-frames.ts';
import { readPage } from './read-page.ts';

const story = `<p>${'Acme has built ferries in Bergen since 1921, for eleven yards on two coasts. '.repeat(6)}</p>`;

describe('an unclosed iframe inside noscript', () => {
  it('does not swallow the rest of the page', () => {
    const snippet = '<noscript><iframe src="https://tags.example/ns.html" height="0" /></noscript>';
    const { text } = readPage(`<html><body>${snippet}<main><h1>Acme</h1>${story}</main></body></html>`, {
      url: 'https://acme.example/',
    });
    expect(text).toContain('since 1921');
  });

  it('is the only thing that changes, and no character moves', () => {
    const html = 'a<NoScript>x<IFRAME src=1>y</NOSCRIPT>b<noscript><iframe></iframe></noscript><iframe>c';
    const tamed = tameNoscriptFrames(html);
    expect(tamed).toBe(
      'a<NoScript>x<source src=1>y</NOSCRIPT>b<noscript><iframe></iframe></noscript><iframe>c',
    );
    expect(tamed).toHaveLength(html.length);
  });

  it('is looked for in linear time', () => {
    const startedAt = performance.now();
    tameNoscriptFrames('<noscript><iframe '.repeat(60_000));
    tameNoscriptFrames('<noscript><iframe></noscript>'.repeat(60_000));
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });
});
