/** What ranking is given, and what is read from it once before any topic is scored. */
import { detectTechnologies, technologyNamed } from '../../evidence/detect-technologies.ts';
import { topicById } from '../curriculum/curriculum.ts';
import type { Level } from '../curriculum/schema.ts';
import { matchRole, type RoleMatch } from './match-role.ts';
import {
  type EvidenceText,
  isTool,
  type Mention,
  readEvidence,
  topicsOfTechnology,
} from './read-evidence.ts';

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
  /** By topic id: what the languages of the public code say. */
  languages: Map<string, LanguagePoints>;
  /** Technologies of the CV. */
  cv: Set<string>;
  /** The evidence names a language or framework that is a topic of its own. */
  namesTools: boolean;
}

/** A language below this share of the code is a script or a sample. */
const SMALLEST_SHARE = 0.05;
const LANGUAGE_POINTS = 2;

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

/** Reads the input: linear in the length of its texts. */
export function readContext(input: RankingInput): RankingContext {
  const mentionsByTopic = new Map<string, Mention[]>();
  for (const mention of [...input.evidence, ...uncitedEvidence(input)].flatMap(readEvidence)) {
    const known = mentionsByTopic.get(mention.topicId);
    if (known) known.push(mention);
    else mentionsByTopic.set(mention.topicId, [mention]);
  }
  const namedTopics = [...mentionsByTopic.keys()].flatMap((id) => topicById.get(id) ?? []);
  const cv = detectTechnologies((input.cvTechnologies ?? []).join(', '), { list: true });
  return {
    input,
    role: matchRole(input.roleFocus),
    mentionsByTopic,
    languages: readLanguages(input),
    cv: new Set(cv.map((mention) => mention.id)),
    namesTools: namedTopics.some(isTool),
  };
}
