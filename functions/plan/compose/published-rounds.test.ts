import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { makeInput, makeRun } from './make-run.ts';
import { minutesIn, publishedRounds } from './published-rounds.ts';
import { kindOfRound } from './round-kinds.ts';

const careers = (text: string) =>
  makeDocument({ url: 'https://acme.example/careers', title: 'Careers', kind: 'careers-page', text });
const roundsOf = (text: string) =>
  publishedRounds(makeInput([careers(text)])).map(({ name, kind, minutes }) => [name, kind, minutes]);

describe('published rounds', () => {
  it('are read from the list under its heading, each with its length', () =>
    expect(
      roundsOf(
        '## How we hire\n\n- Recruiter call, 30 minutes. What you want and what we need.\n- A deep dive, 1 hour, into a system you have built. You draw.\n- Take-home of at most three hours.\n\n## What you get\n\n- Lunch with the team every day',
      ),
    ).toEqual([
      ['Recruiter call', 'recruiter', 30],
      ['Deep dive into a system you have built', 'deep-dive', 60],
      ['Take-home of at most three hours', 'take-home', 180],
    ]));

  it('are read from a table', () =>
    expect(
      roundsOf(
        '## Interview process\n\nStep | What | How long\n1 | Telephone call with the head of the team | 30 minutes\n2 | Pairing on a small service | 2 hours\n3 | Answer, with reasons, in five days |',
      ),
    ).toEqual([
      ['Telephone call with the head of the team', 'recruiter', 30],
      ['Pairing on a small service', 'coding', 120],
    ]));

  it('are read from a sentence that gives each its length', () =>
    expect(
      roundsOf(
        '## How we hire\n\nA first talk (30 minutes), show and tell (60), pairing on our sync library (90).',
      ),
    ).toEqual([
      ['First talk', 'recruiter', 30],
      ['Show and tell', 'deep-dive', 60],
      ['Pairing on our sync library', 'coding', 90],
    ]));

  it('are none where a list under another heading only sounds like it', () =>
    expect(
      roundsOf('## What you get\n\n- A call with your family every Friday\n- Design books, 2 a year'),
    ).toEqual([]));

  it('carry each its own words as evidence', () => {
    const { rounds } = makeRun([
      careers(
        '## How we hire\n\n- Recruiter call, 30 minutes. What you want.\n- Code review, 60 minutes. You read a change.',
      ),
    ]).plan;
    expect(rounds.rounds.map(({ evidence }) => evidence.citations[0]?.quote)).toEqual([
      'Recruiter call, 30 minutes. What you want.',
      'Code review, 60 minutes. You read a change.',
    ]);
  });
});

describe('a round', () => {
  it.each([
    ['Values conversation', 'values'],
    ['Online assessment', 'coding'],
    ['Whiteboard session', 'system-design'],
    ['Portfolio review', 'deep-dive'],
    ['Find the fault in a broken service', 'debugging'],
    ['Task at home', 'take-home'],
  ])('%s is of the kind %s', (name, kind) => expect(kindOfRound(name, name)).toBe(kind));

  it.each([
    ['45-60 minutes', 60],
    ['half an hour', 30],
    ['1.5 hours', 90],
    ['within five days', undefined],
    ['no length at all', undefined],
  ])('that takes %j has %s minutes', (text, minutes) => expect(minutesIn(text)).toBe(minutes));
});

describe('what a round is', () => {
  it.each([
    ['Technical screen', 'Technical screen: pair programming on a small Go service', 'coding'],
    ['Second call', 'Second call: you design a cache with two of us', 'system-design'],
    ['Recruiter call', 'Recruiter call: the team, the design of the process, your range', 'recruiter'],
    ['Values conversation', 'Values conversation about a system you built', 'values'],
    ['Technical screen', 'Technical screen. There is no live coding.', 'technical'],
  ])('%s, published as %j, is told by what is done in it: %s', (name, description, kind) =>
    expect(kindOfRound(name, description)).toBe(kind),
  );

  it.each([
    ['- System design: design a backup service (60 minutes)\n- Recruiter call, 30 minutes', [true, false]],
    ['- System design (60 minutes)\n- Pairing, 1 hour. You extend a small service in Go.', [false, true]],
  ])('says whether a task is set: %j', (list, described) =>
    expect(
      publishedRounds(makeInput([careers(`## How we hire\n\n${list}`)])).map((round) => round.described),
    ).toEqual(described),
  );

  it('whose task is published is prepared for with that task', () => {
    const { rounds } = makeRun([
      careers(
        '## How we hire\n\n- Recruiter call, 30 minutes\n- System design: design a backup service for databases, 60 minutes',
      ),
    ]).plan;
    expect(rounds.rounds[1]?.prepare).toContain('exactly that');
    const { days } = makeRun([
      careers(
        '## How we hire\n\n- Recruiter call, 30 minutes\n- System design: design a backup service for databases, 60 minutes',
      ),
    ]).plan.schedule;
    const goals = days.flatMap(({ tasks }) => tasks).filter(({ title }) => /System design$/.test(title));
    expect(goals.map(({ goal }) => goal).join()).not.toContain('Take this one:');
    expect(goals.some(({ goal }) => goal.includes('described under Likely rounds'))).toBe(true);
  });
});
