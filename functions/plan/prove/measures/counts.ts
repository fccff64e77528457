/** What a number counts: the same thing in the claim and in the quote. And units of time, with a number or not. */
import type { Alignment } from '../reading/alignment.ts';
import { mostlyVerb, type Reading, type Word } from '../reading/reading.ts';
import { SIZES } from './measure-names.ts';
import type { Quantity } from './quantity.ts';
import { TIME, timeUnitOf } from './units.ts';

/** A quantity of a quote, with the number of that quote. */
export interface GivenQuantity extends Quantity {
  quote: number;
}

/** "80% feel overwhelmed": what is counted is left out. */
const isElliptic = ({ counted }: Quantity) => counted[0] === undefined || mostlyVerb(counted[0].lower);

/** A word of the claim beside the counted ones is found in the clause of one quantity and not in that of the other. */
function drawsOn(
  claim: Reading,
  claimed: Quantity,
  quotes: readonly Reading[],
  one: GivenQuantity,
  other: GivenQuantity,
  alignment: Alignment,
): boolean {
  const clauseOf = (g: GivenQuantity) => `${g.quote} ${quotes[g.quote]?.words[g.from]?.clause}`;
  const own = claim.words[claimed.from];
  const inOwnPart = (w: Word) =>
    w.sentence === own?.sentence &&
    (w.clause === own.clause || !claim.words.some((o) => o.index > claimed.to && o.clause > own.clause));
  return claim.words.some((w) => {
    if (!inOwnPart(w)) return false;
    const matches = (alignment.matches.get(w.index) ?? []).filter(
      (m) => m.relation === 'same' && !one.counted.includes(m.word),
    );
    const clauses = matches.map((m) => `${m.quote} ${m.word.clause}`);
    return clauses.includes(clauseOf(one)) && !clauses.includes(clauseOf(other));
  });
}

/** The word a claim counts that the quote counts with another number; undefined when the counts agree. */
export function countConflict(
  claim: Reading,
  quotes: readonly Reading[],
  claimed: Quantity,
  bearers: readonly Quantity[],
  given: readonly GivenQuantity[],
  alignment: Alignment,
): Word | undefined {
  const answers = (word: Word, quantity: GivenQuantity) =>
    alignment.matches
      .get(word.index)
      ?.some((m) => m.quote === quantity.quote && quantity.counted.includes(m.word)) ?? false;
  const counts = (quantity: GivenQuantity) => claimed.counted.some((w) => answers(w, quantity));
  const own = given.filter((g) => bearers.includes(g));
  // "on one occasion"; "five firms, selected from eight that applied"
  const isLeftOut = (g: GivenQuantity) =>
    /^(?:that|who|which)$/.test(quotes[g.quote]?.words[g.to + 1]?.lower ?? '');
  // "five of the ports" for "three of the five ports"
  const isPart = (words: readonly Word[], to: number) =>
    words[to + 1]?.lower === 'of' && /^(?:the|its|their|our|these|those)$/.test(words[to + 2]?.lower ?? '');
  const isWhole = (g: GivenQuantity) => {
    const words = quotes[g.quote]?.words ?? [];
    return given.some((part) => part.quote === g.quote && isPart(words, part.to) && part.to === g.from - 3);
  };
  if (isPart(claim.words, claimed.to) && own.length > 0 && own.every(isWhole)) return claimed.counted.at(-1);
  if (claimed.counted.length === 0 || own.some((g) => claimed.article || counts(g) || isLeftOut(g)))
    return undefined;
  // "no more than 3 grams of fat or 1.5 grams": of the same.
  if (own.some((g) => g.shared !== undefined && g.counted.length === 0)) return undefined;
  const left = own.find((g) => g.unit === '%' && claimed.unit === '%' && isElliptic(g));
  if (left) {
    const told = given.filter((g) => g.unit === '%' && counts(g));
    const draws = (one: GivenQuantity, other: GivenQuantity) =>
      drawsOn(claim, claimed, quotes, one, other, alignment);
    if (told.length > 0 && told.every((g) => !draws(g, left) || draws(left, g))) return undefined;
  }
  const head = claimed.counted.findLast((w) => w.content);
  const otherThing = own.length > 0 && own.every((g) => g.counted.some((w) => w.content));
  if (head && claimed.unit === undefined && otherThing && !alignment.matches.has(head.index)) return head;
  // "two pools and a bar" for "a pool and two bars"
  const isSingle = (word: Word) => {
    const matches = alignment.matches.get(word.index) ?? [];
    return (
      matches.length > 0 &&
      matches.every((m) =>
        /^(?:an?|one|another|single)$/.test(quotes[m.quote]?.words[m.word.index - 1]?.lower ?? ''),
      )
    );
  };
  if (head && claimed.value > 1 && claimed.unit === undefined && otherThing && isSingle(head)) return head;
  const others = given.filter((g) => !bearers.includes(g));
  return claimed.counted.find((w) => others.some((g) => answers(w, g)));
}

