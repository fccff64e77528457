/** The score of one topic: a sum of named parts, each with its reason. */
import type { Level, Topic } from '../curriculum/schema.ts';
import { isOfRole } from './is-of-role.ts';
import { FALLBACK_TRACK, type RoleMatch } from './match-role.ts';
import { isCore, type RankingContext } from './ranking-context.ts';
import { type EvidenceKind, isTool, type Mention, topicsOfTechnology } from './read-evidence.ts';
import { isSiblingOfRole } from './siblings.ts';
import { rounded, SPENT_PLACE, sumMentions, surfaces } from './sum-mentions.ts';
import { wordingPart } from './wording-part.ts';

export interface ScorePart {
  name:
    | 'role'
    | 'interview advice'
    | 'other openings'
    | 'your notes'
    | 'announced round'
    | 'job posting'
    | 'engineering blog'
    | 'company pages'
    | 'news'
    | 'interviewer'
    | 'repositories'
    | 'wording'
    | 'level'
    | 'gap'
    | 'variety';
  points: number;
  because: string;
}

/** What has been chosen so far. */
export interface Chosen {
  topics: readonly Topic[];
  /** Places in the evidence that already speak for a chosen topic. */
  spent: ReadonlySet<string>;
}

/** Share of its points that a topic outside the role keeps. */
const OUTSIDE_ROLE = 0.6;
/** From here on a topic counts as part of the role. */
const IN_ROLE = 0.9;
/** What a page that sells, or the news, still says about a topic beside the role's core, and about one outside the role. */
const MARKETING_BESIDE_CORE = 0.7;
const MARKETING_OUTSIDE_ROLE = 0.4;
/** However often it repeats itself: less than the first topics of a role have by themselves. */
const MOST_FROM_MARKETING = 1.2;
/** The same where the posting of this interview is at hand. */
const MOST_BESIDE_OWN_POSTING = 1.5;
/** What a blog or repository says of a topic that the posting at hand leaves out. */
const MOST_BESIDE_POSTING = 2.5;
/** The same of a language or framework where the posting names others. */
const MOST_OTHER_TOOL = 1;
const MARKETING: ReadonlySet<EvidenceKind> = new Set(['company-page', 'news']);
/** Roles that are not examined in the tools their teams use. */
const PEOPLE_ROLES = new Set(['engineering-management', 'product-management']);
const OUTSIDE_PEOPLE_ROLE = 0.35;
/** Who builds for one platform is not examined in the other, though postings name both teams. */
const RIVAL_OF: Readonly<Record<string, string>> = {
  'mobile-ios': 'mobile-android',
  'mobile-android': 'mobile-ios',
};
const OTHER_PLATFORM = 0.2;
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
/** One chance phrase does not make a field: what a domain topic must show before it counts. */
const DOMAIN_THRESHOLD = 1.5;
/** What a topic loses for each chosen one that it builds on, or that builds on it: the list should cover more ground. */
const NEIGHBOUR_COST = 0.3;
/** What a tool keeps of its place in the role where others are named, and where the role names one that does its job. */
const UNUSED_TOOL_SHARE = 0.35;
const SIBLING_SHARE = 0.15;
/** What is left of a mention that would be nice of such a one. */
const PASSING_SIBLING = 0.4;
/** From the first to the last topic of a role's core. */
const CORE_POINTS = 2.4;
const CORE_SLOPE = 1.6;
const TRACK_POINTS = 0.4;
/** Nearly every round of interviews has a talk about the candidate's own work, whatever the role. */
const OF_EVERY_ROLE = 'behavioural-interview';
const OF_EVERY_ROLE_POINTS = 1.5;
const GAP_POINTS = 0.5;

const PART_OF_KIND: Record<EvidenceKind, ScorePart['name']> = {
  'interview-guide': 'interview advice',
  'other-opening': 'other openings',
  notes: 'your notes',
  'job-posting': 'job posting',
  'engineering-post': 'engineering blog',
  'company-page': 'company pages',
  repository: 'repositories',
  interviewer: 'interviewer',
  news: 'news',
};

const isDomain = (topic: Topic) => topic.tracks[0] === 'domains';
const languagePlace = (technologyId: string) => `language:${technologyId}`;

