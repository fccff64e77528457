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

/** An entry of the file that is no case, with why. */
export interface NoCase {
  id: string;
  why: string;
}

const matrixSchema = z.object({ single: z.array(z.unknown()) });
const named = z.object({ id: z.union([z.string(), z.number()]) });

/**
 * The cases of a file such as `faults.json`, and what stands among them that is none.
 *
 * @throws if the text is no JSON or holds no list `single`
 */
export function readMatrix(text: string): { cases: FaultCase[]; noCases: NoCase[] } {
  const cases: FaultCase[] = [];
  const noCases: NoCase[] = [];
  for (const [place, entry] of matrixSchema.parse(JSON.parse(text)).single.entries()) {
    const parsed = faultCaseSchema.safeParse(entry);
    if (parsed.success) {
      cases.push(parsed.data);
      continue;
    }
    const id = named.safeParse(entry);
    const why = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(', ');
    noCases.push({
      id: id.success ? String(id.data.id) : `entry ${place + 1}`,
      why: `it is no case: ${why}`,
    });
  }
  return { cases, noCases };
}

export interface CaseOutcome {
  id: string;
  target: string;
  violations: string[];
  /** Waits before retries as a share of their ceiling: evenly spread where jitter is full. */
  jitter: number[];
  /** Set when the product has no such part, or the suite knows no such fault: nothing was run. */
  unknown?: boolean | undefined;
}
