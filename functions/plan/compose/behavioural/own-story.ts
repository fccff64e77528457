/** The prompt that sends the candidate to a story of their own. */
import type { SectionContext } from '../section-context.ts';
import type { Theme } from './themes.ts';

/** Sends the candidate to their own experience; never says what they did. */
export function ownStory(
  { choose, company, input }: SectionContext,
  theme: Pick<Theme, 'name'>,
  hasLine: boolean,
  position: number,
): string {
  const pick = (place: string, items: readonly string[]) =>
    choose.shuffled(place, items)[position % items.length] ??
    `Which of your own experiences shows ${theme.name}?`;
  if (hasLine)
    return pick('story line', [
      'Your CV has a line on this: tell the part that is not written there.',
      'Start from the line in your CV and say what it cost.',
      'They will ask about this line of your CV: have the number behind it ready.',
      `Take that line as your story on ${theme.name}: where it began, what you did, what is left of it.`,
      `Say in one sentence why this line of your CV matters to ${company}.`,
      'The line says what; they will want to know why you and not a colleague.',
      'Begin one step before that line: what made it necessary?',
      `If that line is not about ${theme.name} after all, which other one is?`,
      'Tell of that line what did not work at first.',
      `Expect ${company} to ask who else worked on that line, and name them.`,
      'Have ready what you would leave out if you did that again.',
    ]);
  if (input.cv)
    return pick('story gap', [
      `Your CV shows nothing on ${theme.name}: which of your own experiences fits?`,
      `Nothing in your CV speaks of ${theme.name}. A story from study, a club or a side project will do.`,
      `If you have a story on ${theme.name}, it is not in your CV: write four lines of it now.`,
      `Your CV is silent on ${theme.name}: have one short story all the same.`,
    ]);
  return pick('story open', [
    'Write down place, year and who was there before anything else; a story without them sounds borrowed.',
    'Which number shows the result, or, where there is none, who noticed and how?',
    'They will ask: what was your own part, and what was the team’s?',
    'Say where you were wrong in it; that makes the rest believable.',
    'What would you do differently today, in one sentence?',
    'Cut everything before the moment when it became difficult.',
    'Who would tell this story differently, and what would they say?',
    'Prepare the answer to the follow-up you would least like to get.',
    'Without such a story tell the nearest one and say so; never borrow one.',
    'Find out before you tell it whether what came of it is still in place.',
    'Tell it to somebody outside your field and notice where you lose them.',
    `End it with what you would do on the same day at ${company}.`,
    'Which sentence of yours would somebody else in the room have disputed?',
    'What did you give up for it, and was it worth that?',
    'Start with the worst moment; the rest can be asked.',
    'Say what a colleague did in it, by name and fairly.',
    `Keep one detail back for the follow-up from ${company}.`,
    'Two minutes, then stop, even if it feels unfinished.',
  ]);
}
