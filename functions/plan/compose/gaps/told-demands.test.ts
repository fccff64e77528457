import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { wishOf } from '../../pages/wishes.ts';
import { makeRun } from '../make-run.ts';
import { toldDemands } from './told-demands.ts';

const posting = (text: string) => makeDocument({ kind: 'job-posting', text });
const toldOf = (text: string): [string, string][] => {
  const document = posting(text);
  return toldDemands(document).map(({ start, end, heading }) => {
    const words = document.text.slice(start, end);
    return [words, wishOf(words, heading)];
  });
};

describe('a sentence that asks something of the candidate', () => {
  it.each([
    'You’ve kept a fleet of printers alive and lived to tell of it.',
    'We’re after calm people: you should be at ease with a soldering iron.',
    'Somebody who has moved a monolith to queues would feel at home.',
    'We are looking for someone who can read a flame graph.',
    'The person we’re hoping for has taught Kotlin to others.',
    'A firm grasp of queueing theory is essential.',
    'Your Scala is idiomatic and your tests are short.',
    'This role calls for patience with legacy COBOL.',
    'It’s vital that you can write for people who don’t code.',
    'Four or more years of experience in logistics would be about right.',
    'We’d be delighted to meet people who can read old Fortran.',
    'Being able to write a clear postmortem matters.',
    'COBOL should be second nature.',
    'Vous maîtrisez Kotlin et vous savez en parler simplement.',
    'Du kennst dich mit Ansible aus und testest, was du baust.',
  ])('is found: %s', (sentence) => expect(toldOf(sentence)).toEqual([[sentence, 'asked']]));

  it.each([
    'Ideally you’ve tuned a JVM before.',
    'Experience with Pulsar would be a plus.',
    'It’s a bonus if you have met our auditors elsewhere.',
    'If you’ve also written a parser, so much the better.',
    'Some acquaintance with Verilog is welcome, not required.',
    'Kenntnisse in Rust sind von Vorteil.',
    'A working understanding of shaders wouldn’t hurt.',
    'Knowledge of netcode is something we look on kindly.',
    'Knowing Verilog will help.',
  ])('is nice to have: %s', (sentence) => expect(toldOf(sentence)).toEqual([[sentence, 'nice-to-have']]));

  it('counts its parts apart where each asks for something', () =>
    expect(toldOf('Working knowledge of Ansible is needed; experience with Nomad would help.')).toEqual([
      ['Working knowledge of Ansible is needed', 'asked'],
      ['experience with Nomad would help.', 'nice-to-have'],
    ]));

  it('is asked although its tail is a wish', () =>
    expect(toldOf('You have three years in support, ideally in healthcare.')[0]?.[1]).toBe('asked'));

  it('needs not say so after a question about the candidate', () =>
    expect(
      toldOf('What makes a great fit? Two shipped games, mostly in C#. Good manners in review.'),
    ).toHaveLength(2));
});

describe('no demand', () => {
  it.each([
    ['a task', 'You’ll pair with Noor on the tariff engine and own the weekly release.'],
    ['pay', 'You can expect a salary between €61,000 and €70,000.'],
    ['a perk', 'You have 29 days of holiday and a hardware budget.'],
    ['an opportunity', 'You’ll have the chance to learn Rust from its authors.'],
    [
      'help given to colleagues',
      'You will help the senior engineers to lead and work with Kotlin on the planner.',
    ],
    ['help with a task', 'You will help to replace it with Blazor, page by page.'],
    ['a pitch', 'Everyone should be able to see a dentist without a phone call.'],
    ['praise of oneself', 'We have ten years of experience in logistics and know our customers.'],
    ['what can be missing', 'You don’t need a degree in physics.'],
    ['what nobody expects', 'Nobody expects you to know Erlang on the first day.'],
    ['what a product does', 'It runs on boards you could hide under a stamp.'],
    ['the interview', 'In the interview you should explain a Kafka outage to us.'],
    ['a question', 'Do you have experience with Kafka?'],
  ])('is %s', (_, sentence) => expect(toldOf(sentence)).toEqual([]));

  it('is what stands under a heading about the offer', () =>
    expect(
      toldOf('## What we offer\n\nYou have strong colleagues and experience with rockets nearby.'),
    ).toEqual([]));
});

it('the gaps of a posting in prose have what it asks for first, then what it would like', () => {
  const { items } = makeRun([
    posting(
      'Ideally you know Kafka. You’ve run PostgreSQL in production. A solid grasp of Linux is essential. Our services are written in Go and live on AWS. You get 30 days of holiday.',
    ),
  ]).plan.gaps;
  const shown = items.map(({ demand, wish }) => [demand.text.match(/“(.*)”/)?.[1], wish]);
  expect(shown).toEqual([
    ['You’ve run PostgreSQL in production.', 'asked'],
    ['A solid grasp of Linux is essential.', 'asked'],
    ['Our services are written in Go and live on AWS.', 'the-work'],
    ['Ideally you know Kafka.', 'nice-to-have'],
  ]);
});
