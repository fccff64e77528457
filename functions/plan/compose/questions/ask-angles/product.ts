/** What a product manager can be asked. */
import type { Angle } from '../ask-angles.ts';

export const PRODUCT: Angle = {
  asker: 'product',
  kinds: ['product', 'customer', 'what-they-do', 'news'],
  about: [
    {
      only: ['customer'],
      unless: /\p{N}/u,
      cue: /\b(?:our|the|whose|for) (?:\p{L}+ ){0,2}(?:customers?|users?|clients?|teams|schools|players|patients|members)\b/iu,
      ask: [
        'Whom of them did you last sit beside, and what did you change afterwards?',
        'Which of their wishes do you turn down today, and why?',
      ],
    },
    {
      only: ['product', 'what-they-do'],
      cue: /\b(?:AI|AI agents?|machine learning|automat(?:es?|ion)|automatically (?:detect|classif|flag|suggest|match|tag)\w*)\b/,
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
    'Which feature of {company} would you switch off if you could?',
    'What did you learn from users in the last month that you had not expected?',
  ],
};
