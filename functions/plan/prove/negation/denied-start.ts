/** Where what a negator denies begins, when that is not right behind it. */

import { mostlyVerb, type Reading, type Word } from '../reading/reading.ts';
import { isVerb } from '../reading/syntax.ts';
import { KEEPING_FROM } from './denying-words.ts';

/** "keeps them from breaking", "is kept from sailing" */
export const isKeptFrom = (words: readonly Word[], i: number): boolean =>
  KEEPING_FROM.test(words[i]?.lower ?? '') &&
  words.slice(i + 1, i + 7).some((w, k, list) => w.lower === 'from' && /ing$/.test(list[k + 1]?.lower ?? ''));

/** "keep it from freezing", "prevent the pipe freezing", "too heavy to lift": what is denied stands behind its object. */
export function firstDenied(reading: Reading, at: number): number {
  const { words } = reading;
  const lower = words[at]?.lower ?? '';
  const ahead = words.slice(at + 1, at + 8);
  const isGerund = (w: Word | undefined) => w !== undefined && /ing$/.test(w.lower) && mostlyVerb(w.lower);
  if (lower === 'too') return at + 2 + ahead.findIndex((w) => w.lower === 'to');
  if (!KEEPING_FROM.test(lower) && !/^(?:prevent|stop)/.test(lower)) return at + 1;
  const from = ahead.findIndex((w, i) => w.lower === 'from' && /ing$/.test(ahead[i + 1]?.lower ?? ''));
  if (from >= 0) return at + 2 + from;
  // "stop shipping", but "prevent it becoming"
  const gerund =
    !KEEPING_FROM.test(lower) && !isGerund(ahead[0]) ? ahead.slice(0, 4).findIndex(isGerund) : -1;
  return gerund > 0 ? at + 1 + gerund : at + 1;
}

/** "too heavy for one person to lift", not "only too glad to help" */
export function isTooMuch(reading: Reading, i: number): boolean {
  const { words } = reading;
  const next = words[i + 1];
  if (words[i]?.lower !== 'too' || next?.kind !== 'word' || /^(?:happy|glad|pleased|eager)$/.test(next.lower))
    return false;
  if (/^(?:not|never|n't)$/.test(words[i - 1]?.lower ?? '')) return false;
  const to = words.findIndex((w, k) => k > i + 1 && k < i + 8 && w.lower === 'to');
  const verb = words[to + 1];
  return to > 0 && verb?.clause === next.clause && isVerb(reading, verb);
}
