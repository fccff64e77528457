/** Titles and goals of tasks: what to do and how to know that it is done. */
import { makeChooser } from '../variety.ts';
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import { mockGoal, type ScheduleRound } from './round-tasks.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';

const pick = <T>(items: readonly T[], index: number): T | undefined =>
  items[index % Math.max(1, items.length)];
const clip = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

const chooserOf = (focus: ScheduleFocus) =>
  makeChooser(`${focus.companyName ?? ''}\u0000${focus.roleFocus ?? ''}`);

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

/** Below so many minutes nothing can be read or played through. */
const TINY = 10;

/** `sitting`: 0 for the first; each takes the next thing that is probed. */
export function studyTask(topic: ScheduleTopic, minutes: number, sitting: number): Task {
  const again = sitting > 0;
  const ground = [...topic.probes, ...(topic.deeper ?? [])];
  // From the end: practice takes them from the front.
  const question = topic.questions.at(-1 - (sitting % Math.max(1, topic.questions.length)));
  const resource = pick(topic.resources, sitting);
  const goal =
    minutes < TINY
      ? `One sentence aloud on each of its sample questions, under Top 8 topics; skip what you cannot answer.`
      : sitting < ground.length
        ? `Be able to explain without notes: ${stop(ground[sitting] ?? topic.name)}`
        : `Close your notes and answer in writing, then fill what was missing: ${question?.text ?? `what matters about ${topic.name}?`}`;
  return {
    kind: 'study',
    title: again ? `Go on with ${topic.name}` : minutes < TINY ? `Skim ${topic.name}` : `Learn ${topic.name}`,
    goal: clip(goal, 900),
    minutes,
    topic_id: topic.id,
    ...(resource && minutes >= TINY ? { resource: { title: resource.title, url: resource.url } } : {}),
  };
}

export function practiceTask(
  topic: ScheduleTopic,
  minutes: number,
  { title, goal }: { title: string; goal: string },
): Task {
  return { kind: 'practice', title: clip(title, 200), goal: clip(goal, 900), minutes, topic_id: topic.id };
}

/** Topics there is no time to study. */
export function skippedTask(topics: readonly ScheduleTopic[], minutes: number): Task {
  const names = new Intl.ListFormat('en').format(topics.slice(0, 4).map(({ name }) => name));
  return {
    kind: 'practice',
    title: 'Sample questions of what had no time',
    goal: clip(
      `Two sentences on each sample question of ${names}; where you have none, say how you would find out.`,
      900,
    ),
    minutes,
  };
}

/** Recall in turn of what is probed and of a question answered before; never twice the same in a row. */
export function reviewTask(topic: ScheduleTopic, minutes: number, done: number): Task {
  const probes = [...topic.probes, ...(topic.basics ?? [])];
  const probe = pick(probes, Math.floor(done / 2) + (topic.probes.length > 1 ? 1 : 0));
  const question = done % 2 === 1 ? pick(topic.questions, Math.floor(done / 2))?.text : undefined;
  const goal =
    question !== undefined
      ? `In two minutes, no notes, then check what you missed: ${question}`
      : probe !== undefined
        ? `From memory, then check what you missed: ${stop(probe)}`
        : `Write down from memory what matters about ${topic.name}, then check.`;
  return {
    kind: 'review',
    title: `Recall ${topic.name}`,
    goal: clip(goal, 900),
    minutes,
    topic_id: topic.id,
  };
}

