import { describe, expect, it } from 'vitest';
import { pageBlocks } from './blocks.ts';
import { styleHides } from './hidden-style.ts';
import { parseTree } from './html-tree.ts';
import { scanPage } from './page-scan.ts';

function visible(html: string): string {
  const root = parseTree(html);
  return pageBlocks(root, scanPage(root).panels)
    .map((block) => block.text)
    .join('\n');
}

describe('hidden text', () => {
  it.each([
    '<div style="display:none">SECRET</div>',
    '<div style="DISPLAY : none !important">SECRET</div>',
    '<p style="visibility:hidden">SECRET</p>',
    '<p style="opacity:0;height:0;overflow:hidden">SECRET</p>',
    '<p style="opacity: 0.0">SECRET</p>',
    '<span style="font-size:0">SECRET</span>',
    '<span style="font-size:1px">SECRET</span>',
    '<div style="position:absolute;left:-9999px">SECRET</div>',
    '<div style="position:fixed; top:-200em">SECRET</div>',
    '<p style="text-indent:-9999px">SECRET</p>',
    '<p style="color:#fff;background:#ffffff">SECRET</p>',
    '<p style="color:rgb(255,255,255);background-color:white">SECRET</p>',
    '<p style="color:transparent">SECRET</p>',
    '<p style="clip:rect(0,0,0,0);position:absolute">SECRET</p>',
    '<p style="clip-path:inset(50%)">SECRET</p>',
    '<p style="height:0;overflow:hidden">SECRET</p>',
    '<p hidden>SECRET</p>',
    '<p aria-hidden="true">SECRET</p>',
    '<p class="sr-only">SECRET</p>',
    '<p class="d-none">SECRET</p>',
    '<dialog>SECRET</dialog>',
    '<template><p>SECRET</p></template>',
    '<noscript>SECRET</noscript>',
    '<noscript><p>SECRET</p></noscript>',
    '<!-- SECRET -->',
    '<script>SECRET</script>',
    '<style>SECRET</style>',
    '<svg><text>SECRET</text></svg>',
    '<select><option>SECRET</select>',
    '<textarea>SECRET</textarea>',
    '<img src="/a.png" alt="SECRET">',
    '<iframe>SECRET</iframe>',
    '<div style="display:none"><div><p>SECRET</p></div></div>',
    '<p style="opacity:.01">SECRET</p>',
    '<p style="filter:opacity(0)">SECRET</p>',
    '<p style="filter:blur(50px)">SECRET</p>',
    '<p style="font-size:0.1pt">SECRET</p>',
    '<p style="font-size:.01em">SECRET</p>',
    '<p style="font:700 1px/1px Arial">SECRET</p>',
    '<p style="color:#00000000">SECRET</p>',
    '<p style="color:rgb(0 0 0 / 0%)">SECRET</p>',
    '<p style="color:#fefefe;background:hsl(0, 0%, 100%)">SECRET</p>',
    '<p style="clip-path:circle(0)">SECRET</p>',
    '<p style="clip-path:polygon(0 0, 0 0, 0 0)">SECRET</p>',
    '<p style="clip:rect(1px 1px 1px 1px);position:absolute">SECRET</p>',
    '<p style="transform: scaleY(0)">SECRET</p>',
    '<p style="transform:scale(1, 0)">SECRET</p>',
    '<p style="scale:0">SECRET</p>',
    '<p style="transform:rotateY(90deg)">SECRET</p>',
    '<p style="transform:translate(-200vw, 0)">SECRET</p>',
    '<p style="translate:-9999px">SECRET</p>',
    '<p style="margin-left:-9999px">SECRET</p>',
    '<p style="position:relative;left:-9999px">SECRET</p>',
    '<p style="text-indent:100%;white-space:nowrap;overflow:hidden">SECRET</p>',
    '<p style="display:/**/none">SECRET</p>',
    '<p style="d\\69splay:n\\6f ne">SECRET</p>',
    '<ruby><rp>SECRET</rp></ruby>',
    '<p popover>SECRET</p>',
    '<p popover="manual">SECRET</p>',
    '<p hidden="until-found">SECRET</p>',
    '<p style="color:rgba(255,255,255,.9);background:#fff0">SECRET</p>',
    '<p style="-webkit-text-fill-color:#fff">SECRET</p>',
    '<p style="background:linear-gradient(#fff,#fff);-webkit-background-clip:text;color:transparent">SECRET</p>',
    '<p style="color:teal;background:teal">SECRET</p>',
    '<p style="color:Canvas">SECRET</p>',
    '<p style="transform:matrix(1,0,0,1,-9999,0)">SECRET</p>',
    '<p style="transform:rotateY(180deg);backface-visibility:hidden">SECRET</p>',
    '<p style="contain:strict">SECRET</p>',
    '<p style="clip-path:circle(10px at -500px -500px)">SECRET</p>',
    '<p style="mask:linear-gradient(#000 0 0) no-repeat 0 0/0 0">SECRET</p>',
  ])('is not read: %s', (html) => {
    expect(visible(`<body><p>Before.</p>${html}<p>After.</p></body>`)).toBe('Before.\nAfter.');
  });

  it.each([
    '<p style="display:block;color:#333;background:#fff">SHOWN</p>',
    '<p style="opacity:0;transform:translateY(20px)">SHOWN</p>',
    '<div class="hidden md:block">SHOWN</div>',
    '<div class="d-none d-lg-flex">SHOWN</div>',
    '<div hidden id="S:0">SHOWN</div>',
    '<p style="position:absolute;left:20px">SHOWN</p>',
    '<p style="height:10px;overflow:hidden">SHOWN</p>',
    '<dialog open>SHOWN</dialog>',
    '<p style="opacity:.6">SHOWN</p>',
    '<p style="opacity:0.001;transform:none;will-change:transform">SHOWN</p>',
    '<p style="font:400 16px/1.5 Arial">SHOWN</p>',
    '<p style="font-size:.9em">SHOWN</p>',
    '<p style="filter:blur(0px)">SHOWN</p>',
    '<p style="width:1px;height:min-content;overflow:hidden">SHOWN</p>',
    '<p style="transform:translateX(-100%)">SHOWN</p>',
    '<p style="transform:scale(0.5)">SHOWN</p>',
    '<p style="margin-left:-999px;padding-left:999px">SHOWN</p>',
    '<p style="color:#fff;background:#fff url(dark.jpg)">SHOWN</p>',
    '<div style="background:#333"><p style="color:rgba(255,255,255,.9);background:#fff0">SHOWN</p></div>',
    '<p style="clip-path:circle(0.5)">SHOWN</p>',
    '<p style="clip-path:circle(50% at 0 0)">SHOWN</p>',
    '<p style="background:linear-gradient(#000,#00f);background-clip:text;color:transparent">SHOWN</p>',
    '<p style="contain:size;height:3em">SHOWN</p>',
    '<p style="transform:rotateY(360deg);backface-visibility:hidden">SHOWN</p>',
  ])('is told from shown text: %s', (html) => {
    expect(visible(`<body>${html}</body>`)).toBe('SHOWN');
  });

  it.each([
    '<p style="color:#fff">SECRET</p>',
    '<p><font color="#FFFFFF">SECRET</font></p>',
    '<div style="background:#000"><p><span style="color:black">SECRET</span></p></div>',
    '<div style="color:white"><p style="background-color:#fefefe">SECRET</p></div>',
    '<table bgcolor="112233"><tr><td><font color="112233">SECRET</font></td></tr></table>',
  ])('in the colour of its ground is not read: %s', (html) => {
    expect(visible(`<body><p>Before.</p>${html}<p>After.</p></body>`)).toBe('Before.\nAfter.');
  });

  it.each([
    '<div style="background:#000"><p style="color:#fff">SHOWN</p></div>',
    '<div style="background:#fff"><div style="background:url(dark.jpg)"><p style="color:#fff">SHOWN</p></div></div>',
    '<table bgcolor="#000000"><tr><td><font color="#ffffff">SHOWN</font></td></tr></table>',
    '<link rel="stylesheet" href="/x.css"><p style="color:#fff">SHOWN</p>',
    '<style>.dark{background:#000}</style><div class="dark"><p style="color:#fff">SHOWN</p></div>',
    '<link rel="stylesheet" href="/x.css"><div style="background:#fff"><div class="card"><p style="color:#fff">SHOWN</p></div></div>',
  ])('in a colour whose ground differs or is not known is read: %s', (html) => {
    expect(visible(`<body>${html}</body>`)).toBe('SHOWN');
  });

  it('keeps a page whose body waits for a script to show it', () => {
    expect(visible('<body style="opacity:0"><p>Welcome.</p></body>')).toBe('Welcome.');
  });

  it('reads a closed tab that a control of the page opens, and no other closed part', () => {
    const html =
      '<button role="tab" aria-controls="plans">Plans</button><div role="tabpanel" id="plans" hidden>Three plans.</div>' +
      '<div role="tabpanel" id="other" hidden>SECRET</div>';
    expect(visible(html)).toBe('Plans\nThree plans.');
  });

  it('reads closed tab panels of a page that shows tabs, though no ids tie them', () => {
    const html =
      '<button role="tab">A</button><button role="tab">B</button><div role="tabpanel" hidden>Panel B.</div>';
    expect(visible(html)).toContain('Panel B.');
    expect(visible('<p>Text.</p><div role="tabpanel" hidden>SECRET</div>')).toBe('Text.');
  });

  it('does not open menus and dialogs', () => {
    const html =
      '<nav><button aria-controls="m">Menu</button></nav><div id="m" hidden>SECRET</div>' +
      '<button aria-controls="d">Open</button><dialog id="d">SECRET</dialog>' +
      '<button aria-controls="l">Open</button><ul id="l" role="menu" hidden><li>SECRET</ul>';
    expect(visible(html)).not.toContain('SECRET');
  });

  it('does not trust a control that is hidden itself', () => {
    const html =
      '<div style="display:none"><button role="tab" aria-controls="x">Open</button></div><div id="x" hidden>SECRET</div><p>Text.</p>';
    expect(visible(html)).toBe('Text.');
  });
});

