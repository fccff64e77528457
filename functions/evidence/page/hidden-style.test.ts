import { describe, expect, it } from 'vitest';
import { styleHides } from './hidden-style.ts';

describe('a style hides by', () => {
  it.each([
    ['a shape that leaves nothing', 'clip-path:inset(100% 0 0 0)'],
    ['a shape that leaves nothing', 'clip-path:inset(0 50%)'],
    ['a shape that leaves nothing', 'clip-path:inset(60% 0 40% round 4px)'],
    ['a shape without an area', 'clip-path:polygon(0 0, 100% 0, 50% 0)'],
    ['a shape without an area', 'clip-path:polygon(0px 0px, 0% 0%, 0 0)'],
    ['a shape without an area', "clip-path:path('M0 0')"],
    ['a shape without an area', 'clip-path:rect(0 0 0 0)'],
    ['a shape without an area', 'clip-path:xywh(0 0 0 10px)'],
    ['a shape of a pixel', 'clip-path:circle(1px at -99px -99px)'],
    ['a mask of nothing', 'mask:linear-gradient(transparent,transparent)'],
    ['a mask of nothing', '-webkit-mask-image:linear-gradient(to right, #0000 0%, rgba(0,0,0,0) 100%)'],
    ['a mask without a size', 'mask-image:linear-gradient(#000,#000);mask-size:0 0'],
    ['a box without height', 'height:0;overflow-y:hidden'],
    ['a box without height', 'block-size:0;overflow:clip'],
    ['a box without height', 'contain:strict;height:0'],
    ['a box of a pixel', 'max-height:1px;overflow:auto'],
    ['lines without height', 'line-height:0;overflow:hidden'],
    ['letters on one heap', 'letter-spacing:-1em'],
    ['letters of nearly no size', 'transform:scale(.01)'],
    ['letters of nearly no size', 'zoom:1%'],
    ['letters of nearly no size', 'font-size:calc(1px * 0)'],
    ['letters of nearly no size', 'font-size:clamp(0px, 1vw, 0px)'],
    ['a turn onto its edge', 'transform:rotateY(.25turn)'],
    ['a turn onto its edge', 'transform:rotate3d(1, 0, 0, 90deg)'],
    ['a turn onto its edge', 'rotate:x 90deg'],
    ['a turn onto its edge', 'transform:skewX(90deg)'],
    ['a matrix of zeros', 'transform:matrix3d(0,0,0,0,0,0,0,0,0,0,1,0,0,0,0,1)'],
    ['a place beside the window', 'position:absolute;inset:-9999px'],
    ['a place beside the window', 'position:fixed;inset:0 auto auto -200vw'],
    ['a place beside the window', 'position:absolute;inset-inline-start:-9999px'],
    ['a place beside the window', 'position:absolute;left:calc(0px - 9999px)'],
    ['a place beside the window', 'position:relative;top:-9999px'],
    ['a place beside the window', 'margin:-9999px 0 0'],
    ['a place beside the window', 'transform:translateX(calc(-100vw))'],
    ['a colour that is none', 'color:oklch(0.5 0.1 20 / 0)'],
    ['a colour that is none', 'color:color(srgb 1 0 0 / 1%)'],
    ['a colour like its ground', 'color:hwb(0 100% 0%);background:#fff'],
    ['a colour like its ground', 'color:lab(100 0 0);background:oklch(1 0 0)'],
    ['next to no opacity', 'opacity:1e-3'],
    ['next to no opacity', 'opacity:calc(1 - 1)'],
    ['next to no opacity', '-webkit-filter:opacity(0)'],
    ['a column of a table', 'display:table-column'],
    ['its own custom property', '--d:none;display:var(--d)'],
    ['what stands for an undeclared property', 'display:var(--d, none)'],
  ])('%s: %s', (_, style) => {
    expect(styleHides(style)).toBe(true);
  });

  it.each([
    'clip-path:inset(10% 0 20% 0)',
    'clip-path:inset(0 0 0 99%)',
    'clip-path:polygon(0 0, 100% 0, 100% 90%, 0 100%)',
    'clip-path:polygon(0 0, 100% 0, 50% calc(100% - 10px))',
    "clip-path:path('M0 0L10 0L10 10Z')",
    'clip-path:circle(50%)',
    'clip-path:circle(closest-side)',
    'mask-image:linear-gradient(#000, transparent)',
    'mask-image:linear-gradient(to bottom, tomato 90%, transparent)',
    'mask:url(fade.svg)',
    'height:0',
    'height:100px;overflow:auto',
    'max-width:0',
    'line-height:0',
    'letter-spacing:-.05em',
    'letter-spacing:-2px',
    'transform:scale(.5) rotate(90deg)',
    'rotate:90deg',
    'rotate:z 90deg',
    'zoom:0',
    'font-size:calc(1rem + 1vw)',
    'font-size:clamp(1rem, 2vw, 3rem)',
    'position:absolute;inset:0',
    'position:absolute;top:calc(100% + 8px)',
    'position:relative;top:-20px',
    'margin:0 -20px',
    'margin-bottom:-9999px;padding-bottom:9999px',
    'margin-top:-9999px;padding-top:9999px',
    'color:oklch(0.2 0.1 20);background:#fff',
    'color:oklch(0 0 0);background:#fff',
    'opacity:calc(1 - .2)',
    '--d:block;display:var(--d, none)',
    'display:var(--d)',
    'color:var(--a, var(--b, #333))',
  ])('and not by %s', (style) => {
    expect(styleHides(style)).toBe(false);
  });

  it.each([
    'transform:a(',
    'transform:aaaa',
    'transform:a(()',
    'transform:a(a(',
    'clip-path:polygon(0 0,',
    'mask:linear-gradient(#000,a(',
    'left:calc(calc(',
    'left:calc(1px+',
    'left:var(--a,var(--a,',
    'inset: 1px',
  ])('takes under 200 ms for 100 kB of %s', (start) => {
    const unit = start.slice(start.indexOf(':') + 1);
    const style = start + unit.repeat(Math.ceil(100_000 / unit.length));
    const begin = performance.now();
    styleHides(style);
    styleHides(`${style}))`);
    expect(performance.now() - begin).toBeLessThan(200);
  });
});
