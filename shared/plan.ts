/** The interview-prep plan, section by section as product.md lists them. */
import * as z from 'zod';
import { claimSchema, statementSchema } from './claim.ts';
import { FETCHER_NAMES } from './fetcher-names.ts';
import { skillLevelSchema } from './skill-level.ts';
import { httpUrlSchema, missingReasonSchema, sourceSchema } from './source.ts';

const line = z.string().min(1).max(1000);
const dateSchema = z.iso.date();

/** What the plan was made for, as understood from the request. */
const planSubjectSchema = z.strictObject({
  company_name: z.string().max(200),
  company_url: httpUrlSchema,
  role_focus: z.string().max(200),
  interviewer_name: z.string().max(120).optional(),
  skill_level: skillLevelSchema,
  days: z.int().min(1).max(90),
  hours_per_day: z.number(),
  timezone: z.string(),
  starts_on: dateSchema,
  interview_on: dateSchema,
});

/** One screen before the detail. */
const summarySchema = z.strictObject({
  headline: line,
  points: z.array(statementSchema).max(6),
  first_step: line,
});

const companyOverviewSchema = z.strictObject({
  /** Two paragraphs; a paragraph is statements in reading order. Empty when nothing could be read. */
  paragraphs: z.array(z.array(statementSchema)).max(2),
  /** What could not be said, in words for the reader. */
  limits: z.string().max(500).optional(),
});

const interviewerCardSchema = z.strictObject({
  name: z.string().max(120).optional(),
  role: z.array(statementSchema).max(2),
  trajectory: z.array(statementSchema).max(6),
  /** A line of theirs as a claim, then what may follow from it; what their role suggests comes last. */
  likely_angle: z.array(statementSchema).max(8),
  rapport_points: z.array(statementSchema).max(5),
  tailored_question: statementSchema.optional(),
  /** The words the tailored question quotes. */
  question_because: claimSchema.optional(),
  /** What they published about their interviews: exercises, questions, what they listen for. */
  on_interviews: z.array(claimSchema).max(6).optional(),
  limits: z.string().max(500).optional(),
});

const ROUND_KINDS = [
  'recruiter',
  'take-home',
  'code-review',
  'system-design',
  'coding',
  'debugging',
  'case',
  'deep-dive',
  'values',
  'technical',
  'other',
] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

const roundsSchema = z.strictObject({
  published: z.boolean(),
  rounds: z
    .array(
      z.strictObject({
        name: line,
        evidence: claimSchema,
        prepare: line,
        kind: z.enum(ROUND_KINDS).optional(),
        /** As published. */
        minutes: z.int().positive().max(2880).optional(),
      }),
    )
    .max(10),
  /** What the company published about how its interviews are judged and prepared for. */
  advice: z.array(claimSchema).max(8).optional(),
  /** What to ask the recruiter; always present when nothing is published. */
  ask_recruiter: z.array(line).max(5),
});

const rubricRowSchema = z.strictObject({ criterion: line, strong_answer: line });

const sampleQuestionSchema = z.strictObject({
  text: line,
  kind: z.enum(['coding', 'design', 'concept', 'debugging', 'behavioural', 'case']),
  rubric: z.array(rubricRowSchema).min(1).max(6),
  /** What a strong answer names, most to the point first. */
  points: z.array(line).max(6).optional(),
});
export type SampleQuestion = z.infer<typeof sampleQuestionSchema>;

const resourceSchema = z.strictObject({ title: line, url: httpUrlSchema });

const planTopicSchema = z.strictObject({
  id: z.string().max(80),
  name: z.string().max(120),
  rank: z.int().min(1).max(8),
  /** A claim with the posting, blog or repository line behind it, or an inference from the role. */
  why: statementSchema,
  probes: z.array(line).max(6),
  questions: z.array(sampleQuestionSchema).min(1).max(6),
  resources: z.array(resourceSchema).max(4),
  minutes: z.int().nonnegative(),
  score_parts: z.array(z.strictObject({ name: line, points: z.number(), because: line })),
});
export type PlanTopic = z.infer<typeof planTopicSchema>;

const TASK_KINDS = [
  'research',
  'study',
  'practice',
  'review',
  'mock-interview',
  'behavioural',
  'rest',
  'logistics',
] as const;

