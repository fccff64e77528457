import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../shared/plan.ts';
import { makeDocument } from '../evidence/distil/make-document.ts';
import { claimsOf } from '../plan/assemble/walk-claims.ts';
import { makeRun } from '../plan/compose/make-run.ts';
import { ACME_DOCUMENTS } from '../plan/compose/sample-company.ts';
import { fastest } from '../test-timing.ts';
import { planToMarkdown } from './markdown.ts';
import { linkAddress, markdownLink, plainMarkdown } from './markdown-escape.ts';

const { plan } = makeRun(ACME_DOCUMENTS);
const markdown = planToMarkdown(plan);
const copy = (): Plan => JSON.parse(JSON.stringify(plan));

describe('the Markdown plan', () => {
  it('ends every claim with its source', () => {
    const urls = new Map<string, string | null>(plan.sources.map(({ id, url }) => [id, url]));
    for (const { claim, where } of claimsOf(plan)) {
      if (where.startsWith('questions_to_ask')) continue;
      const [citation] = claim.citations;
      expect(markdown).toContain(
        `${plainMarkdown(claim.text)} – Source: [${urls.get(citation?.source_id ?? '')}]`,
      );
    }
  });

  it('defines an address once for every source it names, so that the short form is a link', () => {
    const named = new Set([...markdown.matchAll(/Source: \[(https?:[^\]]+)\]/g)].map(([, url]) => url));
    expect(named.size).toBe(3);
    for (const url of named)
      expect(markdown.split('\n').filter((line) => line === `[${url}]: <${url}>`)).toHaveLength(1);
  });

  it('shows the banner, each day, each topic and the day card', () => {
    expect(markdown).toContain('> **Verify these facts before relying on them.**');
    for (const day of plan.schedule.days) expect(markdown).toContain(`### Day ${day.day} · `);
    for (const topic of plan.topics)
      expect(markdown).toContain(`### ${topic.rank}. ${plainMarkdown(topic.name)}`);
    for (const line of plan.schedule.day_card) expect(markdown).toContain(plainMarkdown(line));
  });

  it('marks advice and inference as such', () => {
    const changed = copy();
    changed.summary.points = [
      { kind: 'inference', text: 'They may ask about queues.' },
      { kind: 'advice', text: 'Sleep well.' },
    ];
    const text = planToMarkdown(changed);
    expect(text).toContain('- They may ask about queues. *(inference)*');
    expect(text).toContain('- Sleep well. *(advice)*');
  });

  it('shows what is published about the interviews, the value’s own name and what a strong answer names', () => {
    const values = makeDocument({
      kind: 'values-page',
      url: 'https://acme.example/values',
      text: '## Say the number\n\nWe prefer numbers to adjectives in every report.\n\n## Fail cold\n\nWhatever breaks, the store must get colder by itself.',
    });
    const guide = makeDocument({
      url: 'https://acme.example/blog/how-we-interview',
      title: 'What happens in our design interview',
      kind: 'engineering-post',
      text: '## The exercise\n\nYou design the part that books a courier. Candidates choose the tools.',
    });
    const theirs = makeDocument({
      url: 'https://kim.example/notes',
      title: 'Notes - Kim Berg',
      kind: 'interviewer-page',
      about: 'interviewer',
      fetcher: 'interviewer',
      subject: 'Kim Berg',
      text: 'I lead order routing at Acme. I ask candidates about a time when they were stuck.',
    });
    const text = planToMarkdown(
      makeRun([...ACME_DOCUMENTS, values, guide, theirs], { interviewer_name: 'Kim Berg' }).plan,
    );
    expect(text).toMatch(/What they say about interviewing:\n\n- .*a time when they were stuck/);
    expect(text).toMatch(/What they publish about their interviews:\n\n- .*books a courier/);
    expect(text).toMatch(/- Their value: Say the number: “We prefer numbers/);
    expect(text).toContain('  - Strong: ');
  });

  it('tells a source that was not reached from one that nobody asked for', () => {
    const missing = copy();
    missing.confidence.not_reached = [
      { fetcher: 'news', reason: 'timeout', message: 'No answer in time.' },
      { fetcher: 'interviewer', reason: 'not_asked', message: 'The request names no interviewer.' },
    ];
    const text = planToMarkdown(missing);
    expect(text).toContain('- Not reached: News. No answer in time.');
    expect(text).toContain('- Not asked for: Interviewer. The request names no interviewer.');
  });

  it('names an upload by its title and links nothing for it', () => {
    const profile = makeDocument({
      url: null,
      title: 'Profile.pdf',
      kind: 'interviewer-profile',
      about: 'interviewer',
      fetcher: 'interviewer',
      subject: 'Kim Berg',
      private: true,
      text: 'Kim Berg works as a staff engineer on order routing at Acme.',
    });
    const text = planToMarkdown(makeRun([...ACME_DOCUMENTS, profile], { interviewer_name: 'Kim Berg' }).plan);
    expect(text).toContain('– Source: [your upload: Profile.pdf]');
  });

  it('shows both sides of a contradiction', () => {
    const other = makeDocument({
      url: 'https://wiki.example/acme',
      kind: 'encyclopedia',
      fetcher: 'profile',
      voice: 'third-party',
      text: 'Acme employs 900 people in four countries.',
    });
    const text = planToMarkdown(makeRun([...ACME_DOCUMENTS, other]).plan);
    expect(text).toContain('**Sources disagree on Acme: number of people:**');
    expect(text).toContain('900 people');
  });
});

