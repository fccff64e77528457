/** What a day owes to things other than topics: research, stories, mock interviews, logistics. */
import type { DayFrame } from './day-frames.ts';

export interface FixedMinutes {
  research: number;
  behavioural: number;
  mock: number;
  logistics: number;
  /** Preparing one published round. */
  round: number;
  /** Looking back at the week. */
  week: number;
}

/** At most this share of a working day goes to other things than topics. */
const FIXED_SHARE = 0.6;
const FIXED_LEAST = 5;
/** A day too short for more than its topics. */
const ROUND_FROM = 60;
const ROUND_SHARE = 0.4;
const WEEK_MINUTES = 15;

/** What a day owes to things other than topics, in minutes; always leaves some for topics. `round`: minutes wanted for one. */
export function fixedMinutes(frame: DayFrame, index: number, round = 0): FixedMinutes {
  const { minutes, role } = frame;
  const none = { research: 0, behavioural: 0, mock: 0, logistics: 0, round: 0, week: 0 };
  if (role === 'rest') return none;
  if (role === 'last')
    return minutes < 2 * FIXED_LEAST
      ? { ...none, logistics: Math.min(FIXED_LEAST, minutes) }
      : {
          ...none,
          behavioural: frame.withoutStories ? 0 : part(minutes, 0.3, 25),
          logistics: part(minutes, 0.2, 15),
          round: minutes >= ROUND_FROM ? Math.min(round, part(minutes, 0.3, 30)) : 0,
        };
  const only = role === 'only';
  return squeezed(
    {
      research: frame.research ? part(minutes, frame.short ? 0.15 : 0.25, index === 0 ? 45 : 25) : 0,
      behavioural: frame.behavioural ? part(minutes, frame.short ? 0.15 : 0.3, 45) : 0,
      mock: frame.mock ? part(minutes, only ? 0.2 : frame.short ? 0.25 : 0.5, 75) : 0,
      logistics: only && minutes >= 60 ? part(minutes, 0.05, 15) : 0,
      round: minutes >= ROUND_FROM ? Math.min(round, Math.floor((minutes * ROUND_SHARE) / 5) * 5) : 0,
      week: frame.weekStart && minutes >= ROUND_FROM ? WEEK_MINUTES : 0,
    },
    minutes,
  );
}

const part = (minutes: number, share: number, most: number) =>
  Math.min(Math.max(Math.floor((minutes * share) / 5) * 5, FIXED_LEAST), most);

/** Shrinks the parts to FIXED_SHARE of the day; where even five minutes each are too many, the last ones go. */
function squeezed(wanted: FixedMinutes, minutes: number): FixedMinutes {
  const total = Object.values<number>({ ...wanted }).reduce((sum, part) => sum + part, 0);
  const room = minutes < 30 ? minutes - FIXED_LEAST : minutes * FIXED_SHARE;
  if (total <= room) return wanted;
  let left = room;
  const take = (minutesWanted: number) => {
    if (minutesWanted === 0 || left < FIXED_LEAST) return 0;
    const given = Math.min(left, Math.max(FIXED_LEAST, Math.floor((minutesWanted * room) / total / 5) * 5));
    left -= given;
    return given;
  };
  const mock = take(wanted.mock);
  const research = take(wanted.research);
  const behavioural = take(wanted.behavioural);
  const round = take(wanted.round);
  return { research, behavioural, mock, round, week: take(wanted.week), logistics: take(wanted.logistics) };
}
