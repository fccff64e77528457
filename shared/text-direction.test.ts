import { describe, expect, it } from 'vitest';
import { directionOf } from './text-direction.ts';

describe('the direction of text', () => {
  it.each([
    ['شركة الأمل is a bank with offices in Amman and Irbid.', 'ltr'],
    ['تأسست شركة Hope في عمّان عام 2016.', 'rtl'],
    ['החברה נוסדה בשנת 2016', 'rtl'],
    ['株式会社', 'ltr'],
    ['2016', 'ltr'],
    ['', 'ltr'],
  ])('%s: %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});
