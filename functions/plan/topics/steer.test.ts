import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../evidence/distil/make-document.ts';
import { isNamedByNotes, steerOf } from './steer.ts';

describe('a topic that the notes name by one word of its name', () => {
  const named = (notes: string, name: string) =>
    isNamedByNotes(name, steerOf(makeBrief({ role_focus: 'Frontend', notes }).request, []));

  it('is wished for', () =>
    expect(
      named('I am weak in accessibility and would like to practise it most.', 'Accessibility and WCAG'),
    ).toBe(true));

  it.each([
    ['The interview is on Monday.', 'Behavioural interview and own stories'],
    ['I am strong in accessibility.', 'Accessibility and WCAG'],
    ['', 'Accessibility and WCAG'],
  ])('is not by %j', (notes, name) => expect(named(notes, name)).toBe(false));
});
