/**
 * Shape of the curriculum: tracks (what a role is asked) and topics (what one interview question is about).
 *
 * The data are plain objects in `tracks/<track>.ts`, typed by {@link TrackFile}; tests parse them with these schemas,
 * product code trusts them, so nothing is validated at run time. Product code reads them through `#curriculum`
 * (package.json): from these files where it runs from source, from the JSON that pack.ts makes for a bundle.
 */
import * as z from 'zod';
import { LEVELS } from './levels.ts';

export type { Level } from './levels.ts';

const levelSchema = z.enum(LEVELS);

export const QUESTION_KINDS = ['coding', 'design', 'concept', 'debugging', 'behavioural', 'case'] as const;
const questionKindSchema = z.enum(QUESTION_KINDS);
export type QuestionKind = z.infer<typeof questionKindSchema>;

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const phrase = z.string().min(2).max(80);
const sentence = z.string().min(10).max(400);

/** What a page may be written for so that it is of little use with its siblings. */
export const PLATFORMS = [
  'ios',
  'android',
  'flutter',
  'react-native',
  'server',
  'native',
  'react',
  'vue',
  'angular',
  'svelte',
  'postgresql',
  'mysql',
  'rails',
  'c',
  'cpp',
  'rust',
] as const;
export type Platform = (typeof PLATFORMS)[number];

/** A free page that somebody has really looked at. */
export const resourceSchema = z.strictObject({
  title: z.string().min(3).max(120),
  url: z.url({ protocol: /^https$/ }),
  /** One line in our own words: what the page covers. */
  what_was_seen: z.string().min(15).max(240),
  /** Day it was seen, ISO 8601. */
  seen_on: z.iso.date(),
  /** What it is written for, where a reader with something else of that kind would be ill served by it. */
  of: z.array(z.enum(PLATFORMS)).min(1).optional(),
});
export type Resource = z.infer<typeof resourceSchema>;

const questionSchema = z.strictObject({
  text: sentence,
  kind: questionKindSchema,
  level: levelSchema,
  /** What a strong answer names, most to the point first: facts and decisions, not topics to mention. */
  answer: z.array(z.string().min(10).max(240)).min(2).max(5),
});
export type Question = z.infer<typeof questionSchema>;

const topicSchema = z.strictObject({
  id,
  /** The name an interviewer of the field would use, e.g. "Idempotency and exactly-once processing". */
  name: z.string().min(2).max(70),
  /** Ids of the tracks that ask it; the first is the file it lives in. */
  tracks: z.array(id).min(1),
  /** Other names for the same topic. Found in a posting, they name the topic as plainly as `name` does. Unique across topics. */
  synonyms: z.array(phrase).min(1),
  /** Technology ids (functions/evidence/technologies.ts) whose mention points here, most telling first. */
  technologies: z.array(id),
  /**
   * Phrases in prose that betray the topic without naming it ("charged twice", "retry storm"). Matched case-insensitively
   * on word boundaries, inflections (plural, -ing, -ed) included, so write the base form.
   */
  keywords: z.array(phrase).min(2),
  /**
   * How a detected technology joins the name when the plan shows it: "Event streaming with Kafka".
   * `none` where the name already says it or the pair would read oddly. Default: `with`.
   */
  join: z.enum(['with', 'in', 'on', 'none']).optional(),
  /** Topic ids to study first; no cycles. */
  prerequisites: z.array(id),
  /** What interviewers probe at each level, as noun phrases or short sentences. */
  probes: z.strictObject({
    beginner: z.array(sentence).min(1),
    intermediate: z.array(sentence).min(1),
    advanced: z.array(sentence).min(1),
  }),
  questions: z.array(questionSchema).min(3),
  /** Minutes of study that move somebody of this level forward by one step. */
  minutes: z.strictObject({
    beginner: z.int().min(20).max(600),
    intermediate: z.int().min(20).max(600),
    advanced: z.int().min(20).max(600),
  }),
  /** 1 easy to 5 hard. */
  difficulty: z.int().min(1).max(5),
  /** A plan shows the two that fit best; more than two only where they are written for different platforms. */
  resources: z.array(resourceSchema).min(1).max(6),
});
/** A topic as its file has it. */
export type WrittenTopic = z.infer<typeof topicSchema>;

/** What is only read of a topic that is shown: nine tenths of the curriculum's bytes. */
export interface TopicText extends Pick<WrittenTopic, 'probes' | 'questions'> {
  resources: Pick<Resource, 'title' | 'url' | 'of'>[];
}

/** What ranking topics takes: not the text, and not the words that texts find them by (`#topic-words`). */
export type Topic = Omit<WrittenTopic, keyof TopicText | 'synonyms' | 'keywords'>;

export const trackSchema = z.strictObject({
  id,
  title: z.string().min(2).max(60),
  /** How people write this role or focus: "SRE", "react / a11y", "DSA". Lower case; matched as whole words. */
  synonyms: z.array(z.string().min(2).max(60)).min(1),
  /** What the role is asked when nothing is known about the company, most likely first. Ids of topics from any track. */
  core: z.array(id).min(8),
});
/** A track as its file has it. */
export type WrittenTrack = z.infer<typeof trackSchema>;
export type Track = Omit<WrittenTrack, 'synonyms'>;

/** One file of `tracks/`: a track and the topics that live there. */
export const trackFileSchema = z.strictObject({
  track: trackSchema,
  topics: z.array(topicSchema),
});
export type TrackFile = z.infer<typeof trackFileSchema>;

/** The curriculum as product code reads it. */
export interface Curriculum {
  /** Roles without topics of their own first: they are the narrower ones. */
  tracks: readonly Track[];
  topics: readonly Topic[];
  /** What is shown of a topic. @throws for an id that no topic has */
  textOf(id: string): TopicText;
  /** Every word of every topic, in lower case. */
  spokenWords(): readonly string[];
}
