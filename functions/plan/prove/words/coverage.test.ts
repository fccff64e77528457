import { describe, expect, it } from 'vitest';
import { meaningOf } from '../meaning.ts';
import { read } from '../reading/reading.ts';
import { comparisonWith } from '../test-claims.ts';
import { attributionsIn } from './attributions.ts';
import { uncoveredWords } from './coverage.ts';

const GRAVE = ['most', 'much', 'invented clause', 'item'];
const invented = (quote: string, claim: string) =>
  uncoveredWords(meaningOf(comparisonWith(quote, claim, 'Norlink')).coverage()).find(
    ([kind, word]) => GRAVE.includes(kind) && word,
  )?.[1]?.text;

describe('what nothing bears', () => {
  it('is not who tells it', () => {
    const quote = 'Small boats may drift in strong wind.';
    expect(invented(quote, 'Small boats may drift in strong wind, the handbook warns.')).toBe(undefined);
    expect(invented(quote, 'Small boats, as the guide points out, may drift.')).toBe(undefined);
    expect(invented(quote, 'Small boats may drift in strong wind and sink their owners.')).toBe('sink');
  });

  it('is what an abbreviation does not stand for', () => {
    const quote = 'The hall has AC and WiFi.';
    expect(invented(quote, 'The hall has air conditioning and WiFi.')).toBe(undefined);
    expect(invented(quote, 'The hall has antique carpets and WiFi.')).toBe('carpets');
  });

  it('is not the frame of dates and numbers that are borne', () => {
    expect(
      invented('Sailing course\n3/2/2026 - 5/9/2026', 'The course runs from 2 March to 9 May 2026.'),
    ).toBe(undefined);
  });

  it.each([
    ['Tickets are chosen for their affordability.', 'Tickets are chosen for being affordable.'],
    ['The plan is about the decarbonization of ferries.', 'The plan is to decarbonize ferries.'],
    ['Most captains lock the upper deck.', 'The majority of captains reserve the upper deck.'],
    ['Fares can go beyond 40 euros.', 'Fares can exceed 40 euros.'],
    ['A harbour master designs and maintains piers.', 'A harbour master is responsible for designing piers.'],
    ['Our guests come predominantly from Norway.', 'Guests come mostly from Norway.'],
  ])('is no other form or fellow of a word: %s', (quote, claim) => {
    expect(invented(quote, claim)).toBe(undefined);
  });
});

describe('what is told otherwise', () => {
  it.each([
    [
      'Our members enjoy 24/7 access to the pier.',
      'Members have access to the pier at any hour on any day of the week.',
    ],
    ['Harbour pass\n$12 a month', 'The harbour pass costs 12 dollars a month.'],
    ["You don't need to moor your boat by hand.", 'Users need not moor their boats by hand.'],
    ['Application Deadline\nMarch 1', 'Applications close on 1 March.'],
  ])('is borne: %s', (quote, claim) => {
    expect(invented(quote, claim)).toBe(undefined);
  });

  it('is not borne by a page that keeps hours, names no price or speaks to nobody', () => {
    const pier = 'The pier has room for 40 boats.';
    expect(invented(pier, 'The pier can be entered at any hour of the week.')).toBeDefined();
    expect(invented('The harbour pass is blue.', 'The harbour pass was bought and paid.')).toBeDefined();
  });
});

describe('who tells it', () => {
  const told = (text: string) => {
    const reading = read(text);
    const at = attributionsIn(reading);
    return reading.words.filter((w) => at.has(w.index)).map((w) => w.text);
  };

  it('stands between commas, before or behind the verb', () => {
    expect(told('Fares rise, the firm says.')).toEqual(['the', 'firm', 'says']);
    expect(told('Fares, writes Harbour News, will rise.')).toEqual(['writes', 'Harbour', 'News']);
    expect(told('According to the blog, fares rise.')).toEqual(['the', 'blog']);
  });

  it('is not who says it in a sentence of its own', () => {
    expect(told('The firm says fares rise.')).toEqual([]);
    expect(told('The captain found the harbour.')).toEqual([]);
  });
});