/** 1 in the role, less outside: a front-end question rarely goes to a data engineer even if React is named. */
function roleFit(topic: Topic, role: RoleMatch): number {
  const all = role.tracks.map(({ track }) => track);
  if (all.some((track) => track.core.includes(topic.id))) return 1.1;
  if (all.some((track) => topic.tracks.includes(track.id))) return 1;
  if (all.every((track) => track.id === FALLBACK_TRACK)) return 0.9;
  if (all.some((track) => RIVAL_OF[track.id] === topic.tracks[0])) return OTHER_PLATFORM;
  if (isDomain(topic) && all.some((track) => DOMAIN_ROLES.has(track.id))) return 0.9;
  if (all.every((track) => PEOPLE_ROLES.has(track.id))) return OUTSIDE_PEOPLE_ROLE;
  return OUTSIDE_ROLE;
}

/** Where the evidence names its tools, a tool it does not name is unlikely: no React questions in an Angular shop. */
function isUnusedTool(topic: Topic, context: RankingContext): boolean {
  return context.namesTools && isTool(topic) && !context.mentionsByTopic.has(topic.id);
}

function pointsOfTracks(topic: Topic, context: RankingContext): number {
  const toolShare = isSiblingOfRole(topic, context.role)
    ? SIBLING_SHARE
    : isUnusedTool(topic, context)
      ? UNUSED_TOOL_SHARE
      : 1;
  return context.role.tracks.reduce((sum, { track, weight }) => {
    const share = Math.sqrt(weight) * toolShare * (track.id === FALLBACK_TRACK ? 0.6 : 1);
    const place = track.core.indexOf(topic.id);
    if (place >= 0) return sum + share * (CORE_POINTS - (CORE_SLOPE * place) / track.core.length);
    if (topic.id === OF_EVERY_ROLE && context.hasPosting) return sum + weight * OF_EVERY_ROLE_POINTS;
    return sum + (topic.tracks.includes(track.id) ? share * TRACK_POINTS : 0);
  }, 0);
}

/** Points for what the role's own words name: "Backend (Ruby on Rails)". */
function pointsOfRoleWords(topic: Topic, context: RankingContext): number {
  const hits = context.role.technologies.flatMap(
    (id) => topicsOfTechnology(id).find((t) => t.topic.id === topic.id) ?? [],
  );
  const technologies = hits.reduce((sum, { share }) => sum + (share === 1 ? 2.2 : 0.8 * share), 0);
  return technologies * roleFit(topic, context.role) + (context.role.topicIds.has(topic.id) ? 2 : 0);
}

/** What only somebody with reports does. */
const OF_MANAGERS = new Set(['people-management', 'performance-management', 'hiring', 'engineering-budget']);
const isManaging = (topic: Topic, { managesNobody }: RankingContext): boolean =>
  managesNobody && OF_MANAGERS.has(topic.id);

function rolePart(topic: Topic, context: RankingContext): ScorePart | undefined {
  const { role } = context;
  const ofTracks = pointsOfTracks(topic, context) * (isManaging(topic, context) ? 0 : 1);
  const ofWords = pointsOfRoleWords(topic, context);
  if (ofTracks + ofWords === 0) return undefined;
  const titles = role.tracks
    .filter(({ track }) => track.core.includes(topic.id) || topic.tracks.includes(track.id))
    .map(({ track }) => track.title);
  const because = !role.recognised
    ? 'the role was not recognised; general software engineering is assumed'
    : ofWords > 0
      ? 'the role names it'
      : `usual for ${titles.join(' and ')}`;
  return { name: 'role', points: rounded(ofTracks + ofWords), because };
}

function levelPart(topic: Topic, level: Level): ScorePart | undefined {
  const middle = topic.difficulty - 3;
  const points = level === 'advanced' ? 0.12 * middle : level === 'beginner' ? -0.22 * middle : 0;
  if (Math.abs(points) < 0.1) return undefined;
  const direction = points > 0 ? 'suits' : 'is less usual at';
  const because = `difficulty ${topic.difficulty} of 5 ${direction} ${level} level`;
  return { name: 'level', points: rounded(points), because };
}

function marketingShare(topic: Topic, role: RoleMatch): number {
  if (isCore(topic, role)) return 1;
  return isOfRole(topic, role) ? MARKETING_BESIDE_CORE : MARKETING_OUTSIDE_ROLE;
}

/** Kinds that say what this interview is about by themselves. */
const TO_THE_POINT: ReadonlySet<EvidenceKind> = new Set([
  'job-posting',
  'interview-guide',
  'notes',
  'interviewer',
]);

/** The posting of this interview is at hand, does not name the topic, and the role does not turn on it. */
const isBesidePosting = (topic: Topic, context: RankingContext): boolean =>
  context.hasPosting &&
  !isCore(topic, context.role) &&
  !(context.mentionsByTopic.get(topic.id) ?? []).some(({ kind }) => TO_THE_POINT.has(kind));

