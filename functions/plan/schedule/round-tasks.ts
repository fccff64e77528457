/** Tasks that prepare the published rounds, and on which day each is done. */
import type { RoundKind } from '../../../shared/plan.ts';
import { TALKED_OVER } from '../compose/rounds/round-kinds.ts';
import { makeChooser } from '../variety.ts';
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import { roundQuestion } from './round-topics.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';

export interface ScheduleRound {
  /** As published: "Code review". */
  name: string;
  kind: RoundKind;
  /** As published. */
  minutes?: number | undefined;
  /** The task itself is published, not only a name. */
  described?: boolean;
}

/** Minutes that prepare a round; none for those the stories and topics prepare. */
const MINUTES: Partial<Record<RoundKind, number>> = {
  'take-home': 60,
  'system-design': 60,
  coding: 45,
  'code-review': 40,
  'deep-dive': 45,
  debugging: 40,
  case: 45,
  recruiter: 15,
};
/** Which rounds go first when there are more rounds than days. */
const PRIORITY: readonly RoundKind[] = [
  'system-design',
  'coding',
  'take-home',
  'code-review',
  'deep-dive',
  'debugging',
  'case',
  'recruiter',
];

/** Something to prepare on a day of its own: a round, or what was published about the interviews. */
export type Preparation = { round: ScheduleRound } | { guidance: NonNullable<ScheduleFocus['guidance']> };

/** Minutes wanted; where a round is published as short, no longer than the round. */
export const preparationMinutes = (item: Preparation): number =>
  'round' in item ? Math.min(MINUTES[item.round.kind] ?? 0, item.round.minutes ?? 60) : 25;

/** Day index → what is prepared on it: one a day, in published order, after the first topics and before the end. */
export function preparationDays(frames: readonly DayFrame[], focus: ScheduleFocus): Map<number, Preparation> {
  const study = frames.flatMap(({ role }, index) => (role === 'study' || role === 'only' ? [index] : []));
  const free = study.filter((index) => frames[index]?.mock === false);
  // Of two days the second has the time: the first holds the topics and the mock.
  const days = frames.length === 2 ? [1] : free.length > 0 ? free : study;
  const wanted: Preparation[] = [
    ...(focus.guidance ? [{ guidance: focus.guidance }] : []),
    ...(focus.rounds ?? []).filter(({ kind }) => MINUTES[kind] !== undefined).map((round) => ({ round })),
  ];
  const chosen = new Set([...wanted].sort((a, b) => priority(a) - priority(b)).slice(0, days.length));
  const ordered = wanted.filter((item) => chosen.has(item));
  const step = days.length / Math.max(1, ordered.length);
  return new Map(
    ordered.flatMap((item, index) => {
      const day = days[Math.min(days.length - 1, Math.floor(index * Math.min(step, 7)))];
      return day === undefined ? [] : [[day, item] as const];
    }),
  );
}

/** A longer round is a day with several parts. */
const ONE_SITTING = 180;

const priority = (item: Preparation) => ('guidance' in item ? -1 : PRIORITY.indexOf(item.round.kind));

/**
 * @param isAsked whether the day holds the question already
 * @param isPlayed whether a mock interview has played the round before
 */
export function preparationTask(
  item: Preparation,
  minutes: number,
  topics: readonly ScheduleTopic[],
  focus: ScheduleFocus,
  isAsked: (question: string) => boolean = () => false,
  isPlayed = false,
): Task {
  if ('guidance' in item) {
    const { by, resource } = item.guidance;
    return {
      kind: 'practice',
      title: `Answer what ${by} publishes about the interviews`,
      goal: 'Take each line quoted above about how they interview and answer it aloud with an example of your own; where you have none, that is today’s gap.',
      minutes,
      ...(resource ? { resource } : {}),
    };
  }
  const { round } = item;
  return {
    kind: 'practice',
    title: `${isPlayed ? 'After the mock' : 'Prepare the round'}: ${round.name}`,
    goal: `${isPlayed ? 'First do again what the mock showed weakest. Then: ' : ''}${goalOf(round, topics, focus, isAsked)}`,
    minutes,
  };
}

