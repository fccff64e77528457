/** What a recruiter can be asked. */
import type { Angle } from '../ask-angles.ts';

export const RECRUITER: Angle = {
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
      ask: ['What has changed for people here because of it?'],
    },
  ],
  // A recruiter is asked about the job and the company, not about a line of its sales pages.
  any: [],
  open: [
    'What is the salary range here, and what moves an offer up or down in it?',
    'When do you expect to decide, and what happens between the last round and an offer?',
    'Why is this position at {company} open?',
    'How many others are at this stage, and what sets the strong ones apart?',
    'Why do people leave {company}, when they do?',
    'Which part of the package is fixed, and which can be discussed?',
    'Is there anything in my application that made you hesitate?',
    'Who has the last word on this hire?',
    'How long do people stay at {company}, and where do they go?',
    'Who did this job before, and what are they doing now?',
    'What do people at {company} say in their exit interviews?',
    'By when would {company} like somebody to start, and what happens if it takes longer?',
    'What did the last candidates who turned an offer down say?',
  ],
};
