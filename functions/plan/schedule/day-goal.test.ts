import { describe, expect, it } from 'vitest';
import { roundInSentence } from './day-goal.ts';

describe('a round within a sentence', () => {
  it.each([
    ['Technical phone screen', 'technical phone screen'],
    ['SQL screen', 'SQL screen'],
    ['Take-home of three hours', 'take-home of three hours'],
    ['Onsite', 'onsite'],
    ['iOS architecture (onsite)', 'iOS architecture (onsite)'],
  ])('is named in English: %s', (name, told) => expect(roundInSentence(name)).toBe(told));

  it.each(['Programmieraufgabe', 'Abschlussgespräch mit der Abteilungsleitung', 'Telefoninterview'])(
    'keeps its letters in another language, in quotation marks: %s',
    (name) => expect(roundInSentence(name)).toBe(`round “${name}”`),
  );
});
