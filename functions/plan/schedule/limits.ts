/** What a schedule could not do, in words for the reader. */

import { nameList } from '../name-list.ts';
import { DAY_MOST, type DayFrame, REST_FROM } from './day-frames.ts';
import type { ScheduleTopic } from './schedule.ts';

const MOST = 500;

export interface LimitsInput {
  frames: readonly DayFrame[];
  /** Minutes a day the candidate has. */
  given: number;
  days: number;
  skipped: readonly ScheduleTopic[];
  topics: readonly ScheduleTopic[];
}

/** Empty when all fits. At most 500 characters. */
export function limitsText({ frames, given, days, skipped, topics }: LimitsInput): string {
  const planned = frames.reduce((sum, frame) => sum + frame.minutes, 0);
  const wanted = topics.reduce((sum, topic) => sum + topic.minutes, 0);
  const full = Math.max(...frames.map(({ minutes }) => minutes));
  const said: string[] = [];
  if (skipped.length > 0)
    said.push(
      `${hours(planned)} in all is too little for every topic; no time is planned for ${names(skipped)}. Read the sample questions at least.`,
    );
  else if (planned < wanted)
    said.push(
      `${hours(planned)} in all is less than the ${hours(wanted)} these topics deserve: each gets a shorter pass, the likeliest the most.`,
    );
  if (full < given && full === DAY_MOST)
    said.push(
      `You have ${hours(given)} a day; past ${hours(DAY_MOST)} little sticks, so the rest stays free.`,
    );
  else if (full < given && days > 1)
    said.push(
      `You have ${hours(given)} a day; the material fills ${hours(full)}, so days are lighter than they could be.`,
    );
  if (days === 1)
    said.push('With one day there is no room for spaced reviews: sleep is worth more than a late repeat.');
  if (days >= REST_FROM) said.push('Every seventh day is for rest.');
  const text = said.join(' ');
  return text.length <= MOST ? text : `${text.slice(0, MOST - 1)}…`;
}

function names(topics: readonly ScheduleTopic[]): string {
  const shown = topics.slice(0, 4).map(({ name }) => name);
  const more = topics.length - shown.length;
  return nameList(more > 0 ? [...shown, `${more} more`] : shown);
}

/** 90 → "1.5 hours"; below an hour in minutes. */
function hours(minutes: number): string {
  if (minutes < 60) return `${minutes} minutes`;
  const value = Math.round(minutes / 6) / 10;
  return value === 1 ? '1 hour' : `${value} hours`;
}
