/** One line for a day, from what is in it. */

import { lemmasOf } from '../../lexicon/lemmas.ts';
import { commonness } from '../../lexicon/wordnet.ts';
import { nameList } from '../name-list.ts';
import type { DayFrame } from './day-frames.ts';
import type { Task } from './lay-topics.ts';
import { clip } from './task-text.ts';
import { ONE_QUESTION } from './task-wording.ts';

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
  const round = tasks
    .find(({ title }) => /^Prepare the round: /.test(title))
    ?.title.slice('Prepare the round: '.length);
  const then = [
    ...(round ? [`prepare the ${roundInSentence(round)}`] : []),
    ...(tasks.some(({ kind }) => kind === 'mock-interview')
      ? [tasks.some(({ title }) => title === ONE_QUESTION) ? 'one question aloud' : 'a mock interview']
      : []),
  ];
  const end = then.length > 0 ? `, then ${then.join(' and ')}` : '';
  if (names.length > 0) return clip(`${met(tasks, names)}${end}.`, 300);
  if (then.includes('a mock interview')) return 'Find the weak answers in a mock interview and mend them.';
  if (round) return clip(`Turn knowledge into answers, then prepare the ${roundInSentence(round)}.`, 300);
  const practised = namesOf(tasks, PRACTISED);
  const recalled = namesOf(tasks, RECALLED).filter((name) => !practised.includes(name));
  if (practised.length === 0) return 'Recall and practise.';
  const recall = recalled.length > 0 ? `; recall ${nameList(recalled.slice(0, 2))}` : '';
  return clip(`Put ${nameList(practised.slice(0, 3))} into practice${recall}.`, 300);
}

const LEARNT = /^(?:Learn|Skim) (?<name>.+)$/;
const RECALLED = /^Recall (?<name>.+)$/;
/** "Recall Python: data model" recalls; only what is after a topic's name says that it is practised. */
const PRACTISED = /^(?!(?:Recall|Learn|Skim|Go on with) )(?<name>.+): [^:]+$/;

/** Names of topics in the titles of tasks of that form, each once. */
function namesOf(tasks: readonly Task[], title: RegExp): string[] {
  const topical = tasks.filter(({ topic_id, kind }) => topic_id !== undefined && kind !== 'mock-interview');
  return [...new Set(topical.flatMap((task) => title.exec(task.title)?.groups?.name ?? []))];
}

/** "Get a firm hold of" only where there is time for it; what was begun before is gone on with. */
function met(tasks: readonly Task[], names: readonly string[]): string {
  const minutes = tasks
    .filter(({ kind, topic_id }) => kind === 'study' || (kind === 'practice' && topic_id !== undefined))
    .reduce((sum, task) => sum + task.minutes, 0);
  const learnt = namesOf(tasks, LEARNT);
  const begun = names.filter((name) => learnt.includes(name));
  const goneOn = names.filter((name) => !learnt.includes(name));
  if (begun.length === 0) return `Go on with ${nameList(goneOn)}`;
  const first = `${minutes / names.length >= FIRM_FROM ? 'get a firm hold of' : 'first pass over'} ${nameList(begun)}`;
  return goneOn.length === 0
    ? `${first.charAt(0).toUpperCase()}${first.slice(1)}`
    : `Go on with ${nameList(goneOn)}, then ${first}`;
}

/** A round as an English sentence can name it; a name in another language keeps its letters, in quotation marks. */
export function roundInSentence(name: string): string {
  const [first = ''] = name.split(/[\s,:(]/);
  const isEnglish =
    /^[\p{ASCII}’–—]+$/u.test(name) &&
    first.split('-').every((part) => /^\p{Lu}{2,}$/u.test(part) || isKnown(part.toLowerCase()));
  if (!isEnglish) return `round “${name}”`;
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** English, though no dictionary has them. */
const OF_THE_TRADE = /^(?:onsite|whiteboarding|gameplay|playtest|ios)$/;
const isKnown = (word: string): boolean =>
  OF_THE_TRADE.test(word) ||
  lemmasOf(word).some((base) =>
    (['noun', 'verb', 'adjective'] as const).some((part) => commonness(base, part) > 0),
  );
