import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { restrictionConflict } from './restrictors.ts';

/** The word of a claim that its quote speaks of under a restriction only. */
function widened(quote: string, claim: string): string | undefined {
  const c = comparisonWith(quote, claim, 'Fernhill');
  return restrictionConflict(c.claim, c.evidence.quotes, c.alignment, c.evidence.names)?.lower;
}

describe('a restriction that a claim leaves out', () => {
  it.each([
    ['All new members pay 30 euros.', 'All members pay 30 euros.', 'Members pay 30 euros.'],
    ['Every sailor in Oslo gets a bike.', 'Every sailor gets a bike.', 'A sailor gets a bike.'],
    ['The app has no major flaws.', 'The app has no flaws.', 'The app does not have major flaws.'],
    [
      'No vehicle over 3 tonnes may use the ferry.',
      'No vehicle may use the ferry.',
      'No vehicle of over 3 tonnes may use the ferry.',
    ],
    [
      'We do not sell personal data to advertisers.',
      'Fernhill does not sell personal data.',
      'Fernhill does not sell personal data to any advertiser.',
    ],
    [
      'It is the tallest tower in western Japan.',
      'It is the tallest tower in Japan.',
      'It is the tallest tower of western Japan.',
    ],
    [
      'It is the second tallest tower in Japan.',
      'It is the tallest tower in Japan.',
      'It is a tall tower in Japan.',
    ],
    [
      'Fernhill is one of the largest shipyards in Norway.',
      'Fernhill is the largest shipyard in Norway.',
      'Fernhill is among the largest shipyards in Norway.',
    ],
    ['No beer may be sold here.', 'No alcohol may be sold here.', 'Beer may not be sold here.'],
  ])('says more: %s', (quote, more, less) => {
    expect(widened(quote, more)).toBeDefined();
    expect(widened(quote, less)).toBeUndefined();
  });

  it('says less where nothing is said of all', () => {
    expect(widened('New members in Oslo pay 30 euros.', 'Members in Oslo pay 30 euros.')).toBeUndefined();
  });

  it('may be told in other words, stand apart or be whose page it is', () => {
    expect(widened('All new members pay.', 'All recent members pay.')).toBeUndefined();
    expect(widened('All members, whether old or new, pay.', 'All members pay.')).toBeUndefined();
    expect(widened('All Fernhill members pay.', 'All members pay.')).toBeUndefined();
    const made = 'The app was made with non-sailors in mind.';
    expect(widened(made, 'The app was made for people who are no sailors.')).toBeUndefined();
  });
});
