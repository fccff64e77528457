import { describe, expect, it } from 'vitest';
import { compare } from '../comparison.ts';
import { readEvidence } from '../evidence.ts';
import { meaningOf } from '../meaning.ts';
import { type ProvableSource, proveClaim } from '../prove-claim.ts';
import { read } from '../reading/reading.ts';
import { judgeOf } from './judge.ts';
import { signalsOf } from './signals.ts';
import weights from './weights.json' with { type: 'json' };

const source = (text: string): Map<string, ProvableSource> =>
  new Map([['s', { id: 's', url: 'https://fernhill.example/', subject: 'Fernhill', text }]]);
const cited = (text: string) => [{ source_id: 's', quote: text, start: 0, end: text.length }];
const signals = (quote: string, claim: string) => {
  const evidence = readEvidence(cited(quote), source(quote));
  const comparison = compare(read(claim, evidence.names), evidence);
  const meaning = meaningOf(comparison);
  const coverage = meaning.coverage();
  return signalsOf(comparison, meaning.suspicions(coverage), coverage);
};
const verdict = (quote: string, text: string) =>
  proveClaim({ text, citations: cited(quote) }, source(quote)).verdict;

const REPLACED = 'Last winter the ordering service replaced the nightly spreadsheets.';

describe('the signals', () => {
  it('are those the trees were trained on', () => {
    expect([...signals(REPLACED, 'The ordering service replaced spreadsheets.').keys()]).toEqual(
      weights.signals,
    );
  });

  it('tell parts that changed places from parts that kept theirs', () => {
    const kept = signals(REPLACED, 'The ordering service replaced the nightly spreadsheets.');
    const turned = signals(REPLACED, 'The nightly spreadsheets replaced the ordering service.');
    expect(kept.get('exchangedAcrossVerb')).toBe(0);
    expect(turned.get('exchangedAcrossVerb')).toBe(1);
    expect(turned.get('outOfOrder')).toBeGreaterThan(kept.get('outOfOrder') ?? 0);
  });

  it('see no exchange where a passive turns the sentence', () => {
    const passive = signals(REPLACED, 'The nightly spreadsheets were replaced by the ordering service.');
    expect(passive.get('exchangedAcrossVerb')).toBe(0);
    expect(passive.get('turnedParts')).toBe(0);
  });

  it('see statements whose parts were paired anew', () => {
    const quote = 'The parser is written in Zig and the planner is written in Elixir.';
    const crossed = signals(quote, 'The parser is written in Elixir and the planner is written in Zig.');
    expect(crossed.get('segmentsCrossed')).toBe(1);
    expect(signals(quote, quote).get('segmentsCrossed')).toBe(0);
  });
});

describe('the signals of parts', () => {
  const quote = 'Harbour Bank acquired the startup Tidewell from Norlink in May.';

  it('see who changed places with whom around a verb, and who did not', () => {
    const turned = signals(quote, 'Tidewell acquired Harbour Bank.');
    expect([turned.get('tiesTurned'), turned.get('partsToDoer'), turned.get('partsFromDoer')]).toEqual([
      2, 1, 2,
    ]);
    const kept = signals(quote, 'Tidewell was acquired by Harbour Bank.');
    expect([kept.get('tiesTurned'), kept.get('tiesSame')]).toEqual([0, 1]);
  });

  it('follow the converse of a verb', () => {
    const sold = signals(quote, 'Norlink sold Tidewell to Harbour Bank.');
    expect(sold.get('tiesTurned')).toBe(0);
  });

  it('tell a verb that only has a bearer in the quote', () => {
    expect(signals('Norlink: 900 followers.', 'Norlink follows many.').get('fromBearer')).toBe(1);
    expect(signals('Ada leads the team.', 'Ada is leading the team.').get('fromBearer')).toBe(0);
  });

  it('see from and to exchanged', () => {
    const moved = 'The team moved its queue from Redis to Postgres.';
    expect(signals(moved, 'The team moved from Postgres to Redis.').get('prepositionsOpposed')).toBe(2);
    expect(signals(moved, 'The team moved from Redis to Postgres.').get('prepositionsOpposed')).toBe(0);
  });

  it('know when the page itself does what the quote says of it', () => {
    expect(signals('We build ferries.', 'Fernhill builds ferries.').get('ownDoerAgrees')).toBe(1);
    expect(signals('Norlink sued us.', 'Fernhill sued Norlink.').get('ownDoerTurned')).toBe(1);
  });

  it('count no disorder where a claim only cites its quotes in another order', () => {
    const order = (quotes: string[]) => {
      const text = quotes.join(' ');
      const citations = quotes.map((q) => ({
        source_id: 's',
        quote: q,
        start: text.indexOf(q),
        end: text.indexOf(q) + q.length,
      }));
      const evidence = readEvidence(citations, source(text));
      const comparison = compare(read('Boats leave Oslo; crews sleep ashore.', evidence.names), evidence);
      const meaning = meaningOf(comparison);
      const coverage = meaning.coverage();
      return signalsOf(comparison, meaning.suspicions(coverage), coverage).get('outOfOrder');
    };
    expect(order(['Crews sleep ashore.', 'Boats leave Oslo.'])).toBe(0);
    expect(order(['Boats leave Oslo.', 'Crews sleep ashore.'])).toBe(0);
  });
});

describe('the judge', () => {
  it('is sure of the same words in the same order, and of nothing without words', () => {
    expect(judgeOf(signals(REPLACED, 'The ordering service replaced the nightly spreadsheets.'))).toBe(
      'borne',
    );
    expect(judgeOf(signals(REPLACED, 'Gardens bloom.'))).toBe('doubtful');
  });

  it('lets the gate keep a turned sentence that says the same and no exchanged one', () => {
    expect(
      verdict(REPLACED, 'The nightly spreadsheets were replaced by the ordering service last winter.'),
    ).toBe('keep');
    expect(verdict(REPLACED, 'The nightly spreadsheets replaced the ordering service.')).toBe('quote');
  });

  it('gives a reason even when no single check has one', () => {
    const quote =
      'Our harbour office hands its reports to the coast guard, which files them for the ministry.';
    const result = proveClaim(
      { text: 'The ministry files its reports for the coast guard.', citations: cited(quote) },
      source(quote),
    );
    expect(result.verdict).not.toBe('keep');
    expect(result.reasons).toHaveLength(1);
  });
});
