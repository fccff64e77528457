import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../evidence/distil/make-document.ts';
import type { ComposeTopic } from '../topics/compose-topic.ts';
import { makeInput } from './make-run.ts';
import { makeContext } from './section-context.ts';
import { writeTopics } from './topics.ts';

const page = makeDocument({
  title: 'Acme tools',
  text: 'Kafka\nAcme makes anvils for small shops in Leeds.',
});
const mention = { source_id: page.source.id, start: 0, end: 5 };

function whys(change: (topic: ComposeTopic) => ComposeTopic): string[] {
  const input = makeInput([page]);
  const topics = writeTopics(makeContext({ ...input, topics: input.topics.map(change) }));
  return topics.map(({ why }) => why.text);
}

describe('the reason for a topic', () => {
  it('never says that nothing names it when something does', () => {
    for (const why of whys((topic) => ({ ...topic, mentions: [mention] })))
      expect(why).toBe('Named in what was read, on “Acme tools”.');
  });

  it('does not state absence while the text holds a word of the name', () => {
    const named = whys((topic) => ({ ...topic, name: `${topic.name} Kafka`, mentions: [] }));
    for (const why of named) expect(why).not.toMatch(/no source mentions|nothing read/);
    for (const why of named) expect(why).toMatch(/^Inferred/);
  });
});
