import { describe, expect, it } from 'vitest';
import { pageBlocks } from './blocks.ts';
import { parseTree } from './html-tree.ts';
import { scanPage } from './page-scan.ts';
import { styleRules } from './style-rules.ts';

const SCRIPT = '<script src="/site.js"></script>';

function visible(css: string, html: string, attributes = '', script = SCRIPT): string {
  const root = parseTree(
    `<html lang="en"><head>${script}<style${attributes}>${css}</style></head><body><p>Before.</p>${html}<p>After.</p></body></html>`,
  );
  return pageBlocks(root, scanPage(root).panels)
    .map((block) => block.text)
    .join('\n');
}

const X = '<div class="note x" id="one" data-y="1"><p>SECRET</p></div>';

describe('text hidden by a rule of the page', () => {
  it.each([
    '.x{display:none}',
    '.x { DISPLAY : none !important ; color: red }',
    '#one{display:none}',
    'div#one.x{visibility:hidden}',
    '[data-y]{display:none}',
    '[data-y="1"]{display:none}',
    '.x p{display:none}',
    '.x > p{display:none}',
    'body div p{font-size:0}',
    '.x{font:0/0 a}',
    '.x{opacity:0}',
    '.x{opacity:0}.y{opacity:1}',
    '.x{position:absolute;left:-9999px}',
    '.x{position:absolute}.x{left:-9999px}',
    '.x{height:0;overflow:hidden}',
    '.note{overflow:hidden}.x{max-height:0}',
    '.x{clip:rect(0,0,0,0)}',
    '.x{clip-path:inset(50%)}',
    '.x{text-indent:-9999px}',
    '.x{transform:scale(0)}',
    '.x{color:#fff;background:white}',
    '.x{color:transparent}',
    '.x{filter:opacity(0)}',
    '.x{translate:-9999px}',
    '.x{d\\69splay:n\\6f ne}',
    '.\\78 {display:none}',
    'h1,.y, .x ,h2{display:none}',
    '/* a { */ .x{display:none}',
    '@charset "utf-8"; .x{display:none}',
    '@media screen{.x{display:none}}',
    '@layer base{.x{display:none}}',
    '@supports (display:grid){.x{display:none}}',
    '@media print{.x{display:block}}.x{display:none}',
    '.x{display:block}.x{display:none}',
    '.x{display:none!important}#one{display:block}',
    '.note{ .x &{color:red} &.x{display:none} }',
    'body{ .x{display:none} }',
    '.b::before{content:"}"}.x{display:none}',
    '.x:before{display:block}.x{display:none}',
    '.x{display:none',
    '@media (min-width:1px){.x{display:none}}',
    '@media screen and (min-width:0) and (max-width:99999px){.x{display:none}}',
    '@media not print{.x{display:none}}',
    '@scope (.note){p{display:none}}',
    '[data-y="1" i]{display:none}',
    '.x{opacity:0;animation:none;transition:none 0s}',
    '.x{mask-image:linear-gradient(transparent,#0000)}',
    '.x{position:absolute;inset:-9999px auto auto -9999px}',
    '.x{overflow:clip;max-block-size:0}',
    '.x{left:calc(-100vw - 10px);position:absolute}',
    ':root{--shown:none}.x{display:var(--shown)}',
    'body{--far:-9999px}.x{position:absolute;left:var(--far)}',
    ':root{--a:var(--b);--b:0}.x{opacity:var(--a)}',
    '.x{--ink:transparent;color:var(--ink)}',
    '.x{display:var(--unheard-of,none)}',
  ])('is not read: %s', (css) => {
    expect(visible(css, X)).toBe('Before.\nAfter.');
  });

  it('is not read when the style stands after it, in the body', () => {
    const root = parseTree(
      '<body><p>Shown.</p><p class="x">SECRET</p><style>.x{display:none}</style></body>',
    );
    expect(pageBlocks(root, new Set()).map((block) => block.text)).toEqual(['Shown.']);
  });
});

