/**
 * The composer that needs no model: complete by itself, and the one every other composer falls back on.
 *
 * Sections are written in the order in which they may use up facts: what is told in the overview is not told again
 * where another fact would do. Nothing is proved here for good; the gate has the last word.
 */
import { writeBehavioural } from './behavioural/behavioural.ts';
import type { PlanDraft } from './draft.ts';
import { writeGaps } from './gaps/gaps.ts';
import type { ComposeInput } from './input.ts';
import { writeInterviewer } from './interviewer/interviewer.ts';
import { writeOverview } from './overview/overview.ts';
import { writeSummary } from './overview/summary.ts';
import { writeQuestionsToAsk } from './questions/questions-to-ask.ts';
import { writeRounds } from './rounds/rounds.ts';
import { makeContext, type SectionContext } from './section-context.ts';
import { writeTopics } from './topics/topics.ts';

/** A whole draft from facts, topics and schedule. Pure: the same input gives the same words. */
export function composeModelFree(input: ComposeInput): PlanDraft {
  const context = makeContext(input);
  const company_overview = writeOverview(context);
  const rounds = writeRounds(context);
  const topics = writeTopics(context);
  const interviewer = writeInterviewer(context);
  const behavioural = writeBehavioural(context);
  const gaps = writeGaps(context);
  const questions_to_ask = writeQuestionsToAsk(context);
  return {
    summary: writeSummary(context, { company_overview, rounds, topics, gaps, interviewer }),
    company_overview,
    interviewer,
    rounds,
    topics,
    behavioural,
    questions_to_ask,
    gaps,
    contradictions: contradictions(context),
  };
}

/** Both sides of each conflict, in the sources' own words. */
const contradictions = ({ input, voice }: SectionContext): PlanDraft['contradictions'] =>
  input.evidence.conflicts.map(({ about, sides }) => ({
    about,
    sides: sides.map((fact) => voice.claim(fact)),
  }));
