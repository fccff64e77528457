/** What a company's value asks of people, and the behavioural questions that follow from it. Our own wording. */

export interface Virtue {
  id: string;
  /** Fits "shows …" and "… matters". */
  name: string;
  cue: RegExp;
  /** Says it so plainly that nothing else in the value counts. */
  plain?: RegExp;
  questions: readonly string[];
  prompts: readonly string[];
}

/** The more telling cues first: the first that fits and is not yet taken is asked about. */
export const VIRTUES: readonly Virtue[] = [
  {
    id: 'bad-news',
    name: 'telling bad news early',
    cue: /\bbad news\b|\bannounced\b|\bthe day it is known\b|\bno surprises\b|\bescalat\w+|\bwhen it is a bad one\b/i,
    questions: [
      'When did you tell somebody bad news on the day you knew it yourself?',
      'Which delay or defect of yours did you announce before anybody asked?',
    ],
    prompts: [
      'How many hours lay between knowing and saying?',
      'What did they do with it?',
      'What would waiting have cost?',
    ],
  },
  {
    id: 'stopping',
    name: 'stopping the line',
    cue: /\b(?:stop (?:any|a|the|it|is)|say(?:s|ing)? (?:stop|no)|veto|halt|refuse|pull the (?:cord|plug)|red button)\b/i,
    plain: /\b(?:anyone|anybody|everyone|everybody|you) (?:may|can) (?:stop|halt|veto|refuse)\b/i,
    questions: [
      'When did you stop something others wanted to go on with? What happened in the next hour?',
      'When did you say stop and turn out to be wrong, and was it still right to say it?',
    ],
    prompts: [
      'Who could have overruled you?',
      'What did you know at that moment, and what only later?',
      'What did it cost to stop?',
    ],
  },
  {
    id: 'numbers',
    name: 'exact numbers',
    cue: /\b(?:numbers?|measur\w+|data[- ]driven|metrics?|evidence|every cent|add(?:s)? up|count(?:s|ed)? the|benchmarks?|error rate)\b/i,
    questions: [
      'When did a small number that did not add up lead you to something large?',
      'Which number of yours made you or your team look bad, and whom did you show it to?',
      'When did a measurement prove your favourite explanation wrong?',
    ],
    prompts: [
      'How was it measured, and by whom?',
      'What had everybody assumed until then?',
      'Which decision changed because of it?',
    ],
  },
  {
    id: 'doubt',
    name: 'honesty about doubt',
    cue: /\b(?:doubt|how sure|uncertain\w*|hypothes[ei]s|experiment(?:s|ed)?|found nothing|what we do not know|humble|humility|changed? (?:our|your) minds?)\b/i,
    questions: [
      'When did you say “I do not know” to people who wanted a yes, and what did you do next?',
      'Tell me about a test or study of yours that found nothing. What did you do with it?',
    ],
    prompts: [
      'How sure were you, in per cent?',
      'What would have changed your mind?',
      'Who would have liked another answer?',
    ],
  },
  {
    id: 'writing',
    name: 'thinking in writing',
    cue: /\b(?:writ(?:e|es|ing|ten)|documents?|pages?|memo|plain words|short words|small words|acronym)\b/i,
    questions: [
      'Which page that you wrote changed a decision, and which sentence of it did the work?',
      'When did writing it down first stop you from building it?',
      'What did you write so that a tired reader could act on it?',
    ],
    prompts: [
      'Who disagreed in the comments, and what did you change?',
      'How long was it, and what did you cut?',
      'Does anybody still read it?',
    ],
  },
  {
    id: 'careful-change',
    name: 'care where it counts',
    cue: /\b(?:small steps|careful\w*|second (?:reader|pair)|way back|reversib\w+|slow is|correct(?:ness)?,? (?:then|first|before)|correct\b|proof|wrong once|double[- ]check)\b/i,
    questions: [
      'When were you slow on purpose, and what would the fast way have cost?',
      'Describe a change you could take back at any moment. How did you make it so?',
      'When did a short cut of yours save little and cost much?',
    ],
    prompts: [
      'How did you tell this path from the ones where speed is fine?',
      'Who read it a second time, and what did they find?',
      'What was the way back, and did you try it?',
    ],
  },
  {
    id: 'fail-safe',
    name: 'failing safely',
    cue: /\b(?:fail(?:s|ed|ing)? (?:cold|safe\w*|closed|gracefully)|whatever breaks|safe(?:ty)?|never hotter|harm|protect\w*|secur\w+)\b/i,
    questions: [
      'Which part of something you built is meant to fail, and how do you know it fails the right way?',
      'When did you find a way to do harm with your own work before anybody else did?',
    ],
    prompts: [
      'What is the worst it could have done?',
      'How did you test the failure itself?',
      'Who has to act when it happens?',
    ],
  },
  {
    id: 'on-call',
    name: 'owning what runs',
    cue: /\b(?:pager|on-?call|wakes? (?:you|any)|run(?:s)? what (?:we|you|they) build|incident|outage|production)\b/i,
    questions: [
      'What woke you last, and what did you do the next day so that it wakes nobody again?',
      'When did you look after something you had not built, and what did you leave better?',
    ],
    prompts: [
      'How many times has it come back since?',
      'What did you decide not to fix?',
      'Whom did you tell, and when?',
    ],
  },
  {
    id: 'see-for-yourself',
    name: 'seeing for yourself',
    cue: /\b(?:held the part|in production|welds?|visit\w*|sit (?:with|beside)|where people work|customer['’]?s['’]? (?:machine|desk|place)|first[- ]hand|go and see|hands[- ]on)\b/i,
    questions: [
      'When did seeing it used with your own eyes change what you built?',
      'What did you do with your hands, or at somebody’s desk, that no report would have told you?',
    ],
    prompts: [
      'What had you believed before you went?',
      'What did you change the same week?',
      'How often do you go now?',
    ],
  },
  {
    id: 'kindness',
    name: 'kindness that is clear',
    cue: /\b(?:kind(?:ness|ly)?|respect\w*|empath\w+|slept badly|assume good|polite|gentle|care for (?:each other|people|one another))\b/i,
    questions: [
      'Tell me about a hard thing you said to a colleague so that it helped. What were the words?',
      'When did you read a message as an attack that was none, and what did you do?',
    ],
    prompts: [
      'How do you know it helped?',
      'What did you leave unsaid, and why?',
      'What would they say you got wrong?',
    ],
  },
  {
    id: 'candour',
    name: 'candour',
    cue: /\b(?:honest\w*|candid\w*|candou?r|transparen\w+|truth\w*|direct(?:ly|ness)?|straight|integrity|say what (?:we|you) (?:mean|think))\b/i,
    questions: [
      'When did you say in the room what others said only afterwards?',
      'Which mistake of yours did you make public, and what came back?',
    ],
    prompts: [
      'Who would rather not have known?',
      'How did you put it, word for word?',
      'Who trusted you more afterwards, and who less?',
    ],
  },
  {
    id: 'blameless',
    name: 'learning from mistakes',
    cue: /\b(?:blame(?:d|less)?|mistakes?|failures?|post-?mortems?|lessons? learn(?:ed|t))\b/i,
    questions: [
      'Which mistake of yours is now a rule, a test or a checklist for others?',
      'When did you look for the cause in the system although a person was at hand?',
    ],
    prompts: [
      'Who was hurt by it, and how much?',
      'What made the mistake easy to make?',
      'Has it happened again since?',
    ],
  },
  {
    id: 'restraint',
    name: 'leaving things out',
    cue: /\b(?:simpl\w+|less\b|fewer|boring|quiet|no (?:streaks|confetti|meetings)|focus\w*|remove\w*|minimal\w*|shout|plain)\b/i,
    questions: [
      'What did you remove, or refuse to add, and who missed it?',
      'When did the plain solution win over the clever one that you would have liked to build?',
    ],
    prompts: [
      'Who wanted more, and what did you tell them?',
      'What did it save: time, money, nights?',
      'When was less the wrong call?',
    ],
  },
  {
    id: 'durability',
    name: 'building for the long run',
    cue: /\b(?:long[- ]term|(?:ten|twenty|thirty|\d{2}) years|last(?:s|ing)?|repair\w*|maintain\w*|durab\w+|generation|somebody else can read|future)\b/i,
    questions: [
      'What did you build that somebody else still looks after, and what would they say about it?',
      'When did you choose the dull part because it will still be there in ten years?',
    ],
    prompts: [
      'What did it cost at the time?',
      'Who had to understand it without you?',
      'What would you make easier to repair?',
    ],
  },
  {
    id: 'open-door',
    name: 'letting people leave',
    cue: /\b(?:leave\b.{0,20}\bopen|door|export|lock-?in|because they want to|helped a customer leave|open (?:standard|protocol)s?)\b/i,
    questions: [
      'When did you make it easier for a user or colleague to leave, and what did you learn from it?',
      'When did openness cost you something you could have kept?',
    ],
    prompts: ['Who argued against it?', 'Did they come back?', 'What did it change in how you build?'],
  },
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

/** For a value that no cue recognises; `{name}` is the company's own name for it. */
export const NAMED_VALUE: readonly string[] = [
  'When was “{name}” hard to live by, and what did you do?',
  'Tell me about a day on which you worked as “{name}” asks. Who noticed?',
  'Which decision of yours would you tell to show that you mean “{name}”?',
  'Where would you argue with “{name}”, and what happened when you did something like it?',
];
export const NAMED_PROMPTS: readonly string[] = [
  'What would somebody who does not share it have done?',
  'What did it cost?',
  'How would a colleague tell it?',
  'What does it mean on an ordinary Tuesday?',
];
