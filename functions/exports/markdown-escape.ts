/** Text from outside as Markdown text: what was written is read, nothing in it works. */

const INVISIBLE = /[^\P{C}\t\n]/gu;

/**
 * One line of Markdown that shows `text` as it is: no emphasis, link, image, HTML, heading, list, table or entity can
 * come of it. Only what could become active is escaped, so that the source stays pleasant in a terminal.
 */
export function plainMarkdown(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*[\]<>|~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
    .replace(/^(?:[#+=-]|:(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/(?<!:)\/(?=\/[\p{L}\p{N}[])/gu, '\\/')
    .replace(/\bwww\.(?=\S)/gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/\b(mailto|javascript|data|vbscript|xmpp):(?=\S)/gi, '$1\\:')
    .replace(/(?<=[\w.+-])@(?=[\w-]+\.)/g, '\\@');
}

/** A link's address, or undefined when it is no http(s) URL. Characters that end a Markdown label or address are encoded. */
export function linkAddress(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined;
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  return parsed.href.replace(/[[\]<>()*_`|\\\s~]/g, (char) =>
    char === '_' || char === '~'
      ? char
      : `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** `[text](<url>)`, or the text alone when the address may not be linked. */
export function markdownLink(text: string, url: string): string {
  const address = linkAddress(url);
  const label = plainMarkdown(text) || 'link';
  return address === undefined ? label : `[${label}](<${address}>)`;
}
