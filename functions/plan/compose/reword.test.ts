import { describe, expect, it } from 'vitest';
import { inThirdPerson } from './reword.ts';

const turned = (sentence: string) => inThirdPerson(sentence, 'Acme');

describe('first person to third', () => {
  it.each([
    ['We build anvils for small shops.', 'Acme builds anvils for small shops.'],
    ['We are 160 people in Leeds.', 'Acme is 160 people in Leeds.'],
    ['We have moved our ledger to Postgres.', 'Acme has moved its ledger to Postgres.'],
    [
      'We now require an idempotency key on every write.',
      'Acme now requires an idempotency key on every write.',
    ],
    ['Our customers are bakers and florists.', 'Acme’s customers are bakers and florists.'],
    [
      'Last spring we found that our API accepted the same order twice.',
      'Last spring Acme found that its API accepted the same order twice.',
    ],
    ['We’ve been profitable since our fourth year.', 'Acme has been profitable since its fourth year.'],
    [
      'We hold licences in two countries and settle about 240,000 transfers a day.',
      'Acme holds licences in two countries and settles about 240,000 transfers a day.',
    ],
    ['We don’t sell data, and we never will.', 'Acme doesn’t sell data, and it never will.'],
    [
      'We carry a budget of 170 kB and the build fails above it.',
      'Acme carries a budget of 170 kB and the build fails above it.',
    ],
    [
      'We have no investors and are paid by the warehouses.',
      'Acme has no investors and is paid by the warehouses.',
    ],
    ['We are small, and have changed our mind twice.', 'Acme is small, and has changed its mind twice.'],
  ])('%j', (sentence, expected) => expect(turned(sentence)?.replaceAll("'", '’')).toBe(expected));

  it.each([
    ['whose tense can’t be told', 'We split the bundle by route last year.'],
    ['with a second speaker', 'We asked ourselves what would help us all.'],
    ['that invite the reader', 'Join us in Leeds and help us build anvils.'],
    ['whose joined verb would keep the plural', 'We had no office and were paid by shops.'],
    ['that speak of each other', 'We say the number to customers and to each other.'],
    ['where “we” act and are acted on', 'We tell shops the truth when they pay us late.'],
    ['whose later verb may belong to another', 'We help shops that sell bread and are paid by them.'],
    ['that quote somebody', 'We call it “the forge” for a reason.'],
    ['that already name the company', 'At Acme we forge anvils.'],
    ['without a first person', 'Anvils are forged in Leeds.'],
    ['about the country', 'Shops in the US buy most anvils.'],
  ])('leaves sentences %s to be quoted', (_, sentence) => expect(turned(sentence)).toBeUndefined());

  it('writes the possessive of a name in s with an apostrophe alone', () => {
    expect(inThirdPerson('Our games are built in Dundee.', 'Oak Games')).toBe(
      'Oak Games’ games are built in Dundee.',
    );
  });
});
