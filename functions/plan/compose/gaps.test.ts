import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import { makeRun } from './make-run.ts';

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
