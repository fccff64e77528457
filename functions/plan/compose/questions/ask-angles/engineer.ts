/** What an engineer can be asked. */
import type { FactKind } from '../../../../evidence/evidence.ts';
import type { Angle } from '../ask-angles.ts';

const BUILT: readonly FactKind[] = ['engineering', 'scale'];

export const ENGINEER: Angle = {
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
    'Which decision from before your time at {company} do you still pay for?',
    'What did you learn here in the last half year?',
  ],
};
