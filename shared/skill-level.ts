import * as z from 'zod';

export const skillLevelSchema = z.enum(['beginner', 'intermediate', 'advanced'], {
  error: 'must be beginner, intermediate or advanced',
});
export type SkillLevel = z.infer<typeof skillLevelSchema>;
