/** Which section of the plan a sentence serves. Cues in words first, the page's kind where they are silent. */
import type { SourceKind } from '../../../shared/source.ts';
import type { FactKind } from '../evidence.ts';

/** Tried in order; the first that matches names the kind. */
const CUES: readonly [FactKind, RegExp][] = [
  [
    'hiring-process',
    /\b(?:interviews?|interviewing|hiring process|take[- ]home|phone screen|screening call|pairing session|coding (?:session|exercise|test|challenge)|whiteboard|on-?site (?:day|visit|round)|final round|recruiter|Vorstellungsgespräch|Bewerbungsprozess|entretien)\b/i,
  ],
  [
    'funding',
    /\b(?:series [A-H]\b|seed round|raised|funding|investors?|venture|valuation|IPO|backed by|bootstrapped|profitable|acquired by|acquisition|owned by|foundation-owned)\b/i,
  ],
  [
    'history',
    /\b(?:founded|established|started (?:in|out|by|with)|began (?:in|as)|since (?:19|20)\d\d|born in|launched in|in business|gegründet|fondée?|established in|our story|originally)\b/i,
  ],
  [
    'people',
    /\b(?:\d[\d,.]*\+? (?:people|employees|engineers|colleagues|staff|team ?m(?:ates|embers)|developers work)|we are \S+ (?:people|of us)|of us\b|headcount|employs|our (?:team|founders|CEO|CTO)|co-?founders?|Mitarbeiter\w*|collaborateurs)\b/i,
  ],
  [
    'location',
    /\b(?:headquarter(?:s|ed)|offices? in|based in|located in|fully remote|remote(?:-first)?|hybrid|on site|on-site|working from|Standort\w*|Hauptsitz|siège)\b/i,
  ],
  [
    'customer',
    /\b(?:customers?|clients?|used by|trusted by|serves?|users?|subscribers?|merchants|patients|players|schools|partners?|Kunden)\b/i,
  ],
  [
    'value',
    /\b(?:we (?:believe|value|care|trust|promise|refuse|never|always|do not|don['’]t)|our (?:values?|mission|vision|promise|principles?|culture|purpose)|matters? (?:most )?to us|we love|open[- ]source|transparen|integrity|inclusi\w+|diversity|sustainab\w+)\b/i,
  ],
  [
    'way-of-working',
    /\b(?:on-?call|code reviews?|pair(?:ing)?|ship(?:s|ped)?|release|deploy|sprints?|agile|mentor\w*|four-day|async|meetings?|postmortems?|blameless|design docs?|rotation|teams? of|autonom\w+)\b/i,
  ],
];
const SCALE =
  /\p{N}[\p{N}.,]*\s*(?:\+|%|k\b|m\b|bn\b|percent|million|billion|thousand|countries|requests|transactions|transfers|events|records|stores|downloads|sites|TB|PB|ms\b|hours?|minutes|times|x\b)/iu;
const REQUIREMENT =
  /\b(?:experience|knowledge|proficien\w*|familiar\w*|comfortable|you (?:will|have|are|should|can|know|bring|need|must|understand|enjoy|care|want|work)|you['’](?:ll|ve|re)|must|required|requirements?|ability|able to|skills?|degree|years?|fluent|understanding|we (?:expect|look for|ask for|are looking for|want)|bonus|nice to have|welcome|plus|ideally|strong|solid|sound|Erfahrung|Kenntnisse|expérience|maîtrise)\b/i;
const ENGINEERING =
  /\b(?:service|services|API|latency|database|cluster|cache|queue|pipeline|stack|code|compiler|deploy\w*|kubernetes|frontend|backend|schema|index|thread|memory|p9[59]|throughput|model|inference|dataset|firmware|migrat\w+|refactor\w*|rewr\w+|architecture|infrastructure|monolith|tests?|bug|incident|outage)\b/i;
const OFFERING =
  /\b(?:builds?|makes?|provides?|offers?|helps?|lets?|enables?|delivers?|develops?|sells?|operates?|runs?|is an?|are an?|platform|product|software|app|service|tool)\b/i;

/** The kind of a company sentence. `technologies`: how many it names. */
export function companyFactKind(text: string, page: SourceKind, technologies: number): FactKind {
  if (page === 'job-posting') return postingKind(text);
  if (page === 'news-article') return 'news';
  const cue = CUES.find(([, pattern]) => pattern.test(text))?.[0];
  if (page === 'values-page') return cue === 'hiring-process' ? cue : 'value';
  if (page === 'engineering-post' || page === 'repository' || page === 'code-profile')
    return cue === 'hiring-process' || cue === 'value' ? cue : 'engineering';
  if (cue && !(cue === 'customer' && technologies > 1)) return cue;
  if (technologies > 0 && ENGINEERING.test(text)) return 'engineering';
  if (SCALE.test(text)) return 'scale';
  if (page === 'careers-page') return 'way-of-working';
  return OFFERING.test(text) ? 'what-they-do' : 'product';
}

function postingKind(text: string): FactKind {
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
