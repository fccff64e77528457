import { describe, expect, it } from 'vitest';
import { read } from '../reading/reading.ts';
import { dateBorne } from './date-match.ts';
import { datesIn } from './dates.ts';
import { quantitiesIn } from './quantities.ts';
import { bearersOf } from './quantity-match.ts';

function quantities(text: string) {
  const reading = read(text);
  return quantitiesIn(reading, new Set(datesIn(reading).flatMap((d) => d.words)));
}

const borne = (claim: string, quote: string) =>
  quantities(claim).every((q) => Array.isArray(bearersOf(q, quantities(quote))));

describe('a number', () => {
  it.each([
    ['10,000 fans', '10k fans'],
    ['ten thousand fans', '10,000 fans'],
    ['2.6bn people', '2.6 billion people'],
    ['ninety-nine courts', '99 courts'],
    ['a dozen banks', '12 banks'],
    ['three hundred and five tools', '305 tools'],
    ['over 50 languages', '50+ languages'],
    ['more than 400 firms', 'upwards of 400 firms'],
    ['at most 2 GB', 'a maximum of 2 GB'],
    ['as much as $8bn', 'up to $8 billion'],
    ['15 percent', '15%'],
    ['half of the staff', '50% of the staff'],
    ['200 million dollars', '$200M'],
    ['60 cents', '$0.60'],
    ['12 months', '1 year'],
    ['ten years', 'the last decade'],
    ['between 70 and 100 euros a week', '€70 to €100 per week'],
    ['roughly 2 million users', '2 million users'],
    ['twice as fast', '2 times as fast'],
    ['697 MGas per second', '697MGas/s'],
    ['no more than 20 minutes', 'within 20 minutes'],
    ['more than a century', 'over 100 years'],
    ['over a quarter of a century', 'over 25 years'],
    ['half an hour', '30 minutes'],
    ['seven minutes', 'from 7m to 40s'],
    ['at least sixteen', 'the minimum age is 16 years'],
    ['four days a week', 'a four-day week'],
    ['60,000 hours', '60,000 therapy hours'],
    ['no later than 120 days', 'within 120 days'],
    ['8 percent a year', '8% on heating and cooling costs each year'],
    ['more than fifty million users', '50+ million users'],
    ['over 15k customers and 170k users', '15,000+ customers and 170,000+ users'],
    ['four in five clinics', 'eight out of ten clinics'],
    ['80% of clinics', 'eight out of ten clinics'],
    ['two and a half hours', '2.5 hours'],
    ['two and a half million users', '2.5m users'],
    ['85 millimetres', '85mm'],
    ['50 square feet', '50 sq ft'],
    ['more than 30k boots', '30,154 boots'],
    ['nearly ten million boots', '9.84 million boots'],
    ['half a million users', '500,000 users'],
    ['a quarter century', '25 years'],
    ['a half-hour', '30 minutes'],
    ['700 million dollars', '$700 mln'],
    ['4,000 pounds', '4,000 lbs'],
    ['version 3', 'GPL v3'],
    ['twelve years of practice or more', '12+ years of practice'],
    ['six weeks ahead or earlier', 'at least 6 weeks ahead'],
    ['as long as two weeks', 'up to 14 days'],
    ['40 euros instead of 55', '€40, regular price €55'],
    ['about $31.5k', '$31,512.70'],
    ['zero to four stars', 'zero-to-four stars'],
    ['cold up to 24 hours and hot up to twelve hours', 'up to 24 hours cold and 12 hours hot'],
    ['3 amps', 'an input of 3A'],
    ['20 milligrams', '20 mg'],
    ['in a matter of 90 days', 'within 90 days'],
    ['the mid-1600s', "the mid-1600's"],
    ['40 degrees', '40℃'],
    ['thirty thousand square feet', 'a 30,000-square-foot hall'],
    ['upwards of a quarter of a million clerks', 'over 250,000 clerks'],
    ['three quarters of a million clerks', '750k clerks'],
    ['three quarters of the staff', '75% of the staff'],
    ['nine tenths of the dust', '90% of the dust'],
    ['a third of the shops', '33% of shops'],
    ['grew by a third', 'grew by 33%'],
    ['67% of shops', 'two thirds of the shops'],
    ['set up within four minutes', 'set up in 4 minutes'],
    ['12 inches', 'a 12" shelf'],
    ['from 2 to 6 p.m. on Mondays', 'Mondays 2-6PM'],
    ['at about 1 p.m. in a shed', 'around 1 p. m. in the shed'],
    ['12 inches by 9 feet', 'a shelf of 12″ × 9′'],
    ['lamps of 2,700 kelvins', 'Warm: 2700K'],
    ['forty kilos', '40 kgs'],
    ['half a metre to eighty centimetres', '50–80 cm'],
    ['1.5 kilometres', '1,500 metres'],
    ['6.2 billion riyals', 'SR6.2 billion'],
    ['over six million three-course meals', 'more than 6 million three-course meals'],
    ['a quarter of the width', '¼ the width'],
    ['two and a half cups', '2½ cups'],
    ['a million runs a month', 'monthly free grant of 1,000,000 runs'],
  ])('is the same as “%s” and “%s”', (claim, quote) => {
    expect(borne(claim, quote)).toBe(true);
  });

  it.each([
    ['10,000 fans', '10,001 fans'],
    ['2.6m people', '2.6bn people'],
    ['more than 50 languages', '50 languages'],
    ['50 languages', 'up to 50 languages'],
    ['exactly 50 languages', '50+ languages'],
    ['$200', '€200'],
    ['$200', '200 users'],
    ['14 hours', '14 days'],
    ['20 seminars a day', '20 seminars a week'],
    ['under 300 seats', 'over 300 seats'],
    ['15%', '15 points of view'],
    ['1.1 megagas', '1.1 gigagas'],
    ['three clinics', 'thirteen clinics'],
    ['no more than 20 minutes', 'more than 20 minutes'],
    ['four in five clinics', 'four out of ten clinics'],
    ['five and a half months', 'five and a half years'],
    ['85 million', '85mm'],
    ['50 feet', '50 sq ft'],
    ['30k boots', '30,154 boots'],
    ['more than 30k boots', '34,154 boots'],
    ['more than 31k boots', '30,954 boots'],
    ['more than 140 boots', '150 boots'],
    ['nearly ten million boots', '10.1 million boots'],
    ['a million users', 'half a million users'],
    ['two thirds of the shops', '33% of shops'],
    ['three quarters of the staff', '70% of the staff'],
    ['a quarter of the staff', 'the first quarter of 2023'],
    ['the first three quarters of the year', '75% of the year'],
    ['within four minutes', 'in 5 minutes'],
    ['12 feet', 'a 12" shelf'],
    ['at 4 p.m.', 'at 4 a.m.'],
    ['12 inches', 'a shelf “of size 12”'],
    ['2,700 thousand lamps', 'Warm: 2700K'],
    ['240 kilovolts', '240V'],
    ['half a metre', '60 cm'],
    ['6.2 billion dollars', 'SR6.2 billion'],
    ['three quarters of the width', '¼ the width'],
    ['a million runs a week', 'monthly free grant of 1,000,000 runs'],
    ['over 15k customers, while 170k users stayed', 'over 15k customers and 170,000+ users'],
  ])('“%s” is not “%s”', (claim, quote) => {
    expect(borne(claim, quote)).toBe(false);
  });

  it('in a name, a title or a zero- compound counts nothing', () => {
    expect(quantities('Point Nine and Zero-downtime deploys')).toEqual([]);
  });

  it('counts nothing that stands on another line', () => {
    expect(quantities('Trees planted: 40 million\nVolunteers: 90').map((q) => q.counted.length)).toEqual([
      0, 0,
    ]);
    expect(quantities('4,000+\n\nGuests').map((q) => q.counted.map((w) => w.text))).toEqual([['Guests']]);
  });

  it('is no fraction where things are put in order or quarters of a year are told', () => {
    expect(quantities('A third office opened in the third quarter.').filter((q) => q.fraction)).toEqual([]);
    expect(quantities('It grew for two consecutive quarters.').filter((q) => q.fraction)).toEqual([]);
  });
});

