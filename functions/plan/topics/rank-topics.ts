/**
 * Ranks what this company will probably ask this person: evidence first, the role fills the rest.
 *
 * A topic's score is the sum of its parts (score-topic.ts), so that every rank can be explained. Selection is greedy: a place
 * in a text that already speaks for a chosen topic counts little for the next one, which keeps near-synonyms from filling
 * the list.
 */
import { topics } from '#curriculum';
import type { Topic } from '../curriculum/schema.ts';
import { displayName, type NamedTechnology, withAspects } from './display-name.ts';
import { isCore, type RankingContext, type RankingInput, readContext } from './ranking-context.ts';
import { ABOUT_INTERVIEW, type EvidenceKind, isTool, topicsOfTechnology } from './read-evidence.ts';
import { placesOf, type ScorePart, scoreTopic } from './score-topic.ts';
import { rounded } from './sum-mentions.ts';

export type { RankingInput } from './ranking-context.ts';
export type { EvidenceKind, EvidenceText } from './read-evidence.ts';
export type { ScorePart } from './score-topic.ts';

export interface RankedTopic {
  topic: Topic;
  /** The topic's name with the company's technology where one was found: "Event streaming with Kafka". */
  displayName: string;
  /** The sum of the parts' points. */
  score: number;
  parts: ScorePart[];
  /** Sentences behind it, best first, and the words in them that name it; empty = inferred from the role. UTF-16 offsets. */
  evidence: { sourceId: string; start: number; end: number; surface: string }[];
}

const DEFAULT_COUNT = 8;
/** Without a posting, this share of the places goes to what the role is always asked. */
const CORE_SHARE = 5 / 8;
/** How many of the core's first topics are never left out without a posting. */
const STAPLES = 3;
const MOST_CITATIONS = 2;
/** Points a sentence needs to stand as the reason for a topic: more than one passing word. */
const WORTH_CITING = 0.8;
/** From here on a sentence names the topic plainly. */
const PLAINLY_NAMED = 1.5;
/** Where one everyday word ("level", "growth") is no reason, though it may count a little. */
const SELLS: ReadonlySet<EvidenceKind> = new Set(['company-page', 'news']);
/** Of the technologies a topic lists, the first few are what it is about. */
const OWN_TECHNOLOGIES = 4;

/** Sources in which those write who will ask, or who build. */
const SAYS_WHAT_IS_ASKED: ReadonlySet<EvidenceKind> = new Set([
  'job-posting',
  'engineering-post',
  'interview-guide',
  'notes',
]);

const total = (parts: readonly ScorePart[]) => rounded(parts.reduce((sum, part) => sum + part.points, 0));

/** Does the technology point to this topic more than to any other? */
function isHome(topic: Topic, technologyId: string): boolean {
  const all = topicsOfTechnology(technologyId);
  const share = all.find((entry) => entry.topic === topic)?.share ?? 0;
  return all.every((entry) => entry.share <= share);
}

/** Technologies of the evidence that the topic is about, not those it merely touches, none that is already shown. */
function namedTechnologies(
  topic: Topic,
  context: RankingContext,
  shown: ReadonlySet<string>,
): NamedTechnology[] {
  const own = new Set(
    topic.technologies.filter((id, i) => !shown.has(id) && (i < OWN_TECHNOLOGIES || isHome(topic, id))),
  );
  const mentions = [...(context.mentionsByTopic.get(topic.id) ?? [])].sort((a, b) => b.points - a.points);
  return mentions.flatMap((m) =>
    m.technologyId && !m.optional && own.has(m.technologyId)
      ? [{ id: m.technologyId, surface: m.surface }]
      : [],
  );
}

/** How builders and interviewers call sides of the topic, most telling first. */
function aspectsOf(topic: Topic, context: RankingContext): string[] {
  const mentions = context.mentionsByTopic.get(topic.id) ?? [];
  return [...mentions]
    .sort((a, b) => b.points - a.points)
    .flatMap((m) => (SAYS_WHAT_IS_ASKED.has(m.kind) && m.technologyId === undefined ? (m.aspect ?? []) : []));
}

