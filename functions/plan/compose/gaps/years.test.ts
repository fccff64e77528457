import { describe, expect, it } from 'vitest';
import { yearsIn } from './years.ts';

describe('years of experience', () => {
  it.each([
    ['5+ years of experience building backend services', [5]],
    ['Five years or more of building backend systems', [5]],
    ['3-5 years as a product manager', [3]],
    ['You have spent two or three years in a testing role', [2]],
    ['Mindestens 4 Jahre Berufserfahrung in der Backend-Entwicklung', [4]],
    ['Backend engineer with four years of experience in Go', [4]],
  ])('are read out of %j', (text, years) => expect(yearsIn(text)).toEqual(years));

  it.each([
    'The company was founded 12 years ago.',
    'Revenue doubled in the last three years in Europe.',
    'We plan two years ahead.',
  ])('are none in %j', (text) => expect(yearsIn(text)).toEqual([]));
});
