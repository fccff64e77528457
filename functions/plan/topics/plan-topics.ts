/** From the documents of a run to its eight topics, as composers and the scheduler take them. */

import { textOf } from '#curriculum';
import type { PlanTopic } from '../../../shared/plan.ts';
import type { PrepRequest } from '../../../shared/request.ts';
import type { Source, SourceKind } from '../../../shared/source.ts';
import { companyDomain } from '../../company-domain.ts';
import type { Document } from '../../evidence/document.ts';
import type { PersonProfile } from '../../uploads/profile.ts';
import { CRITERIA, rubrics } from '../curriculum/rubrics.ts';
import type { Level, Question, QuestionKind } from '../curriculum/schema.ts';
import { type Guidance, ignoredSpans, interviewGuidance } from '../pages/interview-guidance.ts';
import { postingOf } from '../pages/posting.ts';
import type { ComposeTopic } from './compose-topic.ts';
import { fittingResources } from './platforms.ts';
import { type EvidenceText, type RankedTopic, type RankingInput, rankTopics } from './rank-topics.ts';
import { readNotes } from './read-notes.ts';
import { inSteeredOrder, type Steer, steeredProbes, steerOf } from './steer.ts';

const TOPIC_COUNT = 8;
const QUESTIONS = 4;

/** What kind of evidence a source is for the ranking. */
const EVIDENCE_KIND: Readonly<Record<SourceKind, EvidenceText['kind']>> = {
  'job-posting': 'job-posting',
  'engineering-post': 'engineering-post',
  'blog-post': 'engineering-post',
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

/** Exactly 8 topics, most likely first; `resume` is the candidate's own. Pure. */
export function planTopics(
  request: PrepRequest,
  documents: readonly Document[],
  resume?: PersonProfile,
): ComposeTopic[] {
  const ranked = rankTopics(rankingInput(request, documents, resume), { count: TOPIC_COUNT });
  const highest = Math.max(...ranked.map(({ score }) => score), Number.MIN_VALUE);
  const steer = steerOf(request, documents);
  return ranked.map((topic) => toComposeTopic(topic, request.skill_level, highest, steer));
}

/** What the ranking is given for a request. */
export function rankingInput(
  request: PrepRequest,
  documents: readonly Document[],
  resume: PersonProfile | undefined,
): RankingInput {
  const site = companyDomain(new URL(request.company_url).hostname).label;
  const posting = postingOf(documents, request);
  const guidance = interviewGuidance(documents, request.interviewer_name);
  const notes = readNotes(request.notes ?? '');
  const kindOf = ({ id, kind }: Source): EvidenceText['kind'] =>
    kind === 'job-posting' && id !== posting?.source.id ? 'other-opening' : EVIDENCE_KIND[kind];
  return {
    roleFocus: request.role_focus,
    skillLevel: request.skill_level,
    site,
    // What an interviewer's own code shows is an interest, not the company's stack.
    evidence: [
      ...documents
        .filter(({ details }) => details?.kind !== 'repositories' || details.owner === 'company')
        .map((document) => ({
          sourceId: document.source.id,
          kind: kindOf(document.source),
          text: withoutIgnored(document, guidance),
        })),
      ...(notes.wanted === '' ? [] : [{ sourceId: '', kind: 'notes' as const, text: notes.wanted }]),
      ...interviewGuides(guidance),
    ],
    repositories: companyRepositories(documents),
    interviewerInterests: interests(documents),
    setAside: notes.setAside,
    ...(resume && { cvTechnologies: [...resume.skills, resume.text] }),
  };
}

/** What is published about the interviews, once more by itself: the rest of the page blanked out, so that offsets hold. */
function interviewGuides(guidance: readonly Guidance[]): EvidenceText[] {
  const asked = guidance.filter(({ topic }) => topic !== 'ignores' && topic !== 'decides');
  return [...new Set(asked.map(({ document }) => document))].map((document) => {
    const spans = asked.filter((one) => one.document === document);
    const text = keeping(document.text, (at) => spans.some(({ start, end }) => at >= start && at < end));
    return { sourceId: document.source.id, kind: 'interview-guide', text };
  });
}

/** "We do not care whether you write SQL or boxes" is no reason to study SQL. */
function withoutIgnored(document: Document, guidance: readonly Guidance[]): string {
  const spans = [
    ...guidance.filter((one) => one.document === document && one.topic === 'ignores'),
    ...ignoredSpans(document),
  ];
  return spans.length === 0
    ? document.text
    : keeping(document.text, (at) => !spans.some(({ start, end }) => at >= start && at < end));
}

/** Everything else as spaces; line ends stay. */
const keeping = (text: string, keep: (at: number) => boolean): string =>
  Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    return keep(at) || character === '\n' ? character : ' ';
  }).join('');

function companyRepositories(documents: readonly Document[]): NonNullable<RankingInput['repositories']> {
  const languages: Record<string, number> = {};
  for (const { details } of documents)
    if (details?.kind === 'repositories' && details.owner === 'company')
      for (const [language, bytes] of Object.entries(details.languages))
        languages[language] = (languages[language] ?? 0) + bytes;
  return { languages, repos: [] };
}

function interests(documents: readonly Document[]): string[] {
  return documents.flatMap(({ details }) => {
    if (details?.kind === 'person') return details.skills;
    if (details?.kind !== 'repositories' || details.owner !== 'interviewer') return [];
    return details.repositories.flatMap(({ description, topics }) => [
      ...(description ? [description] : []),
      ...topics,
    ]);
  });
}

function toComposeTopic(ranked: RankedTopic, level: Level, highest: number, steer: Steer): ComposeTopic {
  const { topic } = ranked;
  const text = textOf(topic.id);
  return {
    id: topic.id,
    name: ranked.displayName,
    probes: steeredProbes(text.probes[level], [], topic.name, steer),
    questions: questionsFor(text.questions, level, topic.name, steer).map((question) => ({
      text: question.text,
      kind: question.kind,
      rubric: rubricRows(question.kind),
      points: question.answer,
    })),
    resources: fittingResources(text.resources, steer.platforms),
    minutes: topic.minutes[level],
    score_parts: ranked.parts,
    difficulty: topic.difficulty,
    likelihood: Math.max(0, ranked.score / highest),
    mentions: ranked.evidence.map(({ sourceId, ...place }) => ({ source_id: sourceId, ...place })),
  };
}

/** Questions of the candidate's level first, the others after them; before both what the notes name. */
const questionsFor = (questions: readonly Question[], level: Level, name: string, steer: Steer): Question[] =>
  inSteeredOrder(
    questions,
    ({ text, answer }) => [text, ...answer].join(' '),
    (question) => Number(question.level !== level),
    name,
    steer,
  ).slice(0, QUESTIONS);

const CRITERION_NAMES = {
  communication: 'Communication',
  problem_solving: 'Problem solving',
  technical_depth: 'Technical depth',
  testing_and_trade_offs: 'Testing and trade-offs',
} as const;

function rubricRows(kind: QuestionKind): PlanTopic['questions'][number]['rubric'] {
  return CRITERIA.map((criterion) => ({
    criterion: CRITERION_NAMES[criterion],
    strong_answer: rubrics[kind][criterion].strong,
  }));
}
