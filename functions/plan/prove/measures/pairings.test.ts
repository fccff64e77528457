import { describe, expect, it } from 'vitest';
import { proveClaim } from '../prove-claim.ts';

function prove(text: string, quote: string) {
  const source = { id: 's1', url: 'https://fernhill.example/', subject: 'Fernhill', text: quote };
  const citation = { source_id: 's1', quote, start: 0, end: quote.length };
  return proveClaim({ text, citations: [citation] }, new Map([['s1', source]]));
}

const SITES = 'Our Oslo site has 40 engineers and our Lagos site has 25 designers.';
const DELIVERIES = 'Diesel deliveries fell 3.1 percent in March, while electric deliveries rose 8.4 percent.';
const KIT = 'The kit costs €120 for schools and €180 for companies.';
const PLACES = 'Founded in Graz: 1987\nFirst factory in Linz: 1994\nOffice in Vienna: 2003';
const GROWTH = 'Revenue grew 12% to $48 million, and operating profit grew 9% to $6 million.';

describe('numbers and the things they belong to', () => {
  it.each([
    ['Fernhill has 25 designers at its Lagos site and 40 engineers at its Oslo site.', SITES],
    ['Diesel deliveries were down 3.1% in March and electric deliveries up 8.4%.', DELIVERIES],
    ['Electric deliveries rose 8.4 percent, while diesel deliveries fell 3.1 percent in March.', DELIVERIES],
    ['Schools pay €120 for the kit, companies €180.', KIT],
    ['Fernhill opened its office in Vienna in 2003 and its first factory in Linz in 1994.', PLACES],
    ['Operating profit grew 9% to $6 million while revenue grew 12% to $48 million.', GROWTH],
  ])('may be told in another order: %s', (claim, quote) => {
    expect(prove(claim, quote).verdict).toBe('keep');
  });

  it.each([
    ['Fernhill has 40 engineers at its Lagos site and 25 designers at its Oslo site.', SITES],
    ['Electric deliveries rose 3.1 percent in March, while diesel deliveries fell 8.4 percent.', DELIVERIES],
    ['Companies pay €120 for the kit, schools €180.', KIT],
    ['Fernhill opened its office in Vienna in 1994 and its first factory in Linz in 2003.', PLACES],
    ['Fernhill opened its office in Vienna in 1994.', PLACES],
    ['Revenue grew 9% to $48 million, and operating profit grew 12% to $6 million.', GROWTH],
  ])('may not be exchanged: %s', (claim, quote) => {
    const verdict = prove(claim, quote);
    expect(verdict).toMatchObject({ verdict: 'quote', reasons: [{ code: 'roles_differ' }] });
  });
});
