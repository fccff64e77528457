/** Which elements may hold which: the optional-tag and scope rules of the HTML standard that shape a page's text. */
import { BLOCK_TAGS } from './html-tags.ts';

/** Elements allowed in <head>; any other start tag ends it. */
export const HEAD_TAGS = new Set(
  'head title meta link script style base noscript template basefont bgsound noframes'.split(' '),
);
export const TABLE_PARTS = new Set('td th tr tbody thead tfoot caption colgroup'.split(' '));
export const SCOPE_ENDS = new Set('table td th caption html template object svg math'.split(' '));
export const PARAGRAPH = new Set(['p']);

interface ImpliedEnd {
  readonly ends: readonly string[];
  readonly endSet: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
}

function implied(ends: string, barriers: ReadonlySet<string>): ImpliedEnd {
  return { ends: ends.split(' '), endSet: new Set(ends.split(' ')), barriers };
}

const TABLE = new Set(['table']);
/** Which open elements a start tag ends, up to the nearest barrier (HTML standard 13.1.2.4, optional tags). */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ['li', implied('li', new Set(['ul', 'ol', 'menu']))],
  ['dd', implied('dd dt', new Set(['dl']))],
  ['dt', implied('dd dt', new Set(['dl']))],
  ['option', implied('option', new Set(['select']))],
  ['optgroup', implied('option optgroup', new Set(['select']))],
  ['a', implied('a', BLOCK_TAGS)],
  ['tr', implied('tr td th caption colgroup', TABLE)],
  ['td', implied('td th', new Set(['table', 'tr']))],
  ['th', implied('td th', new Set(['table', 'tr']))],
  ['tbody', implied([...TABLE_PARTS].join(' '), TABLE)],
  ['thead', implied([...TABLE_PARTS].join(' '), TABLE)],
  ['tfoot', implied([...TABLE_PARTS].join(' '), TABLE)],
]);
export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
