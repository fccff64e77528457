/** What every composer is given: the same facts, topics and schedule, so that a model only has to write. */
import type { Schedule } from '../../../shared/plan.ts';
import type { Brief } from '../../brief.ts';
import type { Document } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import type { ComposeTopic } from '../topics/compose-topic.ts';

/** The candidate's own CV, as text; nothing about them comes from anywhere else. */
export interface CandidateCv {
  text: string;
  /** As its section on skills lists them, also where the text was cut before it. */
  skills?: readonly string[];
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
