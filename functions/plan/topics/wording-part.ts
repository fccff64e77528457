/** The points of a topic that the evidence describes without naming it. */
import type { Topic } from '../curriculum/schema.ts';
import type { RankingContext } from './ranking-context.ts';
import { isTool } from './read-evidence.ts';
import type { ScorePart } from './score-topic.ts';
import { rounded } from './sum-mentions.ts';

/** Fewer points are not worth a line of their own. */
const LEAST_WORDING = 0.05;

/** Where the evidence describes the topic in its own words. */
export function wordingPart(topic: Topic, context: RankingContext): ScorePart | undefined {
  const like = context.likenesses.get(topic.id);
  // A language or framework is named or it is not; a text that says "Rust" often is no more like it.
  if (!like || like.points < LEAST_WORDING || isTool(topic)) return undefined;
  return {
    name: 'wording',
    points: rounded(like.points),
    because: `speaks of it: ${like.shared.join(', ')}`,
  };
}
