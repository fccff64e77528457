/** What costs something, and what costs nothing. */
export const COSTS =
  /^(?:costs?|charge[sd]?|charging|fees?|pay|paying|paid|payments?|interest|money|price|prices)$/;
export const FREE =
  /\b(?:free(?! (?:of (?!charge)|from|trial))|complimentary|gratis|waived|zero|included)\b|(?<![\d.,])\$?0(?:\.00)?\s?%?(?![\d.,])/i;
