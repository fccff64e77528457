/** How long a round takes, from the words of its publication. */

/** Numbers in words, in the languages postings are told in. */
const WORDS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [0.5, 'half halbe halben halb demi demie media'],
    [1, 'a an one ein eine einer einem einen un une una'],
    [2, 'two zwei deux dos'],
    [3, 'three drei trois tres'],
    [4, 'four vier quatre cuatro'],
    [5, 'five fünf cinq cinco'],
    [6, 'six sechs seis'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)]),
  ),
);
const LENGTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<low>\d+)\s*(?:-|–|to|bis|à|a)\s*)?(?<value>\d+(?:[.,]\d)?|${Object.keys(WORDS).join('|')})(?:[- ](?:an? )?)?\s*-?(?<unit>min(?:ute)?s?|hours?|hrs?|h|days?|Minuten|Stunden?|minütig\p{L}*|stündig\p{L}*|Tage?n?|minutos?|heures?|horas?|jours?|journée|días?)(?![\p{L}])`,
  'iu',
);

/** Minutes published for a round, 5 to 480; undefined when none are. A day is six working hours. */
export function minutesIn(text: string): number | undefined {
  const groups = LENGTH.exec(text)?.groups;
  if (!groups) return bareMinutes(text);
  const value = WORDS[groups.value?.toLowerCase() ?? ''] ?? Number(groups.value?.replace(',', '.'));
  const unit = groups.unit?.toLowerCase() ?? '';
  const minutes = /^(?:h|st)/.test(unit) ? value * 60 : /^[djt]/.test(unit) ? value * 360 : value;
  return minutes >= 5 && minutes <= 480 ? Math.round(minutes) : undefined;
}

/** "(60)" in a list whose first item says minutes. */
function bareMinutes(text: string): number | undefined {
  const value = Number(/\((\d{2,3})\)/.exec(text)?.[1] ?? Number.NaN);
  return value >= 10 && value <= 480 ? value : undefined;
}
