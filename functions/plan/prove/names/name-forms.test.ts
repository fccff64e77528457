import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { checkNames } from './names.ts';

function unnamed(quote: string, claim: string, subject = 'Norlink'): string[] {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, subject);
  return checkNames(reading, evidence.quotes, evidence.subjects, alignment, evidence.pages).unsupported.map(
    (w) => w.text,
  );
}

describe('a name', () => {
  it.each([
    ['Sign up for the PierBooks course.', 'The course is about Pier Books.'],
    ['Sign up for the Pier Books course.', 'The course is about PierBooks.'],
    ['It starts at 9am PST.', 'It starts at 9 am Pacific time.'],
    ['It was 49℃ in Delhi.', 'It was 49 degrees Celsius in Delhi.'],
    ['Michael Aske runs the ferry.', 'Mike Aske runs the ferry.'],
    ['The ferry line Norlink hired pilots.', 'Norlink Inc. hired pilots.'],
    ['The ferry from Scotland sails daily.', 'The Scottish ferry sails daily.'],
    ['The ferry docks in L.A. daily.', 'The ferry docks in Los Angeles daily.'],
  ])('may be written in another way: %s', (quote, claim) => {
    expect(unnamed(quote, claim)).toEqual([]);
  });

  it.each([
    ['It starts at 9am PST.', 'It starts at 9 am Eastern time.', 'Eastern'],
    ['Michael Aske runs the ferry.', 'Mark Aske runs the ferry.', 'Mark'],
    ['It was 49°C in Delhi.', 'It was 49 degrees Fahrenheit in Delhi.', 'Fahrenheit'],
    ['Sign up for the PierBooks course.', 'The course is about Pier Ledgers.', 'Ledgers'],
  ])('is no other name: %s', (quote, claim, name) => {
    expect(unnamed(quote, claim)).toContain(name);
  });

  it('may be the subject’s, together or apart', () => {
    expect(unnamed('You can create plans.', 'UXPier can create plans.', 'UX Pier')).toEqual([]);
    expect(unnamed('You can create plans.', 'UX Pier can create plans.', 'UXPier')).toEqual([]);
  });
});
