/** A document: one source with the text snapshot its quotes are proved against, and what was structured in it. */
import * as z from 'zod';
import { sourceSchema } from '../../shared/source.ts';

const short = z.string().max(300);

/** What a source says in fields rather than prose. Everything is optional: sources differ. */
export const documentDetailsSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('organization'),
    name: short.optional(),
    description: z.string().max(2000).optional(),
    founded: short.optional(),
    employees: short.optional(),
    industry: short.optional(),
    headquarters: short.optional(),
    website: z.string().max(2048).optional(),
  }),
  z.strictObject({
    kind: z.literal('posting'),
    title: short,
    team: short.optional(),
    location: short.optional(),
    employment: short.optional(),
    /** How well it fits the role asked for, 0 to 1. */
    fit: z.number().min(0).max(1),
  }),
  z.strictObject({
    kind: z.literal('repositories'),
    login: short,
    owner: z.enum(['company', 'interviewer']),
    /** Bytes by language over the listed repositories. */
    languages: z.record(z.string().max(100), z.number().nonnegative()),
    repositories: z
      .array(
        z.strictObject({
          name: short,
          description: z.string().max(500).optional(),
          topics: z.array(short).max(20),
          pushed_at: z.string().max(40).optional(),
        }),
      )
      .max(30),
  }),
  z.strictObject({
    kind: z.literal('person'),
    name: short.optional(),
    role: short.optional(),
    employer: short.optional(),
    skills: z.array(short).max(100),
    positions: z
      .array(
        z.strictObject({
          title: short,
          organization: short.optional(),
          from: short.optional(),
          to: short.optional(),
        }),
      )
      .max(50),
  }),
]);
export type DocumentDetails = z.infer<typeof documentDetailsSchema>;

export const documentSchema = z.strictObject({
  source: sourceSchema,
  text: z.string(),
  details: documentDetailsSchema.optional(),
});
export type Document = z.infer<typeof documentSchema>;
