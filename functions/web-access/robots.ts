/**
 * robots.txt as RFC 9309 says: reading the file and deciding one URL. Time grows with file size times
 * path length / 32 whatever the patterns are, because rules are run as bit sets and never backtrack.
 */

/** RFC 9309 section 2.5: at least 500 KiB are read; nothing after that is. */
export const ROBOTS_MAX_BYTES = 500 * 1_024;

export interface RobotsRule {
  readonly allow: boolean;
  /** Normalised path pattern; `*` and a final `$` are special. */
  readonly pattern: string;
}

/** The product token of a user agent such as `InterviewHelper/1.2 (+mailto:x)` (RFC 9309 section 2.2.1). */
export function productToken(userAgent: string): string {
  return /^[A-Za-z_-]+/.exec(userAgent)?.[0] ?? '';
}

/**
 * The rules that bind the crawler called `token`: those of every group that names it, else those of the `*` groups.
 * Unknown lines are skipped and end no group; rules before the first group bind nobody.
 */
export function rulesFor(text: string, token: string): readonly RobotsRule[] {
  const own: RobotsRule[] = [];
  const anyone: RobotsRule[] = [];
  const wanted = token.toLowerCase();
  let named = false;
  let group = { own: false, anyone: false };
  let openForAgents = false;

  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    const { key, value } = readLine(line);
    if (key === 'user-agent') {
      if (!openForAgents) group = { own: false, anyone: false };
      openForAgents = true;
      if (/^\*(?:\s|$)/.test(value)) group.anyone = true;
      else if (wanted !== '' && productToken(value).toLowerCase() === wanted) {
        group.own = true;
        named = true;
      }
    } else if (key === 'allow' || key === 'disallow') {
      openForAgents = false;
      // A path starts with a slash, so any other pattern can match nothing; an empty one is no rule.
      if (!/^[/*]/.test(value)) continue;
      const rule = { allow: key === 'allow', pattern: normalizePattern(value) };
      if (group.own) own.push(rule);
      if (group.anyone) anyone.push(rule);
    }
  }
  return named ? own : anyone;
}

function readLine(line: string): { key: string; value: string } {
  const hash = line.indexOf('#');
  const content = hash === -1 ? line : line.slice(0, hash);
  const colon = content.indexOf(':');
  if (colon === -1) return { key: '', value: '' };
  return { key: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
}

/**
 * Whether the rules let `url` be fetched: the longest matching pattern decides, allow wins a tie,
 * and /robots.txt itself may always be read (RFC 9309 section 2.2.2).
 */
export function mayFetch(rules: readonly RobotsRule[], url: URL): boolean {
  if (url.pathname === '/robots.txt') return true;
  const matcher = createPathMatcher(normalizePath(url.pathname + url.search));
  let longest = -1;
  let allowed = true;
  for (const { allow, pattern } of rules) {
    if (pattern.length < longest || (pattern.length === longest && (allowed || !allow))) continue;
    if (!matcher(pattern)) continue;
    longest = pattern.length;
    allowed = allow;
  }
  return allowed;
}

/** Star and dollar of a real path are data: RFC 9309 section 2.2.3 has patterns write them %2A and %24. */
function normalizePath(path: string): string {
  return normalizeEscapes(path).replaceAll('*', '%2A').replaceAll('$', '%24');
}

function normalizePattern(value: string): string {
  const normal = normalizeEscapes(value).replace(/\*+/g, '*');
  const anchored = normal.endsWith('$');
  const body = (anchored ? normal.slice(0, -1) : normal).replaceAll('$', '%24');
  return anchored ? `${body}$` : body;
}

/**
 * One spelling for one path (RFC 9309 section 2.2.2): non-ASCII is percent-encoded, unreserved characters are not.
 * Inside a query the delimiters `: / ? @` mean the same with and without encoding.
 */
function normalizeEscapes(text: string): string {
  const question = text.indexOf('?');
  const path = question === -1 ? text : text.slice(0, question);
  const query = question === -1 ? '' : text.slice(question);
  return (
    path.toWellFormed().replace(ESCAPABLE, (match) => oneEscape(match, UNRESERVED)) +
    query.toWellFormed().replace(ESCAPABLE, (match) => oneEscape(match, UNRESERVED_IN_QUERY))
  );
}

/** A space stands in no path; a rule that has one means `%20`. */
const ESCAPABLE = /%[0-9A-Fa-f]{2}| +|[^\p{ASCII}]+/gu;
const UNRESERVED = /[A-Za-z0-9._~-]/;
const UNRESERVED_IN_QUERY = /[A-Za-z0-9._~:/?@-]/;

function oneEscape(match: string, plain: RegExp): string {
  if (!match.startsWith('%')) return encodeURIComponent(match);
  const character = String.fromCharCode(Number.parseInt(match.slice(1), 16));
  return plain.test(character) ? character : match.toUpperCase();
}

/**
 * A test of patterns against one path. The state is the set of path positions that the pattern read so far can
 * end at, one bit each; a literal shifts it, a star fills it upwards.
 */
export function createPathMatcher(path: string): (pattern: string) => boolean {
  const words = (path.length >> 5) + 1;
  const positions = new Map<number, Uint32Array>();
  for (let at = 0; at < path.length; at++) {
    const code = path.charCodeAt(at);
    const mask = positions.get(code) ?? new Uint32Array(words);
    positions.set(code, mask);
    mask[at >> 5] = (mask[at >> 5] ?? 0) | (1 << (at & 31));
  }
  const state = new Uint32Array(words);

  return (pattern) => {
    const anchored = pattern.endsWith('$');
    const body = anchored ? pattern.slice(0, -1) : pattern;
    const star = body.indexOf('*');
    if (star === -1) return anchored ? path === body : path.startsWith(body);
    if (!path.startsWith(body.slice(0, star))) return false;
    let lowest = fillFrom(state, star);
    for (let at = star + 1; at < body.length; at++) {
      const code = body.charCodeAt(at);
      if (code === 42) {
        lowest = fillFrom(state, lowest);
        continue;
      }
      const mask = positions.get(code);
      if (!mask) return false;
      lowest = shiftThrough(state, mask, lowest);
      if (lowest === -1) return false;
    }
    if (!anchored) return lowest <= path.length;
    return (((state[path.length >> 5] ?? 0) >>> (path.length & 31)) & 1) === 1;
  };
}

/** Sets every position from `lowest` on; gives `lowest` back. */
function fillFrom(state: Uint32Array, lowest: number): number {
  const word = lowest >> 5;
  state.fill(0, 0, word);
  state[word] = -1 << (lowest & 31);
  state.fill(0xffffffff, word + 1);
  return lowest;
}

/** Moves each position whose character fits one further; the lowest position left, or -1. */
function shiftThrough(state: Uint32Array, mask: Uint32Array, from: number): number {
  let carry = 0;
  let lowest = -1;
  for (let word = from >> 5; word < state.length; word++) {
    const hit = (state[word] ?? 0) & (mask[word] ?? 0);
    const moved = (hit << 1) | carry;
    carry = hit >>> 31;
    state[word] = moved;
    if (lowest === -1 && moved !== 0) lowest = (word << 5) + (31 - Math.clz32(moved & -moved));
  }
  return lowest;
}
