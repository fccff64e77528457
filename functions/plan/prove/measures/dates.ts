/** Dates in a text, as the parts that are given: "Mar. 11, 2026", "11 March 2026", "summer 2026", "Q3". */
import { AUXILIARIES } from '../../../lexicon/function-words.ts';
import { mostlyVerb, type Reading, type Word } from '../reading/reading.ts';
import { daysBeside, namedDay } from './date-lists.ts';
import { relationBefore } from './date-relations.ts';
import { isHyphen } from './units.ts';

export interface DateMention {
  year?: number;
  month?: number;
  day?: number;
  season?: string;
  quarter?: number;
  weekday?: number;
  /** Indexes of the words it is made of. */
  words: number[];
  /** The second of "from 2004 to 2017". */
  endsSpan?: boolean;
  /** since, by, until, before, after: what the date bounds. */
  relation?: string;
}

/** A date of a quote, with the number of that quote. */
export interface GivenDate extends DateMention {
  quote: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH_ABBREVIATIONS = new Map([
  ...MONTHS.map((m, i) => [m.slice(0, 3), i + 1] as const),
  ['sept', 9] as const,
]);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
export const SEASONS = new Map([
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
]);
const QUARTERS = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
]);
const isYear = (text: string) => /^(?:19|20)\d\d$/.test(text);

function monthOf(word: Word): number | undefined {
  if (!/^\p{Lu}/u.test(word.text)) return undefined;
  const full = MONTHS.indexOf(word.lower);
  return full >= 0 ? full + 1 : MONTH_ABBREVIATIONS.get(word.lower);
}