describe('noscript', () => {
  const long = '<p>All that this company has to say stands here, for readers without scripts. </p>'.repeat(
    20,
  );

  it('is read where it is the whole page', () => {
    expect(visible(`<body><div id="app"></div><noscript>${long}</noscript></body>`)).toContain(
      'All that this company',
    );
  });

  it('is not read beside a page that has text, nor when it is short', () => {
    expect(
      visible(`<body>${'<p>Real text of the page.</p>'.repeat(60)}<noscript>${long}</noscript></body>`),
    ).not.toContain('All that');
    expect(visible('<body><p>Loading</p><noscript>SECRET</noscript></body>')).toBe('Loading');
  });
});

describe('styleHides', () => {
  it('lets the last declaration of a property win', () => {
    expect(styleHides('display:none;display:block')).toBe(false);
    expect(styleHides('display:block;display:none')).toBe(true);
  });

  it('takes under 200 ms for 100 kB of hostile style', () => {
    const start = performance.now();
    for (const unit of ['display:', ';', ':', 'rgb(1,', ' ', 'a:b;', 'rgba(0,0,0,0.00']) {
      styleHides(unit.repeat(Math.ceil(100_000 / unit.length)));
      styleHides(`color:${unit.repeat(Math.ceil(100_000 / unit.length))}`);
    }
    expect(performance.now() - start).toBeLessThan(200);
  });
});
