/** What kind of round a published name means. */
import type { RoundKind } from '../../../shared/plan.ts';

/** First match wins, the more telling words first. */
const CUES: readonly (readonly [RoundKind, RegExp])[] = [
  [
    'code-review',
    /\b(?:code review|pull request|review (?:of )?(?:a|some|one of our) (?:change|code|diff)|merge request)\b/i,
  ],
  [
    'take-home',
    /\b(?:take[- ]home|home ?work|assignment|(?:task|exercise|challenge|test) (?:at|from|to do at) home|profiling exercise|Probeaufgabe|Hausaufgabe|(?:three|two|\d)[- ]hour (?:task|exercise|challenge))\b/i,
  ],
  [
    'deep-dive',
    /\b(?:deep[- ]dive|(?:a |your )?(?:past|previous|own) (?:project|work|system)s?|(?:system|project|thing) (?:that )?you(?: have|['’]ve)? (?:built|worked on)|project (?:talk|walk-?through)|show[- ]and[- ]tell|portfolio)\b/i,
  ],
  ['system-design', /\b(?:system design|design|architecture|whiteboard\w*)\b/i],
  ['debugging', /\b(?:debug\w*|broken|incident\w*|fault|fails?|outage|troubleshoot\w*|defects?)\b/i],
  [
    'coding',
    /\b(?:pairing|pair[- ]program\w*|pair|live[- ]coding|coding|algorithm\w*|programming|driver to write|kata|data structures|leetcode|hacker ?rank|online (?:test|assessment))\b/i,
  ],
  ['case', /\b(?:case|analysis|data ?set|metrics?|sql|presentation|present|product sense|estimation)\b/i],
  [
    'recruiter',
    /\b(?:recruiter|phone|telephone|telefon\w*|téléphone|screen(?:ing)?|intro(?:ductory)? (?:call|chat)|first (?:call|talk|chat)|chat about you|talent (?:team|partner)|HR)\b/i,
  ],
  [
    'values',
    /\b(?:values?|principles?|behaviou?ral|cultur\w+|team|founders?|managers?|head of|conversation|Gespräch|chat|lunch|coffee|customer|meet the|CEO|CTO|Kennenlernen)\b/i,
  ],
  ['technical', /\b(?:technical|interview|questions|exercise|task|session|panel)\b/i],
];

/** By its name; by its description where the name alone tells nothing. */
export function kindOfRound(name: string, description: string): RoundKind {
  const by = (text: string) => CUES.find(([, cue]) => cue.test(text))?.[0];
  return by(name) ?? by(description) ?? 'other';
}