/** At most two sentences, the most telling first, each once; none that only brushes the topic. */
function citations(topic: Topic, context: RankingContext): RankedTopic['evidence'] {
  const mentions = (context.mentionsByTopic.get(topic.id) ?? []).filter(
    (m) =>
      m.sourceId !== '' &&
      !((m.weak || m.scattered) && SELLS.has(m.kind)) &&
      !(m.scattered && m.kind === 'engineering-post'),
  );
  const bySentence = new Map<
    string,
    RankedTopic['evidence'][number] & { points: number; kind: EvidenceKind; plain: boolean }
  >();
  // What the posting says is the better reason: it is about this job.
  const isOfThisJob = ({ kind, points }: { kind: EvidenceKind; points: number }) =>
    Number(kind === 'job-posting' && points >= PLAINLY_NAMED);
  for (const { sourceId, sentence, points, surface, kind, weak } of mentions) {
    const key = `${sourceId}:${sentence.start}`;
    const known = bySentence.get(key);
    bySentence.set(key, {
      sourceId,
      ...sentence,
      surface: known?.surface ?? surface,
      kind,
      points: points + (known?.points ?? 0),
      plain: (known?.plain ?? false) || !weak,
    });
  }
  // A sentence that counts the rounds is a reason for what is announced in it; else what the work asks for is the better.
  const countsRounds = ({ sourceId, start, end }: { sourceId: string; start: number; end: number }) =>
    Number(
      !context.announced.has(topic.id) &&
        ABOUT_INTERVIEW.test(
          context.input.evidence.find((one) => one.sourceId === sourceId)?.text.slice(start, end) ?? '',
        ),
    );
  const worthCiting = [...bySentence.values()].filter(({ points }) => points >= WORTH_CITING);
  // A word that may mean something else ("the warehouse") gives way to one that can't ("BigQuery").
  const isPlain = worthCiting.some(({ kind, plain }) => kind === 'job-posting' && plain);
  return worthCiting
    .filter(({ kind, plain }) => plain || !isPlain || kind !== 'job-posting')
    .sort(
      (a, b) => isOfThisJob(b) - isOfThisJob(a) || countsRounds(a) - countsRounds(b) || b.points - a.points,
    )
    .slice(0, MOST_CITATIONS)
    .map(({ sourceId, start, end, surface }) => ({ sourceId, start, end, surface }));
}

/** Without a posting, what no interview for the role leaves out: the head of its core, but for tools, which differ. */
function isStaple(topic: Topic, { role, hasPosting }: RankingContext): boolean {
  const each = Math.ceil(STAPLES / role.tracks.length);
  return (
    !hasPosting &&
    !isTool(topic) &&
    role.tracks.some(({ track }) => track.core.slice(0, each).includes(topic.id))
  );
}

/** All that are left; only those of the role's core once `others` places have gone to topics outside it. */
function candidates(
  open: readonly Topic[],
  ranked: readonly RankedTopic[],
  others: number,
  { role }: RankingContext,
): readonly Topic[] {
  if (ranked.filter((r) => !isCore(r.topic, role)).length < others) return open;
  const core = open.filter((topic) => isCore(topic, role));
  return core.length > 0 ? core : open;
}

interface Scored {
  topic: Topic;
  parts: ScorePart[];
  score: number;
}

/**
 * The topic with the highest score, the first of equals. What is chosen only ever takes points from the others, so a topic
 * whose last score is below the best found need not be scored again.
 */
function bestOf(
  inPlay: readonly Topic[],
  lastScores: Map<Topic, number>,
  partsOf: (topic: Topic) => ScorePart[],
): Scored | undefined {
  const last = (topic: Topic) => lastScores.get(topic) ?? Number.POSITIVE_INFINITY;
  const places = new Map(inPlay.map((topic, place) => [topic, place]));
  const place = (topic: Topic) => places.get(topic) ?? 0;
  let best: Scored | undefined;
  for (const topic of [...inPlay].sort((a, b) => last(b) - last(a) || place(a) - place(b))) {
    if (best && last(topic) < best.score) break;
    const parts = partsOf(topic);
    const score = total(parts);
    lastScores.set(topic, score);
    const isBetter =
      !best || score > best.score || (score === best.score && place(topic) < place(best.topic));
    if (isBetter) best = { topic, parts, score };
  }
  return best;
}

/**
 * The topics to prepare, most likely first.
 *
 * @param options.count how many; 8 by default.
 * @returns exactly that many (or the whole curriculum if it is smaller), no topic twice, none that is set aside. Scores never rise while the core of the role lasts (8 topics or more).
 * Deterministic and pure.
 * @example rankTopics({ roleFocus: 'DSA+Backend', skillLevel: 'intermediate', evidence: [] })
 */
export function rankTopics(input: RankingInput, options: { count?: number } = {}): RankedTopic[] {
  const context = readContext(input);
  const isDue = (topic: Topic) => isStaple(topic, context);
  const count = Math.min(options.count ?? DEFAULT_COUNT, topics.length);
  const others = context.hasPosting ? count : count - Math.ceil(count * CORE_SHARE);
  const open = new Set(topics.filter(({ id }) => input.setAside?.has(id) !== true));
  const spent = new Set<string>();
  const shown = new Set<string>();
  const ranked: RankedTopic[] = [];
  const lastScores = new Map<Topic, number>();
  while (ranked.length < count) {
    const chosen = { topics: ranked.map((r) => r.topic), spent };
    const due = [...open].filter(isDue);
    const isTime = due.length > 0 && due.length >= count - ranked.length;
    const inPlay = isTime ? due : candidates([...open], ranked, others, context);
    const best = bestOf(inPlay, lastScores, (topic) => scoreTopic(topic, context, chosen));
    if (!best) break;
    const { topic } = best;
    open.delete(topic);
    for (const place of placesOf(topic, context)) spent.add(place);
    const technologies = namedTechnologies(topic, context, shown);
    for (const { id } of technologies) shown.add(id);
    const isNew = (aspect: string) => !ranked.some((earlier) => earlier.displayName.includes(aspect));
    ranked.push({
      ...best,
      displayName: withAspects(
        displayName(topic, technologies, input.site),
        aspectsOf(topic, context).filter(isNew),
      ),
      evidence: citations(topic, context),
    });
  }
  return ranked;
}
