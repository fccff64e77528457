import { describe, expect, it } from 'vitest';
import { colour, groundColour } from './css-colour.ts';

const rounded = (value: string) => colour(value)?.map((part) => Math.round(part * 100) / 100);

describe('a colour', () => {
  it.each([
    ['#FFF'.toLowerCase(), [255, 255, 255, 1]],
    ['#1234', [17, 34, 51, 0.27]],
    ['rebeccapurple', [102, 51, 153, 1]],
    ['transparent', [0, 0, 0, 0]],
    ['canvas', [255, 255, 255, 1]],
    ['rgb(100%, 0%, 0%)', [255, 0, 0, 1]],
    ['rgba(1,2,3,.5)', [1, 2, 3, 0.5]],
    ['rgb(calc(200 + 55) 255 255)', [255, 255, 255, 1]],
    ['rgb(none none none / none)', [0, 0, 0, 0]],
    ['rgb(from white r g b)', [255, 255, 255, 1]],
    ['hsl(0 0% 100%)', [255, 255, 255, 1]],
    ['color(display-p3 1 1 1)', [255, 255, 255, 1]],
    ['light-dark(white, #000)', [255, 255, 255, 1]],
    ['color-mix(in srgb, white, white)', [255, 255, 255, 1]],
    ['color-mix(in oklab, black 0%, transparent)', [0, 0, 0, 0]],
    ['color-mix(in srgb, red 50%, rgb(0, 0, 255))', [127.5, 0, 127.5, 1]],
  ])('is read: %s', (value, expected) => {
    expect(rounded(value)).toEqual(expected);
  });

  it.each([
    'currentcolor',
    'rgb(from red g r b)',
    'color-mix(in srgb, blorange, red)',
    '#12',
    'rgb(',
    'a'.repeat(300),
  ])('is none, or none that can be told: %s', (value) => {
    expect(colour(value)).toBeUndefined();
  });
});

describe('the colour of a background', () => {
  it.each([
    ['#fff no-repeat', [255, 255, 255, 1]],
    ['linear-gradient(#000, black 50%)', [0, 0, 0, 1]],
    ['conic-gradient(from 0deg, #333 0 100%)', [51, 51, 51, 1]],
    ['linear-gradient(90deg, rgb(1 2 3) 0%, rgb(1 2 3) 100%)', [1, 2, 3, 1]],
  ])('is read: %s', (value, expected) => {
    expect(groundColour(value)).toEqual(expected);
  });

  it.each(['linear-gradient(#000, #fff)', 'url(a.png) #fff', 'linear-gradient(#000a, #000a)', 'none'])(
    'can’t be told: %s',
    (value) => {
      expect(groundColour(value)).toBeUndefined();
    },
  );
});
