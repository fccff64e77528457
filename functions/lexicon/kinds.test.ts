import { describe, expect, it } from 'vitest';
import { areOfOneKind, isClassOfOther } from './kinds.ts';
import { meaningOf } from './relations.ts';

const oneKind = (a: string, b: string) => areOfOneKind(meaningOf(a), meaningOf(b));

describe('words of one kind', () => {
  it('exclude each other', () => {
    expect(oneKind('tea', 'coffee')).toBe(true);
    expect(oneKind('nurse', 'doctor')).toBe(true);
    expect(oneKind('red', 'purple')).toBe(true);
  });

  it('are no word and its class, and no word twice', () => {
    expect(oneKind('coffee', 'beverage')).toBe(false);
    expect(isClassOfOther(meaningOf('beverage'), meaningOf('coffee'))).toBe(true);
    expect(oneKind('red', 'red')).toBe(false);
  });

  it('have a class in common', () => {
    expect(oneKind('tea', 'harbour')).toBe(false);
  });
});
