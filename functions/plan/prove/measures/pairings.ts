/**
 * Numbers and dates exchanged between the things they belong to: "$35 here and $39 there" told the other way round.
 * A text is cut into stretches that hold one number each. What stands with a number in the claim must not stand with
 * other numbers in the quotes.
 */

import type { Comparison } from '../comparison.ts';
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import type { GivenQuantity } from './counts.ts';
import { dateBorne } from './date-match.ts';
import type { DateMention, GivenDate } from './dates.ts';
import type { Quantity } from './quantity.ts';
import { bearersOf } from './quantity-match.ts';

/** Of the claim or of a quote; a date or a quantity. */
interface Item {
  from: number;
  to: number;
  date?: DateMention;
  quantity?: Quantity;
}

interface Stretch {
  items: Item[];
  words: Word[];
}

interface GivenStretch extends Stretch {
  quote: number;
}

/** "Pi 5", "S&P 500" */
const isInName = ({ words }: Reading, { unit, from }: Quantity) =>
  unit === undefined && words[from - 1]?.name === true;

const itemsOf = (reading: Reading, dates: readonly DateMention[], quantities: readonly Quantity[]): Item[] =>
  [
    ...dates.map((date) => ({ from: Math.min(...date.words), to: Math.max(...date.words), date })),
    ...quantities
      .filter((q) => !q.article && !isInName(reading, q))
      .map((quantity) => ({ from: quantity.from, to: quantity.to, quantity })),
  ].sort((a, b) => a.from - b.from);

const SEPARATES = /^(?:and|or|but|while|whereas|versus|vs|compared|against|[,;/|—–])$/;

const separates = (word: Word) => SEPARATES.test(word.lower) || word.opens;

/** What stands between the first and the last separator of two numbers may belong to either, and to no stretch. */
function stretchesOf({ words }: Reading, items: readonly Item[]): Stretch[] {
  const stretches: Stretch[] = [];
  let own: Item[] = [];
  let from = 0;
  const close = (to: number) => {
    const inItem = (w: Word) => own.some((i) => w.index >= i.from && w.index <= i.to);
    stretches.push({ items: own, words: words.slice(from, to).filter((w) => w.content && !inItem(w)) });
    own = [];
  };
  for (const item of items) {
    const last = own.at(-1);
    const gap = last ? words.slice(last.to + 1, item.from) : [];
    const cuts = gap.filter(separates);
    const [first, final] = [cuts[0], cuts.at(-1)];
    // "between 2018 and 2020" is one stretch.
    if (first && final && gap.some((w) => w.content)) {
      close(first.index);
      from = final.index;
    }
    own.push(item);
  }
  const end = words.findIndex((w) => w.index > (own.at(-1)?.to ?? 0) && separates(w));
  close(own.length > 0 && end > 0 ? end : words.length);
  return stretches;
}

function bears(given: Item, claimed: Item): boolean {
  if (given.date && claimed.date) return dateBorne(claimed.date, [given.date]);
  return (
    given.quantity !== undefined &&
    claimed.quantity !== undefined &&
    Array.isArray(bearersOf(claimed.quantity, [given.quantity]))
  );
}

/** A price takes the place of a price, a year that of a year. */
const isOfKind = (given: Item, claimed: Item) =>
  claimed.date ? given.date !== undefined : given.quantity?.unit === claimed.quantity?.unit;

/** In which of the given stretches an item stands; undefined where that is not certain. */
const homeOfItem = (item: Item, given: readonly GivenStretch[]) =>
  only(given.flatMap((g, i) => (g.items.some((o) => bears(o, item)) ? [i] : [])));

const only = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

/** Where a word stands in the quotes: in which stretch, -1 for outside of them, and whether behind its numbers. */
function placesOf(word: Word, given: readonly GivenStretch[], alignment: Alignment): Place[] {
  const places = new Map<number, Place>();
  for (const { relation, quote, word: other } of alignment.matches.get(word.index) ?? []) {
    if (relation !== 'same' && relation !== 'derived') continue;
    const home = given.findIndex((g) => g.quote === quote && g.words.includes(other));
    places.set(home, { home, behind: given[home]?.items.every((i) => i.to < other.index) ?? false });
  }
  return [...places.values()];
}

interface Place {
  home: number;
  behind: boolean;
}

/** A number or date of the claim that the quotes give to another thing; undefined when none. */
export function pairingConflict({
  claim,
  evidence,
  alignment,
  dates,
  quantities,
  givenDates,
  givenQuantities,
}: Comparison): Word | undefined {
  if (dates.length + quantities.length === 0) return undefined;
  const inQuote = (quote: number) => (given: GivenDate | GivenQuantity) => given.quote === quote;
  const given = evidence.quotes.flatMap((reading, quote) =>
    stretchesOf(
      reading,
      itemsOf(reading, givenDates.filter(inQuote(quote)), givenQuantities.filter(inQuote(quote))),
    ).map((s) => ({ ...s, quote })),
  );
  if (given.length < 2) return undefined;
  const placed = stretchesOf(claim, itemsOf(claim, dates, quantities)).map((stretch) => ({
    items: stretch.items,
    itemHomes: new Set(stretch.items.map((i) => homeOfItem(i, given))),
    wordPlaces: stretch.words.map((w) => placesOf(w, given, alignment)),
  }));
  for (const [i, one] of placed.entries()) {
    const exchanged = placed.slice(i + 1).some((other) => areExchanged(one, other));
    const item = one.items[0];
    if (item && (exchanged || isElsewhere(one, given))) return claim.words[item.from];
  }
  return undefined;
}

interface Placed {
  items: Item[];
  itemHomes: ReadonlySet<number | undefined>;
  /** Of each word. */
  wordPlaces: Place[][];
}

/** Each of two stretches has a part of both of two given ones, a number among them. */
function areExchanged(a: Placed, b: Placed): boolean {
  const homes = ({ itemHomes, wordPlaces }: Placed) =>
    new Set([...itemHomes, ...wordPlaces.map((p) => only(p)?.home)].filter((h) => h !== undefined && h >= 0));
  const shared = [...homes(a).intersection(homes(b))];
  return shared.length > 1 && [a, b].every((s) => shared.some((h) => s.itemHomes.has(h)));
}

/**
 * All that stands with the one number stands with another number of its kind in the quotes. What stands before an
 * earlier number may be the subject of both.
 */
function isElsewhere({ items, itemHomes, wordPlaces }: Placed, given: readonly GivenStretch[]): boolean {
  const [item] = items;
  const [own] = itemHomes;
  if (items.length !== 1 || !item || own === undefined) return false;
  if (wordPlaces.some((places) => places.some((p) => p.home === own))) return false;
  return wordPlaces.some((places) => {
    const place = only(places);
    if (!place || (place.home < own && !place.behind)) return false;
    return given[place.home]?.items.some((o) => isOfKind(o, item)) ?? false;
  });
}
