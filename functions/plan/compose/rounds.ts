/** Likely rounds: only what the posting or the company says; else what to ask the recruiter. */
import type { PlanDraft } from './draft.ts';
import { roundNames } from './round-names.ts';
import type { SectionContext } from './section-context.ts';
import { listItems, oneLine } from './voice.ts';

interface RoundKind {
  cue: RegExp;
  prepare: readonly string[];
}

/** What each kind of round is won by. First match wins, the more telling words first. */
const KINDS: readonly RoundKind[] = [
  {
    cue: /\b(?:take[- ]home|homework|assignment|profiling exercise)\b/i,
    prepare: [
      'Agree the hours first. Hand in tests, a short README and a list of what you left out and why.',
      'Set a time limit, keep the history of small commits, and write down the trade-offs you would discuss.',
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

const MAX_ROUNDS = 6;

export function writeRounds(context: SectionContext): PlanDraft['rounds'] {
  const facts = context.facts(['hiring-process']);
  const rounds: PlanDraft['rounds']['rounds'] = [];
  for (const fact of facts) {
    const names = namesIn(fact.text).filter(
      (name) => !rounds.some((round) => round.name.toLowerCase() === name.toLowerCase()),
    );
    for (const name of names.slice(0, MAX_ROUNDS - rounds.length))
      rounds.push({ name, evidence: context.voice.quoted(fact), prepare: prepareFor(name, context) });
    if (names.length > 0) context.use(fact);
    if (rounds.length >= MAX_ROUNDS) break;
  }
  return { published: rounds.length > 0, rounds, ask_recruiter: askRecruiter(context, rounds.length > 0) };
}

/** A list has one round a line; a sentence lists them itself. */
function namesIn(text: string): string[] {
  const items = listItems(text);
  if (items.length < 2) return roundNames(oneLine(text));
  return items
    .map((item) => item.split(/\s*(?::| – | — | - |\. )\s*/)[0] ?? item)
    .filter((name) => name.length >= 3 && name.length <= 110);
}

function prepareFor(name: string, { choose }: SectionContext): string {
  const kind = KINDS.find(({ cue }) => cue.test(name));
  return kind ? choose.one(`round ${name}`, kind.prepare) : OTHER;
}

/** Questions for the recruiter; a few of many, so that no two plans read alike. */
const AFTER = [
  'How long is each round, and who will be in it?',
  'May I use my own machine and editor, and which language do most candidates choose?',
  'Which round decides most often, and what do people underestimate about it?',
  'How soon after the last round do you decide, and will there be feedback?',
  'Are all rounds on one day, and may I choose their order?',
  'What does a good answer in the first round look like to you?',
  'Will the people I meet have read my CV, or shall I start from zero?',
  'Is looking things up allowed while we work, and are AI tools?',
];
const BEFORE = [
  'Is there live coding, a take-home or a design round, and with which tools?',
  'Who will I talk to, and what do they work on?',
  'What did the last person hired for this team do well in their interviews?',
  'Which topics should I expect beyond the posting?',
  'What would make you say no after the first round?',
  'How much of it is conversation, and how much is work in front of others?',
  'Do I prepare something in advance, or is everything done on the spot?',
  'Who decides in the end, and what do they care about most?',
  'How long does it take from the first talk to an answer?',
  'Will I meet the team I would join, or a panel from elsewhere?',
];

function askRecruiter({ role, company, choose }: SectionContext, published: boolean): string[] {
  if (published) return choose.shuffled('recruiter after', AFTER).slice(0, 2);
  return [
    `How many rounds are there for ${role} at ${company}, in which order, and how long is each?`,
    ...choose.shuffled('recruiter before', BEFORE).slice(0, 3),
  ];
}
