/** Rounds counted inside one paragraph: "1) a call, 2) a panel on Java, Spring and concurrency", "Step 1: … Step 2: …". */
import type { Document } from '../../../evidence/document.ts';
import type { Fact } from '../../../evidence/evidence.ts';
import { asFact, passagesOf } from '../../pages/passages.ts';
import { kindOfRound } from './round-kinds.ts';
import { minutesIn } from './round-minutes.ts';
import { cleaned, isRoundName } from './round-names.ts';

interface Part {
  start: number;
  end: number;
}

/** The number before an item, alone or with what it counts. */
const MARK =
  /(?<![\p{L}\p{N}.,])(?:(?:step|stage|round|part|schritt|stufe|runde|étape|fase|etapa|paso)\s+)?\(?(?<number>[1-9])(?:st|nd|rd|th)?[.):]\s+(?=[\p{L}"“])/giu;
const LEAST_PARTS = 2;
const LONGEST_PART = 400;
/** How far before the first number the words that announce the list may stand. */
const ANNOUNCED_WITHIN = 120;
/** Words of a paragraph or heading that announce interviews. */
const OF_HIRING =
  /\b(?:interview\p{L}*|hir(?:e|ing)|recruit\p{L}*|selection|process|stages?|steps?|loop|rounds?|what to expect|you(?:['’]ll| will) meet|\p{L}*prozess|\p{L}*verfahren|ablauf|processus|étapes|proceso|etapas)(?!\p{L})/iu;
/** Where the name of a part ends and its description begins. */
const NAME_END = /:\s| – | — | - |\s?\(|[.!?](?:\s|$)|;/;
/** "a panel covering Java, Spring and concurrency": these commas belong to the name. */
const LISTS_SUBJECTS = /\b(?:on|about|covering|of|in|with|over|über|zu|mit|sur|avec|sobre|con)\b/iu;

/** Places of the items numbered 1, 2, 3 … in a text; [] when fewer than two follow each other. */
function numberedParts(text: string): Part[] {
  const marks: { at: number; start: number }[] = [];
  for (const match of text.matchAll(MARK))
    if (Number(match.groups?.number) === marks.length + 1)
      marks.push({ at: match.index, start: match.index + match[0].length });
  if (marks.length < LEAST_PARTS) return [];
  return marks.map(({ start }, place) => {
    const next = marks[place + 1]?.at;
    const rest = text.slice(start, next);
    const stop = next === undefined ? rest.search(/[.!?](?:\s|$)/) : -1;
    const part = (stop < 0 ? rest : rest.slice(0, stop)).slice(0, LONGEST_PART);
    return { start, end: start + part.replace(/(?:[\s;,.]|\band\b|\bund\b){1,9}$/iu, '').length };
  });
}

function nameOf(part: string): string {
  const head = part.split(NAME_END)[0] ?? part;
  const comma = head.indexOf(', ');
  const first = comma < 0 ? head : head.slice(0, comma);
  return cleaned((LISTS_SUBJECTS.test(first) ? head : first).replace(/[\s,;]{1,9}$/, ''));
}

/** @returns rounds each with the words that describe it alone, in their order; [] where a page numbers none */
export function numberedRounds(
  document: Document,
): { name: string; kind: ReturnType<typeof kindOfRound>; minutes: number | undefined; fact: Fact }[] {
  for (const { start, end, heading } of passagesOf(document)) {
    const text = document.text.slice(start, end);
    const parts = numberedParts(text);
    const [first] = parts;
    if (!first) continue;
    const before = text.slice(Math.max(0, first.start - ANNOUNCED_WITHIN), first.start);
    if (!OF_HIRING.test(`${heading ?? ''} ${before}`)) continue;
    const rounds = parts.flatMap((part) => {
      const fact = asFact(document, { start: start + part.start, end: start + part.end }, 'hiring-process');
      const name = nameOf(fact.text.replace(/\s+/g, ' '));
      return isRoundName(name)
        ? [{ name, kind: kindOfRound(name, fact.text), minutes: minutesIn(fact.text), fact }]
        : [];
    });
    if (rounds.length >= LEAST_PARTS && rounds.some(({ kind }) => kind !== 'other')) return rounds;
  }
  return [];
}
