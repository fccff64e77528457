/** What ranking is given, and what is read from it once before any topic is scored. */
import { detectTechnologies, technologyNamed } from '../../evidence/detect-technologies.ts';
import { topicById } from '../curriculum/by-id.ts';
import type { Level, Topic } from '../curriculum/schema.ts';
import { announcedRounds } from './announced-rounds.ts';
import { isOfRole } from './is-of-role.ts';
import { matchRole, type RoleMatch } from './match-role.ts';
import {
  type EvidenceKind,
  type EvidenceText,
  isTool,
  type Mention,
  readEvidence,
  topicsOfTechnology,
} from './read-evidence.ts';
import { type Likeness, likenesses } from './wording.ts';
import { words } from './words.ts';

export interface RankingInput {
  /** Free text, as the person typed it. */
  roleFocus: string;
  skillLevel: Level;
  evidence: EvidenceText[];
  /** The telling label of the company's host name: "acme" of www.acme.example. */
  site?: string;
  repositories?: {
    /** Bytes by language. */
    languages: Record<string, number>;
    repos: { name: string; description?: string; topics?: string[] }[];
  };
  interviewerInterests?: string[];
  /** Technologies and skills the candidate's CV shows; what it lacks weighs more. */
  cvTechnologies?: string[];
  /** Ids of topics that get no place: the candidate asked to leave them out. */
  setAside?: ReadonlySet<string>;
}

export interface LanguagePoints {
  points: number;
  because: string;
  technologyId: string;
}

export interface RankingContext {
  input: RankingInput;
  role: RoleMatch;
  mentionsByTopic: Map<string, Mention[]>;
  /** By topic id: where the evidence describes the topic without naming it. */
  likenesses: Map<string, Likeness>;
  /** By topic id: the words that announce a round on it. */
  announced: Map<string, string>;
  /** By topic id: what the languages of the public code say. */
  languages: Map<string, LanguagePoints>;
  /** Technologies of the CV. */
  cv: Set<string>;
  /** The evidence names a language or framework that is a topic of its own. */
  namesTools: boolean;
  /** The posting of this interview does. */
  postingNamesTools: boolean;
  /** The posting says that nobody will report to whom it seeks. */
  managesNobody: boolean;
  /** There is a posting; without one, the role's own core fills most places. */
  hasPosting: boolean;
}

/** A language below this share of the code is a script or a sample. */
const SMALLEST_SHARE = 0.05;
const LANGUAGE_POINTS = 2;
/** What a lone word's mentions keep of their points. */
const LONE_WORD = 0.4;

function readLanguages(input: RankingInput): RankingContext['languages'] {
  const byTopic = new Map<string, LanguagePoints>();
  const languages = Object.entries(input.repositories?.languages ?? {});
  const bytes = languages.reduce((sum, [, n]) => sum + n, 0);
  for (const [language, n] of languages) {
    const technology = technologyNamed(language);
    if (!technology || bytes === 0 || n / bytes < SMALLEST_SHARE) continue;
    for (const { topic, share } of topicsOfTechnology(technology.id)) {
      const points = LANGUAGE_POINTS * share * Math.sqrt(n / bytes);
      if ((byTopic.get(topic.id)?.points ?? 0) >= points) continue;
      const because = `${Math.round((100 * n) / bytes)}% of the public code is ${language}`;
      byTopic.set(topic.id, { points, because, technologyId: technology.id });
    }
  }
  return byTopic;
}

/** Repositories and interests have no citable text of their own, so they are read as sources without an id. */
function uncitedEvidence(input: RankingInput): EvidenceText[] {
  const repos = (input.repositories?.repos ?? []).map(
    (r) => `${r.name.replaceAll(/[-_]/g, ' ')}. ${r.description ?? ''}. ${(r.topics ?? []).join(', ')}`,
  );
  return [
    { sourceId: '', kind: 'repository', text: repos.join('\n') },
    { sourceId: '', kind: 'interviewer', text: (input.interviewerInterests ?? []).join('\n') },
  ];
}

/** Is the topic at the heart of the role: in the core of its tracks, or named by the role itself? */
export function isCore(topic: Topic, role: RoleMatch): boolean {
  const isNamed = role.technologies.some((id) => topicsOfTechnology(id)[0]?.topic === topic);
  return (
    isNamed || role.topicIds.has(topic.id) || role.tracks.some(({ track }) => track.core.includes(topic.id))
  );
}

