import { describe, expect, it } from 'vitest';
import { roundNames } from './round-names.ts';

describe('names of rounds', () => {
  it.each([
    [
      'Our interview has a coding session in Rust, a design session about a cache, and a talk with two teachers.',
      ['Coding session in Rust', 'Design session about a cache', 'Talk with two teachers'],
    ],
    [
      'The process: a short call, a take-home task of two hours, and lunch with the team.',
      ['Short call', 'Take-home task of two hours', 'Lunch with the team'],
    ],
    [
      'We will ask you to model a small dataset, to write SQL, and to explain a pipeline that broke.',
      ['Model a small dataset', 'Write SQL', 'Explain a pipeline that broke'],
    ],
    [
      'We will ask about pointers and interrupts, give you a driver to write, and walk you through a fault.',
      ['Questions about pointers and interrupts', 'Driver to write', 'Walk you through a fault'],
    ],
    [
      'The process takes three weeks: a questionnaire in writing, a test project of ten hours which you present to two of us, and a talk with the lead.',
      ['Questionnaire in writing', 'Test project of ten hours', 'Talk with the lead'],
    ],
    [
      'Our interview is one afternoon: pairing on a small feature, then a review of a design you wrote.',
      ['Pairing on a small feature', 'Review of a design you wrote'],
    ],
    [
      'Ablauf: Kennenlernen per Video, eine Aufgabe, die wir gemeinsam lösen, und ein Probetag.',
      ['Kennenlernen per Video', 'Aufgabe, die wir gemeinsam lösen', 'Probetag'],
    ],
    [
      'In the interview you will do a product case, an analytics exercise, and a debate with an engineer.',
      ['Product case', 'Analytics exercise', 'Debate with an engineer'],
    ],
    [
      'Process: intro with your manager (30 min) · exercise: mend a parser (at home) · review of the exercise · team and values.',
      ['Intro with your manager', 'Exercise: mend a parser', 'Review of the exercise', 'Team and values'],
    ],
  ])('come out of %j', (sentence, names) => expect(roundNames(sentence)).toEqual(names));

  it.each([
    'We interview users every week.',
    'No trick questions, and we send the topics beforehand.',
    'We run tests where numbers allow, and rely on interviews where they do not.',
    'Hybrid in Leeds, two days a week.',
    'The whole process takes two weeks from the first call, and everyone gets written feedback within three working days, whatever the outcome.',
    'Our process takes about 10 days, and we reply whatever the result.',
  ])('are not read into %j', (sentence) => expect(roundNames(sentence)).toEqual([]));
});
