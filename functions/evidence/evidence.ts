/** What Distil makes of the documents of a run and every composer starts from. */
import * as z from 'zod';
import { citationSchema } from '../../shared/claim.ts';
import { sourceIdSchema } from '../../shared/ids.ts';
import { sourceSchema } from '../../shared/source.ts';

const FACT_KINDS = [
  'what-they-do',
  'product',
  'customer',
  'scale',
  'history',
  'people',
  'funding',
  'location',
  'value',
  'way-of-working',
  'hiring-process',
  'requirement',
  'engineering',
  'news',
  'interviewer-role',
  'interviewer-work',
] as const;

/** One sentence a source says, with every place that says the same. `text` is verbatim from the first citation. */
export const factSchema = z.strictObject({
  id: z.string().regex(/^f[0-9]{1,4}$/),
  kind: z.enum(FACT_KINDS),
  about: z.enum(['company', 'interviewer']),
  text: z.string().min(1).max(1000),
  citations: z.array(citationSchema).min(1).max(6),
  /** Technology ids (evidence/technologies.ts) named in it. */
  technologies: z.array(z.string()),
  /** Relevance to the role and the section it serves, 0 to 1; facts come sorted by it. */
  weight: z.number().min(0).max(1),
});
export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact['kind'];

/** A technology the evidence names, with where. */
const technologySignalSchema = z.strictObject({
  technology: z.string(),
  /** Mentions weighted by the kind of source; repositories count by bytes. */
  strength: z.number().nonnegative(),
  sources: z.array(sourceIdSchema).min(1),
});
export type TechnologySignal = z.infer<typeof technologySignalSchema>;

/** Two sources that give different numbers, dates or names for one thing. */
const conflictSchema = z.strictObject({
  about: z.string().max(200),
  sides: z.array(factSchema).min(2).max(4),
});
export type Conflict = z.infer<typeof conflictSchema>;

export const evidenceSchema = z.strictObject({
  company_name: z.string().max(200),
  facts: z.array(factSchema),
  technologies: z.array(technologySignalSchema),
  conflicts: z.array(conflictSchema),
  sources: z.array(sourceSchema),
});
export type Evidence = z.infer<typeof evidenceSchema>;
