/**
 * Ranks what this company will probably ask this person: evidence first, the role fills the rest.
 *
 * A topic's score is the sum of named parts (see {@link ScorePart}), so that every rank can be explained. Selection is
 * greedy: a place in a text that already speaks for a chosen topic counts little for the next one, which keeps near-synonyms
 * from filling the list.
 */
import { detectTechnologies, technologyNamed } from '../../evidence/detect-technologies.ts';
import { topicById, topics } from '../curriculum/curriculum.ts';
import type { Level, Topic } from '../curriculum/schema.ts';
import { displayName, type NamedTechnology } from './display-name.ts';
import { FALLBACK_TRACK, matchRole, type RoleMatch } from './match-role.ts';
import {
  type EvidenceText,
  isTool,
  type Mention,
  readEvidence,
  topicsNamed,
  topicsOfTechnology,
} from './read-evidence.ts';

export type { EvidenceText } from './read-evidence.ts';

export interface RankingInput {
  /** Free text, as the person typed it. */
  roleFocus: string;
  skillLevel: Level;
  evidence: EvidenceText[];
  repositories?: {
    /** Bytes by language. */
    languages: Record<string, number>;
    repos: { name: string; description?: string; topics?: string[] }[];
  };
  interviewerInterests?: string[];
  /** Technologies and skills the candidate's CV shows; what it lacks weighs more. */
  cvTechnologies?: string[];
}

export interface ScorePart {
  name:
    | 'role'
    | 'job posting'
    | 'engineering blog'
    | 'company pages'
    | 'news'
    | 'interviewer'
    | 'repositories'
    | 'level'
    | 'gap';
  points: number;
  because: string;
}

export interface RankedTopic {
  topic: Topic;
  /** The topic's name with the company's technology where one was found: "Event streaming with Kafka". */
  displayName: string;
  score: number;
  parts: ScorePart[];
  /** Sentences behind it, best first; empty = inferred from the role. UTF-16 offsets into the source's text. */
  evidence: { sourceId: string; start: number; end: number }[];
}

const DEFAULT_COUNT = 8;
const MOST_CITATIONS = 2;
/** Points a sentence needs to stand as the reason for a topic: more than one passing word. */
const WORTH_CITING = 0.8;
/** A place that already carries a chosen topic keeps this share for the next. */
const SPENT_PLACE = 0.2;
/** Each further mention in one source counts this much of the one before. */
/** Of the technologies a topic lists, the first few are what it is about. */
const OWN_TECHNOLOGIES = 4;
const DECAY = 0.7;
/** Share of its points that a topic outside the role keeps, and that a single ambiguous word keeps there besides. */
const OUTSIDE_ROLE = 0.6;
const WEAK_ELSEWHERE = 0.4;
const PART_OF_KIND: Record<EvidenceText['kind'], ScorePart['name']> = {
  'job-posting': 'job posting',
  'engineering-post': 'engineering blog',
  'company-page': 'company pages',
  repository: 'repositories',
  interviewer: 'interviewer',
  news: 'news',
};

interface Context {
  input: RankingInput;
  role: RoleMatch;
  mentionsByTopic: Map<string, Mention[]>;
  languagePoints: Map<string, { points: number; because: string; technologyId: string }>;
  cv: Set<string>;
  /** Topics the role itself names. */
  namedByRole: Set<string>;
  /** The evidence names a language or framework that is a topic of its own. */
  namesTools: boolean;
}

/** Roles whose interviews turn on the company's field; a mobile or network engineer is rarely asked about ledgers. */
const DOMAIN_ROLES = new Set([
  'backend',
  'full-stack',
  'system-design',
  'databases',
  'data-engineering',
  'data-analysis',
  'data-science',
  'machine-learning',
  'product-management',
  'solutions-architecture',
  'software-engineering',
  'customer-engineering',
  'game-development',
  'domains',
]);
/** Roles that are not examined in the tools their teams use. */
const PEOPLE_ROLES = new Set(['engineering-management', 'product-management']);
const OUTSIDE_PEOPLE_ROLE = 0.35;
/** One chance phrase does not make a field: what a domain topic must show before it counts. */
const DOMAIN_THRESHOLD = 1.5;
const languagePlace = (technologyId: string) => `language:${technologyId}`;
const isDomain = (topic: Topic) => topic.tracks[0] === 'domains';