/** What the number counts or measures: "27 clinics", "a profit of $3 million". */
export function countedHead(claim: Reading, quantity: Quantity): Word | undefined {
  // "Opus 4.6 led the list"
  const head = isElliptic(quantity) ? undefined : quantity.counted.findLast((w) => w.content);
  if (head) return quantity.unit === undefined ? head : undefined;
  let k = quantity.from - 1;
  while (
    /^(?:up|to|over|about|more|than|around|roughly|a|the|at|least|some|just|only|as|much|many)$/.test(
      claim.words[k]?.lower ?? '',
    )
  )
    k--;
  const noun = claim.words[k - 1];
  return claim.words[k]?.lower === 'of' && noun?.content && !namesMeasure(noun, quantity) ? noun : undefined;
}

/** "a span of ten years", "a weight of 3 kg": says no more than the number with its unit. */
function namesMeasure({ lower }: Word, { unit = '' }: Quantity): boolean {
  if (
    /^(?:upwards?|total|average|minimum|maximum|limit|cap|excess|region|order|range|matter|amount|number|figure|sum|rate|level|neighbou?rhood)$/.test(
      lower,
    )
  )
    return true;
  if (TIME.has(unit)) return /^(?:span|period|course|time|duration|length|space|age|term)$/.test(lower);
  if (/^[A-Z]{3}$/.test(unit)) return /^(?:prices?|costs?|weight)$/.test(lower);
  if (SIZES.get(unit)?.of === 'mass' || unit === 'pound-weight') return lower === 'weight';
  return unit === '' && lower === 'age';
}

/** "$15 per word" where the quote has "per page": what a rate is per, unless a unit of time. */
export function strayRate(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: () => Alignment,
): Word | undefined {
  const perOf = ({ words }: Reading) =>
    words.flatMap((w, i) => {
      const next = words.slice(i + 1, i + 4).find((o) => o.content);
      const direct = words[i + 1];
      // "24/7", "per year, membership costs"
      if (direct?.kind === 'number' || timeUnitOf(direct?.lower ?? '')) return [];
      return /^(?:per|\/)$/.test(w.lower) && next && !timeUnitOf(next.lower) ? [next] : [];
    });
  const given = quotes.flatMap((q) => perOf(q));
  if (given.length === 0) return undefined;
  return perOf(claim).find((w) => {
    if (given.some((g) => RATE_LETTERS.get(g.text) === w.lower)) return false;
    const answers = alignment().matches.get(w.index) ?? [];
    return !answers.some(
      (m) => given.includes(m.word) || RATE_WORD.test(quotes[m.quote]?.words[m.word.index - 1]?.lower ?? ''),
    );
  });
}

/** "cut by 18 percent" is not "cut to 18 percent". */
export function strayStep(
  claim: Reading,
  claimed: Quantity,
  quotes: readonly Reading[],
  bearers: readonly GivenQuantity[],
): Word | undefined {
  const stepBefore = (words: readonly Word[], from: number) =>
    words
      .slice(Math.max(0, from - 4), from)
      .filter((w, i, list) => !(w.lower === 'to' && list[i - 1]?.lower === 'up'))
      .findLast(
        (w) =>
          !/^(?:up|about|around|over|nearly|almost|roughly|just|more|less|than|some|a|an|as|much)$/.test(
            w.lower,
          ),
      );
  const own = stepBefore(claim.words, claimed.from);
  if (!own || !/^(?:by|to)$/.test(own.lower)) return undefined;
  const given = bearers.map((b) => stepBefore(quotes[b.quote]?.words ?? [], b.from)?.lower);
  const other = own.lower === 'by' ? 'to' : 'by';
  return given.length > 0 && given.every((g) => g === other) ? own : undefined;
}

