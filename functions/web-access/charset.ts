/** From bytes to text: BOM first, then the header, then the document's own declaration (WHATWG HTML, 13.2.3). */
import type { MediaKind } from './media.ts';

/** How far the WHATWG prescan looks for a declaration. */
const PRESCAN_BYTES = 1_024;

/**
 * The encoding label to decode `bytes` with; always one that TextDecoder knows.
 * @param declared charset parameter of the Content-Type header
 */
export function detectCharset(bytes: Uint8Array, declared: string | undefined, kind: MediaKind): string {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return (
    known(declared) ??
    (kind === 'json' || kind === 'pdf' ? 'utf-8' : undefined) ??
    known(declaredInside(bytes)) ??
    (isUtf8(bytes) ? 'utf-8' : 'windows-1252')
  );
}

/** Decodes with replacement characters for broken sequences; the BOM is dropped. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset).decode(bytes);
}

function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function declaredInside(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, PRESCAN_BYTES)).toString('latin1');
  const label =
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ??
    /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];
  // A page that says UTF-16 in ASCII bytes can't be (WHATWG: read as UTF-8).
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