/** What a topic loses for each chosen one that it builds on, or that builds on it: the list should cover more ground. */
const NEIGHBOUR_COST = 0.3;

const round = (n: number) => Math.round(n * 100) / 100;

/** 1 in the core of the role, less outside: a front-end question rarely goes to a data engineer even if React is named. */
function roleFit(topic: Topic, role: RoleMatch): number {
  let best = 0;
  for (const { track } of role.tracks) {
    if (track.core.includes(topic.id)) best = Math.max(best, 1.1);
    else if (topic.tracks.includes(track.id)) best = Math.max(best, 1);
  }
  if (best > 0) return best;
  if (role.tracks.every(({ track }) => track.id === FALLBACK_TRACK)) return 0.9;
  const outside = role.tracks.every(({ track }) => PEOPLE_ROLES.has(track.id))
    ? OUTSIDE_PEOPLE_ROLE
    : OUTSIDE_ROLE;
  if (!isDomain(topic)) return outside;
  return role.tracks.some(({ track }) => DOMAIN_ROLES.has(track.id)) ? 0.9 : outside;
}

/** Where the evidence names its tools, a tool it does not name is unlikely: no React questions in an Angular shop. */
function isUnusedTool(topic: Topic, context: Context): boolean {
  return context.namesTools && isTool(topic) && !context.mentionsByTopic.has(topic.id);
}

function rolePart(topic: Topic, context: Context): ScorePart | undefined {
  const { role } = context;
  let points = 0;
  let title = '';
  for (const { track, weight } of role.tracks) {
    const place = track.core.indexOf(topic.id);
    const share =
      Math.sqrt(weight) * (isUnusedTool(topic, context) ? 0.35 : 1) * (track.id === FALLBACK_TRACK ? 0.6 : 1);
    if (place >= 0) points += share * (2.4 - (1.6 * place) / track.core.length);
    else if (topic.tracks.includes(track.id)) points += share * 0.4;
    else continue;
    title ||= track.title;
  }
  for (const id of role.technologies) {
    const hit = topicsOfTechnology(id).find((t) => t.topic.id === topic.id);
    if (!hit) continue;
    points += (hit.share === 1 ? 2.2 : 0.8 * hit.share) * roleFit(topic, role);
    title ||= topic.name;
  }
  if (context.namedByRole.has(topic.id)) {
    points += 2;
    title ||= topic.name;
  }
  if (points === 0) return undefined;
  const because = role.recognised
    ? `usual for ${title}`
    : 'the role was not recognised; general software engineering is assumed';
  return { name: 'role', points: round(points), because };
}

function levelPart(topic: Topic, level: Level): ScorePart | undefined {
  const middle = topic.difficulty - 3;
  const points = level === 'advanced' ? 0.12 * middle : level === 'beginner' ? -0.22 * middle : 0;
  if (Math.abs(points) < 0.1) return undefined;
  const direction = points > 0 ? 'suits' : 'is less usual at';
  return {
    name: 'level',
    points: round(points),
    because: `difficulty ${topic.difficulty} of 5 ${direction} ${level} level`,
  };
}

/** Points of one kind of source's mentions: the best in full, the rest ever less; spent places nearly nothing. */
function sumMentions(mentions: readonly Mention[], fits: boolean, spent: ReadonlySet<string>): number {
  const values = mentions
    .map((m) => m.points * (spent.has(m.place) ? SPENT_PLACE : 1) * (m.weak && !fits ? WEAK_ELSEWHERE : 1))
    .sort((a, b) => b - a);
  return values.reduce((sum, value, i) => sum + value * DECAY ** i, 0);
}

