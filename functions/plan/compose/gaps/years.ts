/** Years of experience as they are written: "5+ years", "four years of experience", "mindestens 5 Jahre Berufserfahrung". */

const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
/** A span of years that is not somebody's experience: "in the last three years", "every two years". */
const YEARS =
  /(?<before>\b(?:last|past|next|first|every|within|over|ago|after|for the)\s{1,3})?\b(?<value>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s{0,3}(?:\+|plus|or more|(?:-|–|to|or)\s{0,3}(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\+?)?\s{0,3}(?:years?|yrs?|Jahre[ns]?|ans|años|jaar)\b(?<after>[^.;\n]{0,60})/giu;
const EXPERIENCE =
  /^['’]?\s*(?:or more\s+)?(?:of\s+)?(?:[\p{L}-]+\s+){0,4}(?:experience|building|shipping|managing|maintaining|using|work|working|writing|developing|operating|running|engineering|programming|leading|managing|as an?|in|with|\p{L}*erfahrung|d['’]expérience|de experiencia|ervaring)/iu;

/** Every number of years that a text gives as experience; the lower end of a range. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEARS)].flatMap(({ groups }) => {
    if (!groups || groups.before !== undefined || !EXPERIENCE.test(groups.after ?? '')) return [];
    return [WORDS[groups.value?.toLowerCase() ?? ''] ?? Number(groups.value)];
  });
}

const LEAST =
  /\b(?:at least|minimum(?: of)?|no less than|mindestens|au moins|al menos)\s+(?<least>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s+(?:years?|jahre?n?|ans|años)\b|\b(?<plus>\d{1,2})\s*\+\s*(?:years?|yrs?|jahre?n?|ans|años)\b/iu;

/** The years a demand asks for; undefined when it asks for none. */
export function yearsAsked(demand: string): number | undefined {
  const groups = LEAST.exec(demand)?.groups;
  const least = groups?.least?.toLowerCase();
  const asked = least === undefined ? Number(groups?.plus) : (WORDS[least] ?? Number(least));
  const stated = Math.min(...yearsIn(demand));
  return Number.isFinite(stated) ? stated : Number.isFinite(asked) ? asked : undefined;
}
