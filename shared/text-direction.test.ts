import { describe, expect, it } from 'vitest';
import { directionOf, isolatedParts } from './text-direction.ts';

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

describe('names from right to left in a text from left to right', () => {
  const isolated = (text: string) =>
    isolatedParts(text).map((part) => (part.isolated ? `[${part.text}]` : part.text));

  it.each([
    ['At شركة الأمل 180 people work.', ['At ', '[شركة الأمل]', ' 180 people work.']],
    ['The bank of Amman (شركة 7 الأمل), 2016', ['The bank of Amman (', '[شركة 7 الأمل]', '), 2016']],
    ['חברה, then أمل and nobody else.', ['[חברה]', ', then ', '[أمل]', ' and nobody else.']],
    ['Nobody else.', ['Nobody else.']],
    ['تأسست شركة Hope في عمّان عام 2016.', ['تأسست شركة Hope في عمّان عام 2016.']],
    ['', []],
  ])('stand by themselves: %s', (text, parts) => {
    expect(isolated(text)).toEqual(parts);
    expect(isolatedParts(text).every(({ start, text: part }) => text.startsWith(part, start))).toBe(true);
  });
});
