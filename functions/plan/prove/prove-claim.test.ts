import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProvableSource, proveClaim, type Verdict } from './prove-claim.ts';
import { WRITTEN_BRIEF } from './written-cases/brief.ts';
import { WRITTEN_EVERYDAY } from './written-cases/everyday.ts';
import { WRITTEN, type WrittenGroup } from './written-cases/prose.ts';
import { WRITTEN_REWORDED } from './written-cases/reworded.ts';
import { WRITTEN_TURNED } from './written-cases/turned.ts';
import { WRITTEN_EXCHANGED, WRITTEN_UNSURE } from './written-cases/unsure.ts';

const page = (text: string, subject = 'Fernhill'): ProvableSource => ({
  id: 's1',
  url: 'https://fernhill.example/about',
  subject,
  text,
});

/** Proves a claim by quotes of one page; each quote must stand in it. */
function prove(
  text: string,
  quotes: string | string[],
  source = page([quotes].flat().join('\n\n')),
): Verdict {
  const citations = [quotes].flat().map((quote) => {
    const start = source.text.indexOf(quote);
    return { source_id: source.id, quote, start, end: start + quote.length };
  });
  return proveClaim({ text, citations }, new Map([[source.id, source]]));
}

const codeOf = (verdict: Verdict) => verdict.reasons[0]?.code;

describe('the verdict', () => {
  it('keeps what the quote says in other words', () => {
    const verdict = prove(
      'Fernhill bought Gripline in 2021 for $40m.',
      'In 2021 we acquired Gripline for $40 million.',
    );
    expect(verdict).toMatchObject({
      verdict: 'keep',
      text: 'Fernhill bought Gripline in 2021 for $40m.',
      reasons: [],
    });
  });

  it('keeps quotes joined by signs alone, not in another order or with a word between', () => {
    const quotes = ['Count before you claim', 'We like figures better than adjectives in any report.'];
    expect(prove(`${quotes[0]}: “${quotes[1]}”`, quotes).verdict).toBe('keep');
    expect(prove(`${quotes[0]}: “${quotes[1]}”`, quotes.join('\n\n')).verdict).toBe('keep');
    expect(prove(`${quotes[0]} never: “${quotes[1]}”`, quotes).verdict).not.toBe('keep');
  });

  it('trims a tail nothing proves and says why', () => {
    const verdict = prove(
      'Fernhill bought Gripline in 2021, and its founders left within a month.',
      'In 2021 we acquired Gripline for $40 million.',
    );
    expect(verdict).toMatchObject({ verdict: 'trim', text: 'Fernhill bought Gripline in 2021.' });
    expect(verdict.reasons).toHaveLength(1);
  });

  it('never trims away what limits the rest', () => {
    const verdict = prove('Fernhill hires in all of Europe, except for Norway.', 'We hire in all of Europe.');
    expect(verdict.verdict).toBe('quote');
  });

  it.each([
    [
      'Clients prepare breakfast, lunch and dinner in a hurry.',
      'Clients prepare breakfast, lunch and dinner.',
    ],
    ['Sedan sales are down 12.3%, but those of trucks and vans doubled.', 'Sedan sales are down 12.3%.'],
    [
      'Dealers sold 1,200 cars, trucks and vans in March.',
      'Dealers sold 1,200 cars, trucks and vans in May.',
    ],
  ])('breaks no list off: %s', (claim, quote) => {
    const verdict = prove(claim, quote);
    expect(verdict.verdict === 'trim' ? verdict.text : '').not.toMatch(/lunch\.$|trucks\.$|cars\.$/);
  });

  it('does not take what was missed for what did not happen', () => {
    const quote = 'Sales rose 3.6 percent, missing the 4.8 percent gain that was expected.';
    expect(codeOf(prove('Sales did not rise.', quote))).toBe('negation_differs');
  });

  it('tells on from off', () => {
    const quote = 'It powers off all devices when the board is shut down.';
    expect(prove('It powers off devices when the board is shut down.', quote).verdict).toBe('keep');
    expect(codeOf(prove('It powers on devices when the board is shut down.', quote))).toBe('opposite_word');
  });

  it('reads British and American spelling, and a state by its code', () => {
    expect(prove('Fernhill organises its Favourite Fair.', 'We organize our Favorite Fair.').verdict).toBe(
      'keep',
    );
    expect(
      prove('Fernhill repairs boots in Springfield, Oregon.', 'We repair boots in Springfield, OR.').verdict,
    ).toBe('keep');
    expect(codeOf(prove('Fernhill repairs boots in Oregon.', 'We repair boots in Springfield, OH.'))).toBe(
      'name_unsupported',
    );
  });

  it('knows a name by its initials only where the words stand side by side', () => {
    const rate = 'The annual percentage rate on new loans averaged 5.7 percent in October.';
    expect(prove('The APR on new loans averaged 5.7 percent in October.', rate).verdict).toBe('keep');
    const partner = 'Ferrowick partner since 2008\nAtlas partner since 2017';
    expect(codeOf(prove('Fernhill has been an SAP partner since 2017.', partner))).toBe('name_unsupported');
  });

  it('puts the quote itself in the place of a wording it does not bear', () => {
    const quote = 'In 2021 we acquired Gripline for $40 million.';
    const verdict = prove('Gripline acquired Fernhill in 2021.', quote);
    expect(verdict).toMatchObject({ verdict: 'quote', text: `“${quote}”` });
    expect(codeOf(verdict)).toBe('roles_differ');
  });

  it('drops a claim with one bad citation among good ones', () => {
    const source = page('We sell boots. We were founded in 1999 in Bergen.');
    const good = { source_id: 's1', quote: 'We sell boots.', start: 0, end: 14 };
    const bad = { source_id: 's9', quote: 'We were founded in 1999 in Bergen.', start: 15, end: 49 };
    const verdict = proveClaim(
      { text: 'Fernhill sells boots.', citations: [good, bad] },
      new Map([['s1', source]]),
    );
    expect(verdict.verdict).toBe('drop');
    expect(codeOf(verdict)).toBe('unknown_source');
  });

  it('drops a claim that cites nothing', () => {
    expect(codeOf(proveClaim({ text: 'Fernhill sells boots.', citations: [] }, new Map()))).toBe(
      'no_citation',
    );
  });

  it('drops what rests on a phrase that could stand anywhere', () => {
    expect(prove('Fernhill sells boots in Bergen.', 'in the industry').verdict).toBe('drop');
  });

  it('keeps a claim about two quotes that only together bear it', () => {
    const quotes = ['Our office is in Oslo.', 'We are 40 people.'];
    expect(prove('Fernhill has 40 people and an office in Oslo.', quotes).verdict).toBe('keep');
    expect(prove('Fernhill has 40 people and an office in Oslo.', 'Our office is in Oslo.').verdict).not.toBe(
      'keep',
    );
  });

  it('returns citations with the bytes of the source, whatever typography they came in', () => {
    const text = 'We don’t sell our customers’ data.';
    const citation = {
      source_id: 's1',
      quote: "We don't sell our customers' data.",
      start: 0,
      end: text.length,
    };
    const verdict = proveClaim(
      { text: 'Fernhill does not sell the data of its customers.', citations: [citation] },
      new Map([['s1', page(text)]]),
    );
    expect(verdict).toMatchObject({ verdict: 'keep', citations: [{ quote: text }] });
  });

  it('does not let the subject of a page take the place of somebody the page names', () => {
    const source = page('Google has bought CloudSimple, a startup from Santa Clara.', 'Daily Ledger');
    expect(prove('Daily Ledger has bought CloudSimple.', source.text, source).verdict).not.toBe('keep');
  });
});

