import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FETCHER_NAMES } from '../../../shared/fetcher-names.ts';
import type { Contradiction } from '../../../shared/plan.ts';
import { SOURCE_KINDS, type Source } from '../../../shared/source.ts';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { confidence, type Disagreement, scoreOf } from './confidence.ts';

const now = new Date('2026-03-01T12:00:00Z');
const makeSource = (overrides: Partial<Source> = {}): Source =>
  makeDocument({ text_length: 4000, ...overrides }).source;

const site = (n: number) => makeSource({ url: `https://acme.example/${n}` });
const broad: Source[] = [
  makeSource({ url: 'https://acme.example/about', published_at: '2026-01-10' }),
  makeSource({ url: 'https://acme.example/blog/1', kind: 'engineering-post', published_at: '2026-02-01' }),
  makeSource({ url: 'https://boards.example.org/acme', kind: 'job-posting', fetcher: 'open-roles' }),
  makeSource({
    url: 'https://encyclopedia.example.net/Acme',
    kind: 'encyclopedia',
    fetcher: 'profile',
    voice: 'third-party',
  }),
  makeSource({
    url: 'https://news.example.com/acme',
    kind: 'news-article',
    fetcher: 'news',
    voice: 'third-party',
    published_at: '2026-02-20',
  }),
  makeSource({ url: 'https://code.example.io/acme', kind: 'code-profile', fetcher: 'code' }),
];
const note = (sources: readonly Source[], contradictions: readonly Contradiction[] = []) =>
  confidence({ sources, contradictions, notReached: [], now });
const makeContradiction = (left: Source, right: Source): Contradiction => ({
  about: 'number of people',
  sides: [left, right].map((source, i) => ({
    kind: 'claim',
    id: `c${i + 1}`,
    text: `Acme has ${i + 1}00 people.`,
    proof: 'keep',
    citations: [{ source_id: source.id, quote: `${i + 1}00 people`, start: 0, end: 10 }],
  })),
});

const anySource = fc
  .record({
    host: fc.constantFrom('acme.example', 'news.example.com', 'wiki.example.org', 'code.example.net'),
    page: fc.integer({ min: 0, max: 6 }),
    kind: fc.constantFrom(...SOURCE_KINDS),
    fetcher: fc.constantFrom(...FETCHER_NAMES),
    voice: fc.constantFrom('own', 'third-party' as const),
    text_length: fc.integer({ min: 0, max: 9000 }),
    published_at: fc.constantFrom(undefined, '2026-02-01', '2024-06-01', '2019-01-01', 'not a date'),
  })
  .map(({ host, page, published_at, ...rest }) =>
    makeSource({
      url: `https://${host}/${page}`,
      ...rest,
      ...(published_at === undefined ? {} : { published_at }),
    }),
  );
const anyRun = fc
  .uniqueArray(anySource, { minLength: 1, maxLength: 14, selector: ({ id }) => id })
  .chain((sources) =>
    fc.record({
      sources: fc.constant(sources),
      lost: fc.nat(sources.length - 1),
      pairs: fc.array(fc.tuple(fc.nat(sources.length - 1), fc.nat(sources.length - 1)), { maxLength: 6 }),
    }),
  );

