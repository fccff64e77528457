/** What is left to ask the recruiter about the rounds: nothing that the published words answer. */
import type { RoundKind } from '../../../../shared/plan.ts';
import { isInstructionLike } from '../../../evidence/distil/instructions.ts';
import { sentencesOf } from '../../../evidence/distil/sentences.ts';
import { oneLine } from '../../pages/passages.ts';
import { innerQuotes } from '../../pages/quote-marks.ts';
import { thisJob, writesNoCode } from '../role-words.ts';
import type { SectionContext } from '../section-context.ts';

interface Question {
  text: string;
  /** Published words that answer it. */
  answered?: RegExp;
  /** Makes sense only when there is one. */
  withPosting?: boolean;
  /** Makes sense only where code is written. */
  ofCode?: boolean;
  notOfCode?: boolean;
  /** Makes no sense where one of these rounds is published. */
  notWith?: readonly RoundKind[];
}

const LENGTH = /\b(?:\d+|one|two|three|half|an?)[- ](?:min\b|minutes?|hours?|afternoon|day)\b/i;
const SPAN = /\b(?:takes?|within|in|after)\b[^.;]{0,30}\b(?:days?|weeks?)\b/i;

const AFTER: readonly Question[] = [
  { text: 'How long is each round, and who will be in it?', answered: LENGTH },
  {
    text: 'May I use my own machine and editor, and which language do most candidates choose?',
    ofCode: true,
    answered:
      /\b(?:your own (?:machine|laptop|editor)|language of your choice|any language|no live coding)\b/i,
  },
  { text: 'Which round decides most often, and what do people underestimate about it?' },
  {
    text: 'How soon after the last round do you decide, and will there be feedback?',
    answered: /\b(?:feedback|we decide|an answer|decision)\b/i,
  },
  {
    text: 'Are all rounds on one day, and may I choose their order?',
    notWith: ['take-home', 'other'],
    answered: /\b(?:one|same|single|half a|an?) (?:day|afternoon|morning)\b|\bday before\b/i,
  },
  { text: 'What does a good answer in the first round look like to you?' },
  {
    text: 'Will the people I meet have read my CV, or shall I start from zero?',
    answered: /\b(?:CV|résumé|resume)\b/,
  },
  {
    text: 'Is looking things up allowed while we work, and are AI tools?',
    answered: /\b(?:AI|look(?:ing)? (?:things|it|anything) up|documentation|search engine)\b/,
  },
];
const BEFORE: readonly Question[] = [
  { text: 'Is there live coding, a take-home or a design round, and with which tools?', ofCode: true },
  {
    text: 'Is there a case, a presentation or a task to do at home, and what should it show?',
    notOfCode: true,
  },
  { text: 'Who will I talk to, and what do they work on?' },
  { text: 'Which part of the job do you find hardest to see in an interview?' },
  { text: 'Is every candidate asked the same, or do the rounds depend on the CV?' },
  { text: 'What happens if one round goes badly: is that the end, or one voice of several?' },
  { text: 'What did the last person hired for this team do well in their interviews?' },
  { text: 'Which topics should I expect beyond the posting?', withPosting: true },
  { text: 'What would make you say no after the first round?' },
  { text: 'How much of it is conversation, and how much is work in front of others?' },
  { text: 'Do I prepare something in advance, or is everything done on the spot?' },
  { text: 'Who decides in the end, and what do they care about most?' },
  { text: 'How long does it take from the first talk to an answer?', answered: SPAN },
  { text: 'Will I meet the team I would join, or a panel from elsewhere?' },
];

/** A few of many, so that no two plans read alike. `said`: everything published about the interviews. */
export function askRecruiter(
  { role, company, choose, posting, input }: SectionContext,
  published: boolean,
  said: readonly string[],
  kinds: readonly RoundKind[] = [],
): string[] {
  const codes = !writesNoCode(role);
  const open = (place: string, questions: readonly Question[]) =>
    choose
      .shuffled(place, questions)
      .filter(
        ({ answered, withPosting, ofCode, notOfCode, notWith }) =>
          !said.some((text) => answered?.test(text)) &&
          (posting || !withPosting) &&
          (codes || !ofCode) &&
          !(codes && notOfCode) &&
          !notWith?.some((kind) => kinds.includes(kind)),
      )
      .map(({ text }) => text);
  if (published) return open('recruiter after', AFTER).slice(0, 2);
  const heard = roundsInNotes(input.brief.request.notes);
  if (heard !== undefined)
    return [
      `I was told “${heard}” Is that still so, and how long is each part?`,
      ...open('recruiter before', BEFORE).slice(0, 3),
    ];
  return [
    `How many rounds are there for ${thisJob(role)} at ${company}, in which order, and how long is each?`,
    ...open('recruiter before', BEFORE).slice(0, 3),
  ];
}

const TELLS_OF_ROUNDS =
  /\b(?:rounds?|take[- ]home|screen(?:ing)?|live[- ]coding|pairing|whiteboard\w*|system design|on-?site|panel)\b/i;
/** "I am nervous about whiteboards" is about the candidate, not about the rounds. */
const OF_THEMSELVES =
  /\b(?:I(?:['’]m| am| feel| hate| like| love| struggle| worry| fear| want| need| prefer| have never| never| was bad)|my (?:weak\w*|strength\w*|nerves|fear)|nervous|anxious|afraid|worried)\b/i;
const LONGEST_NOTE = 240;

/** The candidate's own sentence on the rounds, as they wrote it; undefined when the notes hold none. */
function roundsInNotes(notes: string | undefined): string | undefined {
  const said = sentencesOf(notes ?? '').find(
    ({ text }) =>
      TELLS_OF_ROUNDS.test(text) &&
      !OF_THEMSELVES.test(text) &&
      text.length <= LONGEST_NOTE &&
      !isInstructionLike(text),
  );
  return said && innerQuotes(oneLine(said.text)).replace(/(?<![.!?])$/, '.');
}
