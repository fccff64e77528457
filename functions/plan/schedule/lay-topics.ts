/**
 * Lays fixed tasks, reviews, study and practice over the days' minutes.
 *
 * Reviews follow a topic's first study at growing distances (1, 3, 7, 14, 30, 60 days) and always fall on a working
 * day of the plan, so never after the interview.
 */
import type { PlanTask } from '../../../shared/plan.ts';
import * as company from './company-tasks.ts';
import type { DayFrame } from './day-frames.ts';
import { type FixedMinutes, fixedMinutes } from './fixed-minutes.ts';
import { giveRest, LONG_DAY, layPractice, practiseAtOnce } from './lay-practice.ts';
import { layReviews } from './reviews.ts';
import {
  type Preparation,
  preparationDays,
  preparationMinutes,
  preparationTask,
  type RoundsDone,
} from './round-tasks.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';
import { MAIN_TOPICS, type Progress, shares, spent, started, studyLeast, studyRoom } from './study-shares.ts';
import * as wording from './task-wording.ts';

export type Task = Omit<PlanTask, 'id'>;
export interface LaidDay {
  tasks: Task[];
  /** Topics studied for the first time or continued that day. */
  topicNames: string[];
}

/** A long day may hold as many as a plan's day can. */
const MAX_TASKS = 9;
const MAX_TASKS_LONG = 12;
const CHUNK_MOST = 90;

export interface Filled {
  days: LaidDay[];
  /** Topics of the plan for which no time was left. */
  skipped: ScheduleTopic[];
}

/** Shares of the usual study time to try, so that a shorter pass over all topics comes before skipping one. */
const PACES = [1, 0.85, 0.7, 0.55];

/** Tasks for every day, at the first pace that reaches every topic, else at the one that skips fewest. */
export function fillDays(
  frames: readonly DayFrame[],
  topics: readonly ScheduleTopic[],
  focus: ScheduleFocus,
): Filled {
  let best: Filled | undefined;
  for (const pace of PACES) {
    const filled = fillAt(pace, frames, topics, focus);
    if (!best || filled.skipped.length < best.skipped.length) best = filled;
    if (best.skipped.length === 0) break;
  }
  return best ?? { days: [], skipped: [] };
}

function fillAt(
  pace: number,
  frames: readonly DayFrame[],
  topics: readonly ScheduleTopic[],
  focus: ScheduleFocus,
): Filled {
  const prepare = preparationDays(frames, focus);
  const fixed = frames.map((frame, index) => {
    const item = prepare.get(index);
    return fixedMinutes(frame, index, item ? preparationMinutes(item) : 0);
  });
  const progress = shares(frames, fixed, topics, pace);
  const counts = { stories: 0, research: 0, rounds: { prepared: new Set<string>(), played: [] }, asked: [] };
  const days = frames.map((frame, index) => {
    const day: LaidDay = { tasks: [], topicNames: [] };
    if (frame.role === 'rest') day.tasks.push(company.restTask(index));
    else
      fillDay(day, {
        frame,
        index,
        fixed: fixed[index] ?? fixedMinutes(frame, index),
        prepare: prepare.get(index),
        mayBegin: index < frames.length * LAST_BEGINNING,
        later: studyRoom(frames, fixed, index + 1),
        progress,
        focus,
        counts,
      });
    return day;
  });
  return {
    days,
    skipped: unstudied(progress),
  };
}

/** Prepared by the tasks on stories, whether or not it is studied. */
const OF_STORIES = 'behavioural-interview';

const unstudied = (progress: readonly Progress[]): ScheduleTopic[] =>
  progress
    .slice(0, MAIN_TOPICS)
    .filter(({ firstDay, topic }) => firstDay === undefined && topic.id !== OF_STORIES)
    .map(({ topic }) => topic);

export interface Filling {
  frame: DayFrame;
  fixed: FixedMinutes;
  prepare: Preparation | undefined;
  /** Further topics are begun while there is time to come back to them. */
  mayBegin: boolean;
  /** Minutes later days can still give to first study. */
  later: number;
  index: number;
  progress: Progress[];
  focus: ScheduleFocus;
  /** How many of each there have been, so that none reads like the last. */
  counts: {
    stories: number;
    research: number;
    rounds: RoundsDone;
    /** What rounds and mocks asked so far. */
    asked: string[];
  };
}