describe('the score', () => {
  it('never rises when a source is lost, contradictions or not', () => {
    fc.assert(
      fc.property(anyRun, ({ sources, lost, pairs }) => {
        const disagreements = pairs.flatMap(([a, b]): Disagreement[] => {
          const [left, right] = [sources[a], sources[b]];
          return left && right && left !== right ? [[left.id, right.id]] : [];
        });
        const rest = sources.filter((_, index) => index !== lost);
        expect(scoreOf(rest, disagreements, now)).toBeLessThanOrEqual(scoreOf(sources, disagreements, now));
      }),
      { numRuns: 400 },
    );
  });

  it('stays between 0 and 1', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anySource, { maxLength: 20, selector: ({ id }) => id }), (sources) => {
        const score = scoreOf(sources, [], now);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('gains more from an independent voice than from one more page of the same site', () => {
    const base = [site(1), site(2)];
    const third = makeSource({
      url: 'https://news.example.com/a',
      kind: 'news-article',
      voice: 'third-party',
      fetcher: 'news',
    });
    expect(scoreOf([...base, third], [], now)).toBeGreaterThan(scoreOf([...base, site(3)], [], now));
  });

  it('counts recent pages more than old ones', () => {
    const dated = (published_at: string) => [makeSource({ published_at })];
    expect(scoreOf(dated('2026-02-01'), [], now)).toBeGreaterThan(scoreOf(dated('2015-02-01'), [], now));
  });

  it('is lower when its sources contradict each other', () => {
    const [first, second] = broad;
    if (!first || !second) throw new Error('two sources needed');
    expect(note(broad, [makeContradiction(first, second)]).score).toBeLessThan(note(broad).score);
  });
});

describe('the note', () => {
  it('shows the banner when nothing could be read, and says that the role is all there is', () => {
    const { level, banner, score, reasons } = note([]);
    expect({ level, banner, score }).toEqual({
      level: 'low',
      banner: 'Verify these facts before relying on them.',
      score: 0,
    });
    expect(reasons[0]).toContain('role alone');
  });

  it('is low for a single page of the company itself, high for six kinds of sources', () => {
    expect(note([site(1)]).level).toBe('low');
    expect(note(broad)).toMatchObject({ level: 'high' });
    expect(note(broad).banner).toBeUndefined();
  });

  it('takes the banner threshold from the caller', () => {
    const low = confidence({ sources: broad, contradictions: [], notReached: [], now, bannerBelow: 0.99 });
    expect(low).toMatchObject({ level: 'low', banner: 'Verify these facts before relying on them.' });
  });

  it('gives reasons on number, independence, age and agreement', () => {
    const text = note(broad).reasons.join(' ');
    expect(text).toContain('6 sources were read, from 5 sites');
    expect(text).toContain('2 sources are written by others');
    expect(text).toContain('20 Feb 2026');
    expect(text).toContain('No contradiction');
  });

  it('names what could not be reached in words even when no message came with it', () => {
    const { not_reached } = confidence({
      sources: [],
      contradictions: [],
      notReached: [{ fetcher: 'news', reason: 'timeout', message: '' }],
      now,
    });
    expect(not_reached[0]?.message).toBe('News could not be read.');
  });

  it('says first what the level rests on and what it lacks', () => {
    expect(note([site(1)]).reasons[0]).toMatch(
      /^Low, because it rests on acme\.example: news or any other independent source, the posting, a second site, and a page dated/,
    );
    expect(note(broad).reasons[0]).toMatch(/^High, because/);
  });

  it('says nothing about zero, and nothing about one thing in the plural', () => {
    const dated = { published_at: '2026-02-01' };
    const all = (sources: Source[]) => note(sources).reasons.join(' ');
    expect(all([makeSource(dated)])).toContain('It is dated 1 Feb 2026.');
    expect(all([makeSource(dated), makeSource({ url: 'https://acme.example/2', ...dated })])).toContain(
      'The newest date on a source is 1 Feb 2026. ',
    );
    expect(all([site(1)])).toContain('says carries no date');
    for (const sources of [[site(1)], [site(1), makeSource(dated)], broad])
      expect(all(sources)).not.toMatch(/\b0 |\b1 (?:sources|pages|sites|postings)\b/);
  });

  it('tells what the reader gave from sites', () => {
    const pasted = makeSource({ url: null, kind: 'job-posting', fetcher: 'open-roles' });
    const profile = makeSource({ url: null, kind: 'interviewer-profile', fetcher: 'interviewer' });
    const text = note([site(1), pasted, profile]).reasons.join(' ');
    expect(text).toContain(
      '3 sources were read, from acme.example, the posting you pasted, and your upload: ',
    );
    expect(text).not.toMatch(/sites|and others|an upload/);
  });

  it('does not give disagreement as the reason for high confidence', () => {
    const [first, second] = broad;
    if (!first || !second) throw new Error('two sources needed');
    const [reason] = note(broad, [makeContradiction(first, second)]).reasons;
    if (reason?.startsWith('High'))
      expect(reason).toMatch(/agree on all but one point|agree on all but 1 point/);
    expect(reason).not.toContain('differ on no more');
  });

  it('says that the address given was a page inside the site, unless the front page was read too', () => {
    const inside = makeSource({ url: 'https://www.acme.example/jobs/go/berlin' });
    const front = makeSource({ url: 'https://www.acme.example/' });
    const reasons = (sources: Source[]) =>
      confidence({
        sources,
        contradictions: [],
        notReached: [],
        now,
        companyUrl: inside.url ?? '',
      }).reasons.join(' ');
    expect(reasons([inside])).toContain('a page inside www.acme.example (/jobs/go/berlin)');
    expect(reasons([inside, front])).not.toContain('a page inside');
  });
});
