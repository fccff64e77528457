/** Hosts that answer /robots.txt as a row of robots_http.json says, and what the door must then do. */
import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { createDoor } from '../../functions/web-access/door.ts';
import type { Door } from '../../functions/web-access/options.ts';
import { createTestClock, type TestClock } from '../../functions/web-access/test-clock.ts';
import {
  networkError,
  openTestWeb,
  type TestAnswer,
  type TestRequest,
  type TestWeb,
  type TestWebParts,
} from '../../functions/web-access/test-web.ts';

const HOST = 'site.interview-helper-eval.com';
const SITE = `https://${HOST}`;
const USER_AGENT = 'InterviewHelper/0.1 (+mailto:eval@interview-helper.org)';
const RULES = 'User-agent: InterviewHelper\nDisallow: /private\n';
const HOUR = 3_600_000;

interface Scene {
  readonly web: TestWeb;
  readonly door: Door;
  readonly clock: TestClock;
}
type Play = (response: string) => Promise<string | undefined>;

/** Text of a row → what is played. The first that fits counts. */
const PLAYS: readonly (readonly [RegExp, Play])[] = [
  [/cached (\d+) hours? ago/i, playCached],
  [/rules differ/i, playAuthorities],
  [/page redirects .* that disallows/i, playRedirectToForbidden],
  [/\/robots\.txt itself is disallowed/i, playOwnFile],
  [/group for our token spelled/i, playTokenSpelling],
  [/redirects?\b.*(?:across|then 200)|^(?:two|three|four|five) redirects/i, playFollowed],
  [/(?:six|seven|eight|nine|ten|more) .*redirects|redirect loop/i, expectAll(loop)],
  [/^30\d to https?:\/\/(?:169\.|127\.|10\.|192\.168|\[|localhost|metadata)/i, playGuarded],
  [/^30\d to .*robots\.txt/i, playFollowed],
  [
    /connection refused|connection reset/i,
    expectNothing({ onConnect: () => Promise.reject(networkError('ECONNREFUSED')) }),
  ],
  [
    /dns failure|does not resolve/i,
    expectNothing({ lookup: () => Promise.reject(networkError('ENOTFOUND')) }),
  ],
  [
    /tls error|certificate/i,
    expectNothing({ onConnect: () => Promise.reject(networkError('CERT_HAS_EXPIRED')) }),
  ],
  [/silence|timeout|never answers/i, playSilence],
  [
    /inside the first 500/i,
    expectRules(() => ({ headers: TEXT, body: `${RULES}${'# filler\n'.repeat(68_000)}` })),
  ],
  [/endless/i, expectRules(() => endless)],
  [/bomb/i, expectRules(() => ({ headers: { ...TEXT, 'content-encoding': 'gzip' }, body: bomb() }))],
  [/utf-16/i, playUtf16],
  [
    /soft-404|html/i,
    expectAll(() => ({ body: '<!doctype html><title>Not found</title><p>Disallow nothing</p>' })),
  ],
  [/empty body/i, expectAll(() => ({ headers: TEXT }))],
  [/200 with valid rules/i, expectRules(() => ({ headers: TEXT, body: RULES }))],
  [/^4\d\d\b/, (row) => (row.startsWith('429') ? expectNothing({}, 429)(row) : expectAll(status(row))(row))],
  [/^5\d\d\b/, (row) => expectNothing({}, Number(row.slice(0, 3)), retryAfterIn(row))(row)],
];
const TEXT = { 'content-type': 'text/plain' };

/** What went wrong, or undefined when the door did what the row says. */
export async function playRobotsAnswer(response: string): Promise<string | undefined> {
  const found = PLAYS.find(([pattern]) => pattern.test(response));
  return found ? found[1](response) : 'no host that answers so is known to this runner';
}

async function within<T>(
  parts: TestWebParts,
  robots: (request: TestRequest) => TestAnswer,
  work: (scene: Scene) => Promise<T>,
) {
  const answer = (request: TestRequest): TestAnswer =>
    request.path === '/robots.txt'
      ? robots(request)
      : (parts.answer?.(request) ?? { body: '<p>A page.</p>' });
  const web = await openTestWeb({ ...parts, answer });
  const clock = createTestClock();
  try {
    const door = createDoor({ internet: web.internet, userAgent: USER_AGENT, clock, random: () => 0.5 });
    return await work({ web, door, clock });
  } finally {
    await web.close();
  }
}

async function mayRead(door: Door, path: string, site = SITE): Promise<boolean> {
  return (await door.fetch(`${site}${path}`)).ok;
}

const heapGrowth = (): (() => number) => {
  const before = process.memoryUsage().rss;
  return () => (process.memoryUsage().rss - before) / 1_048_576;
};

/** The rules hold: the private part is closed, the rest is open; memory stays in bounds on the way. */
function expectRules(robots: (request: TestRequest) => TestAnswer): Play {
  return () =>
    within({}, robots, async ({ door }) => {
      const grown = heapGrowth();
      if (await mayRead(door, '/private/a')) return 'a forbidden page was fetched';
      if (!(await mayRead(door, '/open'))) return 'an allowed page was refused';
      return grown() > 64 ? `memory grew by ${grown().toFixed(0)} MB` : undefined;
    });
}

function expectAll(robots: (request: TestRequest) => TestAnswer): Play {
  return () =>
    within({}, robots, async ({ door }) =>
      (await mayRead(door, '/private/a')) && (await mayRead(door, '/')) ? undefined : 'a page was refused',
    );
}

function expectNothing(parts: TestWebParts, code?: number, headers: Record<string, string> = {}): Play {
  return () =>
    within(
      parts,
      () => ({ status: code ?? 200, headers, body: RULES }),
      async ({ door, web }) => {
        if (await mayRead(door, '/open')) return 'a page was fetched';
        return web.requests.some(({ path }) => path !== '/robots.txt') ? 'a page was asked for' : undefined;
      },
    );
}

const status = (row: string) => () => ({ status: Number(row.slice(0, 3)), headers: TEXT, body: RULES });

function retryAfterIn(row: string): Record<string, string> {
  return /retry-after/i.test(row) ? { 'retry-after': '3600' } : {};
}

/** Redirects that end in rules: from http to https on the same host, or from host to host as often as the row says. */
function playFollowed(row: string): Promise<string | undefined> {
  if (/same-host/i.test(row)) return playUpgraded();
  const count =
    ['one', 'two', 'three', 'four', 'five'].findIndex((word) => row.toLowerCase().includes(word)) + 1;
  return expectRules(({ host }) => {
    const at = Number(/^r(\d)\./.exec(host)?.[1] ?? 0);
    if (at >= Math.max(1, count)) return { headers: TEXT, body: RULES };
    return { status: 301, headers: { location: `https://r${at + 1}.${HOST}/robots.txt` } };
  })(row);
}

function playUpgraded(): Promise<string | undefined> {
  let asked = 0;
  const robots = (): TestAnswer =>
    asked++ === 0
      ? { status: 301, headers: { location: `${SITE}/robots.txt` } }
      : { headers: TEXT, body: RULES };
  return within({}, robots, async ({ door, web }) => {
    if (await mayRead(door, '/private/a', `http://${HOST}`)) return 'a forbidden page was fetched';
    if (!(await mayRead(door, '/open', `http://${HOST}`))) return 'an allowed page was refused';
    return web.connects[1]?.secure ? undefined : 'the redirect to https was not followed';
  });
}

function loop({ host }: TestRequest): TestAnswer {
  const at = Number(/^r(\d+)\./.exec(host)?.[1] ?? 0);
  return { status: 302, headers: { location: `https://r${at + 1}.${HOST}/robots.txt` } };
}

function playGuarded(row: string): Promise<string | undefined> {
  const location = /to (\S+)/.exec(row)?.[1] ?? '';
  const hostname = new URL(location).hostname.replace(/^\[|\]$/g, '');
  return within(
    {},
    () => ({ status: 302, headers: { location } }),
    async ({ door, web }) => {
      if (await mayRead(door, '/open')) return 'a page was fetched';
      return web.connects.some((connect) => connect.hostname !== HOST || connect.address === hostname)
        ? 'the forbidden address was connected to'
        : undefined;
    },
  );
}

function playSilence(): Promise<string | undefined> {
  let clock: TestClock | undefined;
  const silent = (response: ServerResponse) => {
    response.writeHead(200, TEXT);
    response.write('User-agent: *\n');
    setTimeout(() => clock?.advance(60_000), 50);
  };
  return within(
    {},
    () => silent,
    async (scene) => {
      clock = scene.clock;
      return (await mayRead(scene.door, '/open')) ? 'a page was fetched' : undefined;
    },
  );
}

function endless(response: ServerResponse): void {
  response.writeHead(200, TEXT);
  response.write(RULES);
  const filler = '# and so on, and so on\n'.repeat(3_000);
  const more = () => {
    while (!response.destroyed && response.write(filler));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

function bomb(): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(RULES), Buffer.alloc(10 * 1_048_576, '\n')]));
}

