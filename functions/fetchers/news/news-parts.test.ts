import { describe, expect, it } from 'vitest';
import { isRecent } from './choose.ts';
import type { NewsItem } from './item.ts';
import { judge, usesOf, vocabularyOf } from './relevance.ts';
import { isSameText, mergeCopies } from './syndication.ts';

const item = (title: string, over: Partial<NewsItem> = {}): NewsItem => ({
  title,
  url: `https://paper.example/${title.length}-${title.split(' ').join('-').toLowerCase()}`,
  outlet: 'paper.example',
  publishedAt: new Date('2026-02-01T00:00:00Z'),
  summary: '',
  attention: 0,
  copies: [],
  ...over,
});

describe('uses of a name', () => {
  it('are none when there is no name', () => {
    expect(usesOf('Acme opens an office', '')).toEqual({ asName: 0, asWord: 0 });
  });
});

describe('the same report in several places', () => {
  it('counts once, under the one that tells most, with its copies', () => {
    const merged = mergeCopies([
      item('Ferrowick raises $40 million to speed up payouts', { url: 'https://a.example/1' }),
      item('Ferrowick raises $40 million to speed up payouts - The Daily', {
        url: 'https://b.example/2',
        summary: 'Longer.',
      }),
      item('Ferrowick opens an office in Leeds', { url: 'https://c.example/3' }),
    ]);
    expect(merged.map((one) => [one.url, one.copies])).toEqual([
      ['https://b.example/2', ['https://a.example/1']],
      ['https://c.example/3', []],
    ]);
  });

  it('is one address with and without www or amp', () => {
    expect(
      mergeCopies([
        item('A', { url: 'https://www.x.example/n/1' }),
        item('B b', { url: 'https://x.example/n/1/amp' }),
      ]),
    ).toHaveLength(1);
  });

  it('is two reports when the same words come months apart', () => {
    const later = new Date('2026-04-20T00:00:00Z');
    const title = 'Ferrowick reports record quarter';
    expect(
      mergeCopies([
        item(title, { url: 'https://a.example/1' }),
        item(title, { url: 'https://a.example/2', publishedAt: later }),
      ]),
    ).toHaveLength(2);
  });

  it('is told by its text when the headlines differ', () => {
    const text =
      'The company said on Monday that it would open a second office in the north of the country and hire forty engineers there over two years.';
    expect(isSameText(text, `${text} It gave no further details.`)).toBe(true);
    expect(
      isSameText(
        text,
        'The football club won on Saturday in front of a large crowd that had waited for hours in the rain.',
      ),
    ).toBe(false);
  });
});

describe('a report about the company or a namesake', () => {
  const home =
    'Mercato splits and pays out money for online marketplaces. Our ledger keeps payouts, escrow, refunds and settlement for sellers and platforms. '.repeat(
      3,
    );
  const spellings = ['Mercato'];
  const profile = { spellings, domains: ['mercato.example'], vocabulary: vocabularyOf(home, spellings) };

  it.each([
    [
      'shares the company’s vocabulary',
      'Mercato adds instant payouts',
      'Mercato said marketplaces can now settle with sellers at once; the ledger handles refunds and escrow.'.repeat(
        8,
      ),
      [],
      true,
    ],
    [
      'links to the company',
      'Mercato hires',
      'Mercato has a new chief. '.repeat(40),
      ['https://www.mercato.example/blog'],
      true,
    ],
    [
      'is of a football club',
      'Mercato FC win late',
      'Mercato scored in the last minute and the crowd cheered the goalkeeper. '.repeat(20),
      [],
      false,
    ],
    [
      'uses the name as a word',
      'All about the mercato',
      'The mercato opens in January. A mercato is a market. Mercato means market. '.repeat(10),
      [],
      false,
    ],
    [
      'does not name it',
      'Payouts are slow',
      'Marketplaces and sellers wait for payouts, escrow and refunds. '.repeat(20),
      [],
      false,
    ],
  ])('one that %s', (_, title, text, links, about) => {
    expect(judge(profile, title, text, links).about).toBe(about);
  });

  it('can not be told without the company’s own page, unless it links there', () => {
    const blind = { ...profile, vocabulary: new Set<string>() };
    expect(judge(blind, 'Mercato adds payouts', 'Mercato pays sellers.', []).about).toBe(false);
    expect(judge(blind, 'Mercato adds payouts', 'See mercato.example for more.', []).about).toBe(true);
  });

  it('is named by the whole name only', () => {
    expect(usesOf('Mercatoni and Mercato', 'Mercato')).toEqual({ asName: 1, asWord: 0 });
  });
});

describe('the last 90 days', () => {
  const now = new Date('2026-03-02T00:00:00Z');
  it.each([
    ['2026-03-01T00:00:00Z', true],
    ['2025-12-03T00:00:00Z', true],
    ['2025-12-01T00:00:00Z', false],
    ['2026-03-05T00:00:00Z', false],
  ])('%s: %s', (date, recent) => {
    expect(isRecent(new Date(date), now)).toBe(recent);
  });
});