describe('text that a rule does not hide for good is read', () => {
  it.each([
    ['for wide windows', '@media (min-width:900px){.x{display:none}}'],
    ['for screens that are no screens', '@media not screen{.x{display:none}}'],
    ['in part of what is around it', '@scope (.note) to (p){.x{display:none}}'],
    ['in one of its colours', ':root{--c:none}.dark{--c:block}.x{display:var(--c)}'],
    [
      'in small windows by what a property says',
      '@media (max-width:9px){:root{--c:none}}.x{display:var(--c,block)}',
    ],
    ['by a property that nobody gives a value', '.x{display:var(--c)}'],
    ['behind a mask that fades out', '.x{mask-image:linear-gradient(#000,transparent)}'],
    ['before a transition that takes time', '.x{opacity:0;transition:opacity 10ms}'],
    ['for small windows', '@media (max-width:600px){.x{display:none}}'],
    ['on paper', '@media print{.x{display:none}}'],
    ['in one state', '.x:not(.open){display:none}'],
    ['until it is opened', '.x{display:none}.x.open{display:block}'],
    ['until something around is opened', '.x{display:none}.menu-open .x{display:block}'],
    ['on small windows first', '.x{display:none}@media (min-width:600px){.x{display:block}}'],
    ['without scripts', '.no-js .x{display:none}'],
    ['by a rule that a later one undoes', '.x{display:none}.x{display:block}'],
    ['by a weaker rule', 'div{display:none}.x{display:block}p{display:block}'],
    ['before it slides in', '.x{opacity:0;transition:opacity .3s}'],
    ['before it is animated', '.x{opacity:0}.note{animation:rise 1s forwards}'],
    ['until scripts are there', '.x[v-cloak]{display:none}'],
    ['by a rule of keyframes', '@keyframes a{.x{display:none}}'],
    ['by what a comment says', '/* .x{display:none} */'],
    ['by a rule whose text is a string', '.b{content:".x{display:none}"}'],
    ['before its content', '.x::before{display:none}'],
    ['beside another element', '.y{display:none}'],
  ])('hidden %s: %s', (_, css) => {
    expect(
      visible(css, `<section class="${css.includes('no-js') ? 'no-js' : 's'}">${X}</section>`),
    ).toContain('SECRET');
  });

  it('is read where the sheet is for paper or no sheet', () => {
    expect(visible('.x{display:none}', X, ' media="print"')).toContain('SECRET');
    expect(visible('.x{display:none}', X, ' type="text/template"')).toContain('SECRET');
    const noscript = `<noscript><style>.x{display:none}</style></noscript>${X}`;
    expect(visible('', noscript)).toContain('SECRET');
  });

  it('is read when its own style shows it', () => {
    expect(visible('.x{display:none}', '<p class="x" style="display:block">Shown.</p>')).toContain('Shown.');
    expect(
      visible('.x{display:none!important}', '<p class="x" style="display:block">SECRET</p>'),
    ).not.toContain('SECRET');
  });

  it('is read in a panel of an accordion', () => {
    expect(
      visible('.faq-answer{display:none}', '<h3>Why?</h3><div class="faq-answer">Because.</div>'),
    ).toContain('Because.');
  });

  it('is read when the rules hide most of the page until it is loaded', () => {
    const parts = `<div class="x">${'The page itself. '.repeat(30)}</div>`.repeat(3);
    expect(visible('.x{visibility:hidden}', parts)).toContain('The page itself.');
    expect(visible('.x{display:none}', parts)).not.toContain('The page itself.');
  });
});

describe('rules that name what an element lacks or follows', () => {
  const shows = (css: string): string =>
    visible(css, `<h2 class="kept">Title.</h2><i class="tip"></i>${X}`).replace('Before.\nTitle.\n', '');

  it.each([
    '.x:not(.kept){display:none}',
    'div:not(#two){display:none}',
    '.x:not(p, .kept){display:none}',
    '.x:not([lang]){display:none}',
    ':is(.x, .z){display:none}',
    ':where(.x){display:none}',
    '.x{display:none}:where(.x){display:block}',
    '.x{display:block}#one:not(.kept){display:none}.note{display:block}',
    'i + .x{display:none}',
    'h2 ~ .x{display:none}',
    '.kept ~ .x{display:none}',
    '.kept + i + .x p{display:none}',
    'i:not(.kept) + div{display:none}',
  ])('hide it: %s', (css) => {
    expect(shows(css)).toBe('After.');
  });

  it.each([
    ['it is what is excepted', '.x:not(.note){display:none}'],
    ['scripts are to add a class', '.x:not(.kept, .revealed){display:none}'],
    ['it waits to be active', '.x:not(.is-active){display:none}'],
    ['a data attribute can be set', '.x:not([data-open]){display:none}'],
    ['scripts are at work', ':is(.js, .tip) ~ .x{display:none}'],
    ['it has none of the names', ':is(.y, .z){display:none}'],
    ['nothing of the kind stands before it', 'h3 ~ .x{display:none}'],
    ['that stands further up', '.kept + .x{display:none}'],
    ['that stands after it', '.x + p + p{display:none}'],
    ['a box before it can be ticked', 'i + div{display:none}i:checked + div{display:block}'],
    ['what stands before can be opened', '.tip ~ div{display:none}.tip.open ~ div{display:block}'],
    ['a rule with :not() undoes it', '.x{display:none}.x:not(.kept){display:block}'],
    ['a heavier argument undoes it', '.note.x{display:none}.x:not(#two){display:block}'],
  ])('leave it where %s: %s', (_, css) => {
    expect(shows(css)).toBe('SECRET\nAfter.');
  });
});

