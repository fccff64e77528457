/** What an executive can be asked. */
import type { Angle } from '../ask-angles.ts';

/** So many who buy or use it: "1,400 marketplaces", "5 million people use". */
const COUNT =
  /\p{N}[.,+]*\s*(?:thousand |million |billion )?(?:of )?(?:(?:\p{L}+ ){0,2}(?:customers|users|clients|companies|countries|shops|schools|marketplaces|sellers|teams|members|hospitals|stores|orders|people use|businesses|developers))/iu;

/** What rises or falls there is nobody's aim. */
const COSTS = /\b(?:costs?|prices?|premiums?|fees?|losses|fell|declin\w+|dropp?ed)\b/i;

export const EXECUTIVE: Angle = {
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
      unless: COSTS,
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
};
