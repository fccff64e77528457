/** Titles and goals of tasks: what to do and how to know that it is done. */
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';

const pick = <T>(items: readonly T[], index: number): T | undefined =>
  items[index % Math.max(1, items.length)];
const clip = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

export function researchTask(minutes: number, index: number, focus: ScheduleFocus): Task {
  const company = focus.companyName ?? 'the company';
  const aim = focus.research?.[index % Math.max(1, focus.research.length)];
  return {
    kind: 'research',
    title: `Read up on ${company}${focus.interviewerName && minutes >= 15 ? ` and ${focus.interviewerName}` : ''}`,
    goal: aim ?? `Say in three sentences what ${company} does, for whom, and why the job exists.`,
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
  const company = focus.companyName ?? 'the company';
  const about = asked.length > 0 ? ` Ask for ${asked.join(' and ')}.` : '';
  return {
    kind: 'mock-interview',
    title: round
      ? clip(`Mock interview: ${round}`, 200)
      : minutes < 30
        ? 'Mini mock interview'
        : 'Mock interview',
    goal: `With a friend as ${focus.interviewerName ?? `the interviewer from ${company}`}, or recorded alone: questions aloud, no notes, then score with the rubrics and write down the two weakest answers.${about}`,
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
  if (role === 'last')
    return {
      kind: 'behavioural',
      title: 'Rehearse your stories once more',
      goal: `Tell each story aloud in under two minutes, ending with what ${company} would gain from it.`,
      minutes,
    };
  const early = index < 3;
  return {
    kind: 'behavioural',
    title: early ? 'Collect your stories' : 'Rehearse your stories aloud',
    goal: early
      ? `One story from your own work for each value in the behavioural section: situation, task, what you did, result with a number.`
      : `Answer each behavioural question for ${company} in two minutes; cut what does not show what you did yourself.`,
    minutes,
  };
}

export function logisticsTask(minutes: number, focus: ScheduleFocus): Task {
  return {
    kind: 'logistics',
    title: 'Make tomorrow easy',
    goal: `Check time, time zone, link or route, and names; put the day card and your questions for ${focus.companyName ?? 'them'} where you will see them.`,
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
