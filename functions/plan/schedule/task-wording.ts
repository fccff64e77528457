/** Titles and goals of tasks: what to do and how to know that it is done. */
import { makeChooser } from '../variety.ts';
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';

const pick = <T>(items: readonly T[], index: number): T | undefined =>
  items[index % Math.max(1, items.length)];
const clip = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

const chooserOf = (focus: ScheduleFocus) =>
  makeChooser(`${focus.companyName ?? ''}\u0000${focus.roleFocus ?? ''}`);

export function researchTask(minutes: number, index: number, focus: ScheduleFocus): Task {
  const company = focus.companyName ?? 'the company';
  const aim = focus.research?.[index % Math.max(1, focus.research.length)];
  const goals = [
    `Say in three sentences what ${company} does, for whom, and why this job exists.`,
    `Know what ${company} sells, who pays for it, and what would hurt them most.`,
    `Read what ${company} says of itself below and write down two things you would ask about.`,
    `Be able to tell a friend what ${company} does and what you would work on there.`,
  ];
  return {
    kind: 'research',
    title: `Read up on ${company}${focus.interviewerName && minutes >= 15 ? ` and ${focus.interviewerName}` : ''}`,
    goal: aim ?? chooserOf(focus).one('research', goals),
    minutes,
    ...(focus.researchResource ? { resource: focus.researchResource } : {}),
  };
}

export function studyTask(topic: ScheduleTopic, minutes: number, again: boolean): Task {
  const probe = pick(topic.probes, again ? 1 : 0);
  const resource = pick(topic.resources, again ? 1 : 0);
  return {
    kind: 'study',
    title: again ? `Go on with ${topic.name}` : `Learn ${topic.name}`,
    goal: clip(
      probe ? `Be able to explain without notes: ${stop(probe)}` : `Explain ${topic.name} without notes.`,
      900,
    ),
    minutes,
    topic_id: topic.id,
    ...(resource ? { resource: { title: resource.title, url: resource.url } } : {}),
  };
}

/** One form of practice a round, so that a long plan does not repeat itself. */
const PRACTICE_FORMS: readonly { title: (name: string) => string; lead: string }[] = [
  { title: (name) => `Practise ${name}`, lead: 'Answer aloud, then score yourself with the rubric:' },
  { title: (name) => `${name}: timed answer`, lead: 'By the clock, on paper:' },
  {
    title: (name) => `${name}: small build`,
    lead: 'Write just enough code or a one-page design to show it, then answer:',
  },
  {
    title: (name) => `${name}: teach it`,
    lead: 'Explain it to somebody who does not know it, starting from:',
  },
  {
    title: (name) => `${name}: what breaks`,
    lead: 'List three ways it fails in production and how you would notice, starting from:',
  },
  {
    title: (name) => `${name}: trade-offs`,
    lead: 'Name two alternatives and when each wins, starting from:',
  },
  { title: (name) => `${name}: follow-ups`, lead: 'Answer, then ask yourself "why?" three times:' },
];

export function practiceTask(topic: ScheduleTopic, minutes: number, round: number): Task {
  const form = pick(PRACTICE_FORMS, round);
  const question =
    pick(topic.questions, round)?.text ?? `How does ${topic.name} work, and when would you not use it?`;
  return {
    kind: 'practice',
    title: form?.title(topic.name) ?? `Practise ${topic.name}`,
    goal: clip(`${form?.lead ?? 'Answer aloud:'} ${question}`, 900),
    minutes,
    topic_id: topic.id,
  };
}

export function reviewTask(topic: ScheduleTopic, minutes: number, done: number): Task {
  const probe = pick(topic.probes, done + 1);
  return {
    kind: 'review',
    title: `Recall ${topic.name}`,
    goal: clip(
      probe
        ? `From memory, then check what you missed: ${stop(probe)}`
        : `Write down from memory what matters about ${topic.name}, then check.`,
      900,
    ),
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
  const round = pick(focus.rounds ?? [], done);
  const who = focus.interviewerName ?? `the interviewer from ${focus.companyName ?? 'the company'}`;
  const about = asked.length > 0 ? ` on ${asked.join(' and ')}` : '';
  const goals = [
    `With a friend as ${who}, or recorded alone: questions${about} aloud and without notes; score with the rubrics, keep the two weakest answers.`,
    `Let somebody play ${who} and ask${about || ' you anything below'}; stop nobody, then mark each answer with the rubric and mend the two worst.`,
    `Set a clock, imagine ${who}, answer${about} as if it counted; listen to the recording once and note where you lost the thread.`,
  ];
  return {
    kind: 'mock-interview',
    title: round
      ? clip(`Mock interview: ${round}`, 200)
      : minutes < 30
        ? 'Mini mock interview'
        : 'Mock interview',
    goal: clip(pick(chooserOf(focus).shuffled('mock', goals), done) ?? '', 900),
    minutes,
  };
}

export function behaviouralTask(
  minutes: number,
  index: number,
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
  const early = index < 3;
  return {
    kind: 'behavioural',
    title: early ? 'Collect your stories' : 'Rehearse your stories aloud',
    goal: choose.one(
      early ? 'stories early' : 'stories late',
      early ? storiesEarly(company) : storiesLate(company),
    ),
    minutes,
  };
}

const storiesEarly = (company: string) => [
  `One story from your own work for each behavioural question ${company} may ask: situation, what you did, a result with a number.`,
  `Go through the behavioural section for ${company} and write four lines for each question: where, what was wrong, what you did, what came of it.`,
  `Find the stories ${company} would want to hear in your own past: one failure, one disagreement, one thing you led, one you learned.`,
];
const storiesLate = (company: string) => [
  `Answer each behavioural question for ${company} in two minutes; cut what does not show what you did yourself.`,
  `Tell your stories to somebody who does not know the field and ask what they remember; that is what ${company} will remember.`,
  `Record your stories for ${company} once, listen, and shorten the beginnings by half.`,
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

/** One line for the day, from what is in it. */
export function dayGoal(
  tasks: readonly Task[],
  role: DayFrame['role'],
  topicNames: readonly string[],
): string {
  if (role === 'rest') return 'Rest.';
  const names = [...new Set(topicNames)].slice(0, 3);
  const mock = tasks.some(({ kind }) => kind === 'mock-interview');
  const practised = [
    ...new Set(tasks.filter(({ kind }) => kind === 'practice').map(({ topic_id }) => topic_id)),
  ].length;
  if (role === 'last') return 'Stay light: recall, stories, logistics.';
  const list = new Intl.ListFormat('en').format(names);
  if (names.length > 0)
    return clip(mock ? `${list}, then a mock interview.` : `Get a firm hold of ${list}.`, 300);
  if (mock) return 'Find the weak answers in a mock interview and mend them.';
  return practised > 1
    ? `Turn knowledge into answers: ${practised} topics in practice.`
    : 'Recall and practise.';
}
