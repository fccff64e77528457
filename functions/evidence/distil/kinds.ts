/** Which section of the plan a sentence serves. Cues in words first, the page's kind where they are silent. */
import type { SourceKind } from '../../../shared/source.ts';
import type { FactKind } from '../evidence.ts';
import { HIRING_HEADING } from './records.ts';

/** Tried in order; the first that matches names the kind. */
const CUES: readonly [FactKind, RegExp][] = [
  [
    'hiring-process',
    /\b(?:(?:our|the|coding|technical|final|design|first) interviews?|interview process|hiring process|take[- ]home|phone screen|screening call|pairing session|coding (?:session|exercise|test|challenge)|whiteboard|on-?site (?:day|visit|round)|final round|candidates?|applicants?|your application|Vorstellungsgespräch\w*|Bewerbungsprozess|entretiens?)\b/i,
  ],
  [
    'funding',
    /\b(?:series [A-H]\b|seed (?:round|funding)|raised [$€£]|funding round|venture capital|valuation|IPO|backed by|bootstrapped|profitable|acquired by|(?:are|is) owned by|foundation-owned)\b/i,
  ],
  [
    'history',
    /\b(?:founded|established in|started (?:in|out|by)|began (?:in|as)|since (?:19|20)\d\d|born in|launched in|in business|gegründet|fondée?|our story|were started)\b|\bfor (?:over |more than )?\p{N}+ years\b/iu,
  ],
  [
    'people',
    /\b(?:(?:we are|we['’]re|now|employs?|team of|firm has|company has|of about|of around) (?:now |about |over |around |some )?[\p{L}\p{N},.]+ (?:people|of us|employees|engineers|colleagues|staff|persons)|\d[\d,.]*\+? (?:employees|colleagues|team ?members|teammates|Mitarbeiter\w*|collaborateurs)|of us\b|headcount|(?:our|the) (?:founders?|CEO|CTO)|co-?founders?|Mitarbeitenden?)\b/iu,
  ],
  [
    'location',
    /\b(?:headquarter(?:s|ed)|offices? in|(?:are|is|team) based in|fully remote|remote(?:-first| in)|hybrid|on[- ]site|working from|Standort\w*|Hauptsitz|siège)\b/i,
  ],
  [
    'customer',
    /\b(?:customers?|clients?|used by|trusted by|serves?|users?|subscribers?|merchants|patients|players|schools|partners?|Kunden)\b/i,
  ],
  [
    'value',
    /\b(?:we (?:believe|value|care|trust|promise|refuse|never|always|do not|don['’]t|prefer|would rather|[a-z]+ for nobody)|our (?:values?|mission|vision|promise|principles?|culture|purpose)|matters? (?:most )?to us|we love|open[- ]source|transparen|integrity|inclusi\w+|diversity|sustainab\w+)\b/i,
  ],
  [
    'way-of-working',
    /\b(?:on-?call|code reviews?|pair(?:ing)?|ship(?:s|ped)?|release|deploy|sprints?|agile|mentor\w*|four-day|async|meetings?|postmortems?|blameless|design docs?|rotation|teams? of|autonom\w+)\b/i,
  ],
];
const SCALE =
  /\p{N}[.,]*\s*(?:\+|%|k\b|m\b|bn\b|percent|million|billion|thousand|countries|requests|transactions|transfers|events|records|stores|downloads|sites|TB|PB|ms\b|hours?|minutes|times|x\b)/iu;
const REQUIREMENT =
  /\b(?:experience|knowledge|proficien\w*|familiar\w*|comfortable|you (?:will|have|are|should|can|know|bring|need|must|understand|enjoy|care|want|work)|you['’](?:ll|ve|re)|must|required|requirements?|ability|able to|skills?|degree|years?|fluent|understanding|we (?:expect|look for|ask for|are looking for|want)|bonus|nice to have|welcome|plus|ideally|strong|solid|sound|Erfahrung|Kenntnisse|expérience|maîtrise)\b/i;
const ENGINEERING =
  /\b(?:service|services|API|latency|database|cluster|cache|queue|pipeline|stack|code|compiler|deploy\w*|kubernetes|frontend|backend|schema|index|thread|memory|p9[59]|throughput|model|inference|dataset|firmware|migrat\w+|refactor\w*|rewr\w+|architecture|infrastructure|monolith|tests?|bug|incident|outage)\b/i;
const OFFERING =
  /\b(?:builds?|makes?|provides?|offers?|helps?|lets?|enables?|delivers?|develops?|sells?|operates?|runs?|handles?|is an?|are an?)\b/i;

/** The kind of a company sentence. `technologies`: how many it names. */
export function companyFactKind(text: string, page: SourceKind, technologies: number, name = ''): FactKind {
  if (page === 'job-posting') return postingKind(text);
  if (page === 'news-article') return 'news';
  if (page !== 'engineering-post' && defines(text, name)) return 'what-they-do';
  const cue = CUES.find(([, pattern]) => pattern.test(text))?.[0];
  if (page === 'values-page') return cue === 'hiring-process' ? cue : 'value';
  if (page === 'engineering-post' || page === 'repository' || page === 'code-profile')
    return cue === 'hiring-process' || cue === 'value' ? cue : 'engineering';
  if (cue && !(cue === 'customer' && technologies > 1)) return cue;
  if (technologies > 0 && ENGINEERING.test(text)) return 'engineering';
  if (SCALE.test(text)) return 'scale';
  if (page === 'careers-page') return 'way-of-working';
  return OFFERING.test(text) && (name === '' || text.includes(name) || /\b[Ww]e\b/.test(text))
    ? 'what-they-do'
    : 'product';
}

/** What the heading above a sentence says it is about; undefined when it says nothing. */
export function kindOfHeading(heading: string | undefined): FactKind | undefined {
  if (heading === undefined) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(heading))?.[0];
}

const HEADINGS: readonly [FactKind, RegExp][] = [
  ['hiring-process', HIRING_HEADING],
  [
    'value',
    /\b(?:(?:our|company|core) (?:values|principles|beliefs)|values|what we (?:believe|value|stand for)|(?:our )?mission|(?:our )?culture|unsere werte|werte|nos valeurs|valeurs|nuestros valores)\b|価値観|行動指針|价值观/i,
  ],
  [
    'requirement',
    /\b(?:requirements?|qualifications|what you(?:['’]ll)? (?:bring|need|have)|who you are|about you|your profile|must[- ]haves?|skills|we(?:['’]re| are) looking for|dein profil|ihr profil|anforderungen|das bringst du mit|votre profil|profil recherché|tu perfil|requisitos|応募資格|必須)\b/i,
  ],
];

/** "Acme is a …", "We build …": says what the company is or does; "We run on Kubernetes" says how. */
export function defines(text: string, name: string): boolean {
  if (WE_DO.test(text)) return true;
  const bare = text.replace(LEAD_IN, '').replace(/^The (?=\p{Lu})/u, '');
  return nameForms(name).some((form) => bare.startsWith(form) && DEFINING_VERB.test(bare.slice(form.length)));
}

/** "For 24 years, Acme has helped …": the definition begins after it. */
const LEAD_IN = /^(?:In|For|Since|From|With|Today|Now|As|At|On)\b[^,.]{1,90},\s+(?=\p{Lu})/u;

const WE_DO =
  /^We (?:are (?!an? (?:team|group) of\b)(?:an?|the)\b|(?:build|are building|make|help|provide|offer|design|develop|run|operate|sell|connect)\b(?! (?:on|in|with|from|by|it|them|this|these|our|everything|all|every|each|decisions|mistakes|sure)\b))/;
const DEFINING_VERB =
  /^(?: is an?| is the| are an?| (?:builds?|makes?|helps?|provides?|offers?|designs?|develops?|runs?|operates?|sells?|connects?|moves?|lets?|gives?|enables?|delivers?|powers?|brings?|serves?|handles?|keeps?|tells?|counts?|measures?|publishes)| has (?:helped|built|made|provided|served|run|been an?))\b/;

/** "Tidewell Health" is also called "Tidewell". */
export function nameForms(name: string): string[] {
  const [first = ''] = name.split(' ');
  return first !== name && first.length >= 5 ? [name, first] : name === '' ? [] : [name];
}

/** How postings speak of their interviews. */
export const INTERVIEW_TALK =
  /\b(?:(?:our|the|practical|technical) interviews?|interviews?\s*(?::|has|have|is|are|includes?|covers?|consists?)|(?:the|our) (?:process|loop)\s*(?::|is|has|includes?)|^process:|(?:interview|selection|recruitment|application) process|we (?:will |['’]ll )?(?:talk to|speak (?:to|with)|meet|see) you (?:once|twice|(?:two|three|four) times)|we (?:will|['’]ll) ask (?:you to|about)|you (?:will|['’]ll) be asked|please bring|in the interview|hiring process|take[- ]home|phone screen|coding (?:session|exercise|challenge|test)|Vorstellungsgespräch\w*|Bewerbungsprozess|entretiens?)(?![\p{L}])/iu;

function postingKind(text: string): FactKind {
  if (INTERVIEW_TALK.test(text)) return 'hiring-process';
  const cue = CUES.find(([, pattern]) => pattern.test(text))?.[0];
  if (cue === 'hiring-process') return cue;
  if (REQUIREMENT.test(text)) return 'requirement';
  if (cue === 'location' || cue === 'way-of-working' || cue === 'value') return cue;
  return ENGINEERING.test(text) ? 'engineering' : (cue ?? 'requirement');
}

const ROLE =
  /\b(?:is|works? as|serves? as|currently|now|joined|I['’]m|I am|my role|lead(?:s|ing)?|heads?|head of|engineer|manager|director|CTO|CEO|founder|architect|developer|scientist|designer)\b/i;

export function interviewerFactKind(text: string, page: SourceKind): FactKind {
  if (page === 'repository' || page === 'code-profile') return 'interviewer-work';
  return ROLE.test(text) ? 'interviewer-role' : 'interviewer-work';
}
