/** A ranked topic as the composers are given it. */
import type { PlanTopic } from '../../../shared/plan.ts';

/** Where a topic was found in a document. */
export interface TopicMention {
  source_id: string;
  /** UTF-16 offsets of the words in the document's text. */
  start: number;
  end: number;
  /** The words themselves that name the topic, as the document has them. */
  surface: string;
}

/** One ranked topic with what the curriculum says about it. */
export interface ComposeTopic
  extends Pick<PlanTopic, 'id' | 'name' | 'probes' | 'questions' | 'resources' | 'minutes' | 'score_parts'> {
  /** 1 easy to 5 hard. */
  difficulty: number;
  /** 0 to 1. */
  likelihood: number;
  /** Best first; empty when only the role points here. */
  mentions: readonly TopicMention[];
}