/**
 * "Interpreter" or "probability" may stand in any text: outside the role, single words count only together with a phrase,
 * a technology or another word of the same topic.
 */
function isVouchedFor(mentions: readonly Mention[]): boolean {
  if (mentions.some((m) => !m.weak)) return true;
  return new Set(mentions.map((m) => words(m.surface)[0]?.stem)).size > 1;
}

/** In the role but beside its core, a lone word counts as a hint. */
const faint = (mention: Mention): Mention => ({ ...mention, points: mention.points * LONE_WORD });

/** "MongoDB's storage team", "at MongoDB", "MongoDB builds …": the company, not what it makes. */
const AS_OWNER =
  /^(?:['’]s\b| (?:is|are|was|has|have|builds?|makes?|hires?|runs?|offers?|helps?|believes?)\b)/;
const AS_PLACE = /\b(?:at|join|joining|for|by|about|with us at)\s$/i;

/** A company's own name stands on all of its pages and tells nothing about what it asks; in a posting it may be what it makes. */
function isOwnName({ kind, surface, place }: Mention, text: string, site: string | undefined): boolean {
  if (surface.toLowerCase() !== site?.toLowerCase()) return false;
  if (kind === 'company-page') return true;
  const start = Number(place.slice(place.lastIndexOf(':') + 1));
  const before = text.slice(Math.max(0, start - 16), start);
  return AS_OWNER.test(text.slice(start + surface.length)) || AS_PLACE.test(before);
}

/** "You won't manage anyone", "no direct reports", "an individual contributor role". */
const MANAGES_NOBODY =
  /\b(?:won['’]t|will not|do(?:es)? not|don['’]t|doesn['’]t|not) (?:be )?(?:manag(?:e|ing)|line[- ]manag\w+) (?:anyone|anybody|people|a team|others|engineers)\b|\b(?:no|without|zero) (?:direct reports|line management|people management|management duties)\b|\bindividual[- ]contributor (?:role|position|track)\b|\bnot a (?:people[- ])?management (?:role|position)\b/i;

/** A page that sells says little of what its makers build with. */
const OF_THE_BUILDERS: ReadonlySet<EvidenceKind> = new Set(['job-posting', 'engineering-post', 'repository']);

/** Reads the input: linear in the length of its texts. */
export function readContext(input: RankingInput): RankingContext {
  const mentionsByTopic = new Map<string, Mention[]>();
  const telling = (source: EvidenceText) =>
    readEvidence(source).filter((mention) => !isOwnName(mention, source.text, input.site));
  for (const mention of [...input.evidence, ...uncitedEvidence(input)].flatMap(telling)) {
    const known = mentionsByTopic.get(mention.topicId);
    if (known) known.push(mention);
    else mentionsByTopic.set(mention.topicId, [mention]);
  }
  const role = matchRole(input.roleFocus);
  const isNamedTool = ([id, mentions]: [string, Mention[]]) => {
    const topic = topicById.get(id);
    const isPlain = mentions.some((m) => m.technologyId !== undefined && OF_THE_BUILDERS.has(m.kind));
    return topic !== undefined && isTool(topic) && isPlain;
  };
  for (const [id, mentions] of mentionsByTopic) {
    const topic = topicById.get(id);
    if (!topic || isCore(topic, role) || isVouchedFor(mentions)) continue;
    if (isOfRole(topic, role)) mentionsByTopic.set(id, mentions.map(faint));
    else mentionsByTopic.delete(id);
  }
  const cv = detectTechnologies((input.cvTechnologies ?? []).join(', '), { list: true });
  return {
    input,
    role,
    mentionsByTopic,
    likenesses: likenesses(input.evidence, role),
    announced: announcedRounds(input.evidence, role),
    languages: readLanguages(input),
    cv: new Set(cv.map((mention) => mention.id)),
    namesTools: [...mentionsByTopic].some(isNamedTool),
    postingNamesTools: [...mentionsByTopic].some(
      (entry) => isNamedTool(entry) && entry[1].some(({ kind }) => kind === 'job-posting'),
    ),
    managesNobody: input.evidence.some(
      ({ kind, text }) => kind === 'job-posting' && MANAGES_NOBODY.test(text),
    ),
    hasPosting: input.evidence.some(({ kind, text }) => kind === 'job-posting' && text.trim() !== ''),
  };
}