const SENTENCES = [
  'Fernhill was founded in 2009 by Ada Berg and Jon Lie.',
  'We do not sell data, and we never will.',
  'More than 60% of our 1,200 employees work remotely at least 2 days a week.',
  'Our robots may one day lift up to 35 kilograms.',
  'Only customers in Norway can order the 2023 edition for $49.90.',
];

describe('every verbatim sentence with its citation', () => {
  it('is kept, bare or in quotation marks', () => {
    const source = page(SENTENCES.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.boolean(), (sentence, marked) => {
        expect(prove(marked ? `“${sentence}”` : sentence, sentence, source).verdict).toBe('keep');
      }),
    );
  });

  it('is not kept once any number in it is changed', () => {
    const source = page(SENTENCES.join(' '));
    const numbered = SENTENCES.filter((s) => /\d/.test(s));
    fc.assert(
      fc.property(
        fc.constantFrom(...numbered),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        (sentence, which, by) => {
          const digits = [...sentence.matchAll(/\d/g)];
          const hit = digits[which % digits.length];
          if (!hit) return;
          const other = String((Number(hit[0]) + by) % 10);
          const claim = sentence.slice(0, hit.index) + other + sentence.slice(hit.index + 1);
          expect(prove(claim, sentence, source).verdict).not.toBe('keep');
        },
      ),
    );
  });

  it('leaves a trimmed text that proves by itself', () => {
    const tails = [
      ', and it doubled its revenue',
      ', which is a world record',
      '; regulators in Peru have approved it',
    ];
    const source = page(SENTENCES.join(' '));
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...tails), (sentence, tail) => {
        const verdict = prove(`${sentence.slice(0, -1)}${tail}.`, sentence, source);
        expect(verdict.verdict).not.toBe('keep');
        if (verdict.verdict === 'trim') expect(prove(verdict.text, sentence, source).verdict).toBe('keep');
      }),
    );
  });
});

