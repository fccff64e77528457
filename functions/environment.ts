/**
 * Environments of the functions as schemas. Each function exports the schema of its own; the construct that deploys
 * it is typed by the same schema, so a missing or misspelt variable does not compile.
 */
import * as z from 'zod';

/** Names of the stores; a function picks the ones it uses. */
export const storeVariables = {
  USER_DATA_TABLE: z.string().min(1),
  SHARED_CACHE_TABLE: z.string().min(1),
  GUARD_TABLE: z.string().min(1),
  PRIVATE_BUCKET: z.string().min(1),
  EVIDENCE_BUCKET: z.string().min(1),
};

/** Days that sessions and what belongs to them are kept. */
export const retentionDays = z.coerce.number().int().min(1).max(3650);

/** A function's environment, checked once at its start. @throws {Error} naming each variable that is wrong */
export function readEnvironment<Schema extends z.ZodType>(schema: Schema): z.output<Schema> {
  const result = schema.safeParse(process.env);
  if (result.success) return result.data;
  throw new Error(`environment: ${z.prettifyError(result.error)}`);
}
