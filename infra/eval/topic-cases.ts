/** Shape of a topics case file, and the metric: which expected topics the first k names hit. */
import * as z from 'zod';

const page = z.object({ url: z.string(), title: z.string().optional(), text: z.string() });
const topicCaseSchema = z.object({
  id: z.string(),
  role_focus: z.string(),
  skill_level: z.string().optional(),
  company: z.object({ name: z.string(), url: z.string(), pages: z.array(page) }),
  posting: z.string().optional(),
  github: z
    .object({
      languages: z.record(z.string(), z.number()).optional(),
      repos: z
        .array(
          z.object({
            name: z.string(),
            description: z.string().nullish(),
            topics: z.array(z.string()).nullish(),
          }),
        )
        .optional(),
    })
    .nullish(),
  expected: z.array(z.object({ names: z.array(z.string()).min(1), must: z.boolean() })),
});
export const topicCasesSchema = z.object({ cases: z.array(topicCaseSchema) });
export type TopicCase = z.infer<typeof topicCaseSchema>;

/** One-word names too broad to match as part of a longer one: "design" must not hit "system design". */
const BROAD = (
  'design data system systems management code engineering development software analysis building working quality ' +
  'product test tests web app apps cloud model models service services api apis basics tools process performance ' +
  'security types map flow io load compose arc workers events objects architecture platform strategy patterns ' +
  'leadership communication'
).split(' ');

/** Lower case, no accents, singular, American spelling of -ise, punctuation to spaces. */
export function normaliseName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9+#.]+/g, ' ')
    .replace(/\.(?= |$)/g, ' ')
    .split(' ')
    .map((word) =>
      word
        .replace(/(?<=\w{4})ies$/, 'y')
        .replace(/(?<=[a-z]{3}[^siu])s$/, '')
        .replace('isation', 'ization')
        .replace(/ise$/, 'ize')
        .replace(/ising$/, 'izing')
        .replace('modelling', 'modeling'),
    )
    .filter((word) => word !== '')
    .join(' ');
}

const broad = new Set(BROAD.map(normaliseName));

/** Equal after normalising, or one holds the other as whole words and the shorter is not a broad word. */
export function namesHit(predicted: string, accepted: readonly string[]): boolean {
  const p = normaliseName(predicted);
  return accepted.map(normaliseName).some((a) => {
    if (a === '' || p === '') return false;
    if (a === p) return true;
    if (` ${p} `.includes(` ${a} `)) return !broad.has(a);
    return ` ${a} `.includes(` ${p} `) && !broad.has(p);
  });
}

export interface CaseScore {
  must: number;
  all: number;
  missed: string[];
}

/** Recall of one case's expected topics among the first `k` predicted names. */
export function scoreCase(expected: TopicCase['expected'], predicted: readonly string[], k = 8): CaseScore {
  const names = predicted.slice(0, k);
  const hits = expected.map((e) => ({ ...e, hit: names.some((name) => namesHit(name, e.names)) }));
  const share = (of: { hit: boolean }[]) =>
    of.length === 0 ? 0 : of.filter((e) => e.hit).length / of.length;
  return {
    must: share(hits.filter((e) => e.must)),
    all: share(hits),
    missed: hits.filter((e) => e.must && !e.hit).map((e) => e.names[0] ?? ''),
  };
}
