/**
 * Lays fixed tasks, reviews, study and practice over the days' minutes.
 *
 * Reviews follow a topic's first study at growing distances (1, 3, 7, 14, 30, 60 days) and always fall on a working
 * day of the plan, so never after the interview.
 */
import type { PlanTask } from '../../../shared/plan.ts';
import type { DayFrame } from './day-frames.ts';
import { fixedMinutes } from './fixed-minutes.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';
import * as wording from './task-wording.ts';

export type Task = Omit<PlanTask, 'id'>;
export interface LaidDay {
  tasks: Task[];
  /** Topics studied for the first time or continued that day. */
  topicNames: string[];
}

/** Spacing after Cepeda et al. 2008: gaps grow with what has been remembered. Days after the first study. */
export const REVIEW_AFTER = [1, 3, 7, 14, 30, 60];
const MAX_TASKS = 9;
const CHUNK_MOST = 90;
const TASK_LEAST = 10;
const REVIEW_SHARE = 0.35;

interface Progress {
  topic: ScheduleTopic;
  /** Minutes of first study still to do. */
  left: number;
  rounds: number;
  firstDay: number | undefined;
  reviews: number;
  /** Day of the last contact and the gap before it, in days. */
  last: number;
  gap: number;
  /** Day of the next review; none until the first study is done. */
  due: number | undefined;
}

/** Tasks for every day, and the topics for which no time was left. */
export function fillDays(
  frames: readonly DayFrame[],
  topics: readonly ScheduleTopic[],
  focus: ScheduleFocus,
): { days: LaidDay[]; skipped: ScheduleTopic[] } {
  const progress = shares(frames, topics);
  const mocks = { done: 0 };
  const days = frames.map((frame, index) => {
    const day: LaidDay = { tasks: [], topicNames: [] };
    if (frame.role === 'rest') day.tasks.push(wording.restTask(index));
    else
      fillDay(day, {
        frame,
        index,
        later: studyRoom(frames.slice(index + 1), index + 1),
        progress,
        focus,
        mocks,
      });
    return day;
  });
  return {
    days,
    skipped: progress.filter(({ firstDay }) => firstDay === undefined).map(({ topic }) => topic),
  };
}

interface Filling {
  frame: DayFrame;
  /** Minutes later days can still give to first study. */
  later: number;
  index: number;
  progress: Progress[];
  focus: ScheduleFocus;
  mocks: { done: number };
}

function fillDay(day: LaidDay, filling: Filling): void {
  const { frame, index, progress, focus, mocks } = filling;
  const fixed = fixedMinutes(frame, index);
  let left = frame.minutes - fixed.research - fixed.behavioural - fixed.mock - fixed.logistics;
  if (fixed.research > 0) day.tasks.push(wording.researchTask(fixed.research, index, focus));
  left -= layReviews(day, filling, left);
  const slots = () =>
    MAX_TASKS - day.tasks.length - [fixed.behavioural, fixed.mock, fixed.logistics].filter(Boolean).length;
  if (frame.role !== 'last') left = layStudy(day, filling, left, slots);
  left = layPractice(day, filling, left, slots);
  if (fixed.behavioural > 0)
    day.tasks.push(wording.behaviouralTask(fixed.behavioural, index, frame.role, focus));
  if (fixed.mock > 0) {
    day.tasks.push(
      wording.mockTask(
        fixed.mock,
        mocks.done,
        progress.filter(started).map(({ topic }) => topic),
        focus,
      ),
    );
    mocks.done += 1;
  }
  if (fixed.logistics > 0) day.tasks.push(wording.logisticsTask(fixed.logistics, focus));
  giveRest(day.tasks, left);
}

const started = ({ firstDay }: Progress) => firstDay !== undefined;

/** What reviews leave of the time for topics. */
const AFTER_REVIEWS = 0.8;

/** Minutes of these days that first study could have; `from` is the first one's place in the plan. */
function studyRoom(frames: readonly DayFrame[], from: number): number {
  const free = frames.reduce((sum, frame, index) => {
    if (frame.role === 'rest' || frame.role === 'last') return sum;
    const fixed = fixedMinutes(frame, from + index);
    return sum + frame.minutes - fixed.research - fixed.behavioural - fixed.mock - fixed.logistics;
  }, 0);
  return free * AFTER_REVIEWS;
}

