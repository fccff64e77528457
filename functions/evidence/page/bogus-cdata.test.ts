import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

const read = (html: string) => readPage(html, { url: 'https://acme.example/' }).text;
const STORY = `<p>${'Acme has built ferries in Bergen since 1921. '.repeat(8)}</p>`;

describe('a CDATA mark in HTML', () => {
  it('does not swallow the rest of the page when nobody closes it', () => {
    expect(read(`<body><![CDATA[\n<div><main>${STORY}</main></div></body>`)).toContain('since 1921');
  });

  it('is a comment up to the next ">", as in a browser', () => {
    expect(read(`<body><main>${STORY}<p><![CDATA[ SECRET ]]>Shown.</p></main></body>`)).not.toContain(
      'SECRET',
    );
  });

  it('is left alone in scripts and in SVG', () => {
    const script = `<script type="application/ld+json">/*<![CDATA[*/ {"a":"</b>"} /*]]>*/</script>`;
    const svg = '<svg><style><![CDATA[ a > b { fill: red } ]]></style></svg>';
    expect(read(`<body>${script}${svg}<main>${STORY}</main></body>`)).toContain('since 1921');
  });

  it('costs linear time', () => {
    const start = performance.now();
    for (const unit of ['<![CDATA[', '<svg><![CDATA[', '<![CDATA[>', '<script', '</svg><![CDATA['])
      read(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