function evidenceParts(topic: Topic, context: Context, spent: ReadonlySet<string>): ScorePart[] {
  const mentions = context.mentionsByTopic.get(topic.id) ?? [];
  const weight = roleFit(topic, context.role);
  const parts: ScorePart[] = [];
  for (const kind of new Set(mentions.map((m) => m.kind))) {
    const ofKind = mentions.filter((m) => m.kind === kind);
    const sum = sumMentions(ofKind, weight > OUTSIDE_ROLE, spent);
    const points = weight * (isDomain(topic) ? Math.max(0, sum - DOMAIN_THRESHOLD) : sum);
    const surfaces = [
      ...new Set([...ofKind].sort((a, b) => b.points - a.points).map((m) => `"${m.surface}"`)),
    ].slice(0, 3);
    if (points < 0.005) continue;
    parts.push({ name: PART_OF_KIND[kind], points: round(points), because: `says ${surfaces.join(', ')}` });
  }
  const language = context.languagePoints.get(topic.id);
  if (language) {
    const share = spent.has(languagePlace(language.technologyId)) ? SPENT_PLACE : 1;
    const points = round(weight * language.points * share);
    parts.push({ name: 'repositories', points, because: language.because });
  }
  return parts;
}

/** A demanded technology that the CV does not show is where preparation pays most. */
function gapPart(topic: Topic, context: Context): ScorePart | undefined {
  if (context.cv.size === 0 || !context.mentionsByTopic.has(topic.id)) return undefined;
  const wanted = (context.mentionsByTopic.get(topic.id) ?? []).flatMap((m) => m.technologyId ?? []);
  if (wanted.length === 0 || wanted.some((id) => context.cv.has(id))) return undefined;
  return { name: 'gap', points: 0.5, because: 'the CV does not show it' };
}

function score(topic: Topic, context: Context, spent: ReadonlySet<string>): ScorePart[] {
  const parts = [
    ...evidenceParts(topic, context, spent),
    rolePart(topic, context),
    gapPart(topic, context),
    levelPart(topic, context.input.skillLevel),
  ];
  return parts.filter((part): part is ScorePart => part !== undefined);
}

const areNeighbours = (a: Topic, b: Topic) =>
  a.prerequisites.includes(b.id) || b.prerequisites.includes(a.id);

const total = (parts: readonly ScorePart[]) => parts.reduce((sum, part) => sum + part.points, 0);

function readLanguages(input: RankingInput): Context['languagePoints'] {
  const points: Context['languagePoints'] = new Map();
  const languages = Object.entries(input.repositories?.languages ?? {});
  const bytes = languages.reduce((sum, [, n]) => sum + n, 0);
  for (const [language, n] of languages) {
    const technology = technologyNamed(language);
    if (!technology || bytes === 0 || n / bytes < 0.05) continue;
    for (const { topic, share } of topicsOfTechnology(technology.id)) {
      const value = 2 * share * Math.sqrt(n / bytes);
      const known = points.get(topic.id);
      if (known && known.points >= value) continue;
      const because = `${Math.round((100 * n) / bytes)}% of the public code is ${language}`;
      points.set(topic.id, { points: value, because, technologyId: technology.id });
    }
  }
  return points;
}

/** Repositories and interests have no citable text of their own, so they are read as sources without an id. */
function uncitedEvidence(input: RankingInput): EvidenceText[] {
  const repos = (input.repositories?.repos ?? []).map(
    (r) => `${r.name.replaceAll(/[-_]/g, ' ')}. ${r.description ?? ''}. ${(r.topics ?? []).join(', ')}`,
  );
  const interests = input.interviewerInterests ?? [];
  return [
    ...(repos.length > 0 ? [{ sourceId: '', kind: 'repository' as const, text: repos.join('\n') }] : []),
    ...(interests.length > 0
      ? [{ sourceId: '', kind: 'interviewer' as const, text: interests.join('\n') }]
      : []),
  ];
}