describe('text from outside', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1))',
    '![x](https://evil.test/p.png)',
    '<https://evil.test>',
    '# heading',
    '- item',
    '1. one',
    '> quote',
    '``` code',
    '&lt;b&gt;',
    '**bold** __bold__ ~~gone~~',
    '| a | b |',
    '[ref]: https://evil.test',
    'https://evil.test/x and www.evil.test',
    'a\n\n# b\n---\n<script>alert(1)</script>',
    '=== \u202Eabc\u200B',
    'mail me at kim@evil.test',
    'url(//evil.test/x) and //evil.test/y',
  ];

  it.each(hostile)('can activate nothing: %j', (text) => {
    const safe = plainMarkdown(text);
    expect(safe).not.toMatch(/\n/);
    expect(safe.replace(/\\[\\`*[\]<>|~_&#+=:.)@/-]/g, '·')).not.toMatch(
      /[<>[\]`*|~]|^(?:#|-|\+|=|\d+[.)]\s)|:\/\/|(?:^|[^:·])\/\/\w|www\.\S|[\w.+-]@\S+\./,
    );
  });

  it('keeps ordinary prose as it was', () => {
    for (const text of [
      'We cut latency from 90 to 14 ms (p99).',
      'Use snake_case & C#; it costs $4 - really!',
      'C++ and F# at 3.5 %',
      'Acme’s “queue”',
    ])
      expect(plainMarkdown(text)).toBe(text);
  });

  it('can activate nothing from any field of the plan', () => {
    const changed = copy();
    const poison = hostile.join(' ');
    changed.subject.company_name = poison.slice(0, 200);
    changed.summary.headline = poison;
    changed.summary.points = [{ kind: 'advice', text: poison }];
    for (const source of changed.sources) source.title = poison;
    for (const topic of changed.topics) topic.name = poison.slice(0, 120);
    changed.gaps.limits = poison.slice(0, 500);
    const text = planToMarkdown(changed);
    expect(text).not.toMatch(/(?<!\\)<(?!https?:\/\/)/);
    expect(text).not.toMatch(/(?<!\\)\]\((?!<https?:)/);
    expect(text).not.toMatch(/^\[[^\]]*\]: (?!<https?:)/m);
    expect(text).not.toMatch(/<https?:\/\/evil\.test/);
  });

  it('becomes one line whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainMarkdown(text)).not.toMatch(/[\n\r\u2028]/);
      }),
    );
  });

  it('is escaped in well under 200 ms for 100 kB', () => {
    for (const unit of ['[', '<a', '_', '*', '&#x', 'www.', 'a@b.', '://', '\\', ' _']) {
      const text = unit.repeat(100_000 / unit.length);
      expect(fastest(() => plainMarkdown(text))).toBeLessThan(200);
    }
  });
});

describe('links', () => {
  it('are http or https only', () => {
    expect(linkAddress('javascript:alert(1)')).toBeUndefined();
    expect(linkAddress('data:text/html,x')).toBeUndefined();
    expect(linkAddress('https://user:pw@acme.example/')).toBeUndefined();
    expect(markdownLink('Guide', 'javascript:alert(1)')).toBe('Guide');
  });
  it('can’t be broken out of', () => {
    expect(linkAddress('https://acme.example/a)b(c[d]<e>')).toBe(
      'https://acme.example/a%29b%28c%5Bd%5D%3Ce%3E',
    );
    expect(markdownLink('a](https://evil.test)', 'https://acme.example/')).toBe(
      '[a\\](https\\://evil.test)](<https://acme.example/>)',
    );
  });
});
