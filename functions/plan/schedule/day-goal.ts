/** One line for a day, from what is in it. */

import { nameList } from '../name-list.ts';
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import { clip } from './task-text.ts';

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
  const list = nameList(names);
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