/** Documented answer: a BOM is believed, so the rules are read and obeyed. */
function playUtf16(row: string): Promise<string | undefined> {
  return expectRules(() => ({ headers: TEXT, body: Buffer.from(`\uFEFF${RULES}`, 'utf16le') }))(row);
}

/** Rules that were read some hours ago; since then the host forbids other things, or fails. */
function playCached(row: string): Promise<string | undefined> {
  const hours = Number(/cached (\d+)/i.exec(row)?.[1]);
  const failing = Number(/now (\d{3})/.exec(row)?.[1] ?? 200);
  let asked = 0;
  const robots = (): TestAnswer => {
    asked++;
    if (asked === 1) return { headers: TEXT, body: RULES };
    return { status: failing, headers: TEXT, body: 'User-agent: *\nDisallow: /open\n' };
  };
  return within({}, robots, async ({ door, clock }) => {
    if (!(await mayRead(door, '/open'))) return 'an allowed page was refused';
    clock.advance(hours * HOUR);
    const open = await mayRead(door, '/open');
    if (hours >= 24) return asked > 1 && !open ? undefined : 'a stale copy was used';
    return open ? undefined : 'a fresh copy was not used';
  });
}

/** Open on https, closed on http and on www: each scheme and host is asked for its own file and obeyed alone. */
async function playAuthorities(): Promise<string | undefined> {
  let web: TestWeb | undefined;
  const robots = ({ host }: TestRequest): TestAnswer => {
    const open = host === HOST && web?.connects.at(-1)?.secure === true;
    return { headers: TEXT, body: open ? RULES : 'User-agent: *\nDisallow: /' };
  };
  return within({}, robots, async (scene) => {
    web = scene.web;
    if (!(await mayRead(scene.door, '/open'))) return 'the apex host was not obeyed on its own';
    if (await mayRead(scene.door, '/open', `https://www.${HOST}`))
      return 'the www host was not obeyed on its own';
    if (await mayRead(scene.door, '/open', `http://${HOST}`)) return 'http was not obeyed on its own';
    const asked = scene.web.requests.filter(({ path }) => path === '/robots.txt').length;
    return asked === 3 ? undefined : `${asked} files were asked for instead of 3`;
  });
}