describe('a date', () => {
  const given = (claim: string, quote: string) =>
    datesIn(read(claim)).every((d) => dateBorne(d, datesIn(read(quote))));

  it.each([
    ['on 30 September', 'on Sept. 30'],
    ['on 11 March 2026', 'Mar. 11, 2026'],
    ['on 11 March 2026', '2026-03-11'],
    ['in summer 2026', 'the 2026 Summer Intern'],
    ['since 1996', 'founded in 1996'],
    ['in August', 'in August 2025'],
    ['in Q3', 'for the third quarter'],
    ['on January 27', 'from 1/27/2026'],
    ['on 27 January 2026', '27/1/2026'],
    ['for 2025', "Forbes' 2025 list"],
    ['on 7 and 8 April 2025', 'April 7-8, 2025'],
    ['from 3 to 5 May 2024', 'May 3–5, 2024'],
    ['July 9 to 12, 2023', 'from the 9th to the 12th of July 2023'],
    ['from the last day of May to 2 June 2024', 'May 31-June 2, 2024'],
    ['in April and May', 'April - May, and October - December'],
    ['until 4 May 2025', 'extended to May 4, 2025'],
    ['no later than 4 May', 'by May 4'],
    ['prior to 2019', 'before 2019'],
    ['from March 2020', 'starting March 2020'],
    ['put off to May', 'put off until May'],
  ])('“%s” is given by “%s”', (claim, quote) => {
    expect(datesIn(read(claim))).not.toEqual([]);
    expect(given(claim, quote)).toBe(true);
  });

  it.each([
    ['on 30 October', 'on Sept. 30'],
    ['on 12 March 2026', 'Mar. 11, 2026'],
    ['in August 2025', 'in August'],
    ['in 2021', 'by 2021'],
    ['before 2021', 'after 2021'],
    ['on 7 and 9 April 2025', 'April 7-8, 2025'],
    ['from 3 to 5 May 2023', 'May 3–5, 2024'],
    ['from the last day of May', 'from May 30'],
    ['until 12 May 2024', 'on May 8 and 12, 2024'],
    ['before 2019', 'no later than 2019'],
    ['after 2019', 'prior to 2019'],
    ['on 12 April', 'on April 9, 12 boats left'],
    ['on 10 May', 'on May 9, 10 a.m.'],
    ['in March 2024 and May 2023', 'in March 2023 and May 2024'],
  ])('“%s” is not given by “%s”', (claim, quote) => {
    expect(given(claim, quote)).toBe(false);
  });

  it('“may” and “march” without a capital are no months', () => {
    expect(datesIn(read('They may march on.'))).toEqual([]);
  });
});
