/** Reviews: when a topic is due again, and the recall tasks of a day. */
import type { DayFrame } from './day-frames.ts';
import type { LaidDay } from './lay-topics.ts';
import { type Progress, studyLeast } from './study-shares.ts';
import * as wording from './task-wording.ts';

/** Spacing after Cepeda et al. 2008: gaps grow with what has been remembered. Days after the first study. */
const REVIEW_AFTER = [1, 3, 7, 14, 30, 60];
/** Of a day's time for topics, what reviews may take. */
const REVIEW_SHARE = 0.35;

/** Reviews due today, oldest first; overdue ones wait for the next working day. Returns the minutes used. */
export function layReviews(
  day: LaidDay,
  { frame, index, progress }: { frame: DayFrame; index: number; progress: Progress[] },
  left: number,
): number {
  const length = frame.minutes < 45 ? 5 : 10;
  const toStudy = frame.role !== 'last' && progress.some((item) => item.left > 0);
  const share = Math.floor(left * (frame.role === 'last' ? 0.8 : REVIEW_SHARE));
  let room = toStudy ? Math.min(share, left - studyLeast(frame)) : share;
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
