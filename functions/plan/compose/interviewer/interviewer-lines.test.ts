import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeRun } from '../make-run.ts';
import { isHousekeeping, presentFirst, statesRole, tellsOfWork } from './interviewer-lines.ts';

describe('a line about the interviewer', () => {
  it.each([
    'I am a principal engineer at Acme in Leeds.',
    'I lead the design of the ledger.',
    'I manage the mobile team at Acme in Aarhus.',
    'Kim Berg is a staff engineer at Acme and looks after order routing.',
    'Engineering manager at Acme',
    'Director of Engineering at monday.com (February 2022 – Present)',
    'Software engineer at eBay',
    'Lead Analytics Consultant at GoodData (May 2020 – Present)',
    'Storyteller at Acme (2017 – 2020)',
    'Lead Analytics Consultant at GoodData',
    'You will report to Kim Berg, VP of Infrastructure.',
    'Our head of data, Kim Berg, will meet you first.',
  ])('states a role: %j', (text) => expect(statesRole(text, 'Kim Berg')).toBe(true));

  it.each([
    'A retry is a question that the engineer forgot to ask.',
    'Now the queue is empty and everybody is happy.',
    'I like systems that can say what they do not know.',
    'Send your CV to Kim Berg, who is happy to tell an engineer more.',
    'A workshop at Acme (three days)',
  ])('states none: %j', (text) => expect(statesRole(text, 'Kim Berg')).toBe(false));

  it.each(['dotfiles: Nothing to see here.', 'kim.github.io: My pages in Go', 'tool: WIP'])(
    'keeps house only: %j',
    (text) => expect(isHousekeeping(text)).toBe(true),
  );

  it('tells of work: a repository with a purpose', () =>
    expect(isHousekeeping('intent-log (pinned): Append-only log of intents in Kotlin')).toBe(false));

  it('counts when it stands on a page of the company', () => {
    const page = makeDocument({
      url: 'https://acme.example/team',
      text: 'Acme makes anvils for small shops in Leeds. Kim Berg is a staff engineer at Acme and looks after order routing.',
    });
    const { interviewer } = makeRun([page], { interviewer_name: 'Kim Berg' }).plan;
    expect(interviewer.role[0]?.text).toContain('staff engineer at Acme');
    expect(interviewer.limits).toBeUndefined();
  });

  it('counts when the posting names them with their title, and nothing else the posting says of them does', () => {
    const posting = makeDocument({
      url: null,
      kind: 'job-posting',
      fetcher: 'open-roles',
      text: 'You will own the build service and its queue. You will report to Kim Berg, VP of Infrastructure. Please send your CV and two references to Kim Berg before Friday.',
    });
    const { interviewer } = makeRun([posting], { interviewer_name: 'Kim Berg' }).plan;
    expect(interviewer.role.map(({ text }) => text)).toEqual([
      'From the posting: “You will report to Kim Berg, VP of Infrastructure.”',
    ]);
    expect(JSON.stringify(interviewer)).not.toContain('references');
  });

  it('is one of six at most, however much was published', () => {
    const lines = [
      'I measured how Kafka consumers lose their place during a rebalance.',
      'My database moved to PostgreSQL partitions over one quiet weekend.',
      'I taught forty students to read query plans in Leeds.',
      'Clocks drift apart by seconds, so I stamp every message twice.',
      'I wrote a Rust parser that reads carrier invoices without copying.',
      'Retries hide bugs, and I spent March removing nine of them.',
      'I gave a talk about flaky browser tests at QueueConf.',
    ];
    const pages = lines.map((text, index) =>
      makeDocument({
        url: `https://kim.example/${index}`,
        title: `Study ${index}`,
        kind: 'interviewer-page',
        about: 'interviewer',
        fetcher: 'interviewer',
        subject: 'Kim Berg',
        text,
      }),
    );
    const company = makeDocument({
      text: 'Kim Berg runs the review of every incident at Acme. Kim Berg wrote the first release of the anvil planner in 2019. Kim Berg also teaches new colleagues how the order system works.',
    });
    const { interviewer } = makeRun([...pages, company], { interviewer_name: 'Kim Berg' }).plan;
    expect(interviewer.trajectory).toHaveLength(6);
  });
});

describe('a page of the company about its people', () => {
  const PEOPLE = makeDocument({
    url: 'https://acme.example/people',
    title: 'People',
    text: 'There are 47 of us.\n\nKim Berg\n\nEngineering manager, mobile\n\nKim leads the nine people who make the apps. She swims in the sea all year.\n\nTamsin Holt\n\nHead of safety\n\nTamsin has said no more often than yes.',
  });
  const { interviewer } = makeRun([PEOPLE], { interviewer_name: 'Kim Berg' }).plan;
  const text = JSON.stringify([interviewer.role, interviewer.trajectory]);

  it('gives the title below the name', () => expect(text).toContain('Engineering manager, mobile'));
  it('counts the first name once the full one was read', () =>
    expect(text).toContain('leads the nine people'));
  it('lends nothing of other people and nothing private', () => {
    expect(text).not.toContain('Tamsin');
    expect(text).not.toContain('swims');
  });
});