/** What letters after a stroke stand for: "$0.23/W". */
const RATE_LETTERS = new Map([
  ['W', 'watt'],
  ['kW', 'kilowatt'],
  ['MW', 'megawatt'],
  ['kWh', 'kilowatt-hour'],
  ['MB', 'megabyte'],
  ['GB', 'gigabyte'],
  ['TB', 'terabyte'],
  ['kg', 'kilogram'],
  ['km', 'kilometre'],
  ['mi', 'mile'],
  ['pp', 'person'],
]);

const RATE_WORD = /^(?:per|a|an|each|every|\/)$/;

/** A unit of time the claim uses and the quotes do not. */
export function strayTimeUnit(
  claim: Reading,
  quotes: readonly Reading[],
  taken: ReadonlySet<number>,
  quantities: readonly Quantity[],
): Word | undefined {
  const given = new Set(quotes.flatMap((q) => q.words.map((w) => timeUnitOf(w.lower))));
  for (const unit of unitsTold(quotes, quantities)) given.add(unit);
  if (quotes.some((q) => q.words.some((w) => /^q[1-4]$/.test(w.lower)))) given.add('quarter');
  for (const q of quotes)
    for (const word of q.words)
      if (word.text === '/')
        given.add(timeUnitOf(UNIT_LETTERS.get(q.words[word.index + 1]?.lower ?? '') ?? ''));
  return claim.words.find((w) => {
    const unit = timeUnitOf(w.lower);
    return (
      unit !== undefined &&
      w.kind === 'word' &&
      !taken.has(w.index) &&
      !given.has(unit) &&
      !isElse(claim.words, w) &&
      !(isAlways(claim.words, w) && quotes.some((q) => ALWAYS.test(q.text)))
    );
  });
}

const ALWAYS =
  /\b(?:any ?time|all times|around the clock|round the clock|24\/7|24 hours|always|day (?:or|and) night)\b/i;

/** "at any hour", "all day" */
const isAlways = (words: readonly Word[], { index }: Word) =>
  /^(?:any|all|every)$/.test(words[index - 1]?.lower ?? '');

/** "came second", "his second goal"; "since the year 1978". */
function isElse(words: readonly Word[], { index, lower }: Word): boolean {
  const [before, next] = [words[index - 1]?.lower ?? '', words[index + 1]];
  if (lower === 'year') return next?.kind === 'number';
  return lower === 'second' && (!/^(?:per|each|every|a|split)$/.test(before) || next?.content === true);
}

/** "365 days" is a year, "24/7" all day and week, "today" a day. */
function unitsTold(quotes: readonly Reading[], quantities: readonly Quantity[]): string[] {
  const told = quantities.flatMap(({ value, unit }) => {
    const days = TIME.get(unit ?? '');
    return days === undefined ? [] : unitsOf(value * days);
  });
  told.push(...quantities.flatMap((q) => q.per ?? []));
  for (const { text, words } of quotes) {
    if (/\b24\/7\b/.test(text)) told.push('hour', 'day', 'week');
    if (/\b24\/7\/365\b/.test(text)) told.push('year');
    for (const [, unit = ''] of text.matchAll(/\bmulti-?(hour|day|week|month|year)\b/gi))
      told.push(unit.toLowerCase());
    if (words.some((w) => /^(?:today|tomorrow|tonight|yesterday|overnight)$/.test(w.lower))) told.push('day');
  }
  return told;
}

/** Units of time that last as long: 30 and 31 days make a month as well. */
const unitsOf = (days: number) =>
  [...TIME].flatMap(([unit, length]) =>
    Math.abs(days - length) < 1e-9 * length || (unit === 'month' && (days === 30 || days === 31))
      ? [unit]
      : [],
  );

const UNIT_LETTERS = new Map([
  ['s', 'second'],
  ['sec', 'second'],
  ['h', 'hour'],
  ['hr', 'hour'],
  ['d', 'days'],
  ['wk', 'week'],
  ['mo', 'month'],
  ['yr', 'year'],
]);
