// GitHub REST API (docs.github.com/rest, version 2022-11-28): the public GET calls about people, organisations
// and repositories, with rate limit headers, conditional requests and pages.
import { EVENTS, ORGS, REPOSITORIES, type Repository, same, USERS } from '../github/data.ts';
import {
  type DemoAnswer,
  type DemoRequest,
  type Host,
  html,
  json,
  redirect,
  segments,
  unknown,
} from '../http.ts';
import { validated } from '../sites.ts';
import { pinnedItems } from './github-graphql.ts';
import {
  eventOf,
  fullOrg,
  fullRepository,
  listedRepository,
  orgAsUser,
  ownedBy,
  publicUser,
  readmeFile,
  simpleOrg,
  simpleUser,
} from './github-shapes.ts';

const HOUR_S = 3600;

/**
 * api.github.com; counts calls like the real one. With a token there are 5,000 an hour, without one
 * `callsPerHour`: the real 60, or more where a demo should not run dry.
 */
export function github(callsPerHour: number): { host: Host; reset: () => void } {
  const used = new Map<string, number>();
  const host: Host = (request) => {
    const token = request.headers.authorization;
    if (token !== undefined && /bad|revoked/.test(token)) return problem(401, 'Bad credentials');
    const caller = token ?? '';
    const limit = caller === '' ? callsPerHour : 5000;
    const spent = used.get(caller) ?? 0;
    const free = request.path === '/rate_limit';
    const reset = (Math.floor(request.now.getTime() / 1000 / HOUR_S) + 1) * HOUR_S;
    const rate = (count: number) => ({
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - count)),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-used': String(count),
      'x-ratelimit-resource': request.path === '/graphql' ? 'graphql' : 'core',
    });
    if (free) return rateLimit(limit, spent, reset, rate(spent));
    if (spent >= limit) return withHeaders(exhausted(caller), rate(spent));
    const answer = conditional(route(request), request);
    // A conditional request that ends in 304 is free (docs: best practices for using the REST API).
    const count = answer.status === 304 ? spent : spent + 1;
    if (answer.unknown !== true) used.set(caller, count);
    return withHeaders(answer, rate(count));
  };
  return { host, reset: () => used.clear() };
}

function conditional(answer: DemoAnswer, request: DemoRequest): DemoAnswer {
  if (answer.status !== 200) return answer;
  const checked = validated(answer, request);
  const etag = checked.headers.etag;
  return etag === undefined ? checked : { ...checked, headers: { ...checked.headers, etag: `W/${etag}` } };
}

function withHeaders(answer: DemoAnswer, rate: Record<string, string>): DemoAnswer {
  const fixed = {
    'cache-control': 'public, max-age=60, s-maxage=60',
    vary: 'Accept, Accept-Encoding, Accept, X-Requested-With',
    'x-github-media-type': 'github.v3; format=json',
    'x-github-api-version-selected': '2022-11-28',
    server: 'github.com',
  };
  return { ...answer, headers: { ...fixed, ...rate, ...answer.headers } };
}