function playRedirectToForbidden(): Promise<string | undefined> {
  const other = 'other.interview-helper-eval.org';
  const robots = ({ host }: TestRequest): TestAnswer =>
    host === other ? { headers: TEXT, body: 'User-agent: *\nDisallow: /' } : { status: 404 };
  const answer = ({ host }: TestRequest): TestAnswer =>
    host === HOST ? { status: 302, headers: { location: `https://${other}/a` } } : { body: '<p>B</p>' };
  return within({ answer }, robots, async ({ door, web }) => {
    if (await mayRead(door, '/a')) return 'the forbidden host was read';
    return web.requests.some(({ host, path }) => host === other && path !== '/robots.txt')
      ? 'the forbidden host was asked'
      : undefined;
  });
}

function playOwnFile(): Promise<string | undefined> {
  const robots = () => ({
    headers: TEXT,
    body: 'User-agent: *\nDisallow: /robots.txt\nDisallow: /private\n',
  });
  return within({}, robots, async ({ door }) => {
    const file = await door.fetch(`${SITE}/robots.txt`, { accept: ['text'] });
    if (!file.ok) return 'robots.txt itself was refused';
    return (await mayRead(door, '/private')) ? 'its rules were not obeyed' : undefined;
  });
}

/** Other letters' case and a version after the token change nothing. */
function playTokenSpelling(row: string): Promise<string | undefined> {
  const version = /\/[\d.]+/.exec(row)?.[0] ?? '/1.0';
  const body = `User-agent: *\nDisallow: /\n\nUser-agent: INTERVIEWhelper${version}\nDisallow: /private\n`;
  return expectRules(() => ({ headers: TEXT, body }))(row);
}
