import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeInput, makeRun } from '../make-run.ts';
import { makeContext } from '../section-context.ts';
import { writeGaps } from './gaps.ts';

const posting = (text: string) =>
  makeDocument({
    url: 'https://acme.example/jobs/1',
    title: 'Engineer',
    kind: 'job-posting',
    fetcher: 'open-roles',
    text,
  });
const gapsOf = (demand: string, cv: string) => makeRun([posting(demand)], {}, { cv }).plan.gaps.items;
const CV =
  'Ada Quill, backend developer at Foo since 2019.\nIntroduced idempotency keys for refunds; duplicate refunds fell from 40 a month to none.\nKotlin since 2021 on a small team.';

describe('a demand of the posting', () => {
  it('for a degree is met by one as high or higher, in part by a lower one', () => {
    const asked = 'You have a Master’s degree in computer science or physics. We are small.';
    expect(gapsOf(asked, `${CV}\nMSc Physics, Leeds, 2015`)[0]).toMatchObject({
      match: 'strong',
      from_cv: 'MSc Physics, Leeds, 2015',
    });
    expect(gapsOf(asked, `${CV}\nBSc Physics, Leeds, 2013`)[0]?.match).toBe('partial');
  });

  it('for tests is touched by a line on a tool for tests', () =>
    expect(
      gapsOf(
        'You write tests because you like sleeping. We are small.',
        `${CV}\nIntroduced Espresso and a release train.`,
      )[0],
    ).toMatchObject({ match: 'partial', from_cv: 'Introduced Espresso and a release train.' }));

  it('is met in part by a course alone', () => {
    const asked = 'You have written Python that others can read. We are small.';
    const match = (line: string) => gapsOf(asked, `Ada Quill\n${line}`)[0]?.match;
    expect(match('Completed an evening course in Python.')).toBe('partial');
    expect(match('Completed an evening course in Python.\nWrote the billing jobs in Python.')).toBe('strong');
  });

  it('is found in a CV that writes the same ambiguous word', () => {
    const [item] = gapsOf(
      'You have experience with relational databases (Oracle, PostgreSQL). We are small.',
      `${CV}\nJava EE and Oracle for bank statements.`,
    );
    expect(item).toMatchObject({ match: 'partial', advice: expect.not.stringContaining('Oracle') });
  });

  it('for years is met by those worked when the plan is made, not by those until it begins', () => {
    const asked = posting('You have 8 years of experience as a frontend engineer. We are small.');
    const cv = 'Frontend Engineer, Parcelly (2021 – present)';
    const input = makeInput([asked], {}, cv);
    const later = { ...input.brief, calendar: { ...input.brief.calendar, startsOn: '2040-01-01' } };
    const [gap] = writeGaps(makeContext({ ...input, brief: later })).items;
    expect(gap?.match).toBe('partial');
  });

  it('is found in a CV that writes a word alone and inside another', () => {
    const [gap] = gapsOf('You know Oracle. We are small.', `${CV}\nOracles at night, Oracle by day.`);
    expect(gap?.match).toBe('strong');
  });

  it('is what the work asks for where none is stated, and never whom one joins', () => {
    const items = gapsOf(
      'You will join a team of eleven testers.\nYou will own the test pyramid of your squad and wire load tests into the build.\nWe expect you to read code and push fixes.',
      CV,
    );
    expect(items.map(({ demand }) => demand.text).join(' ')).toContain('test pyramid');
    expect(items.map(({ demand }) => demand.text).join(' ')).not.toContain('eleven testers');
  });

  it('under a label in a list is shown once', () => {
    const items = gapsOf(
      'What we look for\n\n- Five years of shipping apps in Kotlin\n- Bonus: WebRTC, or experience with Vulkan',
      CV,
    );
    expect(items.filter(({ demand }) => demand.text.includes('WebRTC'))).toHaveLength(1);
  });

  it('for more years than the CV states is not met in full, whatever else fits', () => {
    const cv = `${CV}\nFour years of experience in Kotlin and SQL.`;
    const years = (asked: string) =>
      gapsOf(`You have ${asked} years of experience with Kotlin. We are a small team.`, cv)[0];
    expect(years('six or more')).toMatchObject({
      match: 'partial',
      advice: expect.stringContaining('6 years'),
    });
    expect(years('3+')?.match).toBe('strong');
  });

  it('is met in part by what contains it', () => {
    const [item] = gapsOf(
      'You have solid hands-on SQL. We are small.',
      `${CV}\nLooked after PostgreSQL for a year.`,
    );
    expect(item).toMatchObject({ match: 'partial', from_cv: expect.stringContaining('PostgreSQL') });
  });

  it('that no line of the CV speaks of is not touched by it', () => {
    const [item] = gapsOf(
      'You have 3 years as a product manager in a self-serve product. We sell tools.',
      CV,
    );
    expect(item).toMatchObject({ match: 'none' });
  });

  it('is found under its heading in any language, and the name of the job is none', () => {
    const german =
      'Senior Entwicklerin (m/w/d) – Kotlin\n\nUnser Produkt hilft kleinen Läden. Wir sind zwanzig Leute.\n\n## Dein Profil\n\n- Mindestens 5 Jahre Berufserfahrung in der Entwicklung\n- Sehr gute Kenntnisse in Kotlin\n- Freude an sauberem Code';
    const items = gapsOf(
      german,
      `${CV} I have worked with it for the team and on that; this is what we are for. In four years of experience with Kotlin we have grown.`,
    );
    expect(items.map(({ demand, match }) => [demand.text.match(/“(.*)”/)?.[1], match])).toEqual([
      ['Mindestens 5 Jahre Berufserfahrung in der Entwicklung', 'partial'],
      ['Sehr gute Kenntnisse in Kotlin', 'strong'],
      ['Freude an sauberem Code', 'unknown'],
    ]);
  });

  it('for years is met by the dates of the jobs of that kind, or told how far they reach', () => {
    const cv =
      'Senior Frontend Engineer, Parcelly (2021 – present)\nFrontend Engineer, Brightside (2017 – 2021)';
    const years = (asked: string) => gapsOf(`Requirements\n- ${asked}\n- Patience`, cv)[0];
    expect(years('5+ years of professional frontend work')?.match).toBe('strong');
    expect(years('12+ years of professional frontend work')?.advice).toContain('12 years, your CV shows 9');
    expect(years('3+ years as a data analyst')?.advice).toContain('add up to 9 years under other names');
  });

  it('is met in part by a line that says it in other words, and shown without its Markdown', () =>
    expect(
      gapsOf(
        'Requirements\n- Take part in a follow-the-sun on-call rotation\n- Patience',
        '- **On call** every third week.',
      )[0],
    ).toMatchObject({ match: 'partial', from_cv: 'On call every third week.' }));

  it('is called what the posting calls it, not by a product it does not name', () =>
    expect(
      gapsOf('Requirements\n- Exploratory testing before every release\n- Patience', CV)[0]?.advice,
    ).not.toContain('TestRail'));

  it('is touched by the line that names what its bracket spells out', () =>
    expect(
      gapsOf(
        'Requirements\n- statistics (confidence intervals, regression)\n- Patience',
        'Skills: Excel, Tableau, statistics',
      )[0],
    ).toMatchObject({ match: 'partial', from_cv: 'Skills: Excel, Tableau, statistics' }));

  it('stands alone where a line lists several, and is none that speaks of the interviews', () => {
    const items = gapsOf(
      'Requirements: 2+ years as an analyst; strong SQL; Python or R\nInterview process: recruiter screen, SQL screen, panel',
      CV,
    );
    expect(items.map(({ demand }) => demand.text.match(/“(.*)”/)?.[1])).toEqual([
      '2+ years as an analyst',
      'strong SQL',
      'Python or R',
    ]);
  });

  it('that names alternatives is met by one of them', () => {
    const [item] = gapsOf('You have five years of experience with Kotlin, Java or another JVM language.', CV);
    expect(item?.match).toBe('strong');
  });

  it('that names two things is not met by one of them', () => {
    const [item] = gapsOf('You have solid experience with Kotlin and Kafka in production systems.', CV);
    expect(item?.match).toBe('partial');
  });

  it('is touched by a line of the CV on the same topic', () => {
    const [item] = gapsOf('You have thought about idempotency and have scars from it.', CV);
    expect(item).toMatchObject({ match: 'partial', from_cv: expect.stringContaining('idempotency keys') });
  });

  it('is none when the posting says it can do without', () => {
    const items = gapsOf('You know Kotlin very well. Payments experience is welcome and not needed.', CV);
    expect(items.map(({ demand }) => demand.text).join()).not.toContain('not needed');
  });
});

it('without a CV no two neighbouring demands get the same advice', () => {
  const { items } = makeRun([
    posting(
      'You know Kotlin well enough to teach it. You know Kafka well enough to teach it. You know PostgreSQL well enough to teach it.',
    ),
  ]).plan.gaps;
  const shapes = items.map(({ advice }) => advice.replaceAll(/Kotlin|Kafka|PostgreSQL/g, 'X'));
  expect(new Set(shapes).size).toBe(shapes.length);
});

it('a CV of forty pages is compared by its first part and its skills, and that is said', () => {
  const long = `${CV}\n${'Built another service with Go and wrote its tests.\n'.repeat(1_300)}`.slice(
    0,
    59_900,
  );
  const input = makeInput([
    posting('You have solid experience with Prometheus in production. We are small.'),
  ]);
  const { items, limits } = writeGaps(
    makeContext({ ...input, cv: { text: long, skills: ['Go', 'Prometheus'] } }),
  );
  expect(items[0]?.match).toBe('strong');
  expect(limits).toContain('only its first part');
});
