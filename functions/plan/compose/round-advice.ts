/** What to prepare for a round, by what its name and its published description say. */
import type { SectionContext } from './section-context.ts';

interface RoundKind {
  cue: RegExp;
  prepare: readonly string[];
}

/** What each kind of round is won by. First match wins, the more telling words first. */
const KINDS: readonly RoundKind[] = [
  {
    cue: /\b(?:code review|pull request|review of (?:a|some) (?:change|code))\b/i,
    prepare: [
      'Review three changes of a project you know: right or wrong first, then failure cases and tests, names last.',
      'Read a change aloud: what it is for, what it could break, what you would ask its author, what you would let pass.',
    ],
  },
  {
    cue: /\b(?:take[- ]home|homework|assignment|profiling exercise)\b/i,
    prepare: [
      'Agree the hours first. Hand in tests, a short README and a list of what you left out and why.',
      'Set a time limit, keep the history of small commits, and write down the trade-offs you would discuss.',
      'Hand in what a colleague could run at once: tests, a short README, and what you would do next.',
    ],
  },
  {
    cue: /\b(?:system design|design|architecture|whiteboard)\b/i,
    prepare: [
      'Start with numbers and failure cases, draw the data flow, then go deep where they ask.',
      'Practise three designs of 40 minutes: requirements, estimate, one bottleneck, what breaks first.',
    ],
  },
  {
    cue: /\b(?:pairing|pair|live coding|coding|code|algorithm\w*|programming|driver to write|exercise|kata)\b/i,
    prepare: [
      'Solve two problems a day aloud: restate, example, simplest version, tests, cost.',
      'Use your own editor set-up, talk while you type, and test before you say it is done.',
      'Have a piece of code at hand that you can explain line by line, with what you would change in it today.',
    ],
  },
  {
    cue: /\b(?:debug\w*|broken|incident\w*|fault|fails?|outage)\b/i,
    prepare: [
      'Prepare one failure you handled: what you saw first, what you ruled out, what you changed so that it cannot return.',
      'Say your hypotheses aloud and test the cheapest first; keep a timeline.',
    ],
  },
  {
    cue: /\b(?:case|analysis|data set|dataset|metrics?|sql|portfolio|presentation|present)\b/i,
    prepare: [
      'Lead with the question and the decision it serves, then method, then limits.',
      'Bring one piece of work you can defend for twenty minutes, with a number that changed because of it.',
    ],
  },
  {
    cue: /\b(?:recruiter|phone|screen(?:ing)?|intro(?:ductory)? call|first call|chat about you)\b/i,
    prepare: [
      'Two minutes on who you are and why this job, your range, and your notice period.',
      'Have the posting open: one example for each of its first five demands.',
    ],
  },
  {
    cue: /\b(?:values?|behaviou?ral|culture|team|founders?|managers?|conversation|chat|lunch|coffee|customer)\b/i,
    prepare: [
      'Four stories of two minutes each: a disagreement, a failure, something you led, something you learned.',
      'Take the behavioural section below and say each answer aloud once.',
    ],
  },
  {
    cue: /\b(?:technical|interview|questions)\b/i,
    prepare: [
      'Expect the first topics below in plain questions: what it is, when not to use it, what broke when you did.',
      'Say the short answer first and offer the long one; admit what you do not know and how you would find out.',
    ],
  },
];
const OTHER =
  'Ask who will be there and what a good hour looks like; prepare one story and one question for it.';

/** What a description may rule out or settle, and the advice that would then be wrong. */
const RULED_OUT: readonly { said: RegExp; advice: RegExp }[] = [
  {
    said: /\b(?:no|not|never|without|don['’]t|do not)\b[^.;]{0,40}\b(?:live[- ]coding|coding|puzzles?|algorithms?|leetcode|whiteboard\w*)\b/i,
    advice: /\b(?:problems a day|while you type|draw)\b/i,
  },
  {
    said: /\b(?:\d+|one|two|three|four|five|six|eight) hours?\b/i,
    advice: /\b(?:Agree the hours|Set a time limit)\b/,
  },
  { said: /\bno (?:system )?design\b/i, advice: /\bdesigns\b/i },
];

/** `description`: the published words about this round. */
export function prepareFor(name: string, description: string, { choose }: SectionContext): string {
  const kind = KINDS.find(({ cue }) => cue.test(name));
  const wrong = RULED_OUT.filter(({ said }) => said.test(description));
  const fitting = kind?.prepare.filter((text) => !wrong.some(({ advice }) => advice.test(text))) ?? [];
  return fitting.length > 0 ? choose.one(`round ${name}`, fitting) : OTHER;
}
