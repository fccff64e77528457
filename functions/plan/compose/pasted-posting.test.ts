import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { makeInput, makeRun } from './make-run.ts';
import { publishedRounds } from './rounds/published-rounds.ts';

const posting = (text: string) =>
  makeDocument({
    url: 'https://acme.example/jobs/9',
    title: 'Tester',
    kind: 'job-posting',
    fetcher: 'open-roles',
    text,
  });
const OFFERS =
  'You get 41 days off per year, a hardware budget and yearly retreats. The salary band for this role is €58,000 to €72,000, plus training and learning of your choice. We celebrate diversity and are committed to creating an inclusive environment for all employees.';
const PROSE = `We're a small quality team sitting right inside the product squads, and we have outgrown our nightly Selenium run. You will write Playwright tests in TypeScript together with the developers. You have worked in testing for two years and you know SQL.\n\n${OFFERS}`;

describe('what a posting offers', () => {
  const { plan } = makeRun([posting(PROSE)], {}, { cv: 'Tester at Foo since 2019. Wrote Cypress tests.' });

  it('is no demand, no value, no question and no fact about the company', () => {
    const { gaps, behavioural, questions_to_ask, company_overview } = plan;
    const said = JSON.stringify({ gaps, behavioural, questions_to_ask, company_overview });
    expect(said).not.toMatch(/days off|€58,000|celebrate|diversity/);
    expect(gaps.items.length).toBeGreaterThan(0);
  });
});

describe('“we” in a posting', () => {
  it('that speaks of a team is not told of the company', () => {
    const { paragraphs } = makeRun([posting(PROSE)]).plan.company_overview;
    const said = paragraphs.flat().map(({ text }) => text);
    expect(said.filter((text) => text.includes('small quality team'))).not.toEqual([]);
    for (const text of said)
      if (text.includes('small quality team')) expect(text).toContain("“We're a small quality team");
  });
});

describe('rounds told in one sentence', () => {
  it('are found in their order without a heading', () => {
    const told = publishedRounds(
      makeInput([
        posting(
          'You keep our pipeline fast.\n\nWe’ll start with a 30 minute call with Ana from talent, then a pairing session where we look at a failing suite together (90 minutes, your own laptop), and finally a conversation with the squad lead. No homework.',
        ),
      ]),
    );
    expect(told.map(({ name, kind, minutes }) => [name, kind, minutes])).toEqual([
      ['30 minute call with Ana from talent', 'recruiter', 30],
      ['Pairing session', 'coding', 90],
      ['Conversation with the squad lead', 'values', undefined],
    ]);
  });

  it('are not read from the day’s work', () => {
    const work =
      'A shift begins with a call with the night desk, then an exercise for the crew, and finally a chat.';
    expect(publishedRounds(makeInput([makeDocument({ text: work })]))).toEqual([]);
  });
});

describe('a behavioural question', () => {
  it('never hangs on what a site promises its visitors', () => {
    const site = makeDocument({
      url: 'https://acme.example/',
      text: [
        'Maximize ROI with easy-to-use analytics, automation and monitoring for 1,400 shops.',
        'No matter what your expertise level, Acme is an affordable way to reach customers together.',
        'You must maintain insurance at the minimum limits to drive with Acme.',
        'Every request is routed through one gateway, with tracking and safeguards included.',
      ].join('\n\n'),
    });
    const { items } = makeRun([site]).plan.behavioural;
    expect(items.length).toBeGreaterThanOrEqual(4);
    expect(items.map(({ value }) => value.kind)).toEqual(items.map(() => 'inference'));
  });

  it('does not take ranking models for learning, nor end-to-end tests for ownership', () => {
    const { items } = makeRun([
      posting(
        'You have experience with recommender systems and learning to rank. You know when a check should not be an end-to-end test.',
      ),
    ]).plan.behavioural;
    expect(JSON.stringify(items)).not.toMatch(/learning to rank|end-to-end test/);
  });
});

describe('a demand without a CV', () => {
  const advice = (demand: string) =>
    makeRun([
      posting(
        `## Dein Profil\n\n- ${demand}\n- Erfahrung mit C\n- Erfahrung mit Git\n- Erfahrung mit Jenkins`,
      ),
    ]).plan.gaps.items.find(({ demand: { text } }) => text.includes(demand))?.advice;

  it('for a degree or a language asks for no story', () => {
    expect(advice('Abgeschlossenes Studium der Elektrotechnik')).toMatch(/^Do you have it\?/);
    expect(advice('Gute Deutsch- und Englischkenntnisse')).toMatch(/^Could you hold this interview in it\?/);
  });
});
