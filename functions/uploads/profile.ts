/** What a CV or a LinkedIn profile says of a person's work, whatever file it came in. */
import * as z from 'zod';

const line = z.string().min(1).max(300);

export const personProfileSchema = z.strictObject({
  name: line.optional(),
  headline: line.optional(),
  summary: z.string().max(4_000).optional(),
  positions: z
    .array(
      z.strictObject({
        title: line,
        organization: line.optional(),
        from: z.string().max(40).optional(),
        to: z.string().max(40).optional(),
        description: z.string().max(4_000).optional(),
      }),
    )
    .max(50),
  skills: z.array(z.string().min(1).max(100)).max(100),
  education: z
    .array(
      z.strictObject({
        school: line,
        degree: line.optional(),
        from: z.string().max(40).optional(),
        to: z.string().max(40).optional(),
      }),
    )
    .max(20),
  /** The whole clean text, at most 60,000 characters. */
  text: z.string().min(1).max(60_000),
});
export type PersonProfile = z.infer<typeof personProfileSchema>;
export type Position = PersonProfile['positions'][number];
export type Education = PersonProfile['education'][number];