/** The parts cut in proportion so that together they are worth at most so much. */
function atMost(parts: readonly ScorePart[], most: number): ScorePart[] {
  const sum = parts.reduce((points, part) => points + part.points, 0);
  return sum <= most
    ? [...parts]
    : parts.map((part) => ({ ...part, points: rounded((part.points * most) / sum) }));
}

/** "C++ is useful for reading what we replaced", of a role that names Rust. */
const isPassingSibling = (topic: Topic, mentions: readonly Mention[], { role }: RankingContext): boolean =>
  mentions.every(({ optional }) => optional) && isSiblingOfRole(topic, role);

function evidenceParts(topic: Topic, context: RankingContext, { spent }: Chosen): ScorePart[] {
  const mentions = context.mentionsByTopic.get(topic.id) ?? [];
  const weight =
    roleFit(topic, context.role) *
    (isPassingSibling(topic, mentions, context) || isManaging(topic, context) ? PASSING_SIBLING : 1);
  const marketing = marketingShare(topic, context.role);
  const most = context.hasPosting ? MOST_BESIDE_OWN_POSTING : MOST_FROM_MARKETING;
  const parts = [...new Set(mentions.map((m) => m.kind))].map((kind): ScorePart => {
    const ofKind = mentions.filter((m) => m.kind === kind);
    const sum = sumMentions(ofKind, weight >= IN_ROLE, spent);
    const full =
      weight * (isDomain(topic) && !isCore(topic, context.role) ? Math.max(0, sum - DOMAIN_THRESHOLD) : sum);
    const points = MARKETING.has(kind) ? Math.min(marketing * full, most) : full;
    return { name: PART_OF_KIND[kind], points: rounded(points), because: `says ${surfaces(ofKind)}` };
  });
  const language = context.languages.get(topic.id);
  if (language) {
    const share = spent.has(languagePlace(language.technologyId)) ? SPENT_PLACE : 1;
    const points = rounded(weight * language.points * share);
    parts.push({ name: 'repositories', points, because: language.because });
  }
  const found = parts.filter((part) => part.points > 0);
  if (!isBesidePosting(topic, context)) return found;
  return atMost(found, isTool(topic) && context.postingNamesTools ? MOST_OTHER_TOOL : MOST_BESIDE_POSTING);
}

/** A round that is announced will be held, whatever else the posting names more often. */
const ANNOUNCED_POINTS = 2;

function announcedPart(topic: Topic, { announced }: RankingContext): ScorePart | undefined {
  const said = announced.get(topic.id);
  return said === undefined
    ? undefined
    : { name: 'announced round', points: ANNOUNCED_POINTS, because: `announces "${said}"` };
}

/** A demanded technology that the CV does not show is where preparation pays most. */
function gapPart(topic: Topic, context: RankingContext): ScorePart | undefined {
  if (context.cv.size === 0) return undefined;
  const wanted = (context.mentionsByTopic.get(topic.id) ?? []).flatMap((m) => m.technologyId ?? []);
  if (wanted.length === 0 || wanted.some((id) => context.cv.has(id))) return undefined;
  return { name: 'gap', points: GAP_POINTS, because: 'the CV does not show it' };
}

function varietyPart(topic: Topic, { topics }: Chosen): ScorePart | undefined {
  const near = topics.filter((t) => t.prerequisites.includes(topic.id) || topic.prerequisites.includes(t.id));
  if (near.length === 0) return undefined;
  const because = `close to ${near.map((t) => t.name).join(', ')}`;
  return { name: 'variety', points: rounded(-NEIGHBOUR_COST * near.length), because };
}

/** All parts of a topic's score, given what has been chosen before it. */
export function scoreTopic(topic: Topic, context: RankingContext, chosen: Chosen): ScorePart[] {
  const parts = [
    ...evidenceParts(topic, context, chosen),
    rolePart(topic, context),
    announcedPart(topic, context),
    wordingPart(topic, context),
    gapPart(topic, context),
    levelPart(topic, context.input.skillLevel),
    varietyPart(topic, chosen),
  ];
  return parts.filter((part) => part !== undefined);
}

/** Places in the evidence that a topic, once chosen, uses up. */
export function placesOf(topic: Topic, context: RankingContext): string[] {
  const language = context.languages.get(topic.id);
  const mentions = context.mentionsByTopic.get(topic.id) ?? [];
  return [...mentions.map((m) => m.place), ...(language ? [languagePlace(language.technologyId)] : [])];
}
