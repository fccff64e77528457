/** Puts the proved sections, the schedule and the confidence note together as one plan. */
import type { Plan, Schedule } from '../../../shared/plan.ts';
import { planSchema } from '../../../shared/plan.ts';
import type { Source } from '../../../shared/source.ts';
import type { Brief } from '../../brief.ts';
import type { WrittenSections } from '../compose/draft.ts';

export interface AssembleInput {
  brief: Brief;
  companyName: string;
  sections: WrittenSections;
  schedule: Schedule;
  confidence: Plan['confidence'];
  sources: readonly Source[];
  writtenBy: Plan['written_by'];
  now: Date;
}

/**
 * A plan that fits planSchema.
 *
 * @throws {z.ZodError} when a section breaks the schema; the composer's output should have been checked before
 */
export function assemblePlan(input: AssembleInput): Plan {
  const { brief, sections, schedule, confidence, sources, now } = input;
  const { contradictions: _, ...written } = sections;
  const { request, calendar } = brief;
  return planSchema.parse({
    schema_version: 1,
    generated_at: now.toISOString(),
    written_by: input.writtenBy,
    subject: {
      company_name: input.companyName,
      company_url: request.company_url,
      role_focus: request.role_focus,
      ...(request.interviewer_name === undefined ? {} : { interviewer_name: request.interviewer_name }),
      skill_level: request.skill_level,
      days: calendar.days,
      hours_per_day: request.hours_per_day,
      timezone: request.timezone,
      starts_on: calendar.startsOn,
      interview_on: calendar.interviewOn,
    },
    ...written,
    schedule,
    confidence,
    sources,
  });
}
