import { describe, expect, it } from 'vitest';
import { workedOut } from './css-math.ts';

describe('CSS math', () => {
  it.each([
    ['calc(0px - 9999px)', '-9999px'],
    ['calc(-100vw - 10px)', '-1010px'],
    ['calc((1px + 2px) * -3)', '-9px'],
    ['calc(10px / 4)', '2.5px'],
    ['calc(calc(1px) * 0)', '0px'],
    ['calc(50% - 25%)', '25%'],
    ['calc(0px + 50%)', '50%'],
    ['min(0px, 1rem)', '0px'],
    ['max(1px, 2px, .5px)', '2px'],
    ['clamp(0px, 5px, 3px)', '3px'],
  ])('%s is %s', (value, expected) => {
    expect(workedOut(value)).toBe(expected);
  });

  it.each([
    '12px',
    'calc(100% - 10px)',
    'calc(1px',
    'calc(1px * 2px)',
    'calc(1 / 0)',
    'calc(var(--x))',
    'min(1px, 5%)',
  ])('leaves %s as it is', (value) => {
    expect(workedOut(value)).toBe(value);
  });

  it('leaves what is nested too deep', () => {
    const value = `${'calc('.repeat(20)}1px${')'.repeat(20)}`;
    expect(workedOut(value)).toBe(value);
  });
});
