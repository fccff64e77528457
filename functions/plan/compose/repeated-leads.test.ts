import { describe, expect, it } from 'vitest';
import type { DraftClaim } from './draft.ts';
import { withoutRepeatedLeads } from './repeated-leads.ts';

const claim = (text: string, page: 'one' | 'two' = 'one'): DraftClaim => ({
  kind: 'claim',
  text,
  citations: [{ source_id: `src_${page}`, quote: text, start: 0, end: text.length }],
});
const textsOf = (claims: readonly DraftClaim[], keeps = true) =>
  withoutRepeatedLeads(claims, { keeps: () => keeps }).map(({ text }) => text);

describe('quotes one below the other', () => {
  const three = ['a', 'b', 'c'].map((letter) => claim(`In their own words: “I wrote ${letter}.”`));

  it('of one page say once who speaks', () =>
    expect(textsOf(three)).toEqual(['In their own words: “I wrote a.”', '“I wrote b.”', '“I wrote c.”']));

  it('say it again for another page, another speaker and after a plain statement', () =>
    expect(
      textsOf([
        claim('In their own words: “I wrote a.”'),
        claim('In their own words: “I wrote b.”', 'two'),
        claim('Acme writes: “We wrote c.”', 'two'),
        claim('Kim Berg wrote d.', 'two'),
        claim('Acme writes: “We wrote e.”', 'two'),
      ]),
    ).toEqual([
      'In their own words: “I wrote a.”',
      'In their own words: “I wrote b.”',
      'Acme writes: “We wrote c.”',
      'Kim Berg wrote d.',
      'Acme writes: “We wrote e.”',
    ]));

  it('keep the words where the bare quote would not pass the gate', () =>
    expect(textsOf(three, false)).toEqual(three.map(({ text }) => text)));
});