/** What is shown is prepared work, not a system drawn from memory. */
const TALK = /\b(?:talk|presentation|portfolio)\b/i;

function goalOf(
  { name, kind, minutes: published, described }: ScheduleRound,
  topics: readonly ScheduleTopic[],
  focus: ScheduleFocus,
  isAsked: (question: string) => boolean,
): string {
  const company = focus.companyName ?? 'the company';
  const choose = makeChooser(`${company}\u0000${focus.roleFocus ?? ''}`);
  const question = (kinds: readonly string[]) => {
    return roundQuestion({ name, kind }, topics, kinds, isAsked);
  };
  const length =
    published === undefined || published > ONE_SITTING ? '' : ` The real one takes ${published} minutes.`;
  const on = (text: string | undefined) =>
    described
      ? ' Take the task as it is described under Likely rounds.'
      : text === undefined
        ? ''
        : ` Take this one: ${text}`;
  switch (kind) {
    case 'code-review':
      return `${choose.one('prep review', ['Take an open pull request of a project you use and review it in writing', 'Open a recent change of a library you know and review it as if a colleague had sent it'])}: what it is for, what it breaks, which test is missing; then say your three main points aloud in two minutes.${length}`;
    case 'take-home':
      return `${described ? 'Do a small one of the kind described under Likely rounds' : choose.one('prep home', ['Do one small task the way you will hand it in', 'Build a small thing end to end'])}: a README of ten lines, tests for the case that can hurt, small commits, and a list of what you left out. Keep the skeleton; it saves you an hour later.${length}`;
    case 'system-design':
      return `By the clock: questions and numbers, a drawing, one bottleneck, three failures, what you would leave out of a first version.${length}${on(question(['design']))}`;
    case 'coding':
      return `In the editor you will use, talking while you type: restate, example, plain version, tests, cost.${length}${on(question(['coding', 'debugging']))}`;
    case 'deep-dive':
      if (TALKED_OVER.test(name))
        return `With what you handed in (until then, any small thing you built): defend three choices aloud against “why not simpler?”, then add one feature nobody had asked for, talking while you type.${length}`;
      if (TALK.test(name))
        return `Give it once from the first word to the last, standing, by the clock. Cut what made you hurry, and answer aloud the three questions you would least like to get.${length}`;
      return `Draw one system of your own from memory: size, load, the path of one request, its worst day, what you would build differently. Let somebody ask “why?” at each box; note what you could not answer.${length}`;
    case 'debugging':
      return `Write down the cheapest test for each hypothesis before you touch anything.${length}${on(question(['debugging']))}`;
    case 'case':
      return `Question, decision it serves, method, limits: one page, then five minutes aloud.${length}${on(question(['case', 'design']))}`;
    default:
      return `Aloud, with a clock: who you are in one minute, why ${company} in thirty seconds, what you want next, your range and your notice period. Have three questions for them ready.${length}`;
  }
}

const handedIn = (length: string, who: string, after: string) =>
  `${length}: present something small you built to somebody playing ${who}; they ask why at each choice and what you would do with another day. ${after}`;

/**
 * A mock interview in the form of the round.
 *
 * @param about what is asked in it, as the end of a clause: " on “Rust” and “C++”"
 * @param question one to begin with
 */
