/** The quotes of a claim, read once, with what belongs to them: whose page it is, and its topic. */
import { governingWords, topicWords } from './context.ts';
import { onDemand } from './on-demand.ts';
import { type Reading, read } from './reading/reading.ts';
import type { ProvableCitation, ProvableSource } from './types.ts';

/** What a claim may rest on. */
export interface Evidence {
  quotes: Reading[];
  subjects: Reading[];
  /** Lower-case words of the subjects' names. */
  names: ReadonlySet<string>;
  /** Base forms of the words around the quotes. */
  topics: () => ReadonlySet<string>;
  /** The whole texts that are cited. */
  pages: () => readonly string[];
}

export function readEvidence(
  citations: readonly ProvableCitation[],
  sources: ReadonlyMap<string, ProvableSource>,
): Evidence {
  const subjects = new Set(citations.flatMap((c) => sources.get(c.source_id)?.subject ?? []));
  const readings = [...subjects].map((s) => readOnce(s));
  const names = new Set(readings.flatMap((r) => r.words.filter((w) => w.content).map((w) => w.lower)));
  return {
    quotes: citations.map((c) => readOnce(`${governingWords(c, sources)} ${c.quote}`.trimStart(), names)),
    subjects: readings,
    names,
    topics: onDemand(() => topicWords(citations, sources)),
    pages: () => [...new Set(citations.map((c) => c.source_id))].map((id) => sources.get(id)?.text ?? ''),
  };
}

/** A quote is asked about again and again, as is its subject: for each wording a composer tries, for each claim that cites it. */
const readings = new Map<string, Reading>();
const READINGS_MOST = 400;

function readOnce(text: string, names: ReadonlySet<string> = new Set()): Reading {
  const key = `${[...names].join(' ')}\n${text}`;
  const done = readings.get(key);
  if (done) return done;
  const reading = read(text, names);
  if (readings.size >= READINGS_MOST) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** Words of its own that a quote needs to prove something, numbers included. */
export const SPECIFIC = 3;

/** Content words and numbers of a quote; a sentence with a number weighs enough. */
export function weightOf(quote: Reading): number {
  const content = quote.words.filter((w) => w.content || w.swallowed).length;
  const numbers = quote.words.filter((w) => w.kind === 'number').length;
  const words = quote.words.filter((w) => w.kind !== 'sign').length;
  return numbers > 0 && words >= 5 ? Math.max(SPECIFIC, content + numbers) : content + numbers;
}
