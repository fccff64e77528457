/** Values whose words are wide, looked for after the telling ones. Our own wording. */
import type { Virtue } from './value-questions.ts';

export const BROAD_VIRTUES: readonly Virtue[] = [
  {
    id: 'rest',
    name: 'a pace that lasts',
    cue: /\b(?:leave early|rest(?:ed)?\b|sick days?|overtime|sustainable pace|burn-?out|work[- ]life|holidays?|four-day|weekend)\b/i,
    questions: [
      'When did you notice that you or your team could not go on like this, and what did you change?',
      'When did you hand in less, on time and rested, and was it enough?',
    ],
    prompts: ['What did you stop doing?', 'Who noticed first?', 'How did the work look a month later?'],
  },
  {
    id: 'privacy',
    name: 'care for other people’s data',
    cue: /\b(?:privacy|private|personal data|consent|never sell|confidential\w*|data (?:belongs|protection))\b/i,
    questions: [
      'When did you decide not to collect or keep something that would have been useful?',
      'Whose data did you guard against your own side, and how?',
    ],
    prompts: [
      'What did it cost in features or speed?',
      'Who would never have noticed?',
      'Where is the line for you?',
    ],
  },
  {
    id: 'customers',
    name: 'care for the people who use it',
    cue: /\b(?:customers?|users?|patients?|clients?|players?|people (?:on|who use)|communit\w+|members?|Kund\w+)\b/i,
    questions: [
      'Which decision did you change because of one thing a user said or did?',
      'Tell me about a complaint that turned out to be right.',
      'When did you say no to a customer for the good of the others?',
    ],
    prompts: [
      'Whose problem was it, and how did you learn of it?',
      'How many people did it touch, and how do you know?',
      'What had you assumed about them that was wrong?',
    ],
  },
  {
    id: 'ownership',
    name: 'ownership',
    cue: /\b(?:own(?:s|ed|er|ers|ership)?|responsib\w+|accountab\w+|belongs to|initiative|take charge|follow through)\b/i,
    questions: [
      'What did you pick up that was nobody’s, and what did you drop for it?',
      'What did you promise that turned out hard to keep?',
    ],
    prompts: [
      'Why you?',
      'What did you decide alone, and what did you ask about?',
      'How does it run today without you?',
    ],
  },
  {
    id: 'speed',
    name: 'moving fast',
    cue: /\b(?:fast|speed|quick\w*|ship\w*|bias (?:for|to|towards?) action|iterat\w+|momentum|urgen\w+|move)\b/i,
    questions: [
      'What did you ship smaller or sooner than planned, and what did you leave out knowingly?',
      'When did speed cost you, and how did you pay it back?',
    ],
    prompts: [
      'What was the smallest version that taught you something?',
      'What made it safe to be quick?',
      'What slowed you that you then removed?',
    ],
  },
  {
    id: 'disagreement',
    name: 'disagreeing well',
    cue: /\b(?:disagree\w*|debate|challenge|dissent|commit|argue|speak up|best idea)\b/i,
    questions: [
      'When did you argue against a decision, lose, and carry it out well all the same?',
      'When did somebody junior to you change your mind?',
    ],
    prompts: [
      'What was their best argument?',
      'What did you do the week after?',
      'Who was right in the end?',
    ],
  },
  {
    id: 'results',
    name: 'results over activity',
    cue: /\b(?:outcomes?|results?|impact|deliver(?:s|ed|ing)?|judge ourselves|not by|execution|get things done|performance)\b/i,
    questions: [
      'Which number moved because of your work, and how do you know it was your work?',
      'When did you finish everything on the list and still fail?',
    ],
    prompts: [
      'What was it before and after?',
      'Who else could claim it?',
      'What did you stop because it moved nothing?',
    ],
  },
  {
    id: 'learning',
    name: 'learning',
    cue: /\b(?:learn\w*|curio\w+|grow(?:th|ing)?|teach\w*|mentor\w*|beginner|explor\w+)\b/i,
    questions: [
      'What did you learn last that changed how you work, and how did you go about it?',
      'Whom did you help to become better than you at something?',
    ],
    prompts: [
      'What could you not do a year ago?',
      'Where did you look first, and what was a waste?',
      'How do you notice that you have understood it?',
    ],
  },
  {
    id: 'inclusion',
    name: 'making room for others',
    cue: /\b(?:inclusi\w+|divers\w+|belong(?:ing)?|equal\w*|everyone|everybody|each new colleague|voices?)\b/i,
    questions: [
      'When did you notice that your way of working left somebody out, and what did you change?',
      'Whose view did you go and look for because it was missing?',
    ],
    prompts: [
      'What did you notice first?',
      'What did you change for good, not only that once?',
      'How do you know it helped?',
    ],
  },
  {
    id: 'together',
    name: 'working together',
    cue: /\b(?:together|collaborat\w+|team(?:s|mates|work)?|one company|each other|cross[- ]functional|partners?|trust)\b/i,
    questions: [
      'What went well only because of how you worked with somebody from another field?',
      'When did two teams want opposite things from you, and what did you do?',
    ],
    prompts: [
      'What did they know that you did not?',
      'Where did you give way, and why?',
      'How would they tell this story?',
    ],
  },
  {
    id: 'craft',
    name: 'craft',
    cue: /\b(?:quality|craft\w*|excellen\w+|detail\w*|high (?:bar|standards?)|pride|best work|polish)\b/i,
    questions: [
      'When did you hold something back because it was not good enough, and who disagreed?',
      'Which detail did you insist on that few would have noticed, and was it worth it?',
    ],
    prompts: [
      'How did you know it was not good enough?',
      'What did the delay cost?',
      'When was good enough the right standard?',
    ],
  },
  {
    id: 'ambition',
    name: 'ambition',
    cue: /\b(?:bold\w*|ambitio\w+|big\b|dream|brave\w*|courage\w*|risks?|innovat\w+|invent\w*)\b/i,
    questions: [
      'Which bet of yours looked too large, and how did you make it small enough to try?',
      'When did you try something that failed in front of others, and what did you keep?',
    ],
    prompts: [
      'What was the cheapest way to find out?',
      'Who believed in it before it worked?',
      'When would you have stopped?',
    ],
  },
  {
    id: 'thrift',
    name: 'thrift',
    cue: /\b(?:frugal\w*|cost\w*|cheap\w*|waste|thrift\w*|profit\w*|resourceful\w*|efficien\w+)\b/i,
    questions: [
      'What did you do with less than you asked for?',
      'Which expense did you argue away, and what did it buy you?',
    ],
    prompts: [
      'What would the full budget have bought?',
      'What got better because of it?',
      'Where was saving wrong?',
    ],
  },
  {
    id: 'planet',
    name: 'a reason beyond the firm',
    cue: /\b(?:mission|purpose|climate|planet|carbon|sustainab\w+|society|world|health|education|public good)\b/i,
    questions: [
      'Which of your choices so far points towards this, and what did it cost you?',
      'What about this problem would keep you here in a bad month?',
    ],
    prompts: [
      'Who in your life has this problem?',
      'What worries you about how it is solved today?',
      'What would you do here that you could not do elsewhere?',
    ],
  },
  {
    id: 'freedom',
    name: 'working without being told',
    cue: /\b(?:autonom\w+|freedom|independen\w+|remote|async\w*|self-?manag\w*|decide (?:for|when)|nobody is there to ask)\b/i,
    questions: [
      'Which decision did you take when nobody was there to ask, and how did you explain it afterwards?',
      'How did others know what you were doing when nobody could see you?',
    ],
    prompts: [
      'What did you write down?',
      'What would you have asked if you could?',
      'When did you ask too late?',
    ],
  },
];