export function mockTask(
  minutes: number,
  done: number,
  topics: readonly ScheduleTopic[],
  focus: ScheduleFocus,
): Task {
  const asked = topics
    .slice((done * 2) % Math.max(1, topics.length))
    .slice(0, 2)
    .map(({ name }) => name);
  const round = pick(rehearsed(focus), done);
  const who = focus.interviewerName ?? `the interviewer from ${focus.companyName ?? 'the company'}`;
  const about = asked.length > 0 ? ` on ${asked.join(' and ')}` : '';
  if (round)
    return {
      kind: 'mock-interview',
      title: clip(`Mock interview: ${round.name}`, 200),
      goal: clip(mockGoal(round, minutes, who, about), 900),
      minutes,
    };
  const first = topics[0]?.questions[0]?.text;
  if (minutes < TINY && first !== undefined)
    return {
      kind: 'mock-interview',
      title: 'One question aloud',
      goal: clip(`By the clock, standing up: ${first}`, 900),
      minutes,
    };
  const goals = [
    `With a friend as ${who}, or recorded alone: questions${about} aloud and without notes; score with the rubrics, keep the two weakest answers.`,
    `Let somebody play ${who} and ask${about || ' you anything below'}; stop nobody, then mark each answer with the rubric and mend the two worst.`,
    `Set a clock, imagine ${who}, answer${about} as if it counted; listen to the recording once and note where you lost the thread.`,
    `Somebody who knows the field plays ${who} and may only ask follow-ups${about}: “why?”, “how much?”, “what if not?”. Write down the one that stopped you.`,
    `Swap sides: you play ${who} and ask${about}; then answer your own hardest question.`,
  ];
  return {
    kind: 'mock-interview',
    title: minutes < 30 ? 'Mini mock interview' : 'Mock interview',
    goal: clip(pick(chooserOf(focus).shuffled('mock', goals), done) ?? '', 900),
    minutes,
  };
}

/** Rounds that can be played through; what is done at home or on the phone only where there is nothing else. */
function rehearsed({ rounds = [] }: ScheduleFocus): readonly ScheduleRound[] {
  const meetings = rounds.filter(({ kind }) => kind !== 'recruiter' && kind !== 'take-home');
  return meetings.length > 0 ? meetings : rounds;
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
  const values = focus.rounds?.find(({ kind }) => kind === 'values');
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

/** Below so many minutes a topic is met, not mastered. */
const FIRM_FROM = 40;

/** One line for the day, from what is in it. */
export function dayGoal(
  tasks: readonly Task[],
  role: DayFrame['role'],
  topicNames: readonly string[],
): string {
  if (role === 'rest') return 'Rest.';
  if (role === 'last') return 'Stay light: recall, stories, logistics.';
  const names = [...new Set(topicNames)].slice(0, 3);
  const list = new Intl.ListFormat('en').format(names);
  const round = tasks
    .find(({ title }) => /^Prepare the round: /.test(title))
    ?.title.slice('Prepare the round: '.length);
  const then = [
    ...(round ? [`prepare the ${lowerFirst(round)}`] : []),
    ...(tasks.some(({ kind }) => kind === 'mock-interview') ? ['a mock interview'] : []),
  ];
  const end = then.length > 0 ? `, then ${then.join(' and ')}` : '';
  if (names.length > 0) return clip(`${met(tasks, names.length)} ${list}${end}.`, 300);
  if (then.includes('a mock interview')) return 'Find the weak answers in a mock interview and mend them.';
  const practised = [
    ...new Set(tasks.filter(({ kind }) => kind === 'practice').map(({ topic_id }) => topic_id)),
  ].filter((id) => id !== undefined).length;
  if (round) return clip(`Turn knowledge into answers, then prepare the ${lowerFirst(round)}.`, 300);
  return practised > 1
    ? `Turn knowledge into answers: ${practised} topics in practice.`
    : 'Recall and practise.';
}

/** "Get a firm hold of" only where there is time for it. */
function met(tasks: readonly Task[], topics: number): string {
  const minutes = tasks
    .filter(({ kind, topic_id }) => kind === 'study' || (kind === 'practice' && topic_id !== undefined))
    .reduce((sum, task) => sum + task.minutes, 0);
  if (!tasks.some(({ kind, title }) => kind === 'study' && title.startsWith('Learn '))) return 'Go on with';
  return minutes / topics >= FIRM_FROM ? 'Get a firm hold of' : 'First pass over';
}

const lowerFirst = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
