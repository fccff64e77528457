import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeRun } from '../make-run.ts';
import { ACME_DOCUMENTS } from '../sample-company.ts';
import { OWN_WORDS } from './themes.ts';

const VALUES = makeDocument({
  kind: 'values-page',
  url: 'https://acme.example/values',
  text: 'We never write rounding difference in a report. Money that passes through our hands belongs to somebody at every moment. We say the number before we say the adjective. We leave the bench tidier than we found it on Friday.',
});

describe('behavioural questions', () => {
  it('ask at most once what would fit any value', () => {
    const { items } = makeRun([VALUES]).plan.behavioural;
    expect(items.length).toBeGreaterThanOrEqual(4);
    expect(items.filter(({ question }) => OWN_WORDS.questions.includes(question)).length).toBeLessThanOrEqual(
      1,
    );
  });

  it('claim absence of what was read only', () => {
    const page = makeDocument({ text: 'Acme makes anvils for small shops in Leeds.' });
    const values = makeRun([page])
      .plan.behavioural.items.map(({ value }) => value.text)
      .join('\n');
    expect(values).not.toContain('publishes nothing');
    expect(values).toContain('on the one page read');
  });
});

describe('a theme', () => {
  const itemsOf = (line: string, cv?: string) =>
    makeRun(
      [
        makeDocument({
          url: null,
          kind: 'job-posting',
          fetcher: 'open-roles',
          text: `Engineer\n\nWhat you do\n- ${line}\n- Write Go services for our shops`,
        }),
      ],
      {},
      cv === undefined ? {} : { cv },
    ).plan.behavioural.items;
  const askedOf = (line: string) => itemsOf(line).find(({ value }) => value.text.includes(line));

  it('of helping others is asked about helping others, not about one’s own learning', () => {
    expect(askedOf('Mentor two engineers who are new to iOS.')?.question).toMatch(
      /helped|bring up to speed|advice|good enough yet/,
    );
  });

  it('of teachers as colleagues is working across roles', () => {
    const question = askedOf('Work with teachers and illustrators on ideas for lessons')?.question;
    expect(question).toMatch(
      /another field|worked with others|easier because|opposite things|hard to work with/,
    );
  });

  it('of openness is not read out of a wish for open-source work', () =>
    expect(askedOf('Open-source contributions welcome')).toBeUndefined());

  it('gets no story out of a list of skills, and does not say that the company may be silent', () => {
    const cv = 'Ada Quill\n\n## Skills\nKotlin, Kafka, hiring, mentoring, coaching';
    const items = itemsOf('Mentor two engineers who are new to iOS.', cv);
    expect(items.map(({ from_cv }) => from_cv).filter((line) => line !== undefined)).toEqual([]);
    expect(JSON.stringify(items)).not.toContain('they may be too');
    const told = itemsOf(
      'Mentor two engineers.',
      `${cv}\n\nMentored four juniors who now lead teams of their own.`,
    );
    expect(JSON.stringify(told)).toContain('Mentored four juniors');
  });
});

describe('values that are only counted up', () => {
  const posting = (text: string) =>
    makeDocument({ url: null, kind: 'job-posting', fetcher: 'open-roles', text });
  const namesIn = (text: string) =>
    makeRun([posting(text)]).plan.behavioural.items.flatMap(({ value_name }) => value_name ?? []);

  it('each get a question of their own', () => {
    const { items } = makeRun([
      posting('You will build pipelines in Spark.\n\nWe value: Own it, Win together, Stay curious.'),
    ]).plan.behavioural;
    expect(items.slice(0, 3).map(({ value_name }) => value_name)).toEqual([
      'Own it',
      'Win together',
      'Stay curious',
    ]);
    expect(items.slice(0, 3).map(({ value }) => value.text)).toEqual([
      'Acme values “Own it”.',
      'Acme values “Win together”.',
      'Acme values “Stay curious”.',
    ]);
    expect(items[0]?.question).toMatch(/pick up|promise/);
  });

  it('are found as bullets below their heading', () =>
    expect(namesIn('## Our values\n\n- Candour\n- Care for the next person')).toEqual([
      'Candour',
      'Care for the next person',
    ]));

  it('are told from skills', () => {
    expect(namesIn('We value: Kotlin, Kafka, Kubernetes.')).toEqual([]);
    expect(namesIn('We value: Five years of backend work, good English.')).toEqual([]);
  });
});

describe('the reason behind a question', () => {
  const reasons = (text: string) =>
    makeRun([makeDocument({ text })]).plan.behavioural.items.map(({ value }) => value.text);

  it.each([
    'Acme offers SSO, SCIM as well as custom data retention policies and privacy settings.',
    'Acme is great for playing games and chilling with friends, or even building a worldwide community.',
    'Acme maintains injury cover for couriers in states where it is required by law.',
    'Acme gives developers the frameworks, workflows and infrastructure to build a faster web.',
  ])('is no line on what is sold that merely has a word of it: %j', (text) => {
    for (const reason of reasons(text)) expect(reason).toMatch(/^Inferred/);
  });

  it('is such a line where it names the very thing', () =>
    expect(reasons('Acme keeps 99.99% uptime for every shop that sells through it.').join()).toContain(
      '99.99% uptime',
    ));

  it('is told without a place where nothing was read', () => {
    const all = makeRun([])
      .plan.behavioural.items.map(({ value }) => value.text)
      .join('\n');
    expect(all).not.toMatch(/without any page read|undefined/);
    expect(all).not.toMatch(/few interviews end without (?!a question on)/);
  });
});

describe('a story from the CV', () => {
  const cv =
    'Led the rebuild of the checkout; conversion rose 4 %.\nIntroduced end-to-end tests; release rollbacks fell from 9 a quarter to 2.\nMentored four engineers, two of whom were promoted.\nWorked with two designers on a component library.';
  const { items } = makeRun(ACME_DOCUMENTS, {}, { cv }).plan.behavioural;

  it('is found by what was done, in the words of CVs', () =>
    expect(items.filter(({ from_cv }) => from_cv !== undefined).length).toBeGreaterThanOrEqual(3));

  it('is told once', () => {
    const lines = items.flatMap(({ from_cv }) => from_cv ?? []);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('is told once too where the company names its values', () => {
    const named = makeDocument({
      kind: 'values-page',
      url: 'https://acme.example/values',
      text: '## Teach others\n\nWhoever knows more shows the others how it is done, every week.\n\n## One team\n\nWe finish things together or we do not begin them at all.\n\n## Customers first\n\nWhat customers say on a Monday is planned by the Friday after.',
    });
    const { items: ofValues } = makeRun(
      [named],
      {},
      { cv: 'Mentored a team of four at a customer; together they cut releases to a day.' },
    ).plan.behavioural;
    const lines = ofValues.flatMap(({ from_cv }) => from_cv ?? []);
    expect(ofValues.filter(({ value_name }) => value_name !== undefined).length).toBeGreaterThanOrEqual(2);
    expect(lines).toHaveLength(1);
  });

  it('is never said to be missing when it is there', () => {
    for (const { from_cv, prompts } of items)
      if (from_cv !== undefined)
        expect(prompts.join(' ')).not.toMatch(/silent|shows nothing|Nothing in your CV|not in your CV/);
  });
});
