/** The fault matrix as it is written down, and what a case came to. */
import * as z from 'zod';

export const faultCaseSchema = z.object({
  id: z.string(),
  target: z.string(),
  fault: z.string(),
  inject: z.string().default(''),
  pass: z.string().default(''),
});
export type FaultCase = z.infer<typeof faultCaseSchema>;

export const matrixSchema = z.object({
  always: z.array(z.string()).default([]),
  single: z.array(faultCaseSchema),
});

export interface CaseOutcome {
  id: string;
  target: string;
  violations: string[];
  /** Waits before retries as a share of their ceiling: evenly spread where jitter is full. */
  jitter: number[];
}

/** A case of a target or route the product does not have. */
export const NOT_BUILT = 'not built';
