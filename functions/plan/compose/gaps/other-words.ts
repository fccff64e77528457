/** The same experience in other words: what postings ask for and how CVs tell of it. */
import { cvLines } from './cv-lines.ts';

/** How a posting puts it, how a CV does. Only what a CV line shows by itself. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\bon[- ]?call\b|\b(?:got|get|getting|woken) up (?:at|in the) (?:night|3)\b|\bwoken\b|\bpager\b|\bpaged\b|\bout of hours\b|\brota\b/i,
    /\bon[- ]?call\b|\bpager\b/i,
  ],
  [
    /\bincidents?\b|\bpost-?mortems?\b|\boutages?\b/i,
    /\bincidents?\b|\bpost-?mortems?\b|\boutages?\b|\bfound and fixed\b/i,
  ],
  [
    /\btests?\b|\btesting\b/i,
    /\btests?\b|\btest(?:ed|ing)\b|\bTDD\b|\b(?:espresso|junit|jest|cypress|pytest|rspec|xctest|playwright)\b/i,
  ],
  [/\bmentor\w*|\bcoach\w*/i, /\bmentor\w*|\bcoach\w*|\btrained\b|\btaught\b/i],
  [
    /\b(?:managed|managing|led|lead(?:ing)?) (?:a |an |the )?(?:\w+ ){0,3}(?:engineers|developers|people|teams?)\b|\bpeople management\b|\bpeople manager\b/i,
    /\b(?:managed|led|grew|headed)\b[^.]{0,40}\b(?:team|engineers|developers|people)\b|\bmanager\b|\bteam lead\b/i,
  ],
  [
    /\bhir(?:e|ed|ing)\b|\brecruit\w*/i,
    /\bhir(?:ed|ing)\b|\brecruit(?:ed|ing)\b|\binterviewed\b|\bgrew the\b[^.]{0,40}\bteam\b/i,
  ],
  [/\bremote\b|\basynchronous\w*|\basync\b/i, /\bremote\w*\b|\basync\w*|\btime ?zones\b/i],
  [/\baccessib\w+|\bWCAG\b|\ba11y\b/i, /\baccessib\w+|\bWCAG\b|\bscreen reader/i],
  [
    /\bpresent(?:ing|ations?)?\b|\bstorytelling\b|\bpublic speaking\b/i,
    /\bpresent(?:ed|ing|ations?)\b|\btalks?\b|\bspoke\b|\bspeaker\b/i,
  ],
  [
    /\bwrit(?:e|ten|ing)\b|\bdocument(?:s|ation)?\b/i,
    /\bwrote (?:the )?(?:\w+ ){0,2}(?:docs|documentation|guide|handbook|articles?|posts?|process)\b|\bdecision records\b|\bdocumentation\b|\bdocumented\b|\bblog\b/i,
  ],
  [
    /\bdegree\b|\bbachelor|\bmaster(?:['’]s)?\b|\bstudium\b/i,
    /\bB\.?\s?Sc\b|\bM\.?\s?Sc\b|\bPh\.?D\b|\bbachelor|\bmaster of\b|\bdegree\b/i,
  ],
  [/\bperformance\b|\blatency\b/i, /\bfaster\b|\blatency\b|\bperformance\b|\bfrom \d[\d.,]* m?s to\b/i],
  [/\b(?:a\/b|split)[- ]tests?\b|\bexperiments?\b/i, /\ba\/b[- ]test\w*|\bexperiments?\b/i],
];

/** The first line of the CV that tells of what the demand asks for; undefined when none does. */
export function otherWords(demand: string, cv: string): string | undefined {
  const told = PAIRS.filter(([asked]) => asked.test(demand)).map(([, said]) => said);
  return told.length === 0 ? undefined : cvLines(cv).find((line) => told.some((cue) => cue.test(line)));
}
