/** Made-up claims for tests of single checks. */
import { type Comparison, compare } from './comparison.ts';
import { readEvidence } from './evidence.ts';
import { read } from './reading/reading.ts';

/** A claim beside one quote of a page of `subject`. */
export function comparisonWith(quote: string, claim: string, subject: string): Comparison {
  const sources = new Map([['s', { id: 's', url: 'https://page.example/', subject, text: quote }]]);
  const evidence = readEvidence([{ source_id: 's', quote, start: 0, end: quote.length }], sources);
  return compare(read(claim, evidence.names), evidence);
}
