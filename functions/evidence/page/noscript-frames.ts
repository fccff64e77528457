/**
 * A browser that runs scripts never parses what is inside `<noscript>`. A parser that does meets tracking snippets with
 * an `<iframe …/>` that nobody closes, and an iframe's content is raw text (HTML standard 13.2.5.2): the rest of the
 * page would be swallowed by it.
 */

/** The same source, character for character in place, with unclosed iframes inside noscript made void. Linear. */
export function tameNoscriptFrames(html: string): string {
  const tags = /<(\/?)noscript/gi;
  let out = '';
  let copied = 0;
  let start: number | undefined;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    if (tag[1] === '') start ??= tag.index;
    else if (start !== undefined) {
      out += html.slice(copied, start) + tame(html.slice(start, tag.index));
      copied = tag.index;
      start = undefined;
    }
  }
  return copied === 0 ? html : out + html.slice(copied);
}

/** `<source>` is as long as `<iframe>`, holds nothing and is never read. */
function tame(inside: string): string {
  const isUnclosed = /<iframe/i.test(inside) && !/<\/iframe/i.test(inside);
  return isUnclosed ? inside.replace(/<iframe/gi, '<source') : inside;
}