/** Study minutes each topic gets: its own when they fit in about two thirds of the time, else a fair part. */
function shares(frames: readonly DayFrame[], topics: readonly ScheduleTopic[]): Progress[] {
  const room = studyRoom(frames, 0) / AFTER_REVIEWS;
  const wanted = topics.reduce((sum, topic) => sum + topic.minutes, 0);
  const squeeze = Math.min(1, (room * (frames.length > 2 ? 0.7 : 0.9)) / Math.max(1, wanted));
  let available = room * 0.95;
  return topics.map((topic, index) => {
    // What comes first is asked most: it keeps more of its minutes when time is short.
    const lean = squeeze === 1 ? 1 : 1.3 - (0.6 * index) / Math.max(1, topics.length - 1);
    const minutes = Math.min(
      topic.minutes,
      Math.max(TASK_LEAST, Math.floor((topic.minutes * squeeze * lean) / 5) * 5),
    );
    const left = available >= Math.min(minutes, TASK_LEAST) || index === 0 ? minutes : 0;
    available -= left;
    return { topic, left, rounds: 0, firstDay: undefined, reviews: 0, last: 0, gap: 0, due: undefined };
  });
}

/** Reviews due today, oldest first; overdue ones wait for the next working day. Returns the minutes used. */
function layReviews(day: LaidDay, { frame, index, progress }: Filling, left: number): number {
  const length = frame.minutes < 45 ? 5 : 10;
  let room = Math.floor(left * (frame.role === 'last' ? 0.8 : REVIEW_SHARE));
  let used = 0;
  const due = progress
    .filter((item) => item.due !== undefined && item.due <= index)
    .sort((a, b) => (a.due ?? 0) - (b.due ?? 0));
  for (const item of due) {
    if (room < length || day.tasks.length >= 4) break;
    day.tasks.push(wording.reviewTask(item.topic, length, item.reviews));
    room -= length;
    used += length;
    reviewed(item, index);
  }
  return used;
}

/** Notes a review and sets the next: further from the first study, and never after a smaller gap than the last. */
function reviewed(item: Progress, today: number): void {
  item.gap = today - item.last;
  item.last = today;
  item.reviews += 1;
  const distance = REVIEW_AFTER[item.reviews];
  item.due =
    distance === undefined ? undefined : Math.max((item.firstDay ?? today) + distance, today + item.gap);
}

function layStudy(day: LaidDay, filling: Filling, room: number, slots: () => number): number {
  const { index, progress } = filling;
  let left = room;
  for (const item of progress) {
    if (left < Math.min(TASK_LEAST, room) || left < 5 || slots() < 2) break;
    if (item.left <= 0) continue;
    const minutes = Math.min(item.left, left, CHUNK_MOST);
    const rest = item.left - minutes;
    const whole = rest < TASK_LEAST && left >= item.left ? item.left : minutes;
    day.tasks.push(wording.studyTask(item.topic, whole, item.firstDay !== undefined));
    day.topicNames.push(item.topic.name);
    item.left = Math.max(0, item.left - whole);
    left -= whole;
    item.firstDay ??= index;
    item.last = index;
    if (item.left === 0) item.due = index + 1;
    left -= practiseAtOnce(day, item, left, filling, slots);
  }
  return left;
}

/** A topic just studied is practised the same day when the topics still to come leave room for it. */
function practiseAtOnce(
  day: LaidDay,
  item: Progress,
  left: number,
  { frame, later, progress }: Filling,
  slots: () => number,
): number {
  if (item.left > 0 || left < 15 || slots() < 2 || frame.minutes < 60) return 0;
  const minutes = Math.min(left, Math.max(15, Math.floor((item.topic.minutes * 0.3) / 5) * 5), 45);
  const toStudy = progress.reduce((sum, other) => sum + other.left, 0);
  if (toStudy > later + left - minutes) return 0;
  day.tasks.push(wording.practiceTask(item.topic, minutes, item.rounds));
  item.rounds += 1;
  return minutes;
}

/** Further rounds of practice on what has been studied, least practised first. */
function layPractice(day: LaidDay, { progress, frame }: Filling, room: number, slots: () => number): number {
  let left = room;
  while (left >= (frame.minutes < 45 ? 5 : 15) && slots() > 0) {
    const item = progress
      .filter(
        (candidate) =>
          started(candidate) &&
          !day.tasks.some((task) => task.topic_id === candidate.topic.id && task.kind === 'practice'),
      )
      .sort((a, b) => a.rounds - b.rounds)[0];
    if (!item) break;
    const share = Math.max(1, Math.min(slots(), Math.ceil(left / 60)));
    const minutes =
      slots() === 1 || left < 30
        ? left
        : Math.min(left, Math.max(15, Math.floor(left / share / 5) * 5), CHUNK_MOST);
    day.tasks.push(wording.practiceTask(item.topic, minutes, item.rounds));
    item.rounds += 1;
    left -= minutes;
  }
  return left;
}

/** Minutes too few for a task of their own go to the longest one, so the day is full to the minute. */
function giveRest(tasks: Task[], left: number): void {
  if (left <= 0) return;
  const index = tasks.reduce((best, task, i) => (task.minutes > (tasks[best]?.minutes ?? -1) ? i : best), 0);
  const longest = tasks[index];
  if (longest) tasks[index] = { ...longest, minutes: longest.minutes + left };
}
