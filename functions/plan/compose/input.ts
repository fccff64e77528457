/** What every composer is given: the same facts, topics and schedule, so that a model only has to write. */
import type { PlanTopic, Schedule } from '../../../shared/plan.ts';
import type { Document } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { Brief } from '../../workflow/brief.ts';

/** Where a topic was found in a document. */
export interface TopicMention {
  source_id: string;
  /** UTF-16 offsets of the words in the document's text. */
  start: number;
  end: number;
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

/** The candidate's own CV, as text; nothing about them comes from anywhere else. */
export interface CandidateCv {
  text: string;
}

export interface ComposeInput {
  brief: Brief;
  evidence: Evidence;
  documents: readonly Document[];
  /** Exactly 8, most likely first. */
  topics: readonly ComposeTopic[];
  schedule: Schedule;
  cv?: CandidateCv | undefined;
}
