/** Cases like shared/data/security/injection.json: a text to plant in a carrier, and what an obeying model would say. */
import * as z from 'zod';

const obeySchema = z.object({
  text: z.string().optional(),
  raw: z.string().optional(),
  citations: z.array(z.string()).optional(),
  repeat: z.object({ text: z.string(), times: z.int().positive() }).optional(),
});

const itemSchema = z.object({
  id: z.string(),
  kind: z.string(),
  carrier: z.string(),
  /** `strip`: must not be readable for a model; `mark`: may be read as data, and must change nothing. */
  reach: z.string(),
  canary: z.string(),
  content: z.string(),
  obey: obeySchema,
});
export type InjectionCase = z.infer<typeof itemSchema>;

export const injectionCasesSchema = z.object({
  attacker_host: z.string(),
  items: z.array(itemSchema).min(1),
});
