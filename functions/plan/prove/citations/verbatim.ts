/** Claims that are nothing but their quotes, bare, in quotation marks, or led in by who says so and where. */

import { read } from '../reading/reading.ts';
import type { ProvableCitation } from '../types.ts';
import { plainText } from './normalise.ts';

/** Words a lead-in may have beside the names of the page's subject. */
const LEAD_IN = new Set(
  `according says say said states state stated writes write wrote notes note noted explains explain describes describe
   puts put reads read tells adds calls itself its the own words word page site website blog post posting job ad advert listing careers
   career about company firm team engineering values value faq docs documentation article release press handbook profile
   announcement report itself quote quoted literally verbatim example one source a an this that on in of at by as it from
   for to`.split(/\s+/),
);

/** “says:”, “calls itself …”, “describes itself as …” */
const LEADS = /(?:[,:-]|\b(?:calls itself|describes itself as))$/;

const bare = (text: string) =>
  plainText(text)
    .text.replaceAll('"', '')
    .trim()
    .replace(/[.!?;,:]$/, '')
    .trim();

/** Nothing in it but who says so: the page's subject, or the kind of page. */
function isLeadIn(text: string, names: ReadonlySet<string>): boolean {
  if (text.length > 120 || /\d/.test(text)) return false;
  return read(text, names).words.every(
    (w) => w.kind === 'sign' || names.has(w.lower) || (!w.name && LEAD_IN.has(w.lower)),
  );
}

/** Lines of the quotes one after the other, nothing but signs between them: a value's name, then what is said of it. */
function isJoined(claim: string, citations: readonly ProvableCitation[]): boolean {
  let rest = claim;
  for (const line of citations.flatMap((c) => c.quote.split(/\n+/))) {
    const words = bare(line);
    if (words === '' || !rest.startsWith(words)) return false;
    const behind = rest.slice(words.length);
    rest = behind.replace(/^[\s:;,.\u2013\u2014-]+/, '');
    if (rest !== '' && rest.length === behind.length) return false;
  }
  return rest === '';
}

/** `names`: lower-case words of the names of the pages' subjects. */
export function isVerbatim(
  text: string,
  citations: readonly ProvableCitation[],
  names: ReadonlySet<string>,
): boolean {
  const claim = bare(text);
  const quotes = bare(citations.map((c) => c.quote).join(' '));
  if (claim === quotes || isJoined(claim, citations)) return true;
  if (quotes.length < 8) return false;
  const ends = claim.endsWith(quotes.slice(1)) && claim.toLowerCase().endsWith(quotes.toLowerCase());
  const at = ends ? claim.length - quotes.length : 0;
  if (at > 0) {
    const lead = claim.slice(0, at).trim();
    return LEADS.test(lead) && isLeadIn(lead, names);
  }
  // "…", says X.
  const opens = claim.startsWith(quotes) ? claim.slice(quotes.length).trim() : '';
  return /^[,-]/.test(opens) && isLeadIn(opens, names);
}
