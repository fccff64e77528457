/** Behavioural themes: how a company's words betray them, and what is asked about each. Our own wording. */

export interface Theme {
  id: string;
  /** Fits "shows …" and "… matters". */
  name: string;
  cue: RegExp;
  /** How a sentence on daily work or a demand betrays it; stricter, since most such sentences carry no value. */
  practice?: RegExp;
  questions: readonly string[];
  prompts: readonly string[];
  /** Asked nearly everywhere, so it may fill in where nothing is published. */
  always?: boolean;
}

export const THEMES: readonly Theme[] = [
  {
    id: 'incidents',
    name: 'calm in incidents',
    cue: /\b(?:on-?call|incidents?|outage|blameless|postmortem|crunch|middle of the night|pager)\b/i,
    practice: /\b(?:on-?call|incidents?|outages?|blameless|postmortems?|crunch)\b/i,
    questions: [
      'Tell me about a time something you ran broke. What did you do in the first ten minutes?',
      'Describe an incident you were part of and what changed because of it.',
    ],
    prompts: [
      'What did you see first, and what did you rule out?',
      'What did you tell whom while it was still broken?',
      'Which change made sure it could not happen the same way again?',
    ],
  },
  {
    id: 'care-for-users',
    name: 'care for users',
    cue: /\b(?:customers?|users?|patients?|clients?|pupils?|players?|growers?|teachers?|Kunden|accessib\w+)\b/i,
    practice:
      /\b(?:talk to (?:users|customers)|sit with|customer[- ]facing|accessib\w+|for (?:patients|pupils|teachers|growers))\b/i,
    questions: [
      'Tell me about a decision you changed because of something a user said or did.',
      'When did you say no to a feature for the sake of the people using the product?',
      'Describe a time you saw your work fail in the hands of its users.',
    ],
    prompts: [
      'Whose problem was it, and how did you learn of it?',
      'What did you measure before and after?',
      'What did it cost the team, and who had to be convinced?',
    ],
    always: true,
  },
  {
    id: 'openness',
    name: 'openness',
    cue: /\b(?:open[- ]source|transparen\w*|honest\w*|we publish|candid|truth|in the open|integrity)\b/i,
    practice:
      /\b(?:in the open|transparen\w*|we (?:also )?(?:tell|publish|write) (?:where|what|about)|honest\w*|open[- ]sourced?)\b/i,
    questions: [
      'When did you have to share bad news early? How did people take it?',
      'Tell me about a mistake of yours that you made public, and what followed.',
    ],
    prompts: [
      'Who would rather not have known?',
      'What would have happened had you waited a week?',
      'What do you do differently since?',
    ],
  },
  {
    id: 'quality',
    name: 'care for quality',
    cue: /\b(?:quality|tests?|tested|reliab\w+|safety|safe|review\w*|survive|never (?:lost|down|fails?)|accura\w+|rigou?r\w*|correct\w*|bugs?)\b/i,
    practice:
      /\b(?:code reviews?|review each other|make sure|prove that|test(?:s|ed)? (?:with|on|each|every)|never (?:lost|fails?|be))\b/i,
    questions: [
      'Tell me about a time you held back a release. What was at stake, and who disagreed?',
      'Which bug of yours taught you most, and what did you change afterwards?',
    ],
    prompts: [
      'How did you know it was not good enough?',
      'What did you add so that the next person would notice sooner?',
      'Where did you decide that good enough was right?',
    ],
    always: true,
  },
  {
    id: 'speed',
    name: 'a bias to ship',
    cue: /\b(?:fast|speed|quick\w*|ship\w*|iterat\w+|experiment\w*|small steps|release\w*|deploy\w*|move)\b/i,
    practice:
      /\b(?:ship (?:on|every|daily|weekly)|small steps|experiment\w*|deploy (?:daily|every|several)|four-day|short cycles?)\b/i,
    questions: [
      'Tell me about something you shipped smaller or sooner than planned. What did you leave out?',
      'When did moving fast cost you, and how did you pay it back?',
    ],
    prompts: [
      'What was the smallest version that taught you something?',
      'Which corner did you cut knowingly, and did you return to it?',
      'How long from idea to use, and what slowed it?',
    ],
  },
  {
    id: 'learning',
    name: 'learning and teaching',
    cue: /\b(?:learn\w*|mentor\w*|teach\w*|curio\w+|grow(?:th|ing)?|research|papers?|train(?:ing|ed)?|apprentic\w+|graduates?)\b/i,
    practice: /\b(?:mentor\w*|teach\w*|curio\w+|reading papers|day a month|graduates?|learn\w*)\b/i,
    questions: [
      'What did you learn last that changed how you work, and how did you go about it?',
      'Tell me about somebody you helped to become better at their job.',
    ],
    prompts: [
      'What could you not do a year ago?',
      'How did you find out you were wrong?',
      'What did the other person do afterwards that they could not before?',
    ],
    always: true,
  },
  {
    id: 'ownership',
    name: 'ownership',
    cue: /\b(?:own(?:s|ed|ing|ership)?|responsib\w+|accountab\w+|autonom\w+|end[- ]to[- ]end|initiative|you will (?:own|lead|drive))\b/i,
    practice:
      /\b(?:you (?:will|['’]ll) (?:own|lead|drive|decide)|end[- ]to[- ]end|autonom\w+|own(?:s|ed|ership)? (?:the|your|our|by))\b/i,
    questions: [
      'Tell me about a problem nobody owned that you took on.',
      'Describe work you carried from the first idea to running it. What would you hand over sooner?',
    ],
    prompts: [
      'Why you, and what did you drop for it?',
      'What did you decide alone, and what did you ask about?',
      'How does it run today without you?',
    ],
    always: true,
  },
  {
    id: 'working-together',
    name: 'working across roles',
    cue: /\b(?:together|collaborat\w+|team(?:mates|work)|cross[- ]functional|designers?|pairing|stakeholders?|colleagues?)\b/i,
    practice:
      /\b(?:cross[- ]functional|collaborat\w+|work(?:ing)? (?:closely )?with (?:designers|product|analysts|researchers|growers|teachers|customers|the)|together with|pair(?:ing)? with|stakeholders?|talk to users)\b/i,
    questions: [
      'Tell me about a disagreement with somebody from another field. What did you learn from them?',
      'Describe a piece of work that only went well because of how you worked with others.',
    ],
    prompts: [
      'What did they know that you did not?',
      'Where did you give way, and why?',
      'How would they tell this story?',
    ],
    always: true,
  },
  {
    id: 'inclusion',
    name: 'making room for others',
    cue: /\b(?:inclusi\w+|diversity|belong\w*|respect\w*|kind(?:ness)?|equal\w*|everyone|every child)\b/i,
    questions: [
      'Tell me about a time you made it easier for somebody else to be heard.',
      'When did you notice that your way of working left someone out? What did you do?',
    ],
    prompts: [
      'What did you notice first?',
      'What did you change in how you work, not only that once?',
      'How do you know it helped?',
    ],
  },
  {
    id: 'restraint',
    name: 'doing less, well',
    cue: /\b(?:simpl\w+|focus\w*|less|boring|small team|independent|sustainab\w+|long[- ]term|no meetings|four-day|profitable|bootstrapped|never sell)\b/i,
    questions: [
      'Tell me about something you removed or refused to build. What happened?',
      'When did the plain solution win over the clever one?',
    ],
    prompts: [
      'Who wanted more, and how did you explain less?',
      'What did it save: time, money, nights?',
      'When was it the wrong call?',
    ],
  },
  {
    id: 'mission',
    name: 'a reason to be here',
    cue: /\b(?:mission|purpose|believe|climate|health|education|promise|vision|impact|make\w* .{0,20}better)\b/i,
    questions: [
      'Why us and not the next company with the same stack?',
      'What about this problem would keep you here in a bad month?',
    ],
    prompts: [
      'Which of your own choices so far points this way?',
      'What do you know about the people who have this problem?',
      'What worries you about it? Say so.',
    ],
  },
];