function contextOf(input: RankingInput): Context {
  const mentionsByTopic = new Map<string, Mention[]>();
  for (const mention of [...input.evidence, ...uncitedEvidence(input)].flatMap(readEvidence)) {
    const known = mentionsByTopic.get(mention.topicId);
    if (known) known.push(mention);
    else mentionsByTopic.set(mention.topicId, [mention]);
  }
  const cv = detectTechnologies((input.cvTechnologies ?? []).join(', '), { list: true }).map((m) => m.id);
  return {
    input,
    role: matchRole(input.roleFocus),
    mentionsByTopic,
    languagePoints: readLanguages(input),
    cv: new Set(cv),
    namedByRole: topicsNamed(input.roleFocus),
    namesTools: [...mentionsByTopic.keys()].some((id) => {
      const topic = topicById.get(id);
      return topic !== undefined && isTool(topic);
    }),
  };
}

/** Technologies of the evidence that the topic is about, not those it merely touches, none that is already shown. */
function namedTechnologies(topic: Topic, context: Context, shown: ReadonlySet<string>): NamedTechnology[] {
  const own = new Set(topic.technologies.slice(0, OWN_TECHNOLOGIES).filter((id) => !shown.has(id)));
  const mentions = [...(context.mentionsByTopic.get(topic.id) ?? [])].sort((a, b) => b.points - a.points);
  return mentions.flatMap((m) =>
    m.technologyId && own.has(m.technologyId) ? [{ id: m.technologyId, surface: m.surface }] : [],
  );
}

function otherNames(topic: Topic, context: Context): string[] {
  const names = (context.mentionsByTopic.get(topic.id) ?? []).filter((m) => m.isName);
  return names.sort((a, b) => b.points - a.points).map((m) => m.surface);
}

/** At most two sentences, the most telling first, each once; none that only brushes the topic. */
function citations(topic: Topic, context: Context): RankedTopic['evidence'] {
  const mentions = (context.mentionsByTopic.get(topic.id) ?? []).filter((m) => m.sourceId !== '');
  const bySentence = new Map<string, { sourceId: string; start: number; end: number; points: number }>();
  for (const { sourceId, sentence, points } of mentions) {
    const key = `${sourceId}:${sentence.start}`;
    bySentence.set(key, { sourceId, ...sentence, points: points + (bySentence.get(key)?.points ?? 0) });
  }
  return [...bySentence.values()]
    .filter(({ points }) => points >= WORTH_CITING)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_CITATIONS)
    .map(({ sourceId, start, end }) => ({ sourceId, start, end }));
}

/**
 * The topics to prepare, most likely first.
 *
 * @param options.count how many; 8 by default.
 * @returns exactly that many (or the whole curriculum if it is smaller), no topic twice. Deterministic and pure.
 * @example rankTopics({ roleFocus: 'DSA+Backend', skillLevel: 'intermediate', evidence: [] })
 */
export function rankTopics(input: RankingInput, options: { count?: number } = {}): RankedTopic[] {
  const context = contextOf(input);
  const count = Math.min(options.count ?? DEFAULT_COUNT, topics.length);
  const open = new Set(topics.map((topic) => topic.id));
  const spent = new Set<string>();
  const shown = new Set<string>();
  const ranked: RankedTopic[] = [];
  while (ranked.length < count) {
    let best: { topic: Topic; parts: ScorePart[]; points: number } | undefined;
    for (const id of open) {
      const topic = topicById.get(id);
      if (!topic) continue;
      const parts = score(topic, context, spent);
      const points =
        total(parts) - NEIGHBOUR_COST * ranked.filter((r) => areNeighbours(r.topic, topic)).length;
      if (!best || points > best.points) best = { topic, parts, points };
    }
    if (!best) break;
    const { topic, parts, points } = best;
    open.delete(topic.id);
    for (const mention of context.mentionsByTopic.get(topic.id) ?? []) spent.add(mention.place);
    const language = context.languagePoints.get(topic.id);
    if (language) spent.add(languagePlace(language.technologyId));
    const technologies = namedTechnologies(topic, context, shown);
    for (const { id } of technologies) shown.add(id);
    ranked.push({
      topic,
      displayName: displayName(topic, technologies, otherNames(topic, context)),
      score: round(points),
      parts,
      evidence: citations(topic, context),
    });
  }
  return ranked;
}
