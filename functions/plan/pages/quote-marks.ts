/** Quotation marks inside a quotation. */

/** Double marks become single ones, each on its own side: “so called "agile" work” is quoted as “so called ‘agile’ work”. */
export const innerQuotes = (text: string): string =>
  text
    .replaceAll('“', '‘')
    .replaceAll('”', '’')
    .replace(/(?<=^|[\s([{—–-])"/gu, '‘')
    .replaceAll('"', '’');
