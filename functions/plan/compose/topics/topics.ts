/** The eight topics with the line behind each, questions with a rubric, and resources. */
import type { Citation } from '../../../../shared/claim.ts';
import type { Sentence } from '../../../evidence/distil/sentences.ts';
import type { ComposeTopic, TopicMention } from '../../topics/compose-topic.ts';
import type { DraftStatement, PlanDraft } from '../draft.ts';
import type { SectionContext } from '../section-context.ts';
import { inferredWhy } from './topic-inference.ts';
import { claimAt } from './topic-line.ts';
import { whyMentions } from './why-mentions.ts';

export function writeTopics(context: SectionContext): PlanDraft['topics'] {
  const sentences = new Map<string, Sentence[]>();
  const quoted: Citation[] = [];
  return context.input.topics.slice(0, 8).map((topic, index) => ({
    id: topic.id,
    name: topic.name,
    rank: index + 1,
    why: whyOf(topic, context, sentences, quoted),
    probes: topic.probes.slice(0, 6),
    questions: topic.questions.slice(0, 6),
    resources: topic.resources.slice(0, 4),
    minutes: topic.minutes,
    score_parts: topic.score_parts,
  }));
}

/** The best sentence that names the topic, as a claim; else the role. What it quotes is added to `quoted`. */
function whyOf(
  topic: ComposeTopic,
  context: SectionContext,
  cache: Map<string, Sentence[]>,
  quoted: Citation[],
): DraftStatement {
  const isQuoted = ({ source_id, start, end }: TopicMention) =>
    quoted.some((one) => one.source_id === source_id && one.start < end && start < one.end);
  const mentions = whyMentions(topic, context, isQuoted);
  for (const mention of mentions) {
    const claim = claimAt(mention, context, cache, isQuoted(mention));
    if (claim?.kind !== 'claim') continue;
    quoted.push(...claim.citations);
    return claim;
  }
  return inferredWhy({ ...topic, mentions }, context);
}