/** The year of "since ’78": of this century up to 2049. */
function shortYear(words: readonly Word[], i: number): number | undefined {
  const mark = words[i - 1];
  if (!/^\d\d$/.test(words[i]?.text ?? '') || !words[i]?.glued || !/^['\u2018\u2019]$/.test(mark?.text ?? ''))
    return undefined;
  const value = Number(words[i]?.text);
  return value < 50 ? 2000 + value : 1900 + value;
}

/** "12.01.26": the day first, as is usual where dates are written with stops. */
function dottedDate(words: readonly Word[], i: number): DateMention | undefined {
  const parts = /^(\d{1,2})\.(\d{1,2})\.(\d\d|(?:19|20)\d\d)$/.exec(words[i]?.text ?? '');
  if (!parts) return undefined;
  const [day, month, written] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { year: written < 100 ? 2000 + written : written, month, day, words: [i] };
}

type Part = Partial<Omit<DateMention, 'words' | 'relation'>>;

function partOf(words: readonly Word[], i: number): Part | undefined {
  const word = words[i];
  if (!word) return undefined;
  const short = shortYear(words, i);
  if (short) return { year: short };
  const next = words[i + 1];
  const previous = words[i - 1];
  if (word.kind === 'number') {
    // "2,000 users" is written with its comma, "2000 users" is a count all the same.
    const counted =
      !AUXILIARIES.has(next?.lower ?? '') &&
      !/^(?:in|since|by|during|until|from|early|late|mid)$/.test(previous?.lower ?? '') &&
      next?.kind === 'word' &&
      !next.name &&
      next.content &&
      /s$/.test(next.lower) &&
      !mostlyVerb(next.lower) &&
      !SEASONS.has(next.lower);
    const scaled = previous?.kind === 'sign' && /[$€£¥₹]/.test(previous.text);
    if (isYear(word.text) && !counted && !scaled && !(next?.glued && next.kind === 'word'))
      return { year: Number(word.text) };
    return undefined;
  }
  if (word.kind !== 'word') return undefined;
  const month = monthOf(word);
  if (month !== undefined) {
    // "May" and "March" may be other words at the start of a sentence.
    const beside = [next, words[i + 2], previous].some((w) => w?.kind === 'number');
    // "APR" and "DEC" have other meanings.
    if (/^\p{Lu}{3}$/u.test(word.text) && next?.kind !== 'number' && previous?.kind !== 'number')
      return undefined;
    const inside =
      previous !== undefined &&
      /^(in|of|since|by|until|from|late|early|mid|last|next|this|during|to|and|before|after)$/.test(
        previous.lower,
      );
    // "April - May"
    const other = isHyphen(previous) ? words[i - 2] : undefined;
    if (other && monthOf(other)) return { month };
    if (word.text.length > 3 || beside || inside)
      if (!word.opens || beside || !['may', 'march', 'august'].includes(word.lower)) return { month };
  }
  const weekday = WEEKDAYS.indexOf(word.lower.replace(/s$/, ''));
  if (weekday >= 0 && /^\p{Lu}/u.test(word.text)) return { weekday };
  const quarter =
    /^q([1-4])$/.exec(word.lower)?.[1] ??
    (next?.lower === 'quarter' || (isHyphen(next) && words[i + 2]?.lower === 'quarter')
      ? QUARTERS.get(word.lower)
      : undefined);
  if (quarter) return { quarter: Number(quarter) };
  const season = SEASONS.get(word.lower);
  if (
    season &&
    (isYear(next?.text ?? '') ||
      isYear(previous?.text ?? '') ||
      /^(in|this|last|next|of|the|each|every)$/.test(previous?.lower ?? ''))
  )
    return { season };
  return undefined;
}

/** Day of a month beside its name: "30 September", "Sept. 30", "the 2nd of May". */
function dayBeside(words: readonly Word[], monthAt: number): { day: number; at: number } | undefined {
  const day = (at: number) => {
    const word = words[at];
    const value = Number(word?.text);
    const next = words[at + 1];
    const plural = next && next.kind === 'word' && next.glued && !/^(st|nd|rd|th)$/.test(next.lower);
    return word?.kind === 'number' && /^\d{1,2}$/.test(word.text) && value >= 1 && value <= 31 && !plural
      ? { day: value, at }
      : undefined;
  };
  const step = (at: number, by: number) =>
    words[at]?.kind === 'sign' && words[at]?.text === '.' ? at + by : at;
  const after = day(step(monthAt + 1, 1));
  if (after) return after;
  let before = monthAt - 1;
  if (words[before]?.lower === 'of') before--;
  if (/^(st|nd|rd|th)$/.test(words[before]?.lower ?? '')) before--;
  return day(before);
}

function isoDate(words: readonly Word[], i: number): DateMention | undefined {
  if (words[i + 1]?.text !== '-') return undefined;
  const [y, s1, m, s2, d] = words.slice(i, i + 5);
  if (!y || !isYear(y.text) || s1?.text !== '-' || s2?.text !== '-') return undefined;
  const month = Number(m?.text);
  const day = Number(d?.text);
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return undefined;
  return { year: Number(y.text), month, day, words: [i, i + 2, i + 4] };
}

/** "1/27/2026", "27/1/26" or "1/1/26": only where it is plain which is the month. */
function slashDate(words: readonly Word[], i: number): DateMention | undefined {
  if (words[i + 1]?.text !== '/') return undefined;
  const [a, s1, b, s2, y] = words.slice(i, i + 5);
  if (!y || s1?.text !== '/' || s2?.text !== '/') return undefined;
  const year = isYear(y.text) ? Number(y.text) : /^\d\d$/.test(y.text) ? 2000 + Number(y.text) : undefined;
  const [first, second] = [Number(a?.text), Number(b?.text)];
  const [month, day] = first > 12 ? [second, first] : [first, second];
  if (year === undefined || !(month >= 1 && month <= 12 && day <= 31 && (day > 12 || day === month)))
    return undefined;
  return { year, month, day, words: [i, i + 2, i + 4] };
}

/** All dates in a text; neighbouring parts make one date. */
export function datesIn({ words }: Reading): DateMention[] {
  const dates: DateMention[] = [];
  let last: DateMention | undefined;
  let lastAt = -10;
  /** Dates that share what follows the last one: "June 9-10, 2026". */
  let companions: DateMention[] = [];
  for (let i = 0; i < words.length; i++) {
    const whole = isoDate(words, i) ?? slashDate(words, i) ?? dottedDate(words, i);
    if (whole) {
      dates.push(whole);
      i = Math.max(...whole.words);
      last = undefined;
      continue;
    }
    const part = partOf(words, i);
    if (!part) continue;
    const mention = mentionAt(words, i, part);
    const joined = last && i - lastAt <= 4 && joinedTo(last, mention, part, words.slice(lastAt + 1, i));
    if (!joined) {
      last = mention;
      const relation = relationBefore(words, Math.min(...mention.words));
      if (relation) last.relation = relation;
      const before = dates.at(-1);
      if (endsSpan(words, Math.min(...mention.words), before)) last.endsSpan = true;
      dates.push(last);
      companions = companionsOf(words, last);
      // "from 25 to 27 May": the last one ends it.
      if (companions.some((c) => Math.min(...c.words) < Math.min(...mention.words))) {
        delete last.relation;
        last.endsSpan = true;
      }
      dates.push(...companions);
      if (before && last.month !== undefined && before.year === undefined && isLinked(words, before, last))
        companions = [...companions, before];
    }
    if (part.year !== undefined) for (const other of companions) other.year ??= part.year;
    lastAt = Math.max(i, ...mention.words, ...companions.flatMap((c) => c.words.filter((w) => w < i + 12)));
  }
  return dates;
}

function mentionAt(words: readonly Word[], i: number, part: Part): DateMention {
  const named = part.month === undefined ? undefined : namedDay(words, i, part.month);
  if (named) return { ...part, words: [i, named.at, named.at + 1], day: named.day };
  const beside = part.month === undefined ? undefined : dayBeside(words, i);
  return beside ? { ...part, words: [i, beside.at], day: beside.day } : { ...part, words: [i] };
}

/** Further days of the same month, before or behind it. */
function companionsOf(words: readonly Word[], { month, day, words: own }: DateMention): DateMention[] {
  const [monthAt, dayAt] = own;
  if (month === undefined || day === undefined || monthAt === undefined || dayAt === undefined) return [];
  return daysBeside(words, dayAt, monthAt).map((d) => ({
    month,
    day: d.day,
    words: [d.at],
    ...(d.at < dayAt ? relatedBy(words, d.at) : d.spans ? { endsSpan: true } : {}),
  }));
}

function relatedBy(words: readonly Word[], at: number): { relation?: string } {
  const relation = relationBefore(words, at);
  return relation ? { relation } : {};
}

/** "from May to July 2025", "31 May - 3 July 2025": the year is that of both. */
function isLinked(words: readonly Word[], before: DateMention, last: DateMention): boolean {
  const link = words.slice(Math.max(...before.words) + 1, Math.min(...last.words));
  return (
    before.month !== undefined &&
    link.length === 1 &&
    /^(?:to|through|until|and|[-–—‐])$/.test(link[0]?.lower ?? '')
  );
}

/** Adds to a date what follows it; false where that is another date. */
function joinedTo(last: DateMention, mention: DateMention, part: Part, between: readonly Word[]): boolean {
  const near = between.every(
    (w) => w.kind !== 'word' || ['of', 'the', 'in', 'th', 'st', 'nd', 'rd'].includes(w.lower),
  );
  if (!near || Object.keys(part).some((k) => last[k as keyof Part] !== undefined)) return false;
  Object.assign(last, part, { words: [...last.words, ...mention.words] });
  if (mention.day !== undefined && last.day === undefined) last.day = mention.day;
  return true;
}

/** "from May 2016 through July 2017", "between 2004 and 2017": the second of two dates. */
function endsSpan(words: readonly Word[], at: number, before: DateMention | undefined): boolean {
  if (!before) return false;
  const link = words.slice(Math.max(...before.words) + 1, at).filter((w) => w.text !== ',');
  if (link.length !== 1 || !/^(?:to|through|until|till|and|[-–—])$/.test(link[0]?.lower ?? '')) return false;
  return link[0]?.lower !== 'and' || words[Math.min(...before.words) - 1]?.lower === 'between';
}
