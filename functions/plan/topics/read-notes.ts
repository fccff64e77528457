/** What the candidate's notes wish for, and which topics they set aside. English. */
import { detectTechnologies } from '../../evidence/detect-technologies.ts';
import { isInstructionLike } from '../../evidence/distil/instructions.ts';
import { topicById } from '../curriculum/by-id.ts';
import { oneLine } from '../pages/passages.ts';
import { readEvidence, topicsOfTechnology } from './read-evidence.ts';
import { sentences } from './sentences.ts';

export interface Notes {
  /** The clauses that ask for something or tell of the interview, one a line. */
  wanted: string;
  /** Ids of topics that need no place in the plan: "skip Kubernetes". */
  setAside: ReadonlySet<string>;
}

/** Where a clause ends and the next may wish for the opposite: "skip React, but focus on CSS". */
const CLAUSE_END = /[,;:–—] | (?=(?:but|yet|although|instead|however|so|and (?:please|focus|skip|I|we))\b)/iu;
/** What is known is not asked for. */
const KNOWN =
  /\b(?:already know|know (?:this|that|it|\w+) well|(?:am|i['’]m|feel) (?:fine|good|strong|confident|comfortable) (?:with|at|in)|comfortable with|good at|strong (?:in|at)|confident (?:in|with))\b/i;
/** What needs no time; basics may be skipped where the rest is wanted. */
const SKIPPED =
  /\b(?<!(?:don['’]t|do not|never|not) )(?:skip|leave out|omit|drop|ignore)\b(?! (?:the |all )?(?:basics|introduction|intro|beginner|easy|simple|posting|company|weekend))|\b(?:no need|don['’]t bother|do not bother|don['’]t need|do not need|need no|without any|not interested in|nothing (?:on|about))\b/i;
/** "Skip it", "no need for that". */
const POINTS_BACK =
  /\b(?:skip|leave out|leave|omit|drop|ignore|need|for|with|on|about) (?:it|that|this|them|those|these)(?: out)?(?![ ]?\p{L})/iu;
/** How the plan should look is no subject. */
const ABOUT_THE_PLAN =
  /^(?:please |kindly |and |then )*(?:write|format|print|output|export|send|answer|reply|respond|return|translate|render|generate|deliver)\b/i;

/** Pure; linear in the notes. */
export function readNotes(notes: string): Notes {
  const wanted: string[] = [];
  const setAside = new Set<string>();
  let before = '';
  for (const { start, end } of sentences(notes)) {
    for (const clause of oneLine(notes.slice(start, end)).split(CLAUSE_END)) {
      if (SKIPPED.test(clause)) {
        // "I know Kubernetes, skip it": what "it" is, the clause before says.
        const what = POINTS_BACK.test(clause) ? `${before} ${clause}` : clause;
        for (const id of wholeTopics(what)) setAside.add(id);
      } else if (!KNOWN.test(clause) && !ABOUT_THE_PLAN.test(clause) && !isInstructionLike(clause))
        wanted.push(clause);
      before = clause;
    }
  }
  return { wanted: wanted.join('\n'), setAside };
}

/** Topics that the words name as a whole: "UIKit" alone is only half of "SwiftUI and UIKit". */
function wholeTopics(clause: string): Set<string> {
  const named = new Set(detectTechnologies(clause).map(({ id }) => id));
  const ids = [
    ...readEvidence({ sourceId: '', kind: 'notes', text: clause })
      .filter(({ isName }) => isName)
      .map(({ topicId }) => topicId),
    ...[...named].flatMap((id) => topicsOfTechnology(id).map(({ topic }) => topic.id)),
  ];
  return new Set(
    ids.filter((id) => {
      const inName = detectTechnologies(topicById.get(id)?.name ?? '').map((mention) => mention.id);
      return (
        inName.every((technology) => named.has(technology)) && (inName.length > 0 || isNamed(clause, id))
      );
    }),
  );
}

const isNamed = (clause: string, id: string): boolean =>
  readEvidence({ sourceId: '', kind: 'notes', text: clause }).some(
    ({ topicId, isName, weak }) => topicId === id && isName && !weak,
  );