describe('a line worth a place on the card', () => {
  const tells = (text: string) => tellsOfWork({ text, technologies: [] }, false);
  it.each([
    'I wrote a chunking library that runs at memory speed.',
    'I gave a talk on flaky tests at QueueConf.',
  ])('is a deed of theirs: %j', (text) => expect(tells(text)).toBeGreaterThanOrEqual(2));
  it.each([
    'Most type systems make us write two of those.',
    'When it acts the computer is not asked.',
    'There is a symptom with a number.',
    'We replaced the disks, the controller and the cable.',
    'I bake bread in a stone oven, for professional reasons, baking bread daily.',
    'Outside work I row on the river.',
    'Python, Kafka, dbt, Snowflake',
    'Skills: PostgreSQL, pricing, storytelling and Kafka.',
  ])('is none that dangles or is private: %j', (text) => expect(tells(text)).toBeLessThan(2));
});

describe('roles with dates', () => {
  const profile = makeDocument({
    url: null,
    title: 'Kim Berg: LinkedIn profile, as uploaded',
    kind: 'interviewer-profile',
    about: 'interviewer',
    fetcher: 'interviewer',
    subject: 'Kim Berg',
    private: true,
    text: '## Kim Berg\n\n## Experience\n- Engineering Manager at Zalando (June 2017 – January 2022)\nCheckout and payments.\n- Director of Engineering at acme.com (February 2022 – Present)\nFour engineering managers, 41 engineers.\n- Developer at Otto (2011 – 2017)\nSearch.',
  });
  const { interviewer } = makeRun([profile], { interviewer_name: 'Kim Berg' }).plan;

  it('name what somebody does now, not what they did', () =>
    expect(interviewer.role.map(({ text }) => text).join()).toContain('Director of Engineering at acme.com'));

  it('are told with the latest first', () =>
    expect(
      presentFirst(
        [
          'Developer at Otto (2011 – 2017)',
          'Manager at Zalando (June 2017 – January 2022)',
          'Engineer at Acme',
          'CTO at Bolt (2022 – Present)',
        ].map((text) => ({ text })),
      ).map(({ text }) => text.split(' ')[2]),
    ).toEqual(['Bolt', 'Acme', 'Zalando', 'Otto']));
});

describe('a profile that only lists names', () => {
  const profile = (text: string) =>
    makeDocument({
      url: null,
      title: 'Kim Berg: LinkedIn profile, as uploaded',
      kind: 'interviewer-profile',
      about: 'interviewer',
      fetcher: 'interviewer',
      subject: 'Kim Berg',
      private: true,
      text: `## Kim Berg\n\n${text}`,
    });
  const LIST = 'Incident response, capacity planning, Kubernetes, error budgets';
  const card = (text: string) =>
    makeRun([profile(text)], { interviewer_name: 'Kim Berg', role_focus: 'SRE' }).plan;

  it('is told as a list, not as something they did', () => {
    const { likely_angle, trajectory, limits } = card(LIST).interviewer;
    expect(likely_angle[0]?.text).toContain(LIST);
    expect(likely_angle[1]?.text).toContain('list');
    expect(likely_angle.filter(({ text }) => text.includes(LIST))).toHaveLength(1);
    expect(JSON.stringify(trajectory)).not.toContain('capacity planning');
    expect(limits).toBeUndefined();
  });

  it('gives way to what they tell', () => {
    const told = 'Reduced pages per on-call shift from 30 to 6 by deleting alerts nobody acted on.';
    const { tailored_question, likely_angle } = card(`${LIST}\n\n## Experience\n- ${told}`).interviewer;
    expect(`${tailored_question?.text}${JSON.stringify(likely_angle)}`).toContain('Reduced pages');
    expect(tailored_question?.text).toMatch(/^(?:Your profile says|In your profile I read): “Reduced/);
  });

  it('does not make an interest their work', () =>
    expect(card('Interested in Ceph and hiring people.').interviewer.tailored_question?.text).toContain(
      'their interest in Ceph',
    ));

  it('is no reason to say that nobody was named', () =>
    expect(JSON.stringify(card(LIST).summary)).not.toContain('Neither the rounds nor the interviewer'));
});

describe('an interviewer of whom nothing was read', () => {
  const page = makeDocument({ text: 'Acme makes anvils for small shops in Leeds.' });
  const card = (request: Parameters<typeof makeRun>[1]) =>
    makeRun([page], { interviewer_name: 'Kim Berg', ...request }).plan.interviewer;

  it('is not said to be unknown by name', () =>
    expect(
      card({})
        .likely_angle.map(({ text }) => text)
        .join(),
    ).toMatch(/^What Kim Berg does at /));

  it('is told apart from one whose pages say nothing', () => {
    expect(card({}).limits).toContain('No page or file of Kim Berg’s was given');
    expect(card({ socials: { blog: 'https://kim.example/' } }).limits).toContain('in what you gave');
  });
});