function fillDay(day: LaidDay, filling: Filling): void {
  const { frame, index, fixed, prepare, progress, focus, counts } = filling;
  const studied = () => progress.filter(started).map(({ topic }) => topic);
  const isAsked = (question: string) =>
    [...counts.asked, ...day.tasks.map(({ goal }) => goal)].some((goal) => goal.includes(question));
  const main = () => {
    const met = studied();
    return [...met, ...progress.map(({ topic }) => topic).filter((topic) => !met.includes(topic))].slice(
      0,
      MAIN_TOPICS,
    );
  };
  let left = frame.minutes - spent(fixed);
  if (fixed.week > 0) day.tasks.push(company.weekTask(fixed.week, index));
  if (fixed.research > 0) {
    day.tasks.push(company.researchTask(fixed.research, counts.research, focus));
    counts.research += 1;
  }
  left -= layReviews(day, filling, left);
  const later = [fixed.behavioural, fixed.mock, fixed.logistics, fixed.round].filter(Boolean).length;
  const most = frame.minutes >= LONG_DAY ? MAX_TASKS_LONG : MAX_TASKS;
  const slots = () => most - day.tasks.length - later;
  if (frame.role !== 'last') left = layStudy(day, filling, left, slots);
  else left = laySkipped(day, filling, left);
  left = layPractice(day, filling, left, slots);
  // What practice could not use goes to the next topic rather than into one endless exercise.
  if (frame.role !== 'last') left = layStudy(day, filling, left, slots, false);
  if (fixed.round > 0 && prepare) {
    const isPlayed = 'round' in prepare && counts.rounds.played.includes(prepare.round.name);
    const task = preparationTask(prepare, fixed.round, main(), focus, isAsked, isPlayed);
    day.tasks.push(task);
    counts.asked.push(task.goal);
    if ('round' in prepare) counts.rounds.prepared.add(prepare.round.name);
  }
  if (fixed.behavioural > 0) {
    day.tasks.push(company.behaviouralTask(fixed.behavioural, counts.stories, frame.role, focus));
    counts.stories += 1;
  }
  if (fixed.mock > 0) {
    const ground = { studied: studied().slice(0, MAIN_TOPICS), all: main(), isAsked };
    const task = wording.mockTask(fixed.mock, counts.rounds, ground, focus);
    day.tasks.push(task);
    counts.asked.push(task.goal);
  }
  if (fixed.logistics > 0) day.tasks.push(company.logisticsTask(fixed.logistics, focus));
  giveRest(day.tasks, left);
}

const PRACTICE_SHARE = 0.4;
/** After this share of the days nothing new is begun. */
const LAST_BEGINNING = 0.8;

/** First study, in order; what would leave or be a scrap waits for another day. */
function layStudy(
  day: LaidDay,
  filling: Filling,
  room: number,
  slots: () => number,
  keepsPractice = true,
): number {
  const { index, progress, frame } = filling;
  const least = studyLeast(frame);
  // Where there is time for further ground, every day keeps some for practice.
  const mixes = keepsPractice && progress.length > MAIN_TOPICS && progress.some(started);
  const kept = mixes ? Math.floor((room * PRACTICE_SHARE) / 5) * 5 : 0;
  let left = room - kept >= least ? room - kept : room;
  const aside = room - left;
  for (const item of progress) {
    if (left < least || slots() < 2) break;
    if (item.left <= 0) continue;
    if (!filling.mayBegin && !started(item) && progress.indexOf(item) >= MAIN_TOPICS) continue;
    const minutes = chunkOf(item.left, left, least);
    day.tasks.push(wording.studyTask(item.topic, minutes, item.sittings));
    item.sittings += 1;
    day.topicNames.push(item.topic.name);
    // A rest too short to sit down for is let go.
    item.left = item.left - minutes < least ? 0 : item.left - minutes;
    left -= minutes;
    item.firstDay ??= index;
    item.last = index;
    if (item.left === 0) item.due = index + 1;
    left -= practiseAtOnce(day, item, left, filling, slots);
  }
  return left + aside;
}

/** Minutes to study now: at most what is left, leaving a rest worth a sitting of its own where that is possible. */
function chunkOf(wanted: number, left: number, least: number): number {
  const minutes = Math.min(wanted, left, CHUNK_MOST);
  const rest = wanted - minutes;
  if (rest === 0 || rest >= least) return minutes;
  if (wanted <= left) return wanted;
  return wanted - least >= least ? Math.min(wanted - least, left) : minutes;
}

/** Topics no time was left for: their sample questions at least, on the last day. */
function laySkipped(day: LaidDay, { progress, frame }: Filling, room: number): number {
  const skipped = unstudied(progress);
  if (skipped.length === 0 || room < 30 || frame.minutes < 45) return room;
  const minutes = Math.min(Math.floor(room / 2 / 5) * 5, 10 * skipped.length);
  day.tasks.push(wording.skippedTask(skipped, minutes));
  return room - minutes;
}
