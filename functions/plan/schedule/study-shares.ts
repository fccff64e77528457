/** How much first study each topic gets, and what is known of it while the days are filled. */
import type { DayFrame } from './day-frames.ts';
import type { FixedMinutes } from './fixed-minutes.ts';
import type { ScheduleTopic } from './schedule.ts';

/** The topics of the plan itself; those after them are further ground. */
export const MAIN_TOPICS = 8;

/** The shortest study that leaves something behind, in minutes; short days must do with less. */
export const studyLeast = ({ minutes }: DayFrame) =>
  minutes >= 90 ? 25 : minutes >= 60 ? 20 : minutes >= 30 ? 10 : 5;

export interface Progress {
  topic: ScheduleTopic;
  /** Minutes of first study still to do. */
  left: number;
  rounds: number;
  /** How often it was sat down to. */
  sittings: number;
  firstDay: number | undefined;
  reviews: number;
  /** Day of the last contact and the gap before it, in days. */
  last: number;
  gap: number;
  /** Day of the next review; none until the first study is done. */
  due: number | undefined;
}

/** Whether its first study has begun. */
export const started = ({ firstDay }: Progress) => firstDay !== undefined;

/** Minutes of a day that topics do not get. */
export const spent = (fixed: FixedMinutes) =>
  Object.values<number>({ ...fixed }).reduce((sum, part) => sum + part, 0);

/** What reviews leave of the time for topics. */
const AFTER_REVIEWS = 0.8;

/** Minutes that the days from `from` on could give to first study. */
export function studyRoom(frames: readonly DayFrame[], fixed: readonly FixedMinutes[], from: number): number {
  const free = frames.reduce((sum, frame, index) => {
    const taken = fixed[index];
    if (index < from || frame.role === 'rest' || frame.role === 'last' || !taken) return sum;
    return sum + frame.minutes - spent(taken);
  }, 0);
  return free * AFTER_REVIEWS;
}

/** What practice and reviews of a topic take beside its study, as a share of it. */
const AROUND_STUDY = 2.6;

/**
 * Study minutes each topic gets: its own when they fit in about two thirds of the time, else a fair part; where even
 * the shortest useful study does not fit for all, the last topics get none. Further topics only where time abounds.
 * `pace`: 1 as usual, less for shorter sittings.
 */
export function shares(
  frames: readonly DayFrame[],
  fixed: readonly FixedMinutes[],
  topics: readonly ScheduleTopic[],
  pace = 1,
): Progress[] {
  const room = studyRoom(frames, fixed, 0) / AFTER_REVIEWS;
  const main = topics.slice(0, MAIN_TOPICS);
  const least = Math.min(...frames.filter(({ role }) => role === 'study' || role === 'only').map(studyLeast));
  const wanted = main.reduce((sum, topic) => sum + topic.minutes, 0);
  const squeeze = Math.min(1, (pace * room * (frames.length > 2 ? 0.7 : 0.9)) / Math.max(1, wanted));
  let available = room * 0.95;
  const ofMain = main.map((topic, index) => {
    // What comes first is asked most: it keeps more of its minutes when time is short.
    const lean = squeeze === 1 ? 1 : 1.3 - (0.6 * index) / Math.max(1, main.length - 1);
    const minutes = Math.min(
      topic.minutes,
      Math.max(least, Math.floor((topic.minutes * squeeze * lean) / 5) * 5),
    );
    const left = available >= Math.min(minutes, least) || index === 0 ? minutes : 0;
    available = left === 0 ? 0 : available - left;
    return fresh(topic, left);
  });
  let spare = room - wanted * AROUND_STUDY;
  const further = topics.slice(MAIN_TOPICS).flatMap((topic) => {
    spare -= topic.minutes * AROUND_STUDY;
    return spare > 0 ? [fresh(topic, topic.minutes)] : [];
  });
  return [...ofMain, ...further];
}

const fresh = (topic: ScheduleTopic, left: number): Progress => ({
  topic,
  left,
  rounds: 0,
  sittings: 0,
  firstDay: undefined,
  reviews: 0,
  last: 0,
  gap: 0,
  due: undefined,
});