describe('on a page without scripts', () => {
  it.each([
    '.x:not(.open){display:none}',
    '.x{display:none}.x.open{display:block}',
    '.no-js .x, .x:not(.loaded){display:none}',
    '.x:not([data-open]){display:none}',
  ])('no class can come or go: %s', (css) => {
    expect(visible(css, `<div class="no-js">${X}</div>`, '', '')).toBe('Before.\nAfter.');
    expect(visible(css, `<div class="no-js">${X}</div>`)).toContain('SECRET');
  });

  it.each(['.x{display:none}.x:hover{display:block}', '.x:not(:target){display:none}'])(
    'what its reader can open is read: %s',
    (css) => {
      expect(visible(css, X, '', '')).toContain('SECRET');
    },
  );

  it('data in a script changes nothing, a handler does', () => {
    const data = '<script type="application/ld+json">{}</script>';
    expect(visible('.x:not(.open){display:none}', X, '', data)).not.toContain('SECRET');
    expect(visible('.x:not(.open){display:none}', `${X}<b onclick="go()">b</b>`, '', '')).toContain('SECRET');
  });
});

describe('a sheet that is written in an address', () => {
  const hides = 'data:text/css,.x%7Bdisplay:none%7D';
  it.each([
    `<link rel="stylesheet" href="${hides}">`,
    '<link rel="preload stylesheet" href="data:text/css;charset=utf-8;base64,Lnh7ZGlzcGxheTpub25lfQ==">',
    `<style>@import url("${hides}");</style>`,
    `<style>@import '${hides}' screen;</style>`,
  ])('hides as every other: %s', (sheet) => {
    expect(visible('', sheet + X)).toBe('Before.\nAfter.');
  });

  it.each([
    `<link rel="icon" href="${hides}">`,
    `<link rel="stylesheet" href="${hides}" media="print">`,
    '<link rel="stylesheet" href="data:text/plain,.x%7Bdisplay:none%7D">',
    `<noscript><link rel="stylesheet" href="${hides}"></noscript>`,
  ])('counts where a browser takes it only: %s', (sheet) => {
    expect(visible('', sheet + X)).toContain('SECRET');
  });
});

describe('rules about what lies in, follows or describes an element', () => {
  it.each([
    '.x:has(p){display:none}',
    '.x:has(> p){display:none}',
    '.x:has(+ hr){display:none}',
    '.x:has(~ hr){display:none}',
    '.x:lang(en){display:none}',
    ':lang("en") .x{display:none}',
    '.x:dir(ltr){display:none}',
    'a:link .x{display:none}',
    'a:any-link > .x{display:none}',
    '[TYPE="note"] > .x, a[type="NOTE"] > .x{display:none}',
    '.note/**/.x{display:none}',
    '@media (100px < width < 9000px){.x{display:none}}',
    '@media (max-width:1px) or (min-width:1px){.x{display:none}}',
    '@media (color) and (scripting:enabled){.x{display:none}}',
    '@supports not (display:unheard-of){.x{display:none}}',
  ])('hide it: %s', (css) => {
    expect(visible(css, `<a href="/" type="note">${X}<hr></a>`)).toBe('Before.\nAfter.');
  });

  it.each([
    '.x:has(b){display:none}',
    '.x:has(> b, + p){display:none}',
    '.x:lang(de){display:none}',
    '.x:dir(rtl){display:none}',
    '.x:link{display:none}',
    '.note /**/ .x{display:none}',
    '@media (min-width:900px) or (max-width:100px){.x{display:none}}',
    '@supports not (display:grid){.x{display:none}}',
  ])('leave it: %s', (css) => {
    expect(visible(css, `<a href="/" type="note">${X}<hr></a>`)).toContain('SECRET');
  });
});

describe('declarations that a browser drops', () => {
  it.each([
    '.x{display:none;display:unheard-of}',
    '.x{visibility:hidden;visibility:sometimes}',
    '.x{display:none!important;display:block}',
  ])('leave what stood before them: %s', (css) => {
    expect(visible(css, X)).toBe('Before.\nAfter.');
    expect(visible('', `<p style="${css.slice(3, -1)}">SECRET</p>`)).toBe('Before.\nAfter.');
  });
});

