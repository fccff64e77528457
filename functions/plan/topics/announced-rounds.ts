/** What an announced round makes certain: a posting that promises a system design interview will hold one. */
import { topicById } from '../curriculum/by-id.ts';
import type { RoleMatch } from './match-role.ts';
import type { EvidenceText } from './read-evidence.ts';
import { sentences } from './sentences.ts';

/** Words of a sentence that tells what the interviews consist of. */
const TELLS =
  /\b(?:interviews?|interviewing|rounds?|loop|on-?site|hiring process|selection|stages?|process|panel|assessment|what to expect|how we hire|you(?:['’]ll| will) meet|we(?:['’]ll| will) (?:give|ask)|vorstellungsgespräch|bewerbungsprozess|auswahlverfahren|entretiens?|entrevistas?)\b/i;
/** "Interviews with users" are work, not a round. */
const OF_THE_WORK =
  /\b(?:user|customer|stakeholder|exit) interviews?\b|\binterview(?:s|ing)? (?:users|customers|candidates)\b/i;

interface Announced {
  /** In the role's own form where it has one. */
  topic: (role: RoleMatch) => string;
  cue: RegExp;
}

const DESIGN_OF: Readonly<Record<string, string>> = {
  'mobile-ios': 'mobile-system-design',
  'mobile-android': 'mobile-system-design',
  'mobile-cross-platform': 'mobile-system-design',
  'machine-learning': 'ml-system-design',
  frontend: 'frontend-system-design',
};

const ROUNDS: readonly Announced[] = [
  {
    topic: () => 'data-structures',
    cue: /\b(?:algorithms?|algorithmic|data structures|leetcode|hacker ?rank|codility|algorithmen)\b/i,
  },
  {
    topic: ({ tracks }) => tracks.flatMap(({ track }) => DESIGN_OF[track.id] ?? [])[0] ?? 'system-design',
    cue: /\b(?:system[- ]design|systems design|systemdesign|architecture (?:interview|round|discussion|session|case|exercise)|design (?:interview|round|session|problem|exercise) (?:about|on|of|for) (?:an? |the )?(?!test|ui|visual))/i,
  },
  {
    topic: () => 'behavioural-interview',
    cue: /\b(?:behaviou?ral|competency[- ]based|(?:values?|culture|leadership) (?:interview|round|conversation|talk|fit|principles)|(?:conversation|talk|round|interview) (?:about|on) (?:incidents?|failures?|conflicts?|how you work|your past))\b/i,
  },
  { topic: () => 'object-oriented-design', cue: /\b(?:object[- ]oriented|low[- ]level|class) design\b/i },
];

/** By topic id: the words of the posting that announce it. */
export function announcedRounds(evidence: readonly EvidenceText[], role: RoleMatch): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, text } of evidence) {
    if (kind !== 'job-posting' && kind !== 'notes' && kind !== 'interview-guide') continue;
    for (const { start, end } of sentences(text)) {
      const sentence = text.slice(start, end);
      if (!TELLS.test(sentence) || OF_THE_WORK.test(sentence)) continue;
      for (const { topic, cue } of ROUNDS) {
        const said = cue.exec(sentence)?.[0];
        const id = topic(role);
        if (said !== undefined && topicById.has(id) && !found.has(id)) found.set(id, said.trim());
      }
    }
  }
  return found;
}
