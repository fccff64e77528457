/**
 * Codes of WordPress plug-ins (Shortcode API) that stand in a page's text because the plug-in that would have replaced
 * them is gone: `[vc_row type="full"]Our work[/vc_row]`.
 */

const CODE = /\[(\/?)([a-z][a-z\d]+(?:[_-][a-z\d]{2,})*)([\s=][^[\]]{0,4000}|\/)?\]/gi;
/** Quotes are often typographic: text that is no known code is typeset like other text. */
const ATTRIBUTE = /^\s+[a-z][\w-]*\s*=\s*["'“”„‘’″]/i;

/**
 * The text without closing codes, codes with quoted attributes, and those that the same text closes; a space stands
 * for each. Other words in brackets stay. Linear.
 */
export function withoutShortcodes(text: string): string {
  if (!text.includes('[')) return text;
  const closed = new Set<string>();
  for (const [, slash, name = ''] of text.matchAll(CODE)) if (slash === '/') closed.add(name);
  return text.replace(CODE, (code: string, slash: string, name: string, rest: string | undefined) =>
    slash === '/' || closed.has(name) || ATTRIBUTE.test(rest ?? '') ? ' ' : code,
  );
}
