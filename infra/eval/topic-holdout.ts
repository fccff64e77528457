/**
 * Companies made up for this test, in roles and fields of their own: what an interviewer there would most likely ask.
 * Each round was written before the ranking had seen it; what it showed was then mended where it was general, so that today's
 * scores are those of known cases and guard against falling back. First scores (must, all), with the standard error of must:
 *
 * - rounds one to three: 0.78 and 0.61, 0.84 and 0.64, 0.78 and 0.62.
 * - four, 41 roles of every kind, a generic list gets 0.28 and 0.31: 0.65 ± 0.04 and 0.52.
 * - five, 25 commoner roles, generic 0.49 and 0.41: 0.74 ± 0.04 and 0.57 (0.72 and 0.55 before round four was mended).
 * - six, 16 postings that name little outright, generic 0.35 and 0.37: 0.52 ± 0.05 and 0.52 (0.49 and 0.48 before).
 * - seven, 28 cases in the manner of the published set, generic 0.67 and 0.47: 0.82 ± 0.03 and 0.60.
 * - eight, 24 cases, a third of which name little, generic 0.48 and 0.39: 0.66 ± 0.04 and 0.49.
 * - nine, 24 cases, more than a third of which name little, generic 0.49 and 0.38: 0.71 ± 0.04 and 0.54 (0.71 and 0.50 before
 *   rounds seven and eight were mended).
 * - ten, 15 cases in the manner of the published set, generic 0.65 and 0.43: 0.81 ± 0.05 and 0.60 (0.81 and 0.58 before round
 *   seven).
 * - eleven, 12 specialist cases, generic 0.57 and 0.41: 0.83 ± 0.05 and 0.58 (0.75 and 0.53 before round seven).
 * - twelve, 16 cases: named sub-technologies, announced rounds, work told in plain prose, generic 0.65 and 0.53: 0.86 ± 0.04
 *   and 0.71.
 * - thirteen, 25 cases of plain prose in many fields, generic 0.74 and 0.53: 0.77 ± 0.04 and 0.55. Everyday words for 73 topics,
 *   written after it was read, brought it to 0.90, but no other author's cases up: left out.
 *
 * Forty cases of another author, not kept here, scored 0.88 and 0.62 before round seven and 0.91 and 0.65 when first run after
 * round nine (generic 0.58 and 0.41).
 */

import type { TopicCase } from './topic-cases.ts';
import { eighthRound } from './topic-holdout/eighth-round.ts';
import { eleventhRound } from './topic-holdout/eleventh-round.ts';
import { fifthRound } from './topic-holdout/fifth-round.ts';
import { firstRound } from './topic-holdout/first-round.ts';
import { fourthRound } from './topic-holdout/fourth-round.ts';
import type { Holdout } from './topic-holdout/holdout.ts';
import { ninthRound } from './topic-holdout/ninth-round.ts';
import { secondRound } from './topic-holdout/second-round.ts';
import { seventhRound } from './topic-holdout/seventh-round.ts';
import { sixthRound } from './topic-holdout/sixth-round.ts';
import { tenthRound } from './topic-holdout/tenth-round.ts';
import { thirdRound } from './topic-holdout/third-round.ts';
import { thirteenthRound } from './topic-holdout/thirteenth-round.ts';
import { twelfthRound } from './topic-holdout/twelfth-round.ts';

/** In the format of the topics suite. */
const asCase = (h: Holdout): TopicCase => ({
  id: h.id,
  role_focus: h.role,
  skill_level: h.level,
  company: { name: h.id, url: `https://${h.id}.example`, pages: h.pages ?? [] },
  posting: h.posting,
  ...((h.languages || h.repos) && { github: { languages: h.languages ?? {}, repos: h.repos ?? [] } }),
  expected: [
    ...h.must.map((names) => ({ names: names.split('|'), must: true })),
    ...h.also.map((names) => ({ names: names.split('|'), must: false })),
  ],
});

interface Round {
  cases: TopicCase[];
  /** The least recall of topics the evidence names plainly, and of all expected topics. */
  floor: { must: number; all: number };
}

export const holdoutRounds: Round[] = [
  { cases: firstRound.map(asCase), floor: { must: 0.94, all: 0.72 } },
  { cases: secondRound.map(asCase), floor: { must: 0.92, all: 0.67 } },
  { cases: thirdRound.map(asCase), floor: { must: 0.92, all: 0.7 } },
  { cases: fourthRound.map(asCase), floor: { must: 0.92, all: 0.67 } },
  { cases: fifthRound.map(asCase), floor: { must: 0.88, all: 0.61 } },
  { cases: sixthRound.map(asCase), floor: { must: 0.64, all: 0.57 } },
  { cases: seventhRound.map(asCase), floor: { must: 0.88, all: 0.62 } },
  { cases: eighthRound.map(asCase), floor: { must: 0.82, all: 0.57 } },
  { cases: ninthRound.map(asCase), floor: { must: 0.84, all: 0.57 } },
  { cases: tenthRound.map(asCase), floor: { must: 0.9, all: 0.62 } },
  { cases: eleventhRound.map(asCase), floor: { must: 0.86, all: 0.6 } },
  { cases: twelfthRound.map(asCase), floor: { must: 0.88, all: 0.71 } },
  { cases: thirteenthRound.map(asCase), floor: { must: 0.76, all: 0.54 } },
];
