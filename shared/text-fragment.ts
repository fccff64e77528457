/** Links that open a source at the quoted passage (URL fragment text directive, WICG scroll-to-text-fragment). */

const MAX_WORDS = 8;

/** `url` with a text directive for the quote: its first and last words when it is long. Only http(s) without a user name is linked. */
export function linkToQuote(url: string, quote: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const target = new URL(url);
  if (target.protocol !== 'https:' && target.protocol !== 'http:') return undefined;
  if (target.username !== '' || target.password !== '') return undefined;
  const words = quote.split(/\s+/).filter((word) => word !== '');
  const encode = (part: string[]) => encodeURIComponent(part.join(' ').toWellFormed()).replaceAll('-', '%2D');
  const directive =
    words.length <= MAX_WORDS
      ? encode(words)
      : `${encode(words.slice(0, MAX_WORDS / 2))},${encode(words.slice(-MAX_WORDS / 2))}`;
  target.hash = '';
  return `${target.href.replace(/#$/, '')}#:~:text=${directive}`;
}
