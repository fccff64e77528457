/** What each kind of interviewer can be asked, on a fact and without one. Our own wording. */
import type { FactKind } from '../../evidence/evidence.ts';
import type { PlanDraft } from './draft.ts';

export type Asker = PlanDraft['questions_to_ask'][number]['interviewer_type'];

interface About {
  cue: RegExp;
  /** Words that give the cue another sense. */
  unless?: RegExp;
  only: readonly FactKind[];
  ask: readonly string[];
}

export interface Angle {
  asker: Asker;
  kinds: readonly FactKind[];
  /** Asked about a fact, which is quoted in the question: only where cue and kind fit what is asked. */
  about: readonly About[];
  /** Asked about any other line of the company's own pages: true of whatever a company offers. */
  any: readonly string[];
  /** The same about a page read, by its title. `{title}` is filled in, quotation marks included. */
  page?: readonly string[];
  /** Where nothing was said. `{company}` is filled in. */
  open: readonly string[];
}

const BUILT: readonly FactKind[] = ['engineering', 'scale'];
const COUNT =
  /\p{N}[.,]*\s*(?:%|percent|thousand|million|billion|\+|(?:\p{L}+ )?(?:customers|users|clients|companies|countries|shops|schools|marketplaces|sellers|teams|members|hospitals|stores|orders|people use))/iu;

