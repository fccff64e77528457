/** From URL text to a host the door may ask: everything that can be judged before DNS. */
import { domainToASCII, domainToUnicode } from 'node:url';
import { getDomain } from '#public-suffix';
import { type DoorRefusal, refuse } from './refusal.ts';

/** Longest URL text taken, in UTF-16 units. */
export const MAX_URL_LENGTH = 2_048;
/** Longest form after percent-encoding; non-Latin paths grow up to nine-fold. */
const MAX_HREF_LENGTH = 4_096;

/**
 * Top-level names that are no public host: RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476, ICANN's `internal`,
 * and the ones home routers and companies use inside.
 */
const RESERVED_TOP_LEVEL = new Set([
  'alt',
  'arpa',
  'corp',
  'domain',
  'example',
  'home',
  'internal',
  'intranet',
  'invalid',
  'lan',
  'local',
  'localdomain',
  'localhost',
  'mail',
  'onion',
  'private',
  'test',
  'workgroup',
]);

/** Sites whose terms forbid fetchers; the product reads the person's own export file instead. */
const NEVER_FETCHED = new Set(['linkedin.com', 'lnkd.in']);

export interface Target {
  readonly ok: true;
  /** Normalised, without fragment and without the dot of a fully qualified name. */
  readonly url: URL;
  readonly port: number;
  readonly secure: boolean;
  /** Registrable domain (public suffix list, private suffixes included): the unit of politeness. */
  readonly site: string;
}

/**
 * Judges URL text. Outer spaces are trimmed; http and https, ports 80 and 443, public names only.
 * Public IP literals are refused too: a company's site is a name.
 * @param base makes relative text (a Location header) absolute
 * @param reservedNames reserved top-level names to take nevertheless (a simulated internet)
 */
export function parseTarget(
  text: string,
  base?: URL,
  reservedNames: readonly string[] = [],
): Target | DoorRefusal {
  const trimmed = text.trim();
  // A password in a bad URL must not travel on in messages.
  const shown = trimmed.slice(0, 200).replace(/^((?:https?:)?\/*)[^/?#]*@/i, '$1');
  const invalid = (why: string) => refuse('invalid_url', shown, `This web address can't be used: ${why}.`);
  const blocked = (why: string) => refuse('blocked', shown, `This web address is not fetched: ${why}.`);

  if (trimmed.length === 0) return invalid('it is empty');
  if (trimmed.length > MAX_URL_LENGTH) return invalid(`it is longer than ${MAX_URL_LENGTH} characters`);
  // Spaces are encoded in a path, and no host has any; these two are dropped or turned into something else.
  if (/[\p{Cc}\\]/u.test(trimmed)) return invalid('it has control characters or backslashes inside');
  // Also an empty user part, which URL parsers drop without a word.
  if (/^(?:https?:\/*|\/\/+)[^/?#]*@/i.test(trimmed)) return blocked('it carries a user name or password');
  // Parsers disagree about these: a host for some, a path of the present host for others.
  if (/^https?:(?!\/\/)/i.test(trimmed)) return invalid('"//" is missing after its scheme');
  if (!URL.canParse(trimmed, base)) return invalid('it is not a complete http or https address');
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return blocked('only http and https are');
  if (url.username !== '' || url.password !== '') return blocked('it carries a user name or password');
  if (url.port !== '' && url.port !== '80' && url.port !== '443') return blocked('only ports 80 and 443 are');
  url.hash = '';
  if (url.href.length > MAX_HREF_LENGTH)
    return invalid(`it is longer than ${MAX_HREF_LENGTH} characters when encoded`);

  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  const host = url.hostname;
  const whyNot = judgeHost(host, reservedNames);
  if (whyNot) return blocked(whyNot);
  const secure = url.protocol === 'https:';
  const port = url.port === '' ? (secure ? 443 : 80) : Number(url.port);
  return { ok: true, url, port, secure, site: siteOf(host) };
}

/** Registrable domain of a host, or the host itself where there is none (a public suffix such as www.gov.uk's). */
export function siteOf(hostname: string): string {
  return getDomain(hostname, { allowPrivateDomains: true }) ?? hostname;
}

function judgeHost(host: string, reservedNames: readonly string[]): string | undefined {
  if (host.startsWith('[') || /^[\d.]+$/.test(host)) return 'it names an IP address, not a site';
  if (host.length > 253 || domainToASCII(host) === '') return 'its host name is not valid';
  // Punycode that decodes to nothing stays as it was.
  if (/(?:^|\.)xn--/.test(domainToUnicode(host))) return 'its host name is not valid';
  const labels = host.split('.');
  if (labels.some((label) => label.length === 0 || label.length > 63)) return 'its host name is not valid';
  const top = labels.at(-1) ?? '';
  if (labels.length < 2) return 'its host name is not a public one';
  if (RESERVED_TOP_LEVEL.has(top) && !reservedNames.includes(top)) return 'its host name is not a public one';
  if (/^\d+$/.test(top)) return 'its host name is not valid';
  if (NEVER_FETCHED.has(siteOf(host)))
    return `${siteOf(host)} does not allow it; upload an export file instead`;
  return undefined;
}
