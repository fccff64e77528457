/** What goes into the gate and what comes out. */

/** A verbatim passage a claim rests on; offsets are UTF-16 code units into the source's text, end exclusive. */
export interface ProvableCitation {
  source_id: string;
  quote: string;
  start: number;
  end: number;
}

/** One snapshot of a page. */
export interface ProvableSource {
  id: string;
  url: string;
  /** Whose page it is: "we", "our" and a left-out subject in its text mean this. */
  subject: string | undefined;
  text: string;
  /** SHA-256 of the UTF-8 text, lower-case hex. When given, the text must match it. */
  textHash?: string;
}

export interface ProvableClaim {
  text: string;
  citations: readonly ProvableCitation[];
}

/** Why a citation is bad. Each leads to `drop`. */
export type CitationFault =
  | 'no_citation'
  | 'unknown_source'
  | 'wrong_snapshot'
  | 'bad_offsets'
  | 'quote_too_long'
  | 'quote_misplaced'
  | 'quote_spliced'
  | 'quote_altered'
  | 'quote_not_found'
  | 'quote_cut_in_word'
  | 'quote_not_specific'
  | 'quote_unrelated';

/** Why a wording is not borne by its quotes. Each leads to `trim` or `quote`. */
export type WordingFault =
  | 'claim_too_long'
  | 'number_unsupported'
  | 'unit_unsupported'
  | 'date_unsupported'
  | 'name_unsupported'
  | 'other_subject'
  | 'negation_differs'
  | 'opposite_word'
  | 'scope_unsupported'
  | 'certainty_raised'
  | 'roles_differ'
  | 'order_differs'
  | 'words_unsupported'
  | 'not_evident';

export type ReasonCode = CitationFault | WordingFault;

export interface Reason {
  code: ReasonCode;
  /** One sentence for a person. */
  message: string;
}

export const reason = (code: ReasonCode, message: string): Reason => ({ code, message });

/**
 * `keep`: as worded. `trim`: `text` is the claim without its unproved tail. `quote`: `text` is the verbatim
 * quote in quotation marks. `drop`: the citation itself is bad. `citations` carry byte-exact quotes, whatever
 * typography they came with.
 */
export type Verdict =
  | { verdict: 'keep'; text: string; citations: ProvableCitation[]; reasons: [] }
  | { verdict: 'trim' | 'quote'; text: string; citations: ProvableCitation[]; reasons: [Reason, ...Reason[]] }
  | { verdict: 'drop'; reasons: [Reason, ...Reason[]] };
