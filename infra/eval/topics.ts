/** Topics suite: does the ranking name what an experienced interviewer at that company would ask? */
import { readFile } from 'node:fs/promises';
import { topicById } from '../../functions/plan/curriculum/curriculum.ts';
import type { Level } from '../../functions/plan/curriculum/schema.ts';
import { matchRole } from '../../functions/plan/topics/match-role.ts';
import { type EvidenceText, type RankingInput, rankTopics } from '../../functions/plan/topics/rank-topics.ts';
import type { SuiteResult } from './suite.ts';
import { scoreCase, type TopicCase, topicCasesSchema } from './topic-cases.ts';

const LEVEL_OF: Record<string, Level> = { junior: 'beginner', mid: 'intermediate' };

/** Where a company presents itself; what else a case quotes is written by its builders. */
const ABOUT =
  /^\/?$|about|company|stud(io|ies)|story|who|team|mission|values|careers|jobs|press|customers|product|home|market/i;

/** The product's input as its fetchers would hand it over for this case. */
function rankingInputOf(topicCase: TopicCase): RankingInput {
  const pages = topicCase.company.pages.map((page, i): EvidenceText => {
    const kind = ABOUT.test(new URL(page.url).pathname) ? 'company-page' : 'engineering-post';
    return { sourceId: `page-${i}`, kind, text: [page.title ?? '', page.text].join('\n') };
  });
  const posting: EvidenceText[] = topicCase.posting
    ? [{ sourceId: 'posting', kind: 'job-posting', text: topicCase.posting }]
    : [];
  const repos = (topicCase.github?.repos ?? []).map(({ name, description, topics }) => ({
    name,
    ...(description ? { description } : {}),
    ...(topics ? { topics } : {}),
  }));
  return {
    roleFocus: topicCase.role_focus,
    skillLevel: LEVEL_OF[topicCase.skill_level ?? ''] ?? 'advanced',
    evidence: [...posting, ...pages],
    repositories: { languages: topicCase.github?.languages ?? {}, repos },
  };
}

/** The generic list: what the role's own track asks when nothing is read. */
function baselineNames(roleFocus: string): string[] {
  const cores = matchRole(roleFocus).tracks.map(({ track }) => track.core);
  const interleaved = Array.from({ length: 12 }, (_, i) => cores.flatMap((core) => core[i] ?? [])).flat();
  return [...new Set(interleaved)].flatMap((id) => topicById.get(id)?.name ?? []).slice(0, 8);
}

const mean = (values: readonly number[]) =>
  values.reduce((sum, v) => sum + v, 0) / Math.max(1, values.length);

/** Scores cases already read. */
export function scoreTopics(cases: readonly TopicCase[]): SuiteResult {
  const rows = cases.map((topicCase) => {
    const names = rankTopics(rankingInputOf(topicCase)).map((ranked) => ranked.displayName);
    return {
      id: topicCase.id,
      role: topicCase.role_focus,
      names,
      score: scoreCase(topicCase.expected, names),
      baseline: scoreCase(topicCase.expected, baselineNames(topicCase.role_focus)),
    };
  });
  return {
    suite: 'topics',
    total: rows.length,
    metrics: {
      recall_at_8_must: mean(rows.map((row) => row.score.must)),
      recall_at_8_all: mean(rows.map((row) => row.score.all)),
      baseline_must: mean(rows.map((row) => row.baseline.must)),
      baseline_all: mean(rows.map((row) => row.baseline.all)),
    },
    failures: rows
      .filter((row) => row.score.missed.length > 0)
      .map((row) => ({ id: row.id, kind: row.role, why: `missed ${row.score.missed.join(', ')}` })),
    predictions: Object.fromEntries(rows.map((row) => [row.id, row.names])),
  };
}

/**
 * Runs the suite on a case file (format of shared/data/truth/topics.json).
 *
 * @throws if the file is missing or not in that format.
 */
export async function runTopics(casesFile: string): Promise<SuiteResult> {
  const { cases } = topicCasesSchema.parse(JSON.parse(await readFile(casesFile, 'utf8')));
  return scoreTopics(cases);
}
