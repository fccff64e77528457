/** What a hiring manager can be asked. */
import type { Angle } from '../ask-angles.ts';

export const HIRING_MANAGER: Angle = {
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
    'What keeps this team at {company} from going twice as fast?',
    'Whom in the team should I learn from first, and what?',
  ],
};
