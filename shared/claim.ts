/** Claims and citations: what the plan says about the company or the interviewer, and its proof. */
import * as z from 'zod';
import { sourceIdSchema } from './ids.ts';

/** A verbatim passage: `text.slice(start, end) === quote` in the snapshot of the source (UTF-16 offsets). */
export const citationSchema = z.strictObject({
  source_id: sourceIdSchema,
  quote: z.string().min(1).max(2000),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});
export type Citation = z.infer<typeof citationSchema>;

/** What the gate did with the wording before it let the claim through. */
export const claimProofSchema = z.enum(['keep', 'trim', 'quote']);

export const claimSchema = z.strictObject({
  kind: z.literal('claim'),
  id: z.string().regex(/^c[0-9]{1,4}$/),
  text: z.string().min(1).max(1000),
  citations: z.array(citationSchema).min(1).max(6),
  proof: claimProofSchema,
});
export type Claim = z.infer<typeof claimSchema>;

/** A conclusion drawn from the role or the evidence; labelled as such wherever it is shown. */
const inferenceSchema = z.strictObject({
  kind: z.literal('inference'),
  text: z.string().min(1).max(1000),
});

const adviceSchema = z.strictObject({
  kind: z.literal('advice'),
  text: z.string().min(1).max(1000),
});

export const statementSchema = z.discriminatedUnion('kind', [claimSchema, inferenceSchema, adviceSchema]);
export type Statement = z.infer<typeof statementSchema>;