export function mockGoal(
  { name, kind, minutes: published, described }: ScheduleRound,
  minutes: number,
  who: string,
  about: string,
  question?: string,
): string {
  const length =
    published === undefined || published === minutes || published > ONE_SITTING
      ? `${minutes} minutes`
      : published < minutes
        ? `${published} of the ${minutes} minutes as in the real round`
        : `${minutes} minutes (the real round has ${published})`;
  const after = 'Mark it with the rubric and mend the weakest part before you stop.';
  switch (kind) {
    case 'system-design':
      return `${length}, somebody playing ${who}: they give you ${described ? 'the task described under Likely rounds' : question === undefined ? `one design question${about}` : 'this task'} and interrupt twice with “and if that fails?”. ${described || question === undefined ? '' : `The task: ${question} `}${after}`;
    case 'code-review':
      return `${length}: walk somebody through a change you have never seen, most serious point first, and let them disagree with one of your comments. ${after}`;
    case 'take-home':
      return handedIn(length, who, after);
    case 'deep-dive':
      if (TALKED_OVER.test(name)) return handedIn(length, who, after);
      if (TALK.test(name))
        return `${length}: give it to somebody playing ${who}, who interrupts twice and asks five questions at the end. ${after}`;
      return `${length}: draw a system of your own for somebody playing ${who}, who asks only “why?” and “how much?”. ${after}`;
    case 'values':
      if (!ABOUT_VALUES.test(name) && about !== '')
        return `${length}, somebody playing ${who}: the first half questions${about}, the second half two of the behavioural questions below, with a follow-up on every answer. ${after}`;
      return `${length}: somebody playing ${who} asks the behavioural questions below in any order and follows up twice on each. Cut every story that takes more than three minutes.`;
    case 'recruiter':
      return `${length}: the first call as it will be: who you are, why them, your range, your questions. Record it and listen once.`;
    case 'coding':
      return `${length} at a shared screen, talking all the time: ${described ? 'a task of the kind described under Likely rounds' : `one problem${about}`}, tests before you say you are done. ${after}`;
    case 'debugging':
      return `${length}: ${described ? 'a fault of the kind described under Likely rounds' : `somebody playing ${who} has a fault in mind${about} and answers only what you ask`}. Keep a timeline, name each hypothesis before you test it, and end with what would have shown it sooner. ${question === undefined || described ? '' : `To begin with: ${question} `}${after}`;
    default:
      return `${length}, somebody playing ${who}: questions${about} aloud and without notes. ${after}`;
  }
}

/** Nothing but stories is asked; a talk with "the team" or "the CTO" may be about anything. */
const ABOUT_VALUES =
  /\b(?:values?|behaviou?r\w*|cultur\w+|leadership|people|principles?|bar[- ]raiser|cross[- ]functional|stories|story)\b/i;

/** Talks that examine least. */
const SMALL_TALK = /\b(?:call|lunch|coffee|chat|meet|intro\w*|kennenlern\w*)\b/i;

/** What is answered to a screen or a sheet, with nobody there to play. */
const ALONE =
  /\b(?:questionnaire|written|online (?:test|assessment)|assessment|hacker ?rank|codility|offer)\b/i;

/** Rounds that can be played through; what is done at home or on the phone only where there is nothing else. */
function playable({ rounds = [] }: ScheduleFocus): readonly ScheduleRound[] {
  const meetings = rounds.filter(
    ({ kind, name }) => kind !== 'recruiter' && kind !== 'take-home' && !ALONE.test(name),
  );
  const examined = meetings.filter(({ kind, name }) => kind !== 'values' || !SMALL_TALK.test(name));
  return [examined, meetings, rounds].find((list) => list.length > 0) ?? [];
}

/** What has been done of the rounds so far, by name. */
export interface RoundsDone {
  prepared: Set<string>;
  played: string[];
}

/** The round to play next: played least; what is done by hand before talks, and there what has been prepared first. */
export function roundToPlay(
  focus: ScheduleFocus,
  { prepared, played }: RoundsDone,
): ScheduleRound | undefined {
  const times = ({ name }: ScheduleRound) => played.filter((one) => one === name).length;
  const rank = ({ name, kind }: ScheduleRound) =>
    MINUTES[kind] === undefined ? 2 : prepared.has(name) ? 0 : 1;
  return [...playable(focus)].sort((a, b) => times(a) - times(b) || rank(a) - rank(b))[0];
}
