/** What a response really is: its declared media type judged against the bytes that came. */

/** Kinds a caller may accept. */
export type MediaKind = 'html' | 'xml' | 'json' | 'text' | 'pdf';

/** Media types asked for, per kind. Feeds and sitemaps are `xml`. */
const ACCEPT: Record<MediaKind, string> = {
  html: 'text/html, application/xhtml+xml',
  xml: 'application/rss+xml, application/atom+xml, application/xml, text/xml',
  json: 'application/json',
  text: 'text/plain, text/markdown',
  pdf: 'application/pdf',
};

export function acceptHeader(kinds: readonly MediaKind[]): string {
  return `${kinds.map((kind) => ACCEPT[kind]).join(', ')}, */*;q=0.1`;
}

/** Bytes looked at; WHATWG MIME Sniffing reads 1,445. */
const SNIFFED_BYTES = 1_445;

export interface ContentType {
  /** Lower-case essence such as `text/html`; empty when none or unreadable. */
  readonly essence: string;
  readonly charset?: string;
}

/** Parses a Content-Type header (RFC 9110 section 8.3); only the charset parameter is kept. */
export function parseContentType(header: string | undefined): ContentType {
  const [type = '', ...parameters] = (header ?? '').slice(0, 512).split(';');
  const essence = type.trim().toLowerCase();
  if (!/^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/.test(essence)) return { essence: '' };
  for (const parameter of parameters) {
    const [name = '', value = ''] = parameter.split('=');
    const charset = value.trim().replace(/^["']|["']$/g, '');
    if (name.trim().toLowerCase() === 'charset' && charset !== '')
      return { essence, charset: charset.toLowerCase() };
  }
  return { essence };
}

function declaredKind(essence: string): MediaKind | undefined {
  if (essence === 'text/html' || essence === 'application/xhtml+xml') return 'html';
  if (essence === 'application/json' || essence === 'text/json' || essence.endsWith('+json')) return 'json';
  if (essence === 'application/xml' || essence === 'text/xml') return 'xml';
  if (essence.endsWith('+xml') && !essence.startsWith('image/')) return 'xml';
  if (essence === 'application/pdf' || essence === 'application/x-pdf') return 'pdf';
  if (essence === 'text/plain' || essence === 'text/markdown' || essence === 'text/x-markdown') return 'text';
  return undefined;
}

/** First bytes of common binary formats that may hold no control character early on. */
const BINARY_MAGIC = [
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  'PK\x03\x04',
  '\x1f\x8b',
  'RIFF',
  'Rar!',
  '7z\xbc\xaf',
  'wOF',
  'ID3',
];

/** Bytes that no text has (WHATWG MIME Sniffing, section 3): controls but tab, newlines, form feed and escape. */
function isBinaryByte(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b;
}

/** What the first bytes look like; `binary` is anything no accepted kind can be. */
export function sniff(bytes: Uint8Array): MediaKind | 'binary' | 'empty' {
  if (bytes.length === 0) return 'empty';
  const start = bytes.subarray(0, SNIFFED_BYTES);
  const latin = Buffer.from(start).toString('latin1');
  if (latin.slice(0, 1_024).includes('%PDF-')) return 'pdf';
  if (isUtf16(start)) return sniffMarkup(latin.slice(2).replaceAll('\0', ''));
  if (hasMagic(latin) || start.some(isBinaryByte)) return 'binary';
  return sniffMarkup(latin.replace(/^\xef\xbb\xbf/, ''));
}

function hasMagic(latin: string): boolean {
  return BINARY_MAGIC.some((magic) => latin.startsWith(magic));
}

function sniffMarkup(start: string): MediaKind {
  const text = start.trimStart().toLowerCase();
  if (/^[{[]/.test(text)) return 'json';
  const root = /^(?:<\?[^>]*>|<!--[^>]*-->|\s)*<(!doctype html|[a-z][a-z0-9:]*)/.exec(text)?.[1];
  if (root === undefined) return text.startsWith('<?xml') ? 'xml' : text.startsWith('<!--') ? 'html' : 'text';
  if (/^(?:rss|feed|rdf:rdf|urlset|sitemapindex|opml)$/.test(root)) return 'xml';
  if (root === 'html' || root.startsWith('!doctype') || !text.startsWith('<?xml')) return 'html';
  return 'xml';
}

function isUtf16(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

/**
 * The kind under which a body may be used, or undefined when it may not: undeclared or foreign types,
 * bytes that contradict the declaration, kinds that were not asked for. Among textual types the bytes
 * decide, because feeds come as text/html and JSON as text/plain every day; an image with HTML in it stays an image.
 */
export function usableKind(
  essence: string,
  bytes: Uint8Array,
  accepted: readonly MediaKind[],
): MediaKind | undefined {
  const declared = declaredKind(essence);
  const seen = sniff(bytes);
  if (declared === undefined) return undefined;
  if (seen === 'empty') return accepted.includes(declared) ? declared : undefined;
  if (declared === 'pdf' || seen === 'pdf')
    return declared === seen && accepted.includes('pdf') ? 'pdf' : undefined;
  if (seen === 'binary') return undefined;
  if (seen !== 'text' && seen !== declared && accepted.includes(seen) && !isNarrower(declared, seen))
    return seen;
  return accepted.includes(declared) ? declared : undefined;
}

/** Whether a text of an accepted type holds bytes that no text has, and is no other format either: it arrived broken. */
export function isDamagedText(essence: string, bytes: Uint8Array, accepted: readonly MediaKind[]): boolean {
  const declared = declaredKind(essence);
  if (declared === undefined || declared === 'pdf' || !accepted.includes(declared)) return false;
  return sniff(bytes) === 'binary' && !hasMagic(Buffer.from(bytes.subarray(0, 16)).toString('latin1'));
}

/** A declared JSON or XML document that merely looks like HTML stays what it was declared. */
function isNarrower(declared: MediaKind, seen: MediaKind): boolean {
  return (declared === 'json' || declared === 'xml') && seen === 'html';
}
