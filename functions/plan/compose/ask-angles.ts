/** What each kind of interviewer can be asked, on a fact and without one. Our own wording. */
import type { FactKind } from '../../evidence/evidence.ts';
import type { PlanDraft } from './draft.ts';

export type Asker = PlanDraft['questions_to_ask'][number]['interviewer_type'];

export interface Angle {
  asker: Asker;
  kinds: readonly FactKind[];
  /** Asked about a fact, which is quoted in the question. The first whose cue matches goes first. */
  about: readonly { cue: RegExp; ask: readonly string[]; only?: readonly FactKind[] }[];
  /** Where nothing was said. `{company}` is filled in. */
  open: readonly string[];
}

const ANY = /./s;

export const ANGLES: readonly Angle[] = [
  {
    asker: 'engineer',
    kinds: ['engineering', 'scale', 'way-of-working'],
    about: [
      {
        cue: /\b(?:migrat\w+|moved?|rewr\w+|replaced|switched|split|refactor\w*)\b/i,
        ask: [
          'What pushed you to change, and what did you lose by it?',
          'How did you run old and new side by side, and when did you dare to switch off the old one?',
        ],
      },
      {
        cue: /\b(?:incident|outage|failed|broke|melted|lesson|wrong|storm|twice)\b/i,
        ask: [
          'What do you watch now that you did not watch before?',
          'Which of the fixes would you undo today?',
        ],
      },
      {
        cue: /\b(?:ms|seconds?|latency|p9[59]|percent|%|times faster|throughput|fps|frames)\b/i,
        ask: ['Where does the rest of the time go now?', 'What would the next factor of two cost you?'],
      },
      {
        cue: /\b(?:tests?|review\w*|deploy\w*|ship|release\w*|on-?call)\b/i,
        ask: [
          'What does that look like on a bad day?',
          'What would you change about it if it were yours alone?',
        ],
      },
      {
        cue: /\b(?:open[- ]source|repository|library|framework)\b/i,
        ask: [
          'Who uses it outside, and how does that steer what you build?',
          'What do you keep closed, and why?',
        ],
      },
      {
        cue: ANY,
        ask: [
          'What would you do differently if you started it today?',
          'Which part of it surprises new colleagues most?',
          'What is the next thing about it that will hurt?',
        ],
      },
    ],
    open: [
      'Which part of the {company} code do people avoid, and what is planned for it?',
      'What did the last change to production look like, from idea to users?',
      'What do you wish somebody had told you before your first week in this job?',
      'What was the last technical decision people at {company} argued about, and who was right?',
      'How do you find out that something is broken: from a dashboard or from a person?',
      'What would you rewrite tomorrow if nobody asked why?',
      'Which tool here would you not want to give up?',
      'How much of your week is your own to plan?',
    ],
  },
  {
    asker: 'hiring-manager',
    kinds: ['requirement', 'way-of-working', 'people', 'hiring-process'],
    about: [
      {
        cue: /\b(?:on-?call|rotation)\b/i,
        ask: ['How often does the phone ring, and what happens to the causes?'],
      },
      {
        cue: /\b(?:\d+ (?:people|employees|engineers|of us)|team of)\b/i,
        ask: ['Where will the next people go, and what will that change for this team?'],
      },
      {
        cue: /\b(?:mentor\w*|graduates?|junior|learn\w*)\b/i,
        ask: ['How will we both know after three months that it is going well?'],
      },
      {
        cue: /\b(?:you will|you['’]ll|own|responsib\w+|lead)\b/i,
        ask: [
          'Which part of that comes first, and what can wait for a year?',
          'Who does it today, and what do they find hard about it?',
        ],
      },
      {
        only: ['way-of-working', 'people'],
        cue: ANY,
        ask: [
          'How does that show in the week of somebody in this job?',
          'What would a very good first six months look like, given that?',
        ],
      },
    ],
    open: [
      'What should be different at {company} in a year because you fill this position now?',
      'What did the last person in this job do that you hope to see again?',
      'Where would you like more disagreement in the team?',
      'How do you notice that somebody in the team is stuck?',
      'Which decision would be mine alone after three months?',
      'What has the team stopped doing this year, and why?',
      'How does somebody here get better at their work, apart from doing it?',
      'What would disappoint you about this hire in half a year?',
    ],
  },
  {
    asker: 'recruiter',
    kinds: ['hiring-process', 'location', 'funding', 'history'],
    about: [
      {
        cue: /\b(?:interviews?|session|take-home|round|exercise)\b/i,
        ask: ['How long is each part, and who will I meet in it?', 'What is each part meant to find out?'],
      },
      {
        cue: /\b(?:hybrid|remote|on[- ]site|days? a week|office|based)\b/i,
        ask: ['How firm is that, and how does it work for people who live further away?'],
      },
      {
        cue: ANY,
        only: ['funding', 'history', 'location'],
        ask: ['What has changed for people here because of it?', 'How does somebody new notice that?'],
      },
    ],
    open: [
      'What is the salary range here, and what moves an offer up or down in it?',
      'When do you decide, and what happens between the last talk and the offer?',
      'Why is this position at {company} open?',
      'How many others are at this stage, and what sets the strong ones apart?',
      'What do people say who leave {company}?',
      'Which part of the package is fixed, and which can be discussed?',
      'Is there anything in my papers that made you hesitate?',
      'Who has the last word on this hire?',
    ],
  },
  {
    asker: 'executive',
    kinds: ['what-they-do', 'funding', 'news', 'scale', 'customer', 'value'],
    about: [
      {
        cue: /\b(?:profitable|funding|raised|series|owned by|investors?)\b/i,
        ask: ['What can you do because of it that others can’t, and what can’t you?'],
      },
      {
        cue: /\b(?:mission|believe|promise|values?|never|refuse)\b/i,
        ask: ['When did holding to that last cost you something?'],
      },
      {
        cue: /\p{N}/u,
        ask: [
          'Which number would you rather be judged by in two years?',
          'What has to become true for that to double?',
        ],
      },
      {
        cue: ANY,
        ask: [
          'What would make a customer leave, and what are you doing about it?',
          'What do people outside get wrong about that?',
        ],
      },
    ],
    open: [
      'What has to be true in two years for {company} to have done well?',
      'Which bet of the last year would you not make again?',
      'What would you build if the next competitor did not exist?',
      'Which number do you look at first on a Monday?',
      'What is {company} bad at, knowingly?',
      'What do you spend more time on than you would like?',
      'Whom do you lose customers to, and what do they say?',
    ],
  },
  {
    asker: 'product',
    kinds: ['product', 'customer', 'what-they-do', 'news'],
    about: [
      {
        cue: /\b(?:customers?|users?|clients?|teams?|schools|players)\b/i,
        ask: [
          'Whom of them did you last sit beside, and what did you change afterwards?',
          'Which of them do you disappoint today on purpose?',
        ],
      },
      {
        cue: /\b(?:AI|agents?|models?|automat\w+)\b/i,
        ask: ['How do you notice when it is wrong, and who tells you first?'],
      },
      {
        cue: ANY,
        ask: [
          'How did you learn that people wanted it that way?',
          'What was asked for most often and still left out?',
        ],
      },
    ],
    open: [
      'Which request at {company} do you turn down most often, and how?',
      'How does an idea from somebody in this job find its way into the product?',
      'What did you take out of the product last?',
      'Which assumption about your users turned out wrong?',
      'How do you decide between a loud customer and a silent many?',
      'What would make you call the next release a failure?',
      'Where do support and product disagree at {company}?',
    ],
  },
];
