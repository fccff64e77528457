/** Names of interview rounds out of one sentence that lists them. English; anything else gives none. */

const MAX_ROUNDS = 6;
const MAX_NAME = 110;
/** No sentence that lists rounds is longer. */
const MAX_SENTENCE = 1_500;

/** The words that introduce the list; what follows them is the list. */
const INTROS: readonly RegExp[] = [
  /^(?:in the interview,? )?you(?: will|['’]ll) (?:do|be asked to|be asked|have|meet|go through)(?::\s*|\s+)/i,
  /^we (?:will|['’]ll) ask (?:you )?(?:to|about)\s+/i,
  /^please bring\s+/i,
  /^we (?:will |['’]ll )?(?:talk to|speak (?:to|with)|meet|see) you (?:once|twice|(?:two|three|four) times):\s*/i,
  /^(?:expect|there (?:is|are|will be)(?: also)?) (?=.*\b(?:interview|session|exercise|discussion|round|talk)s?\b)(?:practical interviews?\s*:\s*)?/i,
  /^(?:(?:der|unser|dein|das|le|notre|el|nuestro) )?(?:\p{L}*prozess|\p{L}*verfahren|Ablauf|Processus(?: de recrutement)?|Proceso(?: de selección)?)\s*[:–—]\s*/iu,
  /^(?:our |the |your )?(?:selection|hiring|interview day|how we hire|what to expect)\s*[:–—=]\s*/i,
  /^(?:[\p{L}’'-]+\s+){0,3}(?:interviews?|interview process|hiring process|process|loop|stages?|rounds?|steps)(?:\s+(?:process|loop|day|here))?\s*(?:[:–—]\s*|(?:is|are|has|have|includes?|consists? of|involves?|covers?|starts? with|begins? with|takes?|contains?)\s+(?:of\s+)?)/iu,
];
const SEPARATOR =
  / ?(?:[;|•]|,(?! (?:(?:in|bei|mit|an|auf|with|in) )?(?:die|der|das|den|dem|which|that|where|who|whom) (?:wir|du|sie|man|ihr|we|you|they)\b)|→|[-=]?>) ?(?:and |und |dann |plus |then |or |followed by |\(?\d[.)] )*| \(?[2-9][.)] (?=\p{L})| (?:and then|followed by|plus) | and (?=(?:an?|one|two|three|be|walk|give|to)\s)| (?:und|et|y|e) (?=(?:(?:zum Schluss |abschließend )?ein(?:e[rnms]?)?|une?|una)\s|\p{L}*(?:gespräch|interview|probetag|aufgabe|telefonat)(?!\p{L}))/iu;
/** Signs that part nothing else: where they stand between the items, commas belong to an item. */
const SIGN = / ?(?:[•·|]|→|[-=]?>) ?(?:then )?/u;
const LEAST_SIGNS = 2;
const NO_ROUND =
  /\b(?:salary|visa|feedback within|benefits|trick questions|beforehand|within \w+ (?:days|weeks))\b/i;
const LEADING =
  /^(?:\(?\d[.)]|\d{1,2}[:.]\d{2}(?: ?[ap]m)?|and|or|also|please|to|an?|the|our|your|ein(?:e[mnrs]?)?|dem|une?|una|be asked to|be ready to|be prepared to|you will|give you|hand you)\s+/i;
const ONE_WORD =
  /^(?:coding|pairing|lunch|call|presentation|präsentation|panel|assignment|screen(?:ing)?|take-home|on-?site|whiteboard(?:ing)?|debugging|[\p{L}-]*(?:interview|gespräch|telefonat|probetag|schnuppertag|probearbeiten|aufgabe|challenge|entretien|entrevista))$/iu;
/** What a candidate sends in before anybody meets. */
const SENT_IN = /^(?:(?:written|online|your|short) )?(?:application|CV|bewerbung)(?: form| review)?$/i;

/** "Our interview has a coding session in Go, a design session, and a talk" → three names; [] when it is no list. */
export function roundNames(sentence: string): string[] {
  if (sentence.length > MAX_SENTENCE) return [];
  const text = partsOfADay(sentence)
    .replace(/\([^)]{0,120}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const timed = timedList(sentence);
  if (timed.length > 0) return timed;
  const intro = INTROS.find((pattern) => pattern.test(text));
  if (!intro) return bareList(text);
  const told = text.replace(intro, '').replace(/(?<![.!?])[.!?]+$/, '');
  const list = isParted(told) ? told : afterOwnColon(told);
  const names = joinTopics(itemsOf(list).flatMap(eachInterview), /\bask (?:you )?about\b/i.test(text))
    .map(cleaned)
    .filter(isRoundName);
  return [...new Set(names)].slice(0, MAX_ROUNDS);
}

const isParted = (list: string): boolean => list.split(SIGN).length > LEAST_SIGNS;
const itemsOf = (list: string): string[] => list.split(isParted(list) ? SIGN : SEPARATOR);

/** "ML design and behavioral interviews": one of each. */
function eachInterview(item: string): string[] {
  const parts =
    /^(?<one>[\p{L} -]{2,30}) and (?<other>[\p{L} -]{2,30}) (?<noun>interview|round|session)s$/iu.exec(
      item,
    )?.groups;
  return parts ? [`${parts.one} ${parts.noun}`, `${parts.other} ${parts.noun}`] : [item];
}

/** "on-site with four interviews (coding, system design, values)": the interviews, not the day, are the rounds. */
const DAY_OF_PARTS =
  /(?<=[,;:|→>]\s*)[^,;:|()→>]*\b(?:on-?site|panel|loop|interviews|final round|final day)\b[^,;:|()]*\(([^()]*,[^()]*)\)/giu;

const partsOfADay = (sentence: string): string =>
  sentence.replace(DAY_OF_PARTS, (whole, parts: string) => {
    const names = parts.split(/\s*,\s*(?:and\s+)?|\s+and\s+/).map((part) => part.trim());
    return names.every((name) => /^\p{L}[\p{L} -]{2,40}$/u.test(name))
      ? names.map((name) => (MEETING.test(name) ? name : `${name} interview`)).join(', ')
      : whole;
  });

/** "A first talk (30 minutes), show and tell (60), pairing (90)": a list in which each item has its length. */
function timedList(sentence: string): string[] {
  const parts = sentence
    .replace(/\s+/g, ' ')
    .replace(/(?<![.!?])[.!?]+ ?$/, '')
    .replace(/^[^(:]{0,60}:\s+/, '')
    .split(/(?<=\))\s*[;,]\s*(?:and\s+|then\s+)?|(?<=\))\s+(?:and|then|und|dann|et|puis|y|en)\s+/);
  const timed = parts.every((part) =>
    /\( ?(?:about |up to )?\d{1,3}(?:[-–]\d{1,3})? ?(?:min\w*|h(?:ours?)?|Stunden?|Std\.?|heures?|horas?)? ?\)$/i.test(
      part,
    ),
  );
  if (parts.length < 2 || !timed) return [];
  const names = parts.map((part) => cleaned(part.replace(/ ?\([^()]*\)$/, ''))).filter(isRoundName);
  return [...new Set(names)].slice(0, MAX_ROUNDS);
}

/** What a list without an introduction must consist of. */
const MEETING =
  /\b(?:call|screen(?:ing)?|interview|review|conversation|session|exercise|take[- ]home|pairing|chat|lunch|talk|deep dive|round|panel|presentation|visit|meeting|assignment|assessment|whiteboard|onsite|task)\b/i;
const SENTENCE_VERB = /\b(?:is|are|was|were|have|has|can|should|must|do|does|don['’]t)\b/i;

/** "A recruiter call, a code review and a values conversation." → three names; [] when one of them is no round. */
function bareList(text: string): string[] {
  const parts = itemsOf(text.replace(/(?<![.!?])[.!?]+$/, '')).map(cleaned);
  const all = parts.every((part) => MEETING.test(part) && isRoundName(part) && !SENTENCE_VERB.test(part));
  return parts.length >= 2 && all ? [...new Set(parts)].slice(0, MAX_ROUNDS) : [];
}

/** How long it takes, what follows and how it ends are no rounds. */
const NO_MEETING =
  /^(?:(?:about|around|roughly|up to|at most|less than|on average|no more than|between)\s+)*(?:\d+|an?|one|two|three|four|five|six|eight|ten)(?:\s*(?:to|or|-|–)\s*\w+)?\s+(?:working |business |calendar )?(?:days?|weeks?|months?)\b|\b(?:outcome|whatever|regardless|feedback|everyone gets|everybody gets|we (?:answer|reply|decide)|an? (?:answer|offer|decision)|from start to|on average)\b/i;

/** Whether words can name something a candidate goes through. */
export const isRoundName = (name: string) =>
  name.length >= 4 &&
  name.length <= MAX_NAME &&
  !NO_ROUND.test(name) &&
  !SENT_IN.test(name) &&
  !NO_MEETING.test(name) &&
  !/^(?:with|for|on(?!-site)|in|at|by)\b/i.test(name) &&
  (/\s/.test(name) || ONE_WORD.test(name));

/** "one afternoon: pairing, lunch" is a list after its colon; "a case: what do you check" is none. */
function afterOwnColon(list: string): string {
  const at = list.indexOf(': ');
  if (at < 0) return list;
  return list.slice(0, at).includes(',') ? list.slice(0, at) : list.slice(at + 2);
}

/** "ask about pointers, volatile and concurrency, give you …": the first items are one round of questions. */
function joinTopics(items: readonly string[], aboutTopics: boolean): string[] {
  if (!aboutTopics) return [...items];
  const end = items.findIndex((item) => /^(?:give|walk|have|show|let|look|hand|do|you)\b/i.test(item));
  const topics = items.slice(0, end < 0 ? items.length : end);
  return [`questions about ${topics.join(', ')}`, ...items.slice(topics.length)];
}

/** "an on-site with system design": the first part of the day, not the day. */
const DAY_WITH =
  /^(?:(?:full|half)[- ]day )?on-?site (?:day )?with (?=.*\b(?:design|coding|interview|round|session|exercise)\b)/i;

/** "a test project which you present to two of us": what becomes of it is told in its sentence. */
const WHICH_ONE_DOES = /(?<=\p{L}{3}),? (?:which|that) (?:you|we|they)(?:['’]ll| will)? [^,;]*$/iu;

/** Without articles and lead-ins, with a capital. */
export function cleaned(part: string): string {
  let bare = part.trim();
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(LEADING, '').replace(DAY_WITH, '');
  }
  bare = bare.replace(WHICH_ONE_DOES, '');
  const met =
    /^(?<who>[\p{L} -]{3,40}?) for (?:an? |the )?(?<what>.*\b(?:round|interview|session|exercise)\b.*)$/iu.exec(
      bare,
    );
  if (met?.groups) bare = `${met.groups.what} (${met.groups.who?.toLowerCase()})`;
  // "iOS" begins small.
  return /^\p{Ll}\p{Lu}/u.test(bare) ? bare : bare.charAt(0).toUpperCase() + bare.slice(1);
}
