/** Likely rounds: only what the posting or the company says; else what to ask the recruiter. */
import type { PlanDraft } from './draft.ts';
import type { SectionContext } from './section-context.ts';
import { oneLine } from './voice.ts';

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
    cue: /\b(?:values?|behaviou?ral|culture|team|founder|manager|conversation|chat|lunch|coffee|customer)\b/i,
    prepare: [
      'Four stories of two minutes each: a disagreement, a failure, something you led, something you learned.',
      'Take the behavioural section below and say each answer aloud once.',
    ],
  },
];
const OTHER =
  'Ask who will be there and what a good hour looks like; prepare one story and one question for it.';

const ROUND_WORD =
  /\b(?:sessions?|interviews?|rounds?|exercises?|talks?|conversations?|chats?|calls?|screens?|screening|tests?|challenges?|task|take-home|pairing|presentation|discussion|review|walk(?:through)?|questions?|problem|case|meet(?:ing)?|lunch|day|visit|debug\w*|portfolio)\b/i;
const NOT_A_ROUND =
  /\b(?:no (?:trick|whiteboard)|trick questions|salary|remote|feedback within|visa|we (?:pay|reply|answer|send)|beforehand)\b/i;
const INTRO =
  /^.*?\b(?:interviews?|process|hiring|you will have|there (?:is|are|will be)|we will|expect|steps?|stages?|rounds?)\b(?:\s+(?:process|here|day|loop))?\s*(?:(?:is|are|has|have|includes?|consists? of|involves?|takes?|starts? with|begins? with|covers?|means?|asks?|contains?)\s+|[:–—]\s*)(?:also\s+)?/i;
const MAX_ROUNDS = 6;

export function writeRounds(context: SectionContext): PlanDraft['rounds'] {
  const facts = context.facts(['hiring-process']).filter((fact) => isAboutInterviews(fact.text));
  const rounds: PlanDraft['rounds']['rounds'] = [];
  for (const fact of facts) {
    const names = roundNames(oneLine(fact.text)).filter(
      (name) => !rounds.some((round) => round.name.toLowerCase() === name.toLowerCase()),
    );
    for (const name of names.slice(0, MAX_ROUNDS - rounds.length))
      rounds.push({ name, evidence: context.voice.quoted(fact), prepare: prepareFor(name, context) });
    if (names.length > 0) context.use(fact);
    if (rounds.length >= MAX_ROUNDS) break;
  }
  return { published: rounds.length > 0, rounds, ask_recruiter: askRecruiter(context, rounds.length > 0) };
}

const isAboutInterviews = (text: string) =>
  /\b(?:interviews?|hiring process|take[- ]home|phone screen|recruiter call|pairing session|coding (?:session|exercise|challenge|test)|whiteboard|final round|you will (?:be asked|have)|we will ask|please bring|be ready to|there (?:is|are|will be) (?:also )?(?:an? |one |two )?(?:\w+ )?(?:discussion|session|exercise|interview|talk))\b/i.test(
    text,
  );

/** "a coding session in Go, a design session about a payments flow, and a talk" → three names. */
export function roundNames(sentence: string): string[] {
  const list = sentence.replace(INTRO, '').replace(/[.!]$/, '');
  const parts = list
    .split(
      /\s*[;,]\s*(?:and\s+|plus\s+|then\s+|or\s+)?|\s+(?:and then|followed by|plus|then)\s+|\s+and\s+(?=(?:an?|one|two|three|a|be|walk|give|give you)\s)/i,
    )
    .map(cleaned)
    .filter(
      (part) => part.length >= 4 && part.length <= 110 && ROUND_WORD.test(part) && !NOT_A_ROUND.test(part),
    );
  return [...new Set(parts)].slice(0, MAX_ROUNDS);
}

function cleaned(part: string): string {
  const bare = part
    .replace(
      /^(?:and|an?|the|one|also|please|our|your|there (?:is|are) (?:also )?(?:an? )?|we will|we['’]ll|you will|includes?|has|is)\s+/i,
      '',
    )
    .replace(/^(?:and|an?|the)\s+/i, '')
    .trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function prepareFor(name: string, { choose }: SectionContext): string {
  const kind = KINDS.find(({ cue }) => cue.test(name));
  return kind ? choose.one(`round ${name}`, kind.prepare) : OTHER;
}

function askRecruiter({ role, company, choose }: SectionContext, published: boolean): string[] {
  if (published)
    return choose
      .shuffled('recruiter after', [
        `How long is each round at ${company}, and who will be in it?`,
        'May I use my own machine and editor, and which language do most candidates choose?',
        'Which round decides most often, and what do people underestimate about it?',
        'How soon after the last round do you decide, and will there be feedback?',
      ])
      .slice(0, 2);
  return [
    `How many rounds are there for ${role} at ${company}, in which order, and how long is each?`,
    ...choose
      .shuffled('recruiter before', [
        'Is there live coding, a take-home or a design round, and with which tools?',
        'Who will I talk to, and what do they work on?',
        'What did the last person hired for this team do well in their interviews?',
        'Which topics should I expect beyond the posting?',
        'What would make you say no after the first round?',
      ])
      .slice(0, 3),
  ];
}
