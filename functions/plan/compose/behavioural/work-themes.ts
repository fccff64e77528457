/** Themes of what is made and how: incidents, users, openness, quality, speed. Our own wording. */
import type { Theme } from './themes.ts';

export const WORK_THEMES: readonly Theme[] = [
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
      /\b(?:talk(?:ing)? to (?:users|customers)|(?:spend )?time with (?:users|customers|clients|patients)|(?:usability|user) (?:tests?|testing|research|interviews?)|sit with|customer[- ]facing|for (?:patients|pupils|teachers|growers))\b/i,
    sold: /\b(?:accessib(?:le|ility)|(?:customer|user) (?:support|feedback|satisfaction)|(?:listen(?:s|ing)?|talk(?:s|ing)?) to (?:our |its |their )?(?:customers|users|members|patients))\b/i,
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
      /\b(?:in the open|transparen\w*|we (?:also )?(?:tell|publish|write) (?:where|what|about)|honest\w*|we (?:have )?open[- ]sourced?)\b/i,
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
      /\b(?:code reviews?|review each other|make sure|prove that|(?<!A\/B )test(?:s|ed)? (?:with|on|each|every)|never (?:lost|fails?|be))\b/i,
    sold: /\b(?:reliab(?:le|ly|ility)|uptime|99\.\d+ ?%|zero[- ]downtime|never (?:lose|loses|lost|goes down|fails?)|audited|SOC ?2|ISO ?27001|mission[- ]critical)\b/i,
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
];
