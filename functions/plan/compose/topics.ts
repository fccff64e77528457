/** The eight topics with the line behind each, questions with a rubric, and resources. */
import type { Sentence } from '../../evidence/distil/sentences.ts';
import type { ComposeTopic, TopicMention } from '../topics/compose-topic.ts';
import type { DraftStatement, PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';
import { inferredWhy } from './topic-inference.ts';
import { claimAt, openingOf } from './topic-line.ts';

/** A sentence of fewer characters is a reason only where there is no longer one. */
const SHORT_REASON = 45;

export function writeTopics(context: SectionContext): PlanDraft['topics'] {
  const sentences = new Map<string, Sentence[]>();
  return context.input.topics.slice(0, 8).map((topic, index) => ({
    id: topic.id,
    name: topic.name,
    rank: index + 1,
    why: whyOf(topic, context, sentences),
    probes: topic.probes.slice(0, 6),
    questions: topic.questions.slice(0, 6),
    resources: topic.resources.slice(0, 4),
    minutes: topic.minutes,
    score_parts: topic.score_parts,
  }));
}

/** The best sentence that names the topic, as a claim; else the role. */
function whyOf(topic: ComposeTopic, context: SectionContext, cache: Map<string, Sentence[]>): DraftStatement {
  const elsewhere = ({ source_id }: TopicMention) => Number(openingOf(source_id, context) === 'another');
  const curt = (mention: TopicMention) => Number(mention.end - mention.start < SHORT_REASON);
  const mentions = topic.mentions
    .slice(0, 6)
    .sort((a, b) => elsewhere(a) - elsewhere(b) || curt(a) - curt(b));
  for (const mention of mentions) {
    const claim = claimAt(mention, context, cache);
    if (claim) return claim;
  }
  return inferredWhy(topic, context);
}
