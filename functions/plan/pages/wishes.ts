/** Whether a line of a posting asks for something, would merely like it, or says that it can do without. */

/** Words that call what they speak of welcome, not needed: "ideally", "is a plus", "helps", "von Vorteil". */
const NICE =
  /^(?:nice|plus|bonus|preferred|desirable|helpful|useful|(?:also )?welcome|(?:good|nice|great)[- ]to[- ]haves?|pluspunkte)\s*:|\b(?:nice[- ]to[- ]haves?|ideally|preferably|bonus(?: points?)? (?:if|for)|(?:is|are|be|['’]s|as) (?:\p{L}+ly )?(?:an? )?(?:big |huge |strong |real |definite |small |nice |welcome )?(?:plus|bonus|welcome|advantage|advantageous|asset|nice(?! (?:person|colleague|people|team))|desirable|desired|preferred|helpful|useful|beneficial|handy|valuable|appreciated)|(?:helps|(?:will|would|may|might|can|does) help)(?<!(?:they|it|which|where|that) helps?)(?= ?(?:[,;.]|$|too\b|here\b|you\b|but\b|though\b|a lot\b))|comes? in (?:handy|useful)|goes a long way|would get you|counts? (?:in your favou?r|as a plus)|(?:we(?:['’]d| would)|would) (?:also )?(?:love|appreciate|be (?:glad|happy|delighted|thrilled|impressed))(?! to (?:meet|hear|find|talk|welcome)\b)|would(?:n['’]t| not) (?:hurt|harm|go amiss)|look (?:up)?on kindly|look kindly (?:up)?on|(?:so much|all|even) (?:the )?better|if you(?:['’]ve| have)? (?:also|ever|already|happen)|extra points?|brownie points?|not (?:strictly |absolutely )?(?:needed|required|necessary|a must)|no(?:t| means)? (?:a )?(?:necessary|must)|we can teach you|(?:desirable|preferred|welcome|a plus|a bonus)(?= ?[.;]?$)|idealerweise|von vorteil|wünschenswert|wäre (?:schön|ein plus|super)|gerne? (?:auch|mit)|ein plus|bonuspunkte|(?:est|serait|constitue|sont|seraient) (?:un plus|un atout|apprécié\p{L}*|souhaité\p{L}*)|idéalement|de préférence|deseable|se valorará\p{L}*|(?:es|será) un plus|idealmente|is een (?:pré|pre|plus|voordeel)|bij voorkeur|mooi meegenomen)(?!\p{L})/iu;

/** "You don't need …", "nobody expects …", "kein Muss": what a job can do without. */
const WAIVED =
  /(?:\bnot|n['’]t|\bnever) (?:\p{L}+ ){0,2}(?:need|require|expect|mind|care|look for|matter)\b|\b(?:nobody|no one|we (?:do not|don['’]t)) (?:expects?|requires?|needs?|asks?)\b|\bneed(?:n['’]t| not)\b|\bno (?:need|prior|previous|degree|formal|experience|knowledge)\b|\b(?:is|are|be|['’]s) (?:\p{L}+ )?(?:not|n['’]t)(?: \p{L}+)? (?:needed|required|necessary|expected|a must|a requirement|important|essential)\b|\bnot (?:strictly )?(?:needed|required|necessary|expected|a must)\b|\b(?:isn|aren)['’]t (?:needed|required|necessary|expected|a must)\b|\bkein Muss\b|\bkeine (?:\p{L}+ )?(?:erfahrung|\p{L}*kenntnisse)\b|\bnicht (?:nötig|erforderlich|zwingend|notwendig)\b|\bn['’]est pas (?:requis|exigé|nécessaire|indispensable)|\bno es (?:necesario|imprescindible)\b|\bgeen (?:vereiste|must)\b/iu;

/** "You need not code daily, though you must …". */
const STILL_ASKS =
  /\b(?:but|though|however|aber|mais)\b[^.;]{0,20}\b(?:you|du|vous) (?:must|should|need|do|solltest|musst|devez)\b/i;

const OPENS_NICE_LIST =
  /\b(?:nice[- ]to[- ]haves?|bonus|preferred|plus(?:es)?|extras?|ideally|even better|would be (?:nice|great)|not required|optional|pluspunkte|von vorteil|un plus|atouts?|deseable|pré|pre)\b/i;

export type Wish = 'asked' | 'nice-to-have';

/** "Three years as an analyst, ideally in retail": the wish is about the tail alone. */
const WISHED_TAIL =
  /, (?:ideally|preferably|idealerweise|idéalement|idealmente) (?!you\b|du\b|vous\b)[^,;]*$/iu;

/** Calls what it names welcome rather than needed. */
export const isNiceToHave = (text: string): boolean => NICE.test(text.replace(WISHED_TAIL, ''));

/** How much a demand matters, by its own words or the heading above its list. */
export const wishOf = (text: string, heading: string | undefined): Wish =>
  isNiceToHave(text) || (heading !== undefined && OPENS_NICE_LIST.test(heading)) ? 'nice-to-have' : 'asked';

/** Says only that something is not asked for: "A degree is not required", but not "desirable, though not required". */
export function isWaived(text: string): boolean {
  if (!WAIVED.test(text)) return false;
  const rest = text.replace(WAIVED, ' ');
  return !NICE.test(rest) && !STILL_ASKS.test(rest);
}
