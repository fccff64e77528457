/** Which HTML elements make a block of their own, hold no content, or are never read as text. */

/** Elements that a browser lays out as blocks (HTML standard 15.3) and form controls that stand alone. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html iframe legend li main menu nav ol p pre ' +
    'search section select summary table tbody td template textarea tfoot th thead tr ul video audio object noscript ' +
    'optgroup option marquee listing xmp plaintext canvas'
  ).split(' '),
);

export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Never part of the text: code, fallbacks, controls and embedded documents. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'head script style noscript template svg math iframe object embed canvas video audio select textarea datalist ' +
    'input title link meta base noframes noembed area map applet frameset progress meter rp dialog-polyfill'
  ).split(' '),
);

/** Custom elements hold page structure far more often than a run of text. */
export function isBlockTag(tag: string): boolean {
  return BLOCK_TAGS.has(tag) || tag.includes('-');
}
