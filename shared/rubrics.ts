/** Rubrics that all questions of a kind have in common: they are shown once, below the topics. */
import type { Plan, PlanTopic } from './plan.ts';

export type Question = PlanTopic['questions'][number];
export type Rubric = Question['rubric'];

/** For each kind of question the rubric that all its questions have; kinds with several rubrics are left out. */
export function sharedRubrics(topics: Plan['topics']): ReadonlyMap<Question['kind'], Rubric> {
  const byKind = new Map<Question['kind'], Map<string, Rubric>>();
  for (const { kind, rubric } of topics.flatMap(({ questions }) => questions)) {
    const known = byKind.get(kind) ?? new Map<string, Rubric>();
    byKind.set(kind, known.set(JSON.stringify(rubric), rubric));
  }
  return new Map(
    [...byKind].flatMap(([kind, rubrics]) => {
      const [only] = rubrics.values();
      return rubrics.size === 1 && only ? [[kind, only] as const] : [];
    }),
  );
}
