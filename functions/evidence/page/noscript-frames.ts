/**
 * A browser that runs scripts never parses what is inside `<noscript>`. A parser that does meets tracking snippets with
 * an `<iframe …/>` that nobody closes, and an iframe's content is raw text (HTML standard 13.2.5.2): the rest of the
 * page would be swallowed by it.
 */

const OPEN = '<noscript';
const CLOSE = '</noscript';

/** The same source, character for character in place, with unclosed iframes inside noscript made harmless. Linear. */
export function tameNoscriptFrames(html: string): string {
  const lower = html.toLowerCase();
  let out = '';
  let copied = 0;
  for (let at = lower.indexOf(OPEN); at !== -1; at = lower.indexOf(OPEN, copied)) {
    const end = lower.indexOf(CLOSE, at);
    if (end === -1) break;
    const inside = html.slice(at, end);
    const unclosed = /<iframe/i.test(inside) && !/<\/iframe/i.test(inside);
    out += html.slice(copied, at) + (unclosed ? inside.replace(/<iframe/gi, '<object') : inside);
    copied = end;
  }
  return copied === 0 ? html : out + html.slice(copied);
}
