/** Behavioural themes: how a company's words betray them, and what is asked about each. Our own wording. */

export interface Theme {
  id: string;
  /** Fits "shows …" and "… matters". */
  name: string;
  cue: RegExp;
  /** How a sentence on daily work or a demand betrays it; stricter, since most such sentences carry no value. */
  practice?: RegExp;
  /** How a line of a CV betrays it: CVs tell what was done, not what is valued. */
  inCv?: RegExp;
  questions: readonly string[];
  prompts: readonly string[];
  /** How a line on what a company offers shows that its makers must care for it. */
  sold?: RegExp;
  /** Asked nearly everywhere, so it may fill in where nothing is published. */
  always?: boolean;
}

export const THEMES: readonly Theme[] = [
  {
    id: 'incidents',
    name: 'calm in incidents',
    cue: /\b(?:on-?call|incidents?|outage|blameless|postmortem|crunch|middle of the night|pager)\b/i,
    practice: /\b(?:on-?call|incidents?|outages?|blameless|postmortems?|crunch)\b/i,
    inCv: /\b(?:on[- ]?call|incidents?|outages?|post-?mortems?|failures?|restored|recovered|crash\w*|downtime|alerts?|pages per (?:week|shift|night)|error budgets?)\b/i,
    questions: [
      'Tell me about a time something you ran broke. What did you do in the first ten minutes?',
      'Describe an incident you were part of and what changed because of it.',
      'Which alarm did you once ignore, and what did it teach you?',
      'Walk me through the worst hour of your last on-call.',
      'When did a fix of yours make things worse?',
    ],
    prompts: [
      'What did you see first, and what did you rule out?',
      'What did you tell whom while it was still broken?',
      'Which change made sure it could not happen the same way again?',
      'How long until users noticed nothing any more?',
      'What would have shortened it by half?',
      'Who did you wake up, and were you right to?',
    ],
  },
  {
    id: 'care-for-users',
    name: 'care for users',
    cue: /\b(?:customers?|users?|patients?|clients?|pupils?|players?|growers?|teachers?|Kunden|accessib\w+)\b/i,
    practice:
      /\b(?:talk to (?:users|customers)|sit with|customer[- ]facing|accessib\w+|for (?:patients|pupils|teachers|growers))\b/i,
    sold: /\b(?:customers?|users?|people|developers|teams?|guests?|players?|members?|small business\w*|easy|easily|simple|simpl\w+|seamless\w*|intuitive|personali[sz]ed|accessib\w+|onboarding)\b/i,
    inCv: /\b(?:users?|customers?|patients?|readers?|listeners?|accessib\w+|conversion|refunds?|complaints?|support|tested with|interviewed)\b/i,
    questions: [
      'Tell me about a decision you changed because of something a user said or did.',
      'When did you say no to a feature for the sake of the people using the product?',
      'Describe a time you saw your work fail in the hands of its users.',
      'Whom did you last watch using something you built?',
      'Tell me about a complaint that turned out to be right.',
      'Which request did you turn down although it was reasonable?',
      'When did numbers and what people told you disagree? Which did you follow?',
    ],
    prompts: [
      'Whose problem was it, and how did you learn of it?',
      'What did you measure before and after?',
      'What did it cost the team, and who had to be convinced?',
      'What had you assumed about them that was wrong?',
      'How many people did it touch, and how do you know?',
      'What did you leave as it was, and why?',
      'How did they find out that you had listened?',
      'Who was worse off by it?',
    ],
    always: true,
  },
  {
    id: 'openness',
    name: 'openness',
    cue: /\b(?:open[- ]source|transparen\w*|honest\w*|we publish|candid|truth|in the open|integrity)\b/i,
    practice:
      /\b(?:in the open|transparen\w*|we (?:also )?(?:tell|publish|write) (?:where|what|about)|honest\w*|open[- ]sourced?)\b/i,
    inCv: /\b(?:published|talks?|spoke|blog|open[- ]source|wrote|presented)\b/i,
    questions: [
      'When did you have to share bad news early? How did people take it?',
      'Tell me about a mistake of yours that you made public, and what followed.',
      'What have you published or shown outside your team, and what came back?',
      'When did you change your mind in front of others?',
    ],
    prompts: [
      'Who would rather not have known?',
      'What would have happened had you waited a week?',
      'What do you do differently since?',
      'How did you put it, word for word?',
      'Who trusted you more afterwards, and who less?',
    ],
  },
  {
    id: 'quality',
    name: 'care for quality',
    cue: /\b(?:quality|tests?|tested|reliab\w+|safety|safe|review\w*|survive|never (?:lost|down|fails?)|accura\w+|rigou?r\w*|correct\w*|bugs?)\b/i,
    practice:
      /\b(?:code reviews?|review each other|make sure|prove that|test(?:s|ed)? (?:with|on|each|every)|never (?:lost|fails?|be))\b/i,
    sold: /\b(?:secur\w+|reliab\w+|availab\w+|uptime|complian\w+|privacy|accura\w+|correct\w*|safe\w*|recover\w*|rollbacks?|monitor\w*|tested|99\.\d+|protect\w*|standards?)\b/i,
    inCv: /\b(?:tests?|tested|reliab\w+|rollbacks?|bugs?|defects?|crash\w*|downtime|review\w*|quality|checks?|audit\w*|certif\w+)\b/i,
    questions: [
      'Tell me about a time you held back a release. What was at stake, and who disagreed?',
      'Which bug of yours taught you most, and what did you change afterwards?',
      'Where do you stop testing, and how did you learn where?',
      'Describe the piece of your work you would show to a sceptic.',
      'When was good enough the right standard?',
    ],
    prompts: [
      'How did you know it was not good enough?',
      'What did you add so that the next person would notice sooner?',
      'Where did you decide that good enough was right?',
      'Which check of yours has caught most since?',
      'What did the delay cost, in days or money?',
      'Who saw the problem before you did?',
      'What would have told you a week earlier?',
    ],
    always: true,
  },
  {
    id: 'speed',
    name: 'a bias to ship',
    cue: /\b(?:fast|speed|quick\w*|ship\w*|iterat\w+|experiment\w*|small steps|release\w*|deploy\w*|move)\b/i,
    practice:
      /\b(?:ship (?:on|every|daily|weekly)|small steps|deploy (?:daily|every|several)|four-day|short cycles?)\b/i,
    inCv: /\b(?:lead time|releases?|deploy\w*|faster|weekly|shipped|launched|automat\w+|cut)\b/i,
    questions: [
      'Tell me about something you shipped smaller or sooner than planned. What did you leave out?',
      'When did moving fast cost you, and how did you pay it back?',
      'What is the shortest time from idea to use you have managed, and how?',
      'Which step did you take out of a process, and who missed it?',
    ],
    prompts: [
      'What was the smallest version that taught you something?',
      'Which corner did you cut knowingly, and did you return to it?',
      'How long from idea to use, and what slowed it?',
      'What made it safe to be quick?',
      'What did you stop doing to make room?',
    ],
  },
  {
    id: 'learning',
    name: 'learning and teaching',
    cue: /\b(?:learn\w*|mentor\w*|teach\w*|curio\w+|grow(?:th|ing)?|research|papers?|train(?:ing|ed)?|apprentic\w+|graduates?)\b/i,
    practice: /\b(?:mentor\w*|teach\w*|curio\w+|reading papers|day a month|graduates?|learn\w*)\b/i,
    sold: /\b(?:AI|learn\w*|research\w*|machine learning|teach\w*|courses?|insights?)\b/,
    inCv: /\b(?:mentor\w*|coach\w*|taught|teach\w*|train\w*|learn\w*|promoted|bootcamp|course|certificate|retrained)\b/i,
    questions: [
      'What did you learn last that changed how you work, and how did you go about it?',
      'Tell me about somebody you helped to become better at their job.',
      'Which opinion about your craft have you given up, and why?',
      'How do you learn a code base, a field or a tool nobody can explain to you?',
      'What feedback stung and was right?',
    ],
    prompts: [
      'What could you not do a year ago?',
      'How did you find out you were wrong?',
      'What did the other person do afterwards that they could not before?',
      'Where did you look first, and what turned out to be a waste?',
      'How long were you bad at it, and who saw that?',
      'How do you notice that you have understood it?',
      'Whom did you pass it on to?',
    ],
    always: true,
  },
  {
    id: 'ownership',
    name: 'ownership',
    cue: /\b(?:own(?:s|ed|ing|ership)?|responsib\w+|accountab\w+|autonom\w+|end[- ]to[- ]end|initiative|you will (?:own|lead|drive))\b/i,
    practice:
      /\b(?:you (?:will|['’]ll) (?:own|lead|drive|decide)|end[- ]to[- ]end|autonom\w+|own(?:s|ed|ership)? (?:the|your|our|by))\b/i,
    sold: /\b(?:managed?|control|end-to-end|automat\w+|operat\w+|maintain\w*|handles?|responsib\w+|24\/7)\b/i,
    inCv: /\b(?:led|ran|run|owned|introduced|founded|launched|started|set up|established|migrat\w+|rebuilt|rebuild|designed|grew|built|responsible)\b/i,
    questions: [
      'Tell me about a problem nobody owned that you took on.',
      'Describe work you carried from the first idea to running it. What would you hand over sooner?',
      'When did you stop something you had started yourself?',
      'Which decision of yours is still in place today, and would you take it again?',
      'What did you promise that turned out hard to keep?',
    ],
    prompts: [
      'Why you, and what did you drop for it?',
      'What did you decide alone, and what did you ask about?',
      'How does it run today without you?',
      'What was the first thing you did on it, and the last?',
      'Who had to agree, and who only had to know?',
      'When did you notice that nobody else would do it?',
      'Which part did you underrate?',
    ],
    always: true,
  },
  {
    id: 'working-together',
    name: 'working across roles',
    cue: /\b(?:together|collaborat\w+|team(?:mates|work)|cross[- ]functional|designers?|pairing|stakeholders?|colleagues?)\b/i,
    practice:
      /\b(?:cross[- ]functional|collaborat\w+|work(?:ing)? (?:closely )?with (?:designers|product|analysts|researchers|growers|teachers|customers|the)|together with|pair(?:ing)? with|stakeholders?|talk to users)\b/i,
    sold: /\b(?:together|collaborat\w+|teams?|teammates?|shar(?:e|es|ed|ing)|departments?|everyone|communit\w+)\b/i,
    inCv: /\b(?:designers?|product managers?|stakeholders?|cross[- ]functional|across|teams|departments?|time zones|colleagues|together|sales|marketing|legal)\b/i,
    questions: [
      'Tell me about a disagreement with somebody from another field. What did you learn from them?',
      'Describe a piece of work that only went well because of how you worked with others.',
      'Whose work became easier because of you, and how?',
      'When did two teams want opposite things from you?',
      'Tell me about a colleague you found hard to work with, from their side.',
    ],
    prompts: [
      'What did they know that you did not?',
      'Who decided in the end, and was that said aloud?',
      'Where did you give way, and why?',
      'How would they tell this story?',
      'What did you write down so that nobody had to guess?',
      'Which word did you both use for different things?',
      'What would you say to them earlier next time?',
    ],
    always: true,
  },
  {
    id: 'inclusion',
    name: 'making room for others',
    cue: /\b(?:inclusi\w+|diversity|belong\w*|respect\w*|kind(?:ness)?|equal\w*|everyone|every child)\b/i,
    inCv: /\b(?:mentor\w*|accessib\w+|onboard\w*|inclusi\w+|diversity|translated)\b/i,
    questions: [
      'Tell me about a time you made it easier for somebody else to be heard.',
      'When did you notice that your way of working left someone out? What did you do?',
      'Whose view did you go and look for because it was missing?',
      'What have you changed in how a team meets, writes or decides?',
    ],
    prompts: [
      'What did you notice first?',
      'What did you change in how you work, not only that once?',
      'How do you know it helped?',
      'What did you get wrong on the first attempt?',
      'Who disagreed, and what did you answer?',
    ],
  },
  {
    id: 'restraint',
    name: 'doing less, well',
    cue: /\b(?:simpl\w+|focus\w*|less|boring|small team|independent|sustainab\w+|long[- ]term|no meetings|four-day|profitable|bootstrapped|never sell)\b/i,
    inCv: /\b(?:removed|deleted|retired|replaced|simplif\w+|consolidat\w+|cut)\b/i,
    questions: [
      'Tell me about something you removed or refused to build. What happened?',
      'When did the plain solution win over the clever one?',
      'What did you do by hand for longer than others would have, and why?',
      'Which dependency, service or process did you get rid of?',
    ],
    prompts: [
      'Who wanted more, and how did you explain less?',
      'What did it save: time, money, nights?',
      'When was it the wrong call?',
      'What did you keep on purpose?',
      'How did you know that nobody would miss it?',
    ],
  },
  {
    id: 'mission',
    name: 'a reason to be here',
    cue: /\b(?:mission|purpose|believe|climate|health|education|promise|vision|impact|make\w* .{0,20}better)\b/i,
    inCv: /\b(?:volunteer\w*|school|hospital|health|climate|charity|education|open data)\b/i,
    questions: [
      'Why us and not the next company with the same stack?',
      'What about this problem would keep you here in a bad month?',
      'Which part of what we do would you argue with?',
      'Who in your life has the problem we work on?',
    ],
    prompts: [
      'Which of your own choices so far points this way?',
      'What do you know about the people who have this problem?',
      'What worries you about it? Say so.',
      'What would you do here that you could not do elsewhere?',
      'What did you read or try before today because of it?',
    ],
  },
];

/** For a value that no theme recognises: asked about in the company's own words. */
export const OWN_WORDS: Theme = {
  id: 'own-words',
  name: 'this value',
  cue: /./,
  questions: [
    'Which decision of yours would you tell us about to show that you live by this?',
    'When did keeping to this cost you something?',
    'Where have you seen this value only on a wall, and what did you do?',
  ],
  prompts: [
    'What would somebody who does not share it have done?',
    'Who saw it, and what did they say?',
    'Where do you find it hard to keep to?',
    'What does it mean on an ordinary Tuesday?',
  ],
};