it('a custom property reaches what lies in the element that declares it', () => {
  expect(visible('', '<div style="--d:none"><p style="display:var(--d)">SECRET</p></div>')).toBe(
    'Before.\nAfter.',
  );
});

describe('rules that name a place among siblings', () => {
  const row = '<h2>Title.</h2><p>One.</p><p>SECRET</p>';
  const shows = (css: string): boolean => visible(css, `<div class="row">${row}</div>`).includes('SECRET');

  it.each([
    '.row p:nth-child(3){display:none}',
    '.row p:nth-child(2n + 1){display:none}',
    '.row p:nth-child(-n+3):nth-child(n+3){display:none}',
    '.row p:nth-of-type(even){display:none}',
    '.row :last-child{display:none}',
    '.row p:nth-last-child(1){display:none}',
    '.row p:last-of-type{display:none}',
    '.row p:not(:first-of-type){display:none}',
    '.row > :not(:first-child, :nth-child(2)){display:none}',
    ':root .row p{display:none}',
    '.row p:not(:empty){display:none}',
  ])('hide it: %s', (css) => {
    expect(shows(css)).toBe(false);
  });

  it.each([
    '.row p:nth-child(2){display:none}',
    '.row p:nth-of-type(odd){display:none}',
    '.row p:first-of-type{display:none}',
    '.row p:only-child{display:none}',
    '.row p:nth-last-child(n+2){display:none}',
    '.row p:nth-child(3 of .y){display:none}',
    '.row p{display:none}.row p:last-child{display:block}',
    '.row p:last-child:hover{display:none}',
  ])('leave another: %s', (css) => {
    expect(shows(css)).toBe(true);
  });
});

it('custom properties of the page reach the styles of its elements', () => {
  const styled = '<p style="display:var(--d)">SECRET</p>';
  expect(visible(':root{--d:none}', styled)).not.toContain('SECRET');
  expect(visible(':root{--d:none}', styled.replace('style="', 'style="--d:block;'))).toContain('SECRET');
});

describe('hostile styles', () => {
  /** Milliseconds of the fastest of three runs: what it costs, not what else the machine does. */
  const fastest = (run: () => void): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        run();
        return performance.now() - start;
      }),
    );

  const UNITS =
    '.x{ } .x, " \' /* @media{ .a>.a>.a :not( :is( .x{display:none} \\ &{ [a= a:b; .x{color:red} :nth-child( .x{--a:var(--a)} .x{left:var(--b,calc(var( @media(min-width: var(--';

  it.each(UNITS.split(' '))('take under 200 ms for 100 kB of %s', (unit) => {
    const css = unit.repeat(Math.ceil(100_000 / unit.length));
    expect(fastest(() => visible(css, X.repeat(200)))).toBeLessThan(200);
    expect(fastest(() => visible(`.x{display:none}${css}`, X.repeat(200)))).toBeLessThan(200);
  });

  it('take under 200 ms with selectors that look along thousands of siblings', () => {
    const css = '.note ~ .b ~ .x{display:none}.b ~ div{display:block}:not(.b, .x){color:#000}'.repeat(500);
    expect(fastest(() => visible(`.x{display:none}${css}`, X.repeat(1_500)))).toBeLessThan(200);
  });

  it('take under 200 ms with selectors that look for what lies in or follows thousands', () => {
    const css = 'div:has(b){display:none}.x:has(~ .b){display:none}.note:has(> i){display:none}'.repeat(500);
    expect(fastest(() => visible(css, `<div>${X.repeat(1_500)}</div>`))).toBeLessThan(200);
  });

  it('take under 200 ms with selectors that walk a deep page up and down', () => {
    const deep = '<div class="a">'.repeat(250) + X.repeat(300);
    const css = '.a .a .a .a .a .a .b .x{display:none}'.repeat(500);
    expect(fastest(() => visible(css, deep))).toBeLessThan(200);
  });
});

it('rules of a sheet keep their order and nested ones carry what is around them', () => {
  const rules = styleRules('.a,.b{color:red;& i{top:0}}@media (min-width:600px){u{left:0}}');
  expect(rules.map(({ selector, conditional }) => [selector, conditional])).toEqual([
    [':is(.a,.b) i', false],
    ['.a,.b', false],
    ['u', true],
  ]);
  const [nested] = styleRules(".a[href$='x']{&.b{color:red}}");
  expect(nested?.selector).toBe(".a[href$='x'].b");
});