const planTaskSchema = z.strictObject({
  /** Stable within the plan, e.g. `d3t2`; progress is ticked off by it. */
  id: z.string().regex(/^d[0-9]{1,2}t[0-9]{1,2}$/),
  kind: z.enum(TASK_KINDS),
  title: line,
  goal: line,
  minutes: z.int().nonnegative(),
  topic_id: z.string().max(80).optional(),
  resource: resourceSchema.optional(),
});
export type PlanTask = z.infer<typeof planTaskSchema>;

const planDaySchema = z.strictObject({
  day: z.int().min(1).max(90),
  date: dateSchema,
  goal: line,
  minutes: z.int().nonnegative(),
  tasks: z.array(planTaskSchema).max(12),
});
export type PlanDay = z.infer<typeof planDaySchema>;

export const scheduleSchema = z.strictObject({
  days: z.array(planDaySchema).min(1).max(90),
  total_minutes: z.int().nonnegative(),
  /** The 15-minute card for the interview day itself. */
  day_card: z.array(line).min(1).max(10),
  /** What did not fit or was assumed, in words for the reader. */
  limits: z.string().max(500).optional(),
});
export type Schedule = z.infer<typeof scheduleSchema>;

const behaviouralSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        /** The company's own value or, where none is published, an inference from the role. */
        value: statementSchema,
        /** The company's own name for it, verbatim; it stands in what `value` cites. */
        value_name: z.string().min(1).max(120).optional(),
        question: line,
        prompts: z.array(line).min(1).max(5),
        /** A line from the candidate's own CV; never invented. */
        from_cv: z.string().max(500).optional(),
      }),
    )
    .max(8),
});

const questionsToAskSchema = z.array(
  z.strictObject({
    interviewer_type: z.enum(['engineer', 'hiring-manager', 'recruiter', 'executive', 'product']),
    questions: z
      .array(z.strictObject({ text: line, because: statementSchema.optional() }))
      .min(1)
      .max(5),
  }),
);

const gapsSchema = z.strictObject({
  items: z
    .array(
      z.strictObject({
        demand: statementSchema,
        /** How much it matters to the posting; `the-work`: not asked for, but what the job is done with. */
        wish: z.enum(['asked', 'nice-to-have', 'the-work']).optional(),
        match: z.enum(['strong', 'partial', 'none', 'unknown']),
        from_cv: z.string().max(500).optional(),
        advice: line,
      }),
    )
    .max(12),
  /** Says what the comparison could not use (no posting, no CV). */
  limits: z.string().max(500).optional(),
});

const contradictionSchema = z.strictObject({
  about: line,
  sides: z.array(claimSchema).min(2).max(4),
});
export type Contradiction = z.infer<typeof contradictionSchema>;

const confidenceSchema = z.strictObject({
  level: z.enum(['low', 'medium', 'high']),
  /** 0 to 1; never rises when a source is lost. */
  score: z.number().min(0).max(1),
  banner: z.literal('Verify these facts before relying on them.').optional(),
  reasons: z.array(line).min(1).max(8),
  not_reached: z.array(
    z.strictObject({ fetcher: z.enum(FETCHER_NAMES), reason: missingReasonSchema, message: line }),
  ),
  contradictions: z.array(contradictionSchema).max(8),
});

export const writtenBySchema = z.strictObject({
  composer: z.enum(['model-free', 'bedrock', 'openai-compatible']),
  model: z.string().max(200).optional(),
  /** Sections that the model-free composer had to take over, and why. */
  taken_over: z.array(z.strictObject({ section: line, why: line })),
});

export const planSchema = z.strictObject({
  schema_version: z.literal(1),
  generated_at: z.iso.datetime(),
  written_by: writtenBySchema,
  subject: planSubjectSchema,
  summary: summarySchema,
  company_overview: companyOverviewSchema,
  interviewer: interviewerCardSchema,
  rounds: roundsSchema,
  topics: z.array(planTopicSchema).length(8),
  schedule: scheduleSchema,
  behavioural: behaviouralSchema,
  questions_to_ask: questionsToAskSchema,
  gaps: gapsSchema,
  confidence: confidenceSchema,
  /** The sources that were read, cited or not. */
  sources: z.array(sourceSchema),
});
export type Plan = z.infer<typeof planSchema>;

/** A plan with the text snapshots its quotes are proved against: what `verify` reads. */
export const planExportSchema = z.strictObject({
  format: z.literal('interview-helper-plan'),
  format_version: z.literal(1),
  plan: planSchema,
  /** Source id → text snapshot, for every cited source. */
  texts: z.record(z.string(), z.string()),
});
export type PlanExport = z.infer<typeof planExportSchema>;
