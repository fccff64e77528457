/** Is a citation real: known source, right snapshot, quote verbatim at its offsets, whole words. */
import { createHash } from 'node:crypto';
import type { CitationFault, ProvableCitation, ProvableSource } from '../types.ts';
import { plainText } from './normalise.ts';

/** Longest quote that is looked at, in UTF-16 code units. */
const QUOTE_MOST = 4000;

export interface CitationFailure {
  ok: false;
  code: CitationFault;
  /** One sentence for a person. */
  message: string;
  /** First place where quote and source differ: offsets into the quote and into the source's text. */
  differsAt?: { quote: number; source: number; expected: string; found: string };
  /** Where the quote really stands, when it stands somewhere else. */
  foundAt?: { start: number; end: number };
}

/** `quote` is the exact span of the source, whatever typography the citation was written in. */
export type CitationCheck = { ok: true; citation: ProvableCitation; exact: boolean } | CitationFailure;

const fail = (
  code: CitationFault,
  message: string,
  more: Partial<CitationFailure> = {},
): CitationFailure => ({
  ...more,
  ok: false,
  code,
  message,
});

/** Plain form of a source's text, made once per text object. */
const plainSources = new WeakMap<ProvableSource, { text: string; plain: ReturnType<typeof plainText> }>();
function plainSource(source: ProvableSource) {
  const cached = plainSources.get(source);
  if (cached && cached.text === source.text) return cached.plain;
  const plain = plainText(source.text);
  plainSources.set(source, { text: source.text, plain });
  return plain;
}

const hashes = new WeakMap<ProvableSource, { text: string; hash: string }>();
function hashOf(source: ProvableSource): string {
  const cached = hashes.get(source);
  if (cached && cached.text === source.text) return cached.hash;
  const hash = createHash('sha256').update(source.text, 'utf8').digest('hex');
  hashes.set(source, { text: source.text, hash });
  return hash;
}

/**
 * Where `quote` stands in the source's text, up to the typography of normalise.ts; the occurrence nearest to
 * `near`. Undefined when it stands nowhere.
 */
export function locateQuote(
  source: ProvableSource,
  quote: string,
  near = 0,
): { start: number; end: number } | undefined {
  const { text, from } = plainSource(source);
  const wanted = plainText(quote).text.trim();
  if (wanted.length === 0) return undefined;
  let best: { start: number; end: number } | undefined;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const start = from[at] ?? 0;
    const end = (from[at + wanted.length - 1] ?? 0) + 1;
    if (best && Math.abs(best.start - near) <= Math.abs(start - near)) break;
    best = { start, end };
  }
  return best;
}

const WORD = /[\p{L}\p{M}\p{N}]/u;

/** True when a boundary at `offset` falls inside a word or a number. */
function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.slice(Math.max(0, offset - 2), offset);
  const after = text.slice(offset, offset + 2);
  if (/[\ud800-\udbff]$/.test(before) && /^[\udc00-\udfff]/.test(after)) return true;
  const last = before.at(-1) ?? '';
  const next = after[0] ?? '';
  if (WORD.test(last) && WORD.test(next)) return true;
  // 15|.9 and 15.|9, 10|,000, don|'t
  if (/\d$/.test(last) && /^[.,]\d/.test(after)) return true;
  if (/\d[.,]$/.test(before) && /^\d/.test(next)) return true;
  return /\p{L}$/u.test(last) && /^['\u2019]\p{L}/u.test(after) && /[nN]$/.test(last) && /^.t/i.test(after);
}

const excerpt = (text: string, at: number) => text.slice(at, at + 24);

function differenceOf(source: ProvableSource, citation: ProvableCitation) {
  const slice = source.text.slice(citation.start, citation.end);
  const a = plainText(citation.quote);
  const b = plainText(slice);
  let i = 0;
  while (i < a.text.length && a.text[i] === b.text[i]) i++;
  const inQuote = a.from[i] ?? citation.quote.length;
  const inSource = citation.start + (b.from[i] ?? slice.length);
  return {
    same: i,
    quote: inQuote,
    source: inSource,
    expected: excerpt(source.text, inSource),
    found: excerpt(citation.quote, inQuote),
  };
}

/** Why a quote that is not at its offsets is wrong: misplaced, spliced from two places, altered or invented. */
function explainMismatch(source: ProvableSource, citation: ProvableCitation): CitationFailure {
  const foundAt = locateQuote(source, citation.quote, citation.start);
  const { same, ...differsAt } = differenceOf(source, citation);
  if (foundAt) {
    const message = `The quote stands at ${foundAt.start}–${foundAt.end} of the source, not at ${citation.start}–${citation.end}.`;
    return fail('quote_misplaced', message, { foundAt, differsAt });
  }
  const at = `at offset ${differsAt.source} the source reads “${differsAt.expected}”, the quote “${differsAt.found}”`;
  const rest = plainText(citation.quote.slice(differsAt.quote)).text.replace(/^[\s.…,;-]+/, '');
  if (same >= 8 && rest.length >= 8 && plainSource(source).text.includes(rest))
    return fail('quote_spliced', `The quote joins two passages of the source: ${at}.`, { differsAt });
  if (same >= 4) return fail('quote_altered', `The quote differs from the source: ${at}.`, { differsAt });
  return fail('quote_not_found', `The quote is not in the source: ${at}.`, { differsAt });
}

/**
 * Checks one citation against the sources. Strict about place: the span must be exactly the quote, up to the
 * typography of normalise.ts. On success the citation comes back with the exact span as its quote.
 */
export function checkCitation(
  citation: ProvableCitation,
  sources: ReadonlyMap<string, ProvableSource>,
): CitationCheck {
  const source = sources.get(citation.source_id);
  if (!source) return fail('unknown_source', `No source “${citation.source_id.slice(0, 80)}” was read.`);
  if (source.textHash !== undefined && source.textHash !== hashOf(source))
    return fail('wrong_snapshot', 'The text of the source is not the snapshot that was cited.');
  const { start, end, quote } = citation;
  if (quote.length > QUOTE_MOST)
    return fail('quote_too_long', `The quote is longer than ${QUOTE_MOST} characters.`);
  if (
    !Number.isInteger(start) ||
    !Number.isInteger(end) ||
    start < 0 ||
    end <= start ||
    end > source.text.length
  )
    return fail(
      'bad_offsets',
      `The offsets ${start}–${end} are not a span of the source's ${source.text.length} characters.`,
    );
  if (end - start > 2 * QUOTE_MOST) return fail('bad_offsets', 'The offsets span far more than the quote.');
  const slice = source.text.slice(start, end);
  const exact = slice === quote;
  if (!exact && plainText(slice).text !== plainText(quote).text) return explainMismatch(source, citation);
  if (cutsWord(source.text, start) || cutsWord(source.text, end))
    return fail('quote_cut_in_word', 'The quote begins or ends in the middle of a word or number.');
  return { ok: true, exact, citation: { source_id: citation.source_id, quote: slice, start, end } };
}
