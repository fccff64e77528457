/** Titles and goals of tasks about topics: what to do and how to know that it is done. */

import { nameList, namesInText } from '../name-list.ts';
import type { Task } from './lay-topics.ts';
import { mockGoal, type RoundsDone, roundToPlay } from './round-tasks.ts';
import { isNamedBy, roundQuestion, roundTopics } from './round-topics.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';
import { chooserOf, clip, pick, stop } from './task-text.ts';

/** Below so many minutes nothing can be read or played through. */
const TINY = 10;

/** Below so many minutes one question is played, not a round. */
const LEAST_FOR_A_ROUND = 15;

/** What fills a sitting, in letters: a list of short points is taken two or three at a time. */
const SITTING = 110;

/** Short points joined, in order; longer ones by themselves. */
function sittings(points: readonly string[]): string[] {
  const joined: string[] = [];
  for (const point of points) {
    const last = joined.at(-1);
    if (last !== undefined && last.length + point.length <= SITTING)
      joined.splice(-1, 1, `${stop(last)} ${point}`);
    else joined.push(point);
  }
  return joined;
}

/** `sitting`: 0 for the first; each takes the next thing that is probed. */
/** What is left of a mock interview in a few minutes. */
export const ONE_QUESTION = 'One question aloud';

export function studyTask(topic: ScheduleTopic, minutes: number, sitting: number): Task {
  const again = sitting > 0;
  const ground = [...sittings(topic.probes), ...sittings(topic.deeper ?? [])];
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
  const names = nameList(topics.slice(0, 4).map(({ name }) => name));
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
  const probes = sittings([...topic.probes, ...(topic.basics ?? [])]);
  const probe = pick(probes, Math.floor(done / 2));
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

interface MockGround {
  studied: readonly ScheduleTopic[];
  all: readonly ScheduleTopic[];
  /** Whether a task before it asks the same. */
  isAsked: (question: string) => boolean;
}

export function mockTask(
  minutes: number,
  rounds: RoundsDone,
  { studied: topics, all, isAsked }: MockGround,
  focus: ScheduleFocus,
): Task {
  const done = rounds.played.length;
  const round = roundToPlay(focus, rounds);
  const fitting = round ? roundTopics(round, topics) : topics;
  const named = round ? roundTopics(round, all).filter((topic) => isNamedBy(round, topic)) : [];
  const turn = round?.kind === 'system-design' ? 0 : (done * 2) % Math.max(1, fitting.length);
  const chosen = (named.length > 0 ? named : fitting.slice(turn)).slice(
    0,
    round?.kind === 'system-design' ? 1 : 2,
  );
  const asked = chosen.map(({ name }) => name);
  const who = focus.interviewerName ?? `the interviewer from ${focus.companyName ?? 'the company'}`;
  const about = asked.length > 0 ? ` on ${namesInText(asked)}` : '';
  if (round && minutes >= LEAST_FOR_A_ROUND) {
    const question = roundQuestion(round, chosen, undefined, isAsked);
    rounds.played.push(round.name);
    return {
      kind: 'mock-interview',
      title: clip(`Mock interview: ${round.name}`, 200),
      goal: clip(mockGoal(round, minutes, who, about, question), 900),
      minutes,
    };
  }
  rounds.played.push('');
  const from = done % Math.max(1, topics.length);
  const questions = [...topics.slice(from), ...topics].flatMap((topic) => topic.questions);
  const first = (questions.find(({ text }) => !isAsked(text)) ?? questions[0])?.text;
  if (minutes < LEAST_FOR_A_ROUND && first !== undefined)
    return {
      kind: 'mock-interview',
      title: ONE_QUESTION,
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
