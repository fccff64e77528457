/** What a process of the pool is asked to do. */
import * as z from 'zod';
import { faultCaseSchema } from './cases.ts';

export const jobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('single'), one: faultCaseSchema }),
  z.object({ kind: z.literal('together'), id: z.string(), cases: z.array(faultCaseSchema) }),
  z.object({ kind: z.literal('extra'), id: z.string() }),
]);
export type Job = z.infer<typeof jobSchema>;
