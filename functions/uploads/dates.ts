/** Date ranges as CVs write them: `Jan 2019 - Present`, `2016–2019`, `03/2020 – heute`. Pure. */

const MONTH =
  '(?:jan(?:uary|vier|uar)?|feb(?:ruary|ruar)?|fév(?:rier)?|mar(?:ch|s)?|märz|apr(?:il)?|avr(?:il)?|ma[yi]|june?|juin|juni|july?|juil(?:let)?|juli|aug(?:ust)?|août|sep(?:t(?:ember|embre)?)?|oct(?:ober|obre)?|okt(?:ober)?|nov(?:ember|embre)?|dec(?:ember)?|déc(?:embre)?|dez(?:ember)?)\\.?';
const POINT = `(?:${MONTH}\\s+)?(?:\\d{1,2}[./])?(?<!\\d)(?:19|20)\\d{2}(?:-\\d{2})?(?!\\d)`;
const NOW = "(?:present|current|now|today|heute|aujourd[’']hui|actualidad|presente|nu|heden)";
const RANGE = new RegExp(`(${POINT})\\s*(?:-|–|—|to|until|bis|à|a)\\s*(${POINT}|${NOW})`, 'i');

export interface DateRange {
  from: string;
  to: string;
  /** The line without the range and what surrounds it. */
  rest: string;
}

/** The first range in a line, or undefined. Lines over 300 characters are prose and have none. */
export function dateRange(line: string): DateRange | undefined {
  if (line.length > 300) return undefined;
  const match = RANGE.exec(line);
  const [whole, from, to] = match ?? [];
  if (!match || whole === undefined || from === undefined || to === undefined) return undefined;
  const rest = `${line.slice(0, match.index)} ${line.slice(match.index + whole.length)}`
    .replace(/\([^()]{0,40}\)/g, ' ')
    .replace(/\(\s*|\s*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s|,·•–—-]+|[\s|,·•–—-]+$/g, '');
  return { from: from.trim(), to: to.trim(), rest };
}
