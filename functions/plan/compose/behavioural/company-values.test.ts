import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeRun } from '../make-run.ts';
import { companyValues } from './company-values.ts';

const page = (text: string) =>
  makeDocument({ kind: 'values-page', url: 'https://acme.example/values', title: 'Our values', text });
const namesOf = (text: string) => companyValues([page(text)]).map(({ name }) => name);

const HEADED = page(
  'We wrote these down in 2019, after an argument.\n\n## Say the number\n\nWe prefer “312 sellers” to “some users”. Nobody has ever been blamed here for an honest number.\n\n## Fail cold\n\nWhatever breaks, the store must get colder by itself and never hotter.\n\n## The turnip clause\n\nA turnip lies on the table in each planning round until all have spoken.\n\n## Visit us\n\nHall 4 is open on the first Friday of each month.',
);

describe('values of a company', () => {
  it('are named by the headings of its values page, housekeeping left out', () =>
    expect(companyValues([HEADED]).map(({ name }) => name)).toEqual([
      'Say the number',
      'Fail cold',
      'The turnip clause',
    ]));

  it('are named by the short sentence each paragraph opens with', () =>
    expect(
      namesOf(
        'These are our values, if you want to call them that.\n\nFail cold. Whatever breaks, the store must get colder by itself.\n\nTwenty years. Our stores are to run for twenty years, so we choose parts that will still be sold.',
      ),
    ).toEqual(['Fail cold', 'Twenty years']));

  it('are named by the label of a list', () =>
    expect(
      namesOf(
        '- Ownership: we run what we build and answer for it at night.\n- Candour: we say in the room what we think of the work.',
      ),
    ).toEqual(['Ownership', 'Candour']));

  it('are none where a page has a single heading or none', () =>
    expect(namesOf('We never write rounding difference in a report. We say the number first.')).toEqual([]));
});

describe('in a plan', () => {
  const { items } = makeRun([HEADED]).plan.behavioural;

  it('each value stands under its own name, proved by the passage that holds both', () => {
    const [number] = items;
    expect(number?.value_name).toBe('Say the number');
    expect(number?.value).toMatchObject({ kind: 'claim' });
    expect(number?.value.kind === 'claim' && number.value.citations[0]?.quote).toContain('Say the number');
  });

  it('is asked about by what it says', () => {
    expect(items[0]?.question).toMatch(/number|measurement/i);
    expect(items[1]?.question).toMatch(/fail|harm/i);
  });

  it('is asked about by name where no cue fits', () =>
    expect(items[2]?.question).toContain('“The turnip clause”'));

  it('a name that the citation does not hold is not shown', () => {
    const { plan } = makeRun(
      [HEADED],
      {},
      {
        tamper: (draft) => ({
          ...draft,
          behavioural: {
            items: draft.behavioural.items.map((item) => ({ ...item, value_name: 'Win at all cost' })),
          },
        }),
      },
    );
    expect(JSON.stringify(plan.behavioural)).not.toContain('Win at all cost');
  });
});
