/** Practice on what has been studied, and where minutes go that nothing else takes. */
import type { DayFrame } from './day-frames.ts';
import type { Filling, LaidDay, Task } from './lay-topics.ts';
import { exerciseOf, outlineOf } from './practice-deck.ts';
import { MAIN_TOPICS, type Progress, started } from './study-shares.ts';
import * as wording from './task-wording.ts';

/** From so many minutes on a day is long: more tasks, and what waits goes before practice. */
export const LONG_DAY = 300;
const TIMES_A_DAY = 2;
/** One exercise holds nobody longer. */
const EXERCISE_MOST = 60;

const practiceLeast = ({ minutes }: DayFrame) => (minutes < 45 ? 5 : 15);

/** What is left over between sittings is lost to study: of the room ahead, count on so much. */
const SURE_ROOM = 0.85;

/** A topic just studied, or a likelier one before it, is practised the same day when the topics still to come leave room for it. */
export function practiseAtOnce(
  day: LaidDay,
  item: Progress,
  left: number,
  { frame, later, progress }: Filling,
  slots: () => number,
): number {
  if (item.left > 0 || left < 15 || slots() < 2 || frame.minutes < 60) return 0;
  const minutes = Math.min(left, Math.max(15, Math.floor((item.topic.minutes * 0.3) / 5) * 5), 45);
  const toStudy = progress.reduce((sum, other) => sum + other.left, 0);
  const waiting = progress.slice(0, MAIN_TOPICS).filter((other) => other.left > 0).length;
  if (toStudy > (later + left - minutes) * SURE_ROOM || (frame.minutes >= LONG_DAY && slots() <= waiting))
    return 0;
  // A likelier topic that nothing was practised on yet goes first.
  const likelier = progress.slice(0, progress.indexOf(item));
  const due = likelier.find((other) => started(other) && other.left === 0 && other.rounds === 0) ?? item;
  day.tasks.push(practice(day, due, minutes));
  due.rounds += 1;
  return minutes;
}

/** The next exercise that the day does not hold already in another form. */
function practice(day: LaidDay, item: Progress, minutes: number): Task {
  const { topic } = item;
  const isNew = ({ goal }: { goal: string }) => {
    const asked = goal.slice(goal.indexOf(': ') + 2);
    return !day.tasks.some((task) => task.topic_id === topic.id && task.goal.includes(asked));
  };
  const next = (round: number) => (minutes < TOO_SHORT ? outlineOf(topic, round) : exerciseOf(topic, round));
  const exercise = [0, 1, 2].map((ahead) => next(item.rounds + ahead)).find(isNew) ?? next(item.rounds);
  return wording.practiceTask(topic, minutes, { title: exercise.title, goal: exercise.goal });
}

/** Minutes in which nothing can be written, drawn or defended. */
const TOO_SHORT = 10;

/** Further rounds of practice on what has been studied, least practised first. */
export function layPractice(
  day: LaidDay,
  { progress, frame }: Filling,
  room: number,
  slots: () => number,
): number {
  let left = room;
  while (left >= practiceLeast(frame) && slots() > 0) {
    const practised = (id: string) =>
      day.tasks.filter((task) => task.topic_id === id && task.kind === 'practice').length;
    // Another topic first; on a long day one comes a second time, with another exercise.
    const item = progress
      .filter((candidate) => started(candidate) && practised(candidate.topic.id) < TIMES_A_DAY)
      .sort((x, y) => practised(x.topic.id) - practised(y.topic.id) || x.rounds - y.rounds)[0];
    if (!item) break;
    const share = Math.max(1, Math.min(slots(), Math.ceil(left / 45)));
    const wanted = Math.max(
      practiceLeast(frame),
      exerciseOf(item.topic, item.rounds).least,
      Math.floor(left / share / 5) * 5,
    );
    const rest = left - wanted < practiceLeast(frame) ? left : wanted;
    const minutes = Math.min(left, slots() === 1 ? left : rest, EXERCISE_MOST);
    day.tasks.push(practice(day, item, minutes));
    item.rounds += 1;
    left -= minutes;
  }
  return left;
}

const STEP = 5;
/** More than so much on one thing is sat through, not used. */
const TASK_MOST = 100;

/** Minutes left without a task of their own go round to the day's topics, five at a time, so a day is full as far as that helps. */
export function giveRest(tasks: Task[], left: number): void {
  const topical = tasks.filter(({ topic_id, kind }) => topic_id !== undefined && kind !== 'review');
  const takers = topical.length > 0 ? topical : tasks.slice(-1);
  for (let rest = left, at = 0; rest > 0; at += 1) {
    const open = takers.filter(({ minutes }) => minutes < TASK_MOST);
    const task = open[at % Math.max(1, open.length)];
    if (!task) return;
    const given = Math.min(STEP, rest);
    task.minutes += given;
    rest -= given;
  }
}
