/**
 * Keeps to what a person does for a living: sentences about family, health, faith, politics and the like, and contact
 * data, are left out before anything else sees the text. What stays is verbatim. Pure.
 */

const KIN =
  '(?:wife|husband|spouse|fianc[eé]e?|girlfriend|boyfriend|kids?|child(?:ren)?|daughters?|sons?|baby|babies|mother|father|mum|mom|dad|parents|brothers?|sisters?|family|grand(?:mother|father|parents)|dogs?|cats?|pets?)';

const PRIVATE: readonly RegExp[] = [
  new RegExp(`\\b(?:my|his|her|their|our|with a|and a)\\s(?:\\w{1,12}\\s){0,2}${KIN}\\b`, 'i'),
  /\b(?:father|mother|parent|dad|mom|mum)\s(?:of|to)\s(?:\w{1,12}\s){0,2}/i,
  /\b(?:married|divorced|engaged to|pregnan(?:t|cy)|parental leave|maternity|paternity|wedding|honeymoon)\b/i,
  /\b(?:diagnosed with|my (?:illness|disease|disability|depression|anxiety|therapy|therapist|cancer|adhd|autism|recovery|mental health)|i (?:suffer|suffered) from|chronically ill)\b/i,
  /\b(?:i am|i'm|i’m|as an?|being) (?:an? )?(?:gay|lesbian|bisexual|transgender|trans|queer|christian|catholic|muslim|jewish|hindu|buddhist|atheist|republican|democrat|socialist|libertarian|conservative)\b/i,
  /\b(?:i vote[d]? for|my (?:church|faith|religion|mosque|synagogue|political views))\b/i,
  /\b(?:born (?:on|in) (?:\d|january|february|march|april|may|june|july|august|september|october|november|december)|my birthday|date of birth|\d{2} years old)\b/i,
  /\b(?:home address|i live at|my salary|my phone)\b/i,
  /[\w.+-]{1,64}(?:@|\s?\(at\)\s?|\s?\[at\]\s?)[\w-]{1,64}\.[a-z]{2,}/i,
  /(?:\+|\b00)\d[\d ()./-]{7,16}\d/,
];

/** The text without sentences on private matters; lines that lose everything go. */
export function professionalText(text: string): string {
  const lines = text.split('\n').map((line) => {
    if (!isPrivate(line)) return line;
    const mark = /^(?:#{1,6}|-)\s/.exec(line)?.[0] ?? '';
    const kept = sentences(line.slice(mark.length)).filter((sentence) => !isPrivate(sentence));
    return kept.length === 0 ? undefined : `${mark}${kept.join(' ')}`;
  });
  return lines
    .filter((line) => line !== undefined)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function isPrivate(text: string): boolean {
  return PRIVATE.some((pattern) => pattern.test(text));
}

function sentences(line: string): string[] {
  return line.split(/(?<=[.!?])\s+/);
}
