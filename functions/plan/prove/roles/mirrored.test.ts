import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { mirrorConflict } from './mirrored.ts';

/** The word found in another's place. */
const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return mirrorConflict(reading, evidence, alignment)?.text;
};

describe('two phrases in each other’s place', () => {
  it('are found around a verb', () => {
    expect(found('Harbour Bank ranks Norlink as a leader.', 'Norlink ranks Harbour Bank as a leader.')).toBe(
      'Harbour',
    );
  });

  it('are found around a noun with its preposition', () => {
    expect(
      found(
        'Clean sensor data is the basis for honest forecasts.',
        'Honest forecasts are the basis for clean sensor data.',
      ),
    ).toBe('clean');
  });

  it('are found in a comparison', () => {
    const quote = 'Crews with tablets close jobs twice as often than those using paper.';
    expect(found(quote, 'Crews with paper close jobs twice as often than those using tablets.')).toBe(
      'tablets',
    );
  });

  it('are found on both sides of a denial', () => {
    const quote = 'It deletes files that stand in the index but no longer stand in the folder.';
    expect(
      found(quote, 'It deletes files that stand in the folder but no longer stand in the index.'),
    ).toBeDefined();
  });

  it('are found where a fragment leaves its subject unsaid', () => {
    expect(found('The open alternative to Norlink', 'Norlink is the open alternative to Fernhill.')).toBe(
      'Fernhill',
    );
    expect(
      found('The open alternative to Norlink', 'Fernhill is the open alternative to Norlink.'),
    ).toBeUndefined();
  });
});

describe('no exchange', () => {
  it('is a passive', () => {
    expect(
      found('Harbour Bank bought Norlink in May.', 'Norlink was bought by Harbour Bank in May.'),
    ).toBeUndefined();
  });

  it('is a converse verb', () => {
    expect(found('The kit costs €120 for schools.', 'Schools pay €120 for the kit.')).toBeUndefined();
  });

  it('is a converse comparison', () => {
    expect(
      found('The ferry is faster than the train.', 'The train is slower than the ferry.'),
    ).toBeUndefined();
    expect(
      found('The ferry uses more fuel than the train.', 'The train uses less fuel than the ferry.'),
    ).toBeUndefined();
  });

  it('is a list in another order, nor one statement told after the other', () => {
    expect(
      found('We work in Oslo, Turin and Leeds.', 'Fernhill works in Leeds, Turin and Oslo.'),
    ).toBeUndefined();
    expect(
      found('Ada leads sales and Bo leads research.', 'Bo is leading research and Ada is leading sales.'),
    ).toBeUndefined();
  });

  it('is what holds from both sides', () => {
    expect(
      found('Harbour Bank partnered with Norlink.', 'Norlink partnered with Harbour Bank.'),
    ).toBeUndefined();
  });

  it('is a measure put before or behind what it measures', () => {
    expect(found('The site has 40 MW of capacity.', 'The site has a capacity of 40 MW.')).toBeUndefined();
  });
});

describe('a rank', () => {
  it('is not turned round, whatever verb tells it', () => {
    const quote = 'Nearly half named price as the main reason, well above taste.';
    expect(found(quote, 'Taste ranks well above price as a reason.')).toBe('price');
    expect(found(quote, 'Price ranks well above taste as a reason.')).toBeUndefined();
  });
});
