/** What kind of round a published name means. */
import type { RoundKind } from '../../../../shared/plan.ts';

/** First match wins, the more telling words first. */
const CUES: readonly (readonly [RoundKind, RegExp])[] = [
  // Leading people is told in stories, a design to criticise or to test is a case: no system is drawn.
  [
    'values',
    /\b(?:people|leadership|management)[- ](?:management|leadership|deep[- ]dive|interview|round|skills)\b/i,
  ],
  [
    'case',
    /\b(?:test[- ]design|test[- ]planning|design (?:critique|crit|review|challenge|exercise)|critique|app critique)\b/i,
  ],
  ['coding', /\b(?:object[- ]oriented|low[- ]level) design\b/i],
  [
    'code-review',
    /\b(?:code review|pull request|review (?:of )?(?:a|some|one of our) (?:change|code|diff)|merge request)\b/i,
  ],
  [
    'take-home',
    /\b(?:take[- ]home|home ?work|assignment|test project|(?:task|exercise|challenge|test) (?:at|from|to do at) home|profiling exercise|Probeaufgabe|Hausaufgabe|(?:chez vous|à la maison|von zu ?hause|zu Hause)|test technique(?= à)|exercice(?= à)|prueba para casa|(?:three|two|\d)[- ]hour (?:task|exercise|challenge))\b/i,
  ],
  [
    'deep-dive',
    /\b(?:deep[- ]dive|(?:research|technical|tech|job|scientific) (?:talk|presentation)|(?:a |your )?(?:past|previous|own) (?:project|work|system)s?|(?:system|project|thing|something) (?:that )?you(?: have|['’]ve)? (?:built|worked on)|project (?:talk|walk-?through)|show[- ]and[- ]tell|portfolio|restitution)\b/i,
  ],
  [
    'system-design',
    /\b(?:system design|design|architecture|whiteboard\w*|Architektur\w*|diseño de sistemas)\b/i,
  ],
  [
    'debugging',
    /\b(?:debug\w*|broken|incident\w*|log (?:walk-?through|analysis)|tabletop|fault|fails?|outage|troubleshoot\w*|defects?)\b/i,
  ],
  [
    'coding',
    /\b(?:pairing|pair[- ]program\w*|pair|live[- ]coding|coding|(?:build|implement|write) (?:an? |some )?(?:small |simple |tiny )?(?:screen|component|function|feature|app|program|api|service|widget|code|query|script)|algorithm\w*|programming|driver to write|kata|data structures|Programmier\w*|Coding\w*|gemeinsam lösen|solve (?:it )?together|de código|de code|leetcode|hacker ?rank|online (?:test|assessment)|sql (?:screen|test|round|exercise|session|interview))\b/i,
  ],
  [
    'case',
    /\b(?:case|analysis|data ?set|metrics?|sql|presentation|present|Präsentation|présentation|presentación|Fallstudie|étude de cas|caso práctico|product sense|estimation)\b/i,
  ],
  [
    'recruiter',
    /\b(?:recruiter|phone|telephone|telefon\w*|telefón\w*|téléphon\w*|llamada|Personalabteilung|ressources humaines|recursos humanos|RH|Erstgespräch|screen(?:ing)?|intro(?:ductory)? (?:call|chat)|first (?:call|talk|chat)|chat about you|talent (?:team|partner|acquisition)|from talent|HR)\b/i,
  ],
  [
    'values',
    /\b(?:values?|principles?|behaviou?ral|cultur\w+|team|founders?|managers?|lead|bar[- ]raiser|cross[- ]functional|stakeholders?|head of|conversation|Gespräch|équipe|equipo|Team\w*|Probetag|Schnuppertag|Probearbeiten|Geschäftsführ\w*|direction|chat|lunch|coffee|customer|meet the|CEO|CTO|Kennenlern\w*)\b/i,
  ],
  [
    'technical',
    /\b(?:technical|technisch\w*|Fachgespräch|techniques?|técnic[oa]s?|Aufgabe|depth|discussion|fundamentals|statistics|probability|interview|questions|exercise|task|session|panel)\b/i,
  ],
];

/** What was done at home is talked over: its own choices are asked about, no system of old. */
export const TALKED_OVER =
  /\b(?:review|discussion|debrief|presentation|walk-?through|interview|talk|present|discuss|defen[cs]e)\b[^.;]{0,24}\b(?:take[- ]home|assignment|home ?work|your (?:solution|submission)|(?:the|your) (?:exercise|task|challenge|test project))\b|\b(?:take[- ]home|assignment|home ?work|exercise|test project)\b[- ](?:review|discussion|debrief|presentation|walk-?through|interview)\b|\b(?:Besprechung|Diskussion|Vorstellung|Präsentation) (?:der|deiner|Ihrer|eurer) (?:\p{L}*[Aa]ufgabe|\p{L}*[Ll]ösung)/iu;

/** Names that say when or how one meets, not what is done. */
const SAYS_LITTLE: ReadonlySet<RoundKind> = new Set(['recruiter', 'values', 'technical']);
/** Names that say enough by themselves, whatever the description mentions besides. */
const SAYS_ENOUGH =
  /\b(?:recruiter|HR|talent|intro(?:ductory)?|get(?:ting)? to know|values?|principles?|behaviou?ral|cultur\w+|lunch|coffee|Kennenlernen)\b/i;
/** Beats where and with whom one meets: a technical screen, a technical talk with the team. */
const TECHNICAL = /\b(?:technical|technisch\w*|Fachgespräch|technique|técnic[oa])\b/i;
const HANDS_ON: ReadonlySet<RoundKind> = new Set([
  'code-review',
  'take-home',
  'system-design',
  'coding',
  'debugging',
  'case',
  'deep-dive',
]);
/** "A talk with the head of design": whom one meets is not what is done. */
const OF_A_DEPARTMENT =
  /\b(head|directors?|VP|vice president|chief|leads?|managers?|members?|colleagues|somebody|someone)(?: of| from)(?: the| our)? \p{L}+(?! (?:round|interview|session|exercise))|\b(?:design|architecture|analytics|data) (managers?|directors?|leads?|team|leadership|chapter)\b/giu;
/** "There is no live coding puzzle": what is ruled out is not done. */
const RULED_OUT = /\b(?:no|not|never|without|don['’]t|kein\w*)\b[^.;,:]*/gi;

/**
 * By its name; by its description where the name alone tells nothing, or only where one meets: a "technical screen" in
 * which one pairs is a coding round.
 */
export function kindOfRound(name: string, description: string): RoundKind {
  const by = (text: string) => {
    const spoken = text.replace(OF_A_DEPARTMENT, '$1$2 of them');
    return CUES.find(([, cue]) => cue.test(spoken))?.[0];
  };
  if (TALKED_OVER.test(name)) return 'deep-dive';
  const first = by(name);
  const named = TECHNICAL.test(name) && first !== undefined && SAYS_LITTLE.has(first) ? 'technical' : first;
  const told = by(description.replace(RULED_OUT, ''));
  if (named === undefined) return told ?? by(description) ?? 'other';
  const vague = SAYS_LITTLE.has(named) && !SAYS_ENOUGH.test(name);
  return vague && told !== undefined && HANDS_ON.has(told) && !SAYS_ENOUGH.test(description) ? told : named;
}
