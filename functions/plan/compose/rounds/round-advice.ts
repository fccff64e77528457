/** What to prepare for a round, by its kind and by what its published description says. */
import type { RoundKind } from '../../../../shared/plan.ts';
import type { SectionContext } from '../section-context.ts';
import type { PublishedRound } from './published-rounds.ts';
import { TALKED_OVER } from './round-kinds.ts';

/** What each kind of round is won by. `{minutes}` is filled in where the length is published; else the line is left out. */
const ADVICE: Readonly<Record<RoundKind, readonly string[]>> = {
  'code-review': [
    'Review three changes of a project you know: right or wrong first, then failure cases and tests, names last.',
    'Read a change aloud: what it is for, what it could break, what you would ask its author, what you would let pass.',
    'Spend the first five minutes on what the change is for; sort your comments into must, should and taste.',
  ],
  'take-home': [
    'Agree the hours first. Hand in tests, a short README and a list of what you left out and why.',
    'Set a time limit, keep the history of small commits, and write down the trade-offs you would discuss.',
    'Hand in what a colleague could run at once: tests, a short README, and what you would do next.',
  ],
  'system-design': [
    'Start with numbers and failure cases, draw the data flow, then go deep where they ask.',
    'Practise three designs of {minutes} minutes: requirements, estimate, one bottleneck, what breaks first.',
    'Split the {minutes} minutes before you start: a fifth for questions and numbers, half for the drawing, the rest for what fails.',
  ],
  coding: [
    'Solve two problems a day aloud: restate, example, simplest version, tests, cost.',
    'Use your own editor set-up, talk while you type, and test before you say it is done.',
    'One problem a day by the clock: say the plan before you type, run it on the smallest case, then on the nastiest.',
  ],
  debugging: [
    'Prepare one failure you handled: what you saw first, what you ruled out, what you changed so that it cannot return.',
    'Say your hypotheses aloud and test the cheapest first; keep a timeline.',
  ],
  case: [
    'Lead with the question and the decision it serves, then method, then limits.',
    'Bring one piece of work you can defend for twenty minutes, with a number that changed because of it.',
  ],
  'deep-dive': [
    'Choose one system you know to the ground: draw it from memory, with its numbers, its worst day and what you would build differently.',
    'Draw your system once for {minutes} minutes with somebody asking why at every box; what you cannot answer is what to read up on.',
    'Pick the system whose failures you know best, not the grandest one: size, load, what broke, what it cost, what you would change.',
  ],
  recruiter: [
    'Two minutes on who you are and why this job, your range, and your notice period.',
    'Two minutes on yourself, one sentence on why them, a salary range you can say aloud, and the date you could start.',
  ],
  values: [
    'Four stories of two minutes each: a disagreement, a failure, something you led, something you learned.',
    'Take the behavioural section below and say each answer aloud once.',
    'One story for each value in the behavioural section, and one in which you did not live up to it.',
  ],
  technical: [
    'Expect the first topics below in plain questions: what it is, when not to use it, what broke when you did.',
    'Say the short answer first and offer the long one; admit what you do not know and how you would find out.',
  ],
  other: [
    'Ask who will be there and what a good hour looks like; prepare one story and one question for it.',
    'Bring one thing you made that you can show in five minutes, and say first what it was for.',
    'Find out beforehand what it is meant to show, and have one example of yours ready for exactly that.',
    'Prepare to listen: three questions of yours, and one short story that fits what they do.',
  ],
};
/** A day or weeks of working with them. */
const TRIAL =
  /\b(?:trial|test day|work sample|probe(?!aufgabe)\p{L}*|schnupper\p{L}*|journée d['’]essai)\b/iu;
const ON_TRIAL: readonly string[] = [
  'Ask beforehand what you will work on, with whom, and what would make it a good one; on the day ask early and write down what you decide.',
  'Treat it as work: agree the goal in the first hour, show something half-done early, and say at the end what you would do next.',
];
/** What is shown is prepared work, not a system drawn from memory. */
const TALK = /\b(?:talk|presentation|portfolio)\b/i;
const IN_A_TALK: readonly string[] = [
  'Rehearse it once before somebody from another field and once before a stopwatch; end on what you would do next, not on thanks.',
  'One piece of work, three pictures, one number: what was not known before, what you did, what still does not hold.',
];
/** Answered on paper or a form, with nobody to ask back. */
const IN_WRITING = /\b(?:written|writing|questionnaire)\b/i;
const WRITTEN: readonly string[] = [
  'Write one page by the clock: the answer in the first line, three reasons, what speaks against it; then cut a third.',
  'Ask how long it should take and who reads it; say your assumptions at the top, since nobody can ask you back.',
];
/** What was handed in is asked about. */
const ON_WHAT_WAS_HANDED_IN: readonly string[] = [
  'Read your own solution again the evening before: for each choice the alternative, and what you would change with another day.',
  'Expect to extend your solution in the room: know where the next feature would go, and which of your tests would break first.',
];
/** Where the round's own task is published: it is done before the day, not something like it. */
const DESCRIBED: Partial<Record<RoundKind, string>> = {
  'system-design':
    'The task is public: design exactly that on paper, once alone by the clock, once for somebody who asks “and if that fails?”.',
  coding: 'Build a small one of just that kind beforehand, talking while you type, tests included.',
  debugging:
    'Break something of just that kind on purpose and find it again, saying each hypothesis before you test it.',
  case: 'Write your one-page answer to just that now; in the room you then only have to explain and bend it.',
  'take-home':
    'Do a small one of just that kind now, for the skeleton: tests, a short README, a list of what you left out and why.',
};
/** Longer than this it is a day with several parts; its length plans nothing. */
const ONE_SITTING = 180;

/** What a description may rule out or settle, and the advice that would then be wrong. */
const RULED_OUT: readonly { said: RegExp; advice: RegExp }[] = [
  {
    said: /\b(?:no|not|never|without|don['’]t|do not)\b[^.;]{0,40}\b(?:live[- ]coding|coding|puzzles?|algorithms?|leetcode|whiteboard\w*)\b/i,
    advice: /\b(?:problems? a day|while you type|draw)\b/i,
  },
  {
    said: /\b(?:\d+|one|two|three|four|five|six|eight) hours?\b/i,
    advice: /\b(?:Agree the hours|Set a time limit)\b/,
  },
  { said: /\bno (?:system )?design\b/i, advice: /\bdesigns\b/i },
];

/** One line of advice for the round; none that its published words rule out, none twice while there are others. */
export function prepareFor(
  { name, kind, minutes, fact, described }: PublishedRound,
  { choose }: SectionContext,
  used: Set<string>,
): string {
  const wrong = RULED_OUT.filter(({ said }) => said.test(fact.text));
  const timed = minutes !== undefined && minutes <= ONE_SITTING;
  const lines = (of: RoundKind) =>
    choose
      .shuffled(`round ${name}`, ADVICE[of])
      .filter((text) => timed || !text.includes('{minutes}'))
      .filter((text) => !wrong.some(({ advice }) => advice.test(text)));
  const own = described ? DESCRIBED[kind] : undefined;
  const fitting = [
    ...(TRIAL.test(name) ? choose.shuffled('trial', ON_TRIAL) : []),
    ...(IN_WRITING.test(name) ? choose.shuffled('written', WRITTEN) : []),
    ...(TALKED_OVER.test(name) ? choose.shuffled('handed in', ON_WHAT_WAS_HANDED_IN) : []),
    ...(kind === 'deep-dive' && TALK.test(name) ? choose.shuffled('talk', IN_A_TALK) : []),
    ...(own === undefined || wrong.some(({ advice }) => advice.test(own)) ? [] : [own]),
    ...lines(kind),
    ...lines('other'),
  ];
  const line = fitting.find((text) => !used.has(text)) ?? fitting[0] ?? ADVICE.other[0] ?? '';
  used.add(line);
  return line.replaceAll('{minutes}', String(minutes));
}
