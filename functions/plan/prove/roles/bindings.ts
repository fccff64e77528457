/**
 * What a text puts beside a heading of its own: "databases like A, warehouses like B", "Depot: Oslo, Shop: Bergen",
 * "the old one (A) and the new one (B)". What stands beside one heading may not be told of another.
 */
import type { Alignment } from '../reading/alignment.ts';
import type { Reading, Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';

interface Binding {
  heading: Word[];
  items: Word[];
}

const HEADING_MOST = 4;
const JOINS = /^(?:and|but|while|whereas|or|so|[,;:()—–])$/;

const counts = (w: Word) => (w.content && w.kind === 'word') || w.kind === 'number';

const onNewLine = ({ text, words }: Reading, { index, start }: Word) =>
  text.slice(words[index - 1]?.end ?? 0, start).includes('\n');

/** The words right before a place, back to the next sign, line, verb or small word. */
function headingBefore(reading: Reading, at: number): Word[] {
  const found: Word[] = [];
  for (let i = at - 1; i >= 0 && found.length < HEADING_MOST; i--) {
    const word = reading.words[i];
    if (!word || word.sentence !== reading.words[at]?.sentence) break;
    const passed = /^(?:one|ones|-)$/.test(word.lower) && found.length === 0;
    if (!passed && !(word.kind === 'word' && word.content && !isVerb(reading, word))) break;
    if (!passed) found.unshift(word);
    if (onNewLine(reading, word)) break;
  }
  return found;
}

/** "databases like Oslo DB and Harbour, warehouses such as Depot" */
function examplesIn(reading: Reading): Binding[] {
  const { words } = reading;
  return words.flatMap((word, i) => {
    const such = word.lower === 'such' && words[i + 1]?.lower === 'as';
    if (!such && !/^(?:like|including)$/.test(word.lower)) return [];
    const behind = words.slice(i + (such ? 2 : 1)).filter((w) => w.sentence === word.sentence);
    const stop = behind.findIndex(
      (w) => !(w.name || w.kind === 'number' || /^(?:,|and|or|&|-)$/.test(w.lower)),
    );
    const list = stop < 0 ? behind : behind.slice(0, stop);
    // "such as A, and B sells": what a verb follows is its subject.
    const next = behind[stop];
    const cut = next && isVerb(reading, next) ? list.findLastIndex((w) => w.text === ',') : -1;
    const items = (cut < 0 ? list : list.slice(0, cut)).filter((w) => w.name);
    const heading = headingBefore(reading, i);
    return heading.length > 0 && items.length > 0 ? [{ heading, items }] : [];
  });
}

/** "Depot: Oslo, since 1979" */
function labelsIn(reading: Reading): Binding[] {
  const { words } = reading;
  const labels = words.flatMap((w, i) => {
    const heading = w.text === ':' ? headingBefore(reading, i) : [];
    return heading.length > 0 ? [{ at: i, heading }] : [];
  });
  return labels.flatMap(({ at, heading }, k) => {
    const end = labels[k + 1]?.heading[0]?.index ?? words.length;
    const items: Word[] = [];
    for (const w of words.slice(at + 1, end)) {
      if (w.text === '|' || (items.length > 0 && onNewLine(reading, w))) break;
      if (counts(w)) items.push(w);
    }
    return items.length > 0 ? [{ heading, items }] : [];
  });
}

/** "the old one (sails) and the new one (steam)": all since the bracket before is the heading. */
function bracketsIn({ words }: Reading): Binding[] {
  let from = 0;
  let noun: Word | undefined;
  return words.flatMap((w, i) => {
    if (w.sentence !== words[from]?.sentence) from = i;
    const end = w.text === '(' ? words.findIndex((o) => o.index > i && o.text === ')') : -1;
    if (end < 0) return [];
    const heading = words.slice(from, i).filter(counts);
    // "the new one": the noun of the heading before is meant.
    if (noun && /^ones?$/.test(words[i - 1]?.lower ?? '')) heading.push(noun);
    noun = heading.at(-1);
    const items = words.slice(i + 1, end).filter(counts);
    from = end + 1;
    return heading.length > 0 && items.length > 0 ? [{ heading, items }] : [];
  });
}

const known = new WeakMap<Reading, readonly Binding[][]>();

function bindingsIn(reading: Reading): readonly Binding[][] {
  const done = known.get(reading);
  if (done) return done;
  const made = [examplesIn, labelsIn, bracketsIn]
    .map((read) => read(reading))
    .filter((list) => list.length > 1);
  known.set(reading, made);
  return made;
}

/** Stretches of a claim between signs and joining words. */
function stretchesOf({ words }: Reading): Word[][] {
  const stretches: Word[][] = [[]];
  for (const word of words) {
    if (JOINS.test(word.lower)) stretches.push([]);
    stretches.at(-1)?.push(word);
  }
  return stretches;
}

/** A word of the claim that the quote puts beside another heading; undefined when there is none. */
export function bindingConflict(
  claim: Reading,
  quotes: readonly Reading[],
  alignment: Alignment,
): Word | undefined {
  for (const [at, quote] of quotes.entries()) {
    for (const bindings of bindingsIn(quote)) {
      const answers = (w: Word) =>
        w.kind === 'number'
          ? quote.words.filter((o) => o.kind === 'number' && o.text === w.text)
          : (alignment.matches.get(w.index) ?? []).flatMap((m) =>
              m.quote === at && (m.relation === 'same' || m.relation === 'derived') ? [m.word] : [],
            );
      /** The only binding in whose heading, or among whose items, a word of the claim stands. */
      const homeOf = (w: Word, part: 'heading' | 'items') => {
        const places = answers(w);
        const homes = bindings.filter((b) => places.some((p) => b[part].includes(p)));
        const elsewhere = places.some((p) => !homes.some((b) => b[part].includes(p)));
        return homes.length === 1 && !elsewhere ? homes[0] : undefined;
      };
      const headings = claim.words.map((w) => homeOf(w, 'heading'));
      const named = new Set(headings.filter((b) => b !== undefined));
      if (named.size === 0) continue;
      for (const stretch of stretchesOf(claim)) {
        const here = new Set(stretch.map((w) => headings[w.index]).filter((b) => b !== undefined));
        const astray = stretch.find((w) => {
          const home = counts(w) ? homeOf(w, 'items') : undefined;
          // Beside its own heading, or with none at all, it may stand anywhere.
          return home && (here.size > 0 ? !here.has(home) : !named.has(home));
        });
        if (astray) return astray;
      }
    }
  }
  return undefined;
}
