import { describe, expect, it } from 'vitest';
import { pageBlocks } from './blocks.ts';
import { parseTree } from './html-tree.ts';
import { scanPage } from './page-scan.ts';

function visible(html: string): string {
  const root = parseTree(`<body>${html}</body>`);
  return pageBlocks(root, scanPage(root).panels)
    .map((block) => block.text)
    .join('\n');
}

describe('closed parts of a set are read', () => {
  it.each([
    ['answers', '<div class="q"><button>Why?</button><div class="answer hidden">SHOWN</div></div>'],
    [
      'answers with an inline style',
      '<div class="q"><h3>Why?</h3><div style="display: none;">SHOWN</div></div>',
    ],
    ['answers with an attribute', '<li><h3>Why?</h3><p hidden>SHOWN</p></li>'],
    ['products', '<div class="product" style="display:none"><h3>SHOWN</h3><p>And why.</p></div>'],
    ['slides', '<div class="slide" aria-hidden="true">SHOWN</div>'],
  ])('%s', (_, html) => {
    expect(visible(`<section>${html.repeat(3)}</section>`).match(/SHOWN/g)).toHaveLength(3);
  });

  it('tabs beside the one that is open', () => {
    expect(visible('<div><ul class="tab show">One</ul><ul class="tab hidden">Two</ul></div>')).toBe(
      'One\nTwo',
    );
  });
});

describe('what no set explains stays hidden', () => {
  it.each([
    '<div class="q"><button>Why?</button><div class="answer hidden">SECRET</div></div>',
    '<div class="card">Shown.</div><div class="card" style="display:none">SECRET</div>',
    '<div class="hidden">SECRET</div><div class="hidden">SECRET</div>',
    '<p style="display:none">SECRET</p><p style="display:none">SECRET</p><p style="display:none">SECRET</p>',
    '<div class="x" style="display:none">SECRET</div>'.repeat(4),
    '<li class="card"><p>Shown.</p><span class="sr-only">SECRET</span></li>'.repeat(4),
    '<li class="card"><p>Shown.</p><span style="font-size:0">SECRET</span></li>'.repeat(4),
    '<li class="card"><p>Shown.</p><p style="position:absolute;left:-9999px">SECRET</p></li>'.repeat(4),
    `<li class="card"><p>Shown.</p></li><li class="card"><p>Shown.</p><p style="display:none">SECRET</p></li>`,
    `<nav>${'<li><a>Menu</a><ul class="sub hidden"><li>SECRET</ul></li>'.repeat(4)}</nav>`,
    `<footer>${'<div class="q"><h3>Why?</h3><div class="a hidden">SECRET</div></div>'.repeat(4)}</footer>`,
    `<div style="display:none">${'<div class="q"><h3>Why?</h3><p hidden>SECRET</p></div>'.repeat(3)}</div>`,
    '<dialog>SECRET</dialog>'.repeat(3),
  ])('%s', (html) => {
    expect(visible(`<p>Before.</p>${html}`)).not.toContain('SECRET');
  });

  it('takes linear time for many', () => {
    const start = performance.now();
    for (const html of ['<p hidden>x</p>', '<div class="a b c"><p hidden>x</p></div>', '<div class="hide">'])
      visible(html.repeat(20_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