describe('hostile input', () => {
  const long = 100_000;
  it.each([
    ['spaces', ' '.repeat(long)],
    ['digits and commas', '1,'.repeat(long / 2)],
    ['capitals with dots', 'A.'.repeat(long / 2)],
    ['number words', 'hundred and '.repeat(long / 12)],
    ['negations', 'not '.repeat(long / 4)],
    ['apostrophes', "a's".repeat(long / 3)],
    ['hyphens', 're-'.repeat(long / 3)],
    ['one word', 'a'.repeat(long)],
    ['surrogates', '\ud83d\ude00'.repeat(long / 2)],
  ])('of 100 kB of %s is judged within 200 ms', (_, text) => {
    const source = page(`We sell boots in Bergen. ${text}`);
    const citation = { source_id: 's1', quote: 'We sell boots in Bergen.', start: 0, end: 24 };
    const sources = new Map([['s1', source]]);
    proveClaim({ text: 'Fernhill sells boots.', citations: [citation] }, sources);
    const started = process.cpuUsage();
    proveClaim({ text, citations: [citation] }, sources);
    proveClaim(
      { text: 'Fernhill sells boots.', citations: [{ ...citation, quote: text, end: source.text.length }] },
      sources,
    );
    proveClaim(
      {
        text: text.slice(0, 1500),
        citations: [{ ...citation, quote: text.slice(0, 4000), start: 25, end: 25 + 4000 }],
      },
      sources,
    );
    const used = process.cpuUsage(started);
    expect((used.user + used.system) / 1000).toBeLessThan(600);
  });
});

/** Shares measured with the judge's threshold where it is, less a little: a loss of more means a check has broken. */
describe.each<[string, readonly WrittenGroup[], { bears: number; lies: number }]>([
  ['company prose', WRITTEN, { bears: 0.9, lies: 0.06 }],
  ['turned sentences, denials, hedges', WRITTEN_TURNED, { bears: 0.76, lies: 0.04 }],
  ['headings, slogans, news in brief', WRITTEN_BRIEF, { bears: 0.72, lies: 0.06 }],
  // One word exchanged among many that stand: the known weak spot.
  ['everyday sentences, one word too many', WRITTEN_EVERYDAY, { bears: 0.8, lies: 0.11 }],
  ['hopes, plans and permissions stated as facts', WRITTEN_UNSURE, { bears: 0, lies: 0.08 }],
  ['what looks like denial, doubt or another number', WRITTEN_REWORDED, { bears: 0.74, lies: 0 }],
  ['exchanged parts', WRITTEN_EXCHANGED, { bears: 0, lies: 0.08 }],
])('claims written by hand: %s', (_, groups, share) => {
  const verdicts = (which: 'bears' | 'bearsNot') =>
    groups.flatMap((g) =>
      g[which].map(([quote, claim]) => prove(claim, quote, page(quote, g.subject)).verdict),
    );
  const shareOf = (list: string[], verdict: string) =>
    list.length === 0 ? 0 : list.filter((v) => v === verdict).length / list.length;

  it('keeps most true ones and drops hardly any', () => {
    const truths = verdicts('bears');
    expect(shareOf(truths, 'keep')).toBeGreaterThanOrEqual(share.bears);
    expect(shareOf(truths, 'drop')).toBeLessThanOrEqual(0.02);
  });

  it('keeps hardly any that say something else', () => {
    expect(shareOf(verdicts('bearsNot'), 'keep')).toBeLessThanOrEqual(share.lies);
  });
});

describe('what a page calls itself', () => {
  it('is kept in the words of the page, as a name it gives itself and nobody else', () => {
    const quote = 'The cloud for builders';
    expect(prove('Fernhill calls itself “The cloud for builders”.', quote, page(quote)).verdict).toBe('keep');
    expect(prove('Norlink calls itself “The cloud for builders”.', quote, page(quote)).verdict).not.toBe(
      'keep',
    );
  });
});

describe('words the quotes do not have', () => {
  it.each([
    [
      'a name whose first word is a common one',
      'Canal Street Capital invests only in ferries.',
      'Index Ventures only invests in ferries.',
    ],
    [
      'an item of a list',
      'Our services extend to condo buildings and gyms.',
      'Hospitals and condo buildings can use the services of Fernhill.',
    ],
    [
      'a further clause with hardly a word of the quote',
      'We repair ferries in Oslo and have clear prices.',
      'Fernhill repairs ferries in Oslo, and the change was led by a retired captain.',
    ],
    [
      'an aim that has become a fact',
      'The agency starts with a goal of doing two deliveries to the moon every year.',
      'The agency does two deliveries to the moon every year.',
    ],
  ])('are not let pass: %s', (_, quote, claim) => {
    expect(prove(claim, quote, page(quote)).verdict).not.toBe('keep');
  });
});

describe('a quote cut off after what governs it', () => {
  it.each([
    [
      'available outside Norway since 2020',
      'The app is not available outside Norway since 2020.',
      'The app is available outside Norway since 2020.',
    ],
    [
      'open an office in Lisbon next year',
      'We plan to open an office in Lisbon next year.',
      'Fernhill opened an office in Lisbon next year.',
    ],
    [
      'use customer data to train models',
      'We don’t use customer data to train models.',
      'Fernhill uses customer data to train models.',
    ],
  ])('“%s” does not bear the opposite', (quote, text, claim) => {
    expect(prove(claim, quote, page(text)).verdict).not.toBe('keep');
  });

  it('still bears what the whole sentence says', () => {
    const text = 'We don’t use customer data to train models.';
    const claim = 'Fernhill does not use customer data to train models.';
    expect(prove(claim, 'use customer data to train models', page(text)).verdict).toBe('keep');
  });
});
