/** Tasks that are about the company, the people and the candidate rather than a topic. */
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import type { ScheduleFocus } from './schedule.ts';
import { chooserOf, pick } from './task-text.ts';

/** What to find out about the company, another thing each time. */
const RESEARCH: readonly ((company: string) => string)[] = [
  (company) =>
    `Use what ${company} makes, or watch somebody use it: three things you would ask its makers, one you would fix.`,
  (company) =>
    `Who else does this? Two sentences on how ${company} differs from the nearest competitor, and where it does not.`,
  (company) =>
    `Read one thing ${company} published about its technology: what problem, what choice, what price.`,
  (company) =>
    `What changed at ${company} in the last half year, and what could that mean for the person they hire now?`,
  (company) =>
    `Go through “Questions to ask” for ${company}: strike out what the pages answer, sharpen the rest.`,
  (company) =>
    `Who would you work with at ${company}? From public pages only: what do they build, and what do they write about it?`,
  (company) =>
    `How does ${company} earn its money, and which number would show that your work there went well?`,
  (company) =>
    `What does ${company} say it values, and which of it would you argue with? Have the argument ready.`,
];

export function researchTask(minutes: number, done: number, focus: ScheduleFocus): Task {
  const company = focus.companyName ?? 'the company';
  const pages = focus.pages ?? [];
  const again = done > 0;
  const page = pages[again ? 1 + ((done - 1) % Math.max(1, pages.length - 1)) : 0];
  const goals = [
    `Say in three sentences what ${company} does, for whom, and why this job exists.`,
    `Know what ${company} sells, who pays for it, and what would hurt them most.`,
    `Read what ${company} says of itself below and write down two things you would ask about.`,
    `Be able to tell a friend what ${company} does and what you would work on there.`,
  ];
  const goal = again
    ? pick(chooserOf(focus).shuffled('research again', RESEARCH), done - 1)?.(company)
    : chooserOf(focus).one('research', goals);
  const person =
    focus.interviewerName !== undefined && minutes >= 15 && !again ? ` and ${focus.interviewerName}` : '';
  return {
    kind: 'research',
    title: again ? `Know ${company} better` : `Read up on ${company}${person}`,
    goal: goal ?? `Say in three sentences what ${company} does, for whom, and why this job exists.`,
    minutes,
    ...(page ? { resource: page } : {}),
  };
}

/** First task of a new week in a long plan. */
export function weekTask(minutes: number, index: number): Task {
  return {
    kind: 'review',
    title: `Week ${Math.floor(index / 7) + 1}: look back`,
    goal:
      pick(
        [
          'One line from memory for each topic of last week; the ones you could not write come first this week.',
          'Which two answers of last week would not convince you? Say both again, better.',
          'Look at the rubric marks you gave yourself: which of the four criteria is weakest, and what will you do about it this week?',
        ],
        Math.floor(index / 7),
      ) ?? '',
    minutes,
  };
}

export function behaviouralTask(
  minutes: number,
  done: number,
  role: DayFrame['role'],
  focus: ScheduleFocus,
): Task {
  const company = focus.companyName ?? 'the company';
  const choose = chooserOf(focus);
  if (role === 'last')
    return {
      kind: 'behavioural',
      title: 'Rehearse your stories once more',
      goal: choose.one('stories last', [
        `Tell each story aloud in under two minutes, ending with what ${company} would gain from it.`,
        `One run through your stories for ${company}, standing up; no more changes.`,
        `Say the first sentence of each story aloud and why ${company} should care; leave the rest.`,
      ]),
      minutes,
    };
  if (minutes < FOR_ALL_STORIES && done === 0)
    return {
      kind: 'behavioural',
      title: 'Choose one story',
      goal: `Choose the one story you would tell ${company} whatever they ask; say its first sentence and its result aloud.`,
      minutes,
    };
  const talks = focus.rounds?.filter(({ kind }) => kind === 'values') ?? [];
  const values = talks.find(({ name }) => VALUES_ROUND.test(name)) ?? talks[0];
  const collecting = done === 0;
  const goals = collecting
    ? choose.shuffled('stories early', storiesEarly(company))
    : choose.shuffled('stories late', storiesLate(company));
  const round = values === undefined ? '' : ` They are for the round “${values.name}”.`;
  return {
    kind: 'behavioural',
    title: collecting
      ? 'Collect your stories'
      : (pick(STORY_TITLES, done - 1) ?? 'Rehearse your stories aloud'),
    goal: `${pick(goals, collecting ? 0 : done - 1) ?? ''}${round}`,
    minutes,
  };
}

/** Below so many minutes there is time for one. */
const FOR_ALL_STORIES = 10;

/** A talk about values rather than with a manager or over lunch. */
const VALUES_ROUND = /\b(?:values?|principles?|cultur\w+|behaviou?ral)\b/i;

const STORY_TITLES = [
  'Rehearse your stories aloud',
  'Stories under questions',
  'Shorten your stories',
] as const;
const storiesEarly = (company: string) => [
  `One story from your own work for each behavioural question ${company} may ask: situation, what you did, a result with a number.`,
  `Go through the behavioural section for ${company} and write four lines for each question: where, what was wrong, what you did, what came of it.`,
  `Find the stories ${company} would want to hear in your own past: one failure, one disagreement, one thing you led, one you learned.`,
];
const storiesLate = (company: string) => [
  `Answer each behavioural question for ${company} in two minutes; cut what does not show what you did yourself.`,
  `Tell your stories to somebody who does not know the field and ask what they remember; that is what ${company} will remember.`,
  `Record your stories for ${company} once, listen, and shorten the beginnings by half.`,
  `Which question of the behavioural section has no story yet? Find one, even a small one, before ${company} asks.`,
  `Put a number into every story for ${company}: before, after, how many, how long.`,
  `Tell your failure story for ${company} without excuses; end with what you have done differently since.`,
  `Let somebody interrupt each story with “and what did you do yourself?”; ${company} will ask it too.`,
];

export function logisticsTask(minutes: number, focus: ScheduleFocus): Task {
  const company = focus.companyName ?? 'them';
  return {
    kind: 'logistics',
    title: 'Make tomorrow easy',
    goal: chooserOf(focus).one('logistics', [
      `Check time, time zone, link or route, and names; put the day card and your questions for ${company} where you will see them.`,
      `Lay out what you need for ${company}: link tested, charger, names of the people, your questions on paper. Then stop.`,
      `Write down when, where and with whom ${company} will talk to you, test sound and camera, and go to bed early.`,
    ]),
    minutes,
  };
}

export function restTask(index: number): Task {
  return {
    kind: 'rest',
    title: 'Rest',
    goal:
      index % 2 === 0
        ? 'No study today: what you learned settles.'
        : 'Leave the books closed; sleep and move instead.',
    minutes: 0,
  };
}
