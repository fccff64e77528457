/** What a model is asked to write, section by section: schemas of its answer, without anything code knows better. */
import * as z from 'zod';

const text = z.string().min(1).max(700);
const factIds = z.array(z.string().max(80)).max(6);
const provable = z.strictObject({ text, citations: factIds });
export type WrittenClaim = z.infer<typeof provable>;

const ASKERS = ['engineer', 'hiring-manager', 'recruiter', 'executive', 'product'] as const;

export const companySections = {
  overview: z.strictObject({
    business: z.array(provable).max(8),
    work: z.array(provable).max(8),
  }),
  summary: z.array(provable).max(4),
  behavioural: z
    .array(z.strictObject({ item: z.int(), question: text, prompts: z.array(text).max(4) }))
    .max(10),
  questions_to_ask: z.array(z.strictObject({ ask: z.enum(ASKERS), text, citations: factIds })).max(20),
};

export const personSections = {
  interviewer: z.strictObject({
    likely_angle: z.array(text).max(4),
    rapport: z.array(provable).max(4),
    tailored_question: text.nullable(),
  }),
  gaps: z.array(z.strictObject({ item: z.int(), advice: text })).max(12),
};

/** What could be read of an answer. */
export const companyAnswerSchema = z.object(companySections).partial();
export const personAnswerSchema = z.object(personSections).partial();
export type CompanyAnswer = z.output<typeof companyAnswerSchema>;
export type PersonAnswer = z.output<typeof personAnswerSchema>;
export type SectionSchemas = Readonly<Record<string, z.ZodType>>;