export const ANGLES: readonly Angle[] = [
  {
    asker: 'engineer',
    kinds: ['engineering', 'scale', 'way-of-working'],
    about: [
      {
        only: BUILT,
        cue: /\b(?:migrat(?:e|ed|ing|ion)|moved (?:[\w-]+ ){1,4}(?:to|off|into)|moved (?:off|from|to)|rewr(?:ote|itten|iting|ite)|replac(?:ed|ing)|switched (?:to|from|off)|refactor\w*)\b/i,
        ask: [
          'What pushed you to change, and what did you lose by it?',
          'How did you run old and new side by side, and when did you dare to switch off the old one?',
        ],
      },
      {
        only: BUILT,
        cue: /\b(?:incidents?|outages?|failed|broke|broken|melted|went wrong|bugs?|accepted (?:[\w-]+ ){1,4}twice)\b/i,
        ask: [
          'What do you watch now that you did not watch before?',
          'Which of the fixes would you undo today?',
        ],
      },
      {
        only: BUILT,
        cue: /\b(?:\d+ ?ms|milliseconds?|latency|p9[59]|times faster|throughput|fps)\b/i,
        ask: ['Where does the rest of the time go now?', 'What would the next factor of two cost you?'],
      },
      {
        only: BUILT,
        unless: /\b(?:we|our|us)\b/i,
        cue: /\b(?:you|your|you['’]re)\b/i,
        ask: [
          'What was the hardest part of building that, and what is still unsolved?',
          'What broke when the first large customer used it that way?',
        ],
      },
      {
        only: ['engineering', 'way-of-working'],
        unless: /\b(?:rolled back|at fault|failed|incident|outage|bare metal|\d{1,2}:\d\d)\b/i,
        cue: /\b(?:our tests|tests (?:run|pass|before)|code review\w*|reviewed by|pull requests?|deploy\w*|releases?|on-?call)\b/i,
        ask: [
          'What does that look like on a bad day?',
          'What would you change about it if it were yours alone?',
        ],
      },
      {
        only: BUILT,
        cue: /\bopen[- ]sourced?\b/i,
        ask: [
          'Who uses it outside, and how does that steer what you build?',
          'What do you keep closed, and why?',
        ],
      },
      {
        only: ['engineering'],
        cue: /\b(?:we|our)\b[^.]{0,60}\b(?:built|wrote|designed|use|run|chose|require|keep|store|written)\b/i,
        ask: [
          'What would you do differently if you started it today?',
          'Which part of it surprises new colleagues most?',
          'What is the next thing about it that will hurt?',
        ],
      },
    ],
    any: [
      'How do you test a change to that before a customer sees it?',
      'Which part of it is older than you would like?',
      'What happens behind it that nobody outside would guess?',
      'What is the worst bug it has had, and what did you change because of it?',
    ],
    page: [
      'I read your page {title}. Which line of it was learnt the hard way?',
      'Your page {title} stayed with me: what would its author write differently today?',
    ],
    open: [
      'Which part of the {company} code do people avoid, and what is planned for it?',
      'What did the last change to production look like, from idea to users?',
      'What do you wish somebody had told you before your first week at {company}?',
      'What was the last technical decision people at {company} argued about, and who was right?',
      'How do you find out that something is broken: from a dashboard or from a person?',
      'Which review comment do you give most often, and why does it keep coming back?',
      'What do new people at {company} always ask, and what is the honest answer?',
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
        only: ['requirement', 'way-of-working', 'people'],
        cue: /\bon-?call\b/i,
        ask: ['How often does the phone ring, and what happens to the causes?'],
      },
      {
        only: ['people', 'way-of-working'],
        cue: /\b(?:\d+ (?:people|employees|engineers|of us)|(?:are|is) (?:a team of )?\p{L}+ engineers|team of \p{L}+)\b/iu,
        ask: ['Where will the next people go, and what will that change for this team?'],
      },
      {
        only: ['requirement', 'way-of-working', 'people'],
        unless: /\bmachine learning\b/i,
        cue: /\b(?:mentor\w*|graduates|juniors?|learning)\b/i,
        ask: ['How will we both know after three months that it is going well?'],
      },
      {
        only: ['requirement', 'way-of-working'],
        unless: /\binterview/i,
        cue: /\byou(?: will|['’]ll)(?: also)? (?:own|lead|build|design|run|be responsible|take over)\b/i,
        ask: [
          'Which part of that comes first, and what can wait for a year?',
          'Who does it today, and what do they find hard about it?',
        ],
      },
      {
        only: ['way-of-working'],
        unless: /\b(?:vacanc\w+|open (?:roles|positions)|apply|job board)\b/i,
        cue: /\b(?:we|our|everyone|everybody|every (?:team|engineer)|each (?:team|engineer))\b/i,
        ask: [
          'How does that show in the week of somebody in this job?',
          'What would a very good first six months look like, given that?',
        ],
      },
    ],
    any: [
      'What of it would land on my desk in the first month?',
      'Would somebody in this job work on that, and what is missing there?',
      'Which team stands behind it, and what does it need next?',
    ],
    page: ['How much of what {title} describes would be my work?'],
    open: [
      'What should be different at {company} in a year because you fill this position now?',
      'What did the last person in this job do that you hope to see again?',
      'Where would you like more disagreement in the team?',
      'How do you notice that somebody in the team is stuck?',
      'Which decision would be mine alone after three months?',
      'What has the team stopped doing this year, and why?',
      'How does somebody at {company} get better at their work, apart from doing it?',
      'Who outside the team would notice first if this position stayed empty?',
      'Which argument does this team have every quarter?',
      'What would disappoint you about this hire in half a year?',
    ],
  },
  {
    asker: 'recruiter',
    kinds: ['hiring-process', 'location', 'funding', 'history'],
    about: [
      {
        only: ['hiring-process'],
        unless: /\b(?:weeks?|feedback|outcome|wrote|pay (?:bands?|range))\b/i,
        cue: /\b(?:sessions?|take-home|rounds?|exercise|pairing|call|stages)\b/i,
        ask: ['What is each part meant to find out?', 'What do good candidates underestimate about it?'],
      },
      {
        only: ['location', 'way-of-working'],
        cue: /\b(?:hybrid|remote|remotely|on[- ]site|days? a week|in the office|offices?)\b/i,
        ask: ['How firm is that, and how does it work for people who live further away?'],
      },
      {
        only: ['funding', 'history'],
        cue: /\b(?:raised|series [A-F]|acquir\w+|acquisition|merged|profitable|bought by)\b/i,
        ask: ['What has changed for people here because of it?', 'How does somebody new notice that?'],
      },
    ],
    any: [
      'Is this position in the team behind it, and how large is that team?',
      'How would somebody in this job come to work on it?',
    ],
    open: [
      'What is the salary range here, and what moves an offer up or down in it?',
      'When do you decide, and what happens between the last talk and the offer?',
      'Why is this position at {company} open?',
      'How many others are at this stage, and what sets the strong ones apart?',
      'Why do people leave {company}, when they do?',
      'Which part of the package is fixed, and which can be discussed?',
      'Is there anything in my papers that made you hesitate?',
      'Who has the last word on this hire?',
      'How long do people stay at {company}, and where do they go?',
      'What would the person who leaves this job say about it?',
    ],
  },
  {
    asker: 'executive',
    kinds: ['what-they-do', 'funding', 'news', 'scale', 'customer', 'value'],
    about: [
      {
        only: ['funding', 'news'],
        cue: /\b(?:profitable|funding|raised|series [A-F]|owned by|investors?)\b/i,
        ask: ['What can you do because of it that others can’t, and what can’t you?'],
      },
      {
        only: ['value', 'what-they-do'],
        cue: /\b(?:mission|we believe|promise|we never|refuse)\b/i,
        ask: ['When did holding to that last cost you something?'],
      },
      {
        only: ['scale', 'customer', 'what-they-do'],
        cue: COUNT,
        ask: [
          'Which number would you rather be judged by in two years?',
          'What has to become true for that to double?',
        ],
      },
      {
        only: ['what-they-do', 'customer'],
        cue: /\b(?:customers?|clients?|shops|schools|marketplaces|companies|businesses|used by|buyers)\b/i,
        ask: [
          'What would make a customer leave, and what are you doing about it?',
          'What do people outside get wrong about that?',
        ],
      },
    ],
    any: [
      'What would have to happen for you to stop doing that?',
      'How do you know that it is worth what it costs?',
      'Who in the company argued against it, and what became of the argument?',
    ],
    page: ['Whom is {title} written for, and what should they do after reading it?'],
    open: [
      'What has to be true in two years for {company} to have done well?',
      'Which bet of the last year would you not make again?',
      'What would you build if the next competitor did not exist?',
      'Which number do you look at first on a Monday?',
      'Which customer of {company} would you not want to lose, and why that one?',
      'What did you believe about this market two years ago and no longer do?',
      'What is {company} bad at, knowingly?',
      'What do you spend more time on than you would like?',
      'Whom does {company} lose customers to, and what do they say?',
    ],
  },
  {
    asker: 'product',
    kinds: ['product', 'customer', 'what-they-do', 'news'],
    about: [
      {
        only: ['customer'],
        unless: /\p{N}/u,
        cue: /\b(?:our|the|whose|for) (?:\p{L}+ ){0,2}(?:customers?|users?|clients?|teams|schools|players|patients|members)\b/iu,
        ask: [
          'Whom of them did you last sit beside, and what did you change afterwards?',
          'Which of them do you disappoint today on purpose?',
        ],
      },
      {
        only: ['product', 'what-they-do'],
        cue: /\b(?:AI|AI agents?|machine learning|automatic\w*|automat(?:es?|ion))\b/,
        ask: ['How do you notice when it is wrong, and who tells you first?'],
      },
      {
        only: ['product'],
        cue: /\b(?:lets? (?:you|them|people|teams)|you can|can be (?:used|set|run|deployed|connected|shared|customi[sz]ed|accessed|built|changed)|shows?|helps?|allows?|tells?|sends?|reads?|matches)\b/i,
        ask: [
          'How did you learn that people wanted it that way?',
          'What was asked for most often and still left out?',
        ],
      },
    ],
    any: [
      'Who asked for that first, and who uses it most today?',
      'What did its first version leave out?',
      'Which number tells you that it works?',
    ],
    page: ['What do people ask you after they have read {title}?'],
    open: [
      'Which request at {company} do you turn down most often, and how?',
      'How does an idea from somebody in this job find its way into the product?',
      'What did you take out of the product last?',
      'Which assumption about the users of {company} turned out wrong?',
      'What do people use it for that you never meant it for?',
      'Which metric do you distrust although everybody reports it?',
      'How do you decide between a loud customer and a silent many?',
      'What would make you call the next release a failure?',
      'Where do support and product disagree at {company}?',
    ],
  },
];
