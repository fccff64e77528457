/** Which public job board a page points to: by its links, frames and embedding scripts. Pure. */
import * as z from 'zod';

const BOARD_HOSTS = ['greenhouse', 'lever', 'ashby', 'workable', 'smartrecruiters'] as const;

export const boardRefSchema = z.strictObject({
  host: z.enum(BOARD_HOSTS),
  /** The company's name on the board, as spelled there. */
  board: z.string().regex(/^[A-Za-z0-9._-]{1,80}$/),
  /** Lever and Greenhouse keep European customers on hosts of their own. */
  eu: z.boolean(),
  /** One posting of the board, when the address names one. */
  posting: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,80}$/)
    .optional(),
});
export type BoardRef = z.infer<typeof boardRefSchema>;

/** Anything in a page that may be the address of a board; every alternative is linear. */
const MENTION =
  /(?:https?:)?(?:\\?\/){2}(?:[a-z0-9-]{1,40}\.){0,3}(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|smartrecruiters\.com)\\?\/[^\s"'<>)\]]{1,300}/gi;
const MAX_MENTIONS = 400;

/** Boards named in raw HTML, most mentioned first; at most 4. */
export function findBoards(html: string): BoardRef[] {
  const counts = new Map<string, { ref: BoardRef; times: number }>();
  let mentions = 0;
  for (const match of html.matchAll(MENTION)) {
    if (++mentions > MAX_MENTIONS) break;
    const text = match[0].replaceAll('\\/', '/').replaceAll('&amp;', '&');
    const found = boardOf(text.startsWith('//') ? `https:${text}` : text);
    if (!found) continue;
    const { posting: _, ...ref } = found;
    const key = `${ref.host} ${ref.board.toLowerCase()} ${ref.eu}`;
    const known = counts.get(key);
    if (known) known.times += 1;
    else counts.set(key, { ref, times: 1 });
  }
  return [...counts.values()]
    .toSorted((a, b) => b.times - a.times)
    .slice(0, 4)
    .map(({ ref }) => ref);
}

/** The board, and the posting if any, that one address names; undefined when it names none. */
export function boardOf(address: string): BoardRef | undefined {
  const url = URL.parse(address);
  if (!url) return undefined;
  const parsed = boardRefSchema.safeParse(refOf(url));
  return parsed.success && !RESERVED.has(parsed.data.board.toLowerCase()) ? parsed.data : undefined;
}

/** First path parts that are the board's own pages, not a company. */
const RESERVED = new Set([
  'embed',
  'api',
  'v0',
  'v1',
  'users',
  'j',
  'static',
  'assets',
  'jobs',
  'widget',
  'www',
  'search',
  'legal',
  'privacy',
]);

function refOf(url: URL): unknown {
  const host = url.hostname.toLowerCase();
  const parts = url.pathname.split('/').filter((part) => part !== '');
  if (host.endsWith('.greenhouse.io')) return greenhouseRef(host, parts, url.searchParams);
  if (host.endsWith('.lever.co')) return leverRef(host, parts);
  if (host === 'jobs.ashbyhq.com') return ref('ashby', parts[0], false, parts[1]);
  if (host === 'api.ashbyhq.com')
    return ref('ashby', parts[0] === 'posting-api' ? parts[2] : undefined, false);
  if (host.endsWith('.workable.com')) return workableRef(host, parts);
  if (host.endsWith('.smartrecruiters.com')) return smartRecruitersRef(host, parts);
  return undefined;
}

function greenhouseRef(host: string, parts: string[], query: URLSearchParams): unknown {
  const eu = host.includes('.eu.');
  if (host.startsWith('boards-api.'))
    return ref('greenhouse', parts[2], eu, parts[3] === 'jobs' ? parts[4] : undefined);
  if (!/^(boards|job-boards)\./.test(host)) return undefined;
  if (parts[0] === 'embed')
    return ref('greenhouse', query.get('for') ?? undefined, eu, query.get('token') ?? undefined);
  return ref('greenhouse', parts[0], eu, parts[1] === 'jobs' ? parts[2] : undefined);
}

function leverRef(host: string, parts: string[]): unknown {
  const eu = host.includes('.eu.');
  if (host.startsWith('api.'))
    return ref('lever', parts[1] === 'postings' ? parts[2] : undefined, eu, parts[3]);
  return host.startsWith('jobs.') ? ref('lever', parts[0], eu, parts[1]) : undefined;
}

function workableRef(host: string, parts: string[]): unknown {
  if (host === 'apply.workable.com' || host === 'www.workable.com') {
    if (parts[0] === 'api') {
      const at = parts.indexOf('accounts');
      return ref('workable', at < 0 ? undefined : parts[at + 1], false);
    }
    return host.startsWith('apply.')
      ? ref('workable', parts[0], false, parts[1] === 'j' ? parts[2] : undefined)
      : undefined;
  }
  return ref('workable', host.split('.')[0], false, parts[0] === 'j' ? parts[1] : undefined);
}

function smartRecruitersRef(host: string, parts: string[]): unknown {
  if (host.startsWith('api.'))
    return ref('smartrecruiters', parts[1] === 'companies' ? parts[2] : undefined, false, parts[4]);
  if (!/^(careers|jobs)\./.test(host)) return undefined;
  // A posting's address goes on with its title: 743999-backend-engineer.
  return ref('smartrecruiters', parts[0], false, /^(\d{6,}|[0-9a-f-]{36})/.exec(parts[1] ?? '')?.[0]);
}

function ref(host: BoardRef['host'], board: string | undefined, eu: boolean, posting?: string): unknown {
  return {
    host,
    board: board === undefined ? undefined : safeDecode(board),
    eu,
    ...(posting !== undefined && { posting }),
  };
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