function problem(status: number, message: string): DemoAnswer {
  return json(status, { message, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}

function exhausted(caller: string): DemoAnswer {
  const whom = caller === '' ? '198.51.100.7' : 'user ID 90110099';
  return problem(403, `API rate limit exceeded for ${whom}.`);
}

function rateLimit(limit: number, used: number, reset: number, headers: Record<string, string>): DemoAnswer {
  const rate = { limit, used, remaining: Math.max(0, limit - used), reset };
  const search = { limit: 10, used: 0, remaining: 10, reset };
  return json(
    200,
    { resources: { core: rate, search, graphql: { ...rate, limit: limit === 60 ? 0 : limit } }, rate },
    headers,
  );
}

function route(request: DemoRequest): DemoAnswer {
  if (request.path === '/graphql') return pinnedItems(request);
  const [kind, first = '', second, ...rest] = segments(request.path);
  if (kind === 'users')
    return userRoute(
      first,
      [second, ...rest].filter((part) => part !== undefined),
      request,
    );
  if (kind === 'orgs') return orgRoute(first, second, request);
  if (kind === 'repos') return repoRoute(`${first}/${second ?? ''}`, rest, request);
  return unknown(problem(404, 'Not Found'));
}

function userRoute(login: string, [what, visibility]: string[], request: DemoRequest): DemoAnswer {
  const user = USERS.find((one) => same(one.login, login));
  const org = ORGS.find((one) => same(one.login, login));
  if (user === undefined && org === undefined) return unknown(problem(404, 'Not Found'));
  const name = user?.login ?? org?.login ?? login;
  if (what === undefined)
    return json(200, user === undefined ? org && orgAsUser(org, request.now) : publicUser(user, request.now));
  if (what === 'repos') return repositories(name, request, 'full_name');
  if (what === 'orgs') return json(200, ORGS.filter((one) => user?.orgs.includes(one.login)).map(simpleOrg));
  if (what === 'social_accounts') return json(200, []);
  if (what === 'events' && (visibility === undefined || visibility === 'public')) {
    return page(
      EVENTS.filter((one) => same(one.actor, name)).map((one) => eventOf(one, request.now)),
      request,
    );
  }
  return problem(404, 'Not Found');
}

function orgRoute(login: string, what: string | undefined, request: DemoRequest): DemoAnswer {
  const org = ORGS.find((one) => same(one.login, login));
  if (org === undefined) return unknown(problem(404, 'Not Found'));
  if (what === undefined) return json(200, fullOrg(org, request.now));
  if (what === 'repos') return repositories(org.login, request, 'created');
  if (what === 'members' || what === 'public_members') {
    return page(
      USERS.filter((user) => user.orgs.includes(org.login)).map((user) => simpleUser(user.login)),
      request,
    );
  }
  if (what === 'events') {
    const own = EVENTS.filter((one) => one.repo.startsWith(`${org.login}/`));
    return page(
      own.map((one) => eventOf(one, request.now)),
      request,
    );
  }
  return problem(404, 'Not Found');
}

function repositories(login: string, request: DemoRequest, usual: string): DemoAnswer {
  const sort = request.query.get('sort') ?? usual;
  const direction = request.query.get('direction') ?? (sort === 'full_name' ? 'asc' : 'desc');
  const key = (repo: Repository): string | number => {
    if (sort === 'pushed') return -repo.pushed_days;
    if (sort === 'updated') return -Math.max(0, repo.pushed_days - 1);
    return sort === 'created' ? -repo.created_days : repo.full_name.toLowerCase();
  };
  const found = ownedBy(login).sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  if (direction === 'desc') found.reverse();
  return page(
    found.map((repo) => listedRepository(repo, request.now)),
    request,
  );
}

function repoRoute(fullName: string, rest: readonly string[], request: DemoRequest): DemoAnswer {
  const repo = REPOSITORIES.find((one) => same(one.full_name, fullName));
  if (repo === undefined) return unknown(problem(404, 'Not Found'));
  const [what] = rest;
  if (what === undefined) return json(200, fullRepository(repo, request.now));
  if (what === 'languages') return json(200, Object.fromEntries(repo.languages));
  if (what === 'topics') return json(200, { names: repo.topics });
  if (what === 'readme') return readme(repo, request);
  if (what === 'events') {
    const own = EVENTS.filter((one) => same(one.repo, repo.full_name));
    return page(
      own.map((one) => eventOf(one, request.now)),
      request,
    );
  }
  if (what === 'releases' || what === 'tags') return json(200, []);
  return problem(404, 'Not Found');
}

function readme(repo: Repository, request: DemoRequest): DemoAnswer {
  if (repo.readme === undefined) return problem(404, 'Not Found');
  if (!/raw/.test(request.headers.accept ?? '')) return json(200, readmeFile(repo, repo.readme));
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    body: repo.readme,
  };
}

/** One page of a list, with the Link header as GitHub writes it. */
function page(list: readonly unknown[], request: DemoRequest): DemoAnswer {
  const size = Math.min(100, Math.max(1, Number(request.query.get('per_page') ?? 30) || 30));
  const number = Math.max(1, Number(request.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(list.length / size));
  const link = (to: number, rel: string) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(to));
    return `<https://api.github.com${request.path}?${query}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  const part = list.slice((number - 1) * size, number * size);
  return json(200, part, links.length === 0 ? {} : { link: links.join(', ') });
}

/** github.com: enough of a profile page for a reader who follows the link. */
export function githubSite(request: DemoRequest): DemoAnswer {
  const [login = '', name] = segments(request.path);
  const account = USERS.find((one) => same(one.login, login)) ?? ORGS.find((one) => same(one.login, login));
  if (account === undefined)
    return unknown(html(404, '<!doctype html><title>Page not found · GitHub</title>'));
  if (name !== undefined && !ownedBy(login).some((repo) => same(repo.name, name)))
    return html(404, '<title>Page not found</title>');
  return name === undefined
    ? html(200, `<!doctype html><title>${account.login} (${account.name})</title><h1>${account.name}</h1>`)
    : redirect(`https://api.github.com/repos/${login}/${name}/readme`, 302);
}
