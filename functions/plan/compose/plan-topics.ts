/** The run's documents and request → eight ranked topics with what the curriculum says about each. */
import type { PrepRequest } from '../../../shared/request.ts';
import type { SourceKind } from '../../../shared/source.ts';
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import type { Document, DocumentDetails } from '../../evidence/document.ts';
import { CRITERIA, type Criterion, rubrics } from '../curriculum/rubrics.ts';
import type { Level, Question, Topic } from '../curriculum/schema.ts';
import { type EvidenceText, type RankedTopic, type RankingInput, rankTopics } from '../topics/rank-topics.ts';
import type { CandidateCv, ComposeTopic } from './input.ts';

const TOPICS = 8;
const QUESTIONS = 3;

const READ_AS: Readonly<Record<SourceKind, EvidenceText['kind']>> = {
  'job-posting': 'job-posting',
  'engineering-post': 'engineering-post',
  'blog-post': 'company-page',
  'company-page': 'company-page',
  'careers-page': 'company-page',
  'values-page': 'company-page',
  encyclopedia: 'company-page',
  'company-record': 'company-page',
  'news-article': 'news',
  repository: 'repository',
  'code-profile': 'repository',
  'interviewer-page': 'interviewer',
  'interviewer-profile': 'interviewer',
};

/** Exactly 8 topics, most likely first. Pure. */
export function planTopics(
  request: Pick<PrepRequest, 'role_focus' | 'skill_level'>,
  documents: readonly Document[],
  cv?: CandidateCv,
): ComposeTopic[] {
  const ranked = rankTopics(rankingInput(request, documents, cv), { count: TOPICS });
  const best = Math.max(1, ...ranked.map(({ score }) => score));
  return ranked.map((topic) => composeTopic(topic, request.skill_level, best));
}

function rankingInput(
  request: Pick<PrepRequest, 'role_focus' | 'skill_level'>,
  documents: readonly Document[],
  cv: CandidateCv | undefined,
): RankingInput {
  const repositories = companyRepositories(documents);
  return {
    roleFocus: request.role_focus,
    skillLevel: request.skill_level,
    evidence: documents.map(({ source, text }) => ({
      sourceId: source.id,
      kind: source.about === 'interviewer' ? 'interviewer' : READ_AS[source.kind],
      text,
    })),
    ...(repositories ? { repositories } : {}),
    interviewerInterests: interviewerInterests(documents),
    ...(cv ? { cvTechnologies: detectTechnologies(cv.text).map(({ surface }) => surface) } : {}),
  };
}

type Repositories = Extract<DocumentDetails, { kind: 'repositories' }>;

const repositoriesOf = (documents: readonly Document[], owner: Repositories['owner']): Repositories[] =>
  documents.flatMap(({ details }) =>
    details?.kind === 'repositories' && details.owner === owner ? [details] : [],
  );

/** Languages only: the names and descriptions of repositories are in the documents' text, where they can be cited. */
function companyRepositories(documents: readonly Document[]): RankingInput['repositories'] {
  const all = repositoriesOf(documents, 'company');
  if (all.length === 0) return undefined;
  const languages: Record<string, number> = {};
  for (const [language, bytes] of all.flatMap((details) => Object.entries(details.languages)))
    languages[language] = (languages[language] ?? 0) + bytes;
  return { languages, repos: [] };
}

function interviewerInterests(documents: readonly Document[]): string[] {
  const skills = documents.flatMap(({ source, details }) =>
    source.about === 'interviewer' && details?.kind === 'person' ? details.skills : [],
  );
  const topics = repositoriesOf(documents, 'interviewer').flatMap(({ repositories }) =>
    repositories.flatMap((repository) => repository.topics),
  );
  return [...new Set([...skills, ...topics])].slice(0, 60);
}

function composeTopic(
  { topic, displayName, score, parts, evidence }: RankedTopic,
  level: Level,
  best: number,
): ComposeTopic {
  return {
    id: topic.id,
    name: displayName.slice(0, 120),
    probes: topic.probes[level].slice(0, 6),
    questions: questionsFor(topic, level).map(({ text, kind }) => ({ text, kind, rubric: rubricFor(kind) })),
    resources: topic.resources.map(({ title, url }) => ({ title, url })),
    minutes: topic.minutes[level],
    score_parts: parts.map(({ name, points, because }) => ({
      name,
      points,
      because: because.slice(0, 1000),
    })),
    difficulty: topic.difficulty,
    likelihood: Math.max(0, score / best),
    mentions: evidence.map(({ sourceId, start, end }) => ({ source_id: sourceId, start, end })),
  };
}

const ORDER: Readonly<Record<Level, readonly Level[]>> = {
  beginner: ['beginner', 'intermediate', 'advanced'],
  intermediate: ['intermediate', 'advanced', 'beginner'],
  advanced: ['advanced', 'intermediate', 'beginner'],
};

/** Those of the level first, then the nearest. */
function questionsFor(topic: Topic, level: Level): Question[] {
  const order = ORDER[level];
  return [...topic.questions]
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
    .slice(0, QUESTIONS);
}

const CRITERION_NAMES: Readonly<Record<Criterion, string>> = {
  communication: 'Communication',
  problem_solving: 'Problem solving',
  technical_depth: 'Technical depth',
  testing_and_trade_offs: 'Testing and trade-offs',
};

const rubricFor = (kind: Question['kind']) =>
  CRITERIA.map((criterion) => ({
    criterion: CRITERION_NAMES[criterion],
    strong_answer: rubrics[kind][criterion].strong,
  }));
