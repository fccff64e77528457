import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import type { ComposeTopic } from '../../topics/compose-topic.ts';
import { makeInput } from '../make-run.ts';
import { makeContext } from '../section-context.ts';
import { writeTopics } from './topics.ts';

const page = makeDocument({
  title: 'Acme tools',
  text: 'Kafka\nAcme makes anvils for small shops in Leeds.',
});
const mention = { source_id: page.source.id, start: 0, end: 5, surface: 'Kafka' };

function whys(change: (topic: ComposeTopic) => ComposeTopic, role_focus?: string): string[] {
  const input = makeInput([page], role_focus === undefined ? {} : { role_focus });
  const topics = writeTopics(makeContext({ ...input, topics: input.topics.map(change) }));
  return topics.map(({ why }) => why.text);
}

describe('the reason for a topic', () => {
  it('never says that nothing names it when something does', () => {
    for (const why of whys((topic) => ({ ...topic, mentions: [mention] })))
      expect(why).toMatch(/“Kafka”.*“Acme tools”|“Acme tools”.*“Kafka”/);
  });

  it('does not state absence while the text holds a word of the name', () => {
    const named = whys((topic) => ({ ...topic, name: `${topic.name} Kafka`, mentions: [] }));
    for (const why of named) expect(why).not.toMatch(/no source mentions|nothing read/);
    for (const why of named) expect(why).toMatch(/^Inferred/);
  });

  it('of a role that names the topic is that, and says so of no other', () => {
    const reasons = whys((topic) => ({ ...topic, mentions: [] }), 'React / a11y');
    expect(reasons.filter((why) => why.includes('“React / a11y” names it')).length).toBeGreaterThanOrEqual(2);
    expect(reasons.some((why) => !why.includes('names it'))).toBe(true);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  it('is the one demand of a line that counts up several', () => {
    const text =
      'Requirements: 2+ years as an analyst; strong SQL; statistics (confidence intervals, regression); Python or R.';
    const posting = makeDocument({ kind: 'job-posting', fetcher: 'open-roles', url: null, text });
    const input = makeInput([posting], { role_focus: 'Data analyst' });
    const [topic] = input.topics;
    if (!topic) throw new Error('a topic is needed');
    const named = {
      ...topic,
      mentions: [{ source_id: posting.source.id, start: 0, end: text.length, surface: 'regression' }],
    };
    const [first] = writeTopics(makeContext({ ...input, topics: [named] }));
    expect(first?.why.text).toBe('The posting says: “statistics (confidence intervals, regression)”');
  });

  it('is never one everyday word of a page that sells', () => {
    const sells = makeDocument({
      title: 'Acme for every business',
      text: 'No matter what your expertise level, Acme is an affordable way to fuel small business growth. Acme is loved by teams of every level.',
    });
    const { topics } = makeInput([sells], { role_focus: 'Engineering manager' });
    expect(topics.flatMap(({ mentions }) => mentions)).toEqual([]);
  });

  it('is not what a page says it does not look at', () => {
    const guide = makeDocument({
      url: 'https://acme.example/blog/how-we-interview',
      title: 'What happens in our interview',
      kind: 'engineering-post',
      text: '## The exercise\n\nYou design a payout flow and we talk about retries.\n\n## What we do not look for\n\nProduct names. Whether you write SQL or boxes. Whether you have used Kafka before.',
    });
    const { topics } = makeInput([guide], { role_focus: 'Backend' });
    const cited = topics.flatMap(({ mentions }) =>
      mentions.map(({ start, end }) => guide.text.slice(start, end)),
    );
    expect(cited.join()).not.toMatch(/SQL|Kafka/);
  });
});

describe('reasons from one posting', () => {
  const reasons = (text: string, named: readonly { name: string; surfaces: readonly string[] }[]) => {
    const posting = makeDocument({ kind: 'job-posting', fetcher: 'open-roles', url: null, text });
    const input = makeInput([posting], { role_focus: 'Data engineer' });
    const topics = named.flatMap(({ name, surfaces }, index) => {
      const topic = input.topics[index];
      const mentions = surfaces.map((surface) => {
        const at = text.indexOf(surface);
        const start = text.lastIndexOf('\n', at) + 1;
        const end = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
        return { source_id: posting.source.id, start, end, surface };
      });
      return topic ? [{ ...topic, name, mentions }] : [];
    });
    return writeTopics(makeContext({ ...input, topics })).map(({ why }) => why.text);
  };
  const LINE =
    'We want someone to build pipelines in Airflow, model data in Snowflake with dbt, and keep personal data safe under GDPR and CCPA.';

  it('quote a long sentence once, then of it what names the topic', () =>
    expect(
      reasons(LINE, [
        { name: 'Pipeline orchestration with Airflow', surfaces: ['Airflow'] },
        { name: 'Privacy engineering and GDPR', surfaces: ['GDPR'] },
        { name: 'Data warehouse design with Snowflake', surfaces: ['Snowflake'] },
      ]),
    ).toEqual([
      `The posting says: “${LINE}”`,
      'The posting says: “keep personal data safe under GDPR and CCPA”',
      'The posting says: “model data in Snowflake with dbt”',
    ]));

  it('never quote a part of a sentence that takes something back', () => {
    const hedged =
      'If you have done load testing with k6, or tested for accessibility with a screen reader, even better, but it is not a must.';
    expect(
      reasons(hedged, [
        { name: 'Load testing', surfaces: ['load testing'] },
        { name: 'Accessibility testing', surfaces: ['accessibility'] },
      ]),
    ).toEqual([`The posting says: “${hedged}”`, `The posting says: “${hedged}”`]);
  });

  it('prefer the line that names the topic to one with its other words', () =>
    expect(
      reasons(`${LINE}\nPython, Airflow or Dagster in daily use`, [
        { name: 'Python: data model, typing and asyncio', surfaces: ['model data', 'Python'] },
      ]),
    ).toEqual(['The posting says: “Python, Airflow or Dagster in daily use”']));

  it('are none where a page merely has one or two short words of it', () => {
    const manual = makeDocument({
      title: 'Acme manual',
      text: 'Because the container restarts with the updated files already in place, Acme reads the new code directly.',
    });
    const input = makeInput([manual], { role_focus: 'Backend' });
    const [topic] = input.topics;
    if (!topic) throw new Error('a topic is needed');
    const at = { source_id: manual.source.id, start: 0, end: manual.text.length, surface: 'in place' };
    const [first] = writeTopics(
      makeContext({
        ...input,
        topics: [{ ...topic, name: 'Arrays, strings and hash maps', mentions: [at] }],
      }),
    );
    expect(first?.why.text).toMatch(/^Inferred/);
    expect(first?.why.text).not.toContain('in place');
  });
});
