/** The card for the interview day itself: fifteen minutes, then nothing more. */

import { nameList } from '../name-list.ts';
import { makeChooser } from '../variety.ts';
import { isAboutPeople } from './practice-deck.ts';
import type { ScheduleFocus, ScheduleTopic } from './schedule.ts';

/** At most eight lines; those with minutes add up to 15. */
export function dayCard(topics: readonly ScheduleTopic[], focus: ScheduleFocus): string[] {
  const choose = makeChooser(`${focus.companyName ?? ''}\u0000${focus.roleFocus ?? ''}`);
  const company = focus.companyName ?? 'the company';
  const who = focus.interviewerName ?? `the people at ${company}`;
  const names =
    focus.interviewerName === undefined ? `the names of ${who}` : `the name ${focus.interviewerName}`;
  const topicMinutes = focus.guidance ? 4 : 5;
  const top = nameList(topics.slice(0, 3).map(({ name }) => name));
  return [
    choose.one('card company', [
      `3 min: what ${company} does, in two sentences of your own${focus.interviewerName ? `, and what ${focus.interviewerName} works on` : ''}.`,
      `3 min: why ${company}, and why you, in three sentences${focus.interviewerName ? `; then what ${focus.interviewerName} works on` : ''}.`,
    ]),
    ...(focus.cardLines?.slice(0, 3) ?? []),
    choose.one(
      'card topics',
      topics.slice(0, 3).some(isAboutPeople)
        ? [
            `${topicMinutes} min: one sentence and one example of your own each for ${top}.`,
            `${topicMinutes} min: for each of ${top}: what you believe, and the story that proves it.`,
          ]
        : [
            `${topicMinutes} min: one sentence and one trade-off each for ${top}.`,
            `${topicMinutes} min: from memory, what breaks first in ${top}.`,
          ],
    ),
    ...(focus.guidance
      ? [
          `1 min: the lines ${focus.guidance.by} publishes about the interviews, and your answer to the first.`,
        ]
      : []),
    choose.one('card stories', [
      `3 min: the first sentence of your two strongest stories for ${company}, and their result.`,
      `3 min: two stories for ${company} in key words: situation, what you did, what came of it.`,
    ]),
    `2 min: the two questions you most want to ask ${who}.`,
    choose.one('card room', [
      `2 min: link or address for ${company}, sound and camera, water, paper, then no more reading.`,
      `2 min: phone off, water, paper, ${names} at hand, then breathe and close this.`,
    ]),
  ].slice(0, 10);
}
