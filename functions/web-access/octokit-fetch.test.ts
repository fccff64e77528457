import { Octokit } from '@octokit/rest';
import { afterEach, describe, expect, it } from 'vitest';
import { createDoor } from './door.ts';
import { createOctokitFetch } from './octokit-fetch.ts';
import { createTestClock } from './test-clock.ts';
import {
  openTestWeb,
  type TestAnswer,
  type TestRequest,
  type TestWeb,
  type TestWebParts,
} from './test-web.ts';

const opened: TestWeb[] = [];
afterEach(async () => {
  for (const web of opened.splice(0)) await web.close();
});

async function github(answer: (request: TestRequest) => TestAnswer, parts: TestWebParts = {}, auth?: string) {
  const web = await openTestWeb({ ...parts, answer });
  opened.push(web);
  const clock = createTestClock();
  const door = createDoor({
    internet: web.internet,
    userAgent: 'InterviewHelper/0.1 (+mailto:a@b.org)',
    clock,
    random: () => 0.5,
  });
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const octokit = new Octokit({
    ...(auth === undefined ? {} : { auth }),
    log,
    request: { fetch: createOctokitFetch(door.forRun({}), { host: 'api.github.com' }) },
  });
  return { web, octokit, clock };
}

const json = (
  body: unknown,
  more: { status?: number; headers?: Record<string, string> } = {},
): TestAnswer => ({
  status: more.status ?? 200,
  headers: { 'content-type': 'application/json; charset=utf-8', ...more.headers },
  body: JSON.stringify(body),
});

describe('GitHub’s client behind the door', () => {
  it('reads users, with the token on the wire and the limits in the headers', async () => {
    const { web, octokit } = await github(
      () => json({ login: 'ada' }, { headers: { 'x-ratelimit-remaining': '59', etag: '"1"' } }),
      {},
      't0ken',
    );
    const answer = await octokit.rest.users.getByUsername({ username: 'ada' });
    expect(answer.data.login).toBe('ada');
    expect(answer.headers['x-ratelimit-remaining']).toBe('59');
    expect(answer.url).toBe('https://api.github.com/users/ada');
    expect(web.requests[0]).toMatchObject({
      path: '/users/ada',
      headers: { authorization: 'token t0ken', 'user-agent': 'InterviewHelper/0.1 (+mailto:a@b.org)' },
    });
    expect(web.requests[0]?.headers.accept).toContain('application/vnd.github');
  });

  it('pages through Link headers', async () => {
    const { octokit } = await github(({ path }) =>
      path.includes('page=2')
        ? json([{ name: 'two' }])
        : json([{ name: 'one' }], {
            headers: { link: '<https://api.github.com/users/ada/repos?page=2>; rel="next"' },
          }),
    );
    const repos = await octokit.paginate(octokit.rest.repos.listForUser, { username: 'ada' });
    expect(repos.map(({ name }) => name)).toEqual(['one', 'two']);
  });

  it.each([404, 403, 422])('sees a %i as GitHub’s own error, with message and headers', async (status) => {
    const { octokit } = await github(() =>
      json({ message: 'No' }, { status, headers: { 'x-ratelimit-reset': '1' } }),
    );
    await expect(octokit.rest.users.getByUsername({ username: 'x' })).rejects.toMatchObject({
      status,
      response: { data: { message: 'No' }, headers: { 'x-ratelimit-reset': '1' } },
    });
  });

  it('asks conditionally, and sees a 304', async () => {
    const { web, octokit } = await github(() => ({ status: 304, headers: { etag: '"1"' } }));
    await expect(
      octokit.request('GET /users/{username}', { username: 'ada', headers: { 'if-none-match': '"1"' } }),
    ).rejects.toMatchObject({ status: 304 });
    expect(web.requests[0]?.headers['if-none-match']).toBe('"1"');
  });

  it('posts GraphQL', async () => {
    const { web, octokit } = await github(() => json({ data: { viewer: { login: 'ada' } } }));
    expect(await octokit.graphql('{ viewer { login } }')).toEqual({ viewer: { login: 'ada' } });
    expect(web.requests[0]).toMatchObject({ method: 'POST', path: '/graphql' });
    expect(JSON.parse(web.requests[0]?.body ?? '')).toEqual({ query: '{ viewer { login } }' });
  });

  it('has a 500 tried again before it is told', async () => {
    const { web, octokit, clock } = await github(() => json({ message: 'down' }, { status: 500 }));
    await expect(octokit.rest.users.getByUsername({ username: 'x' })).rejects.toMatchObject({ status: 500 });
    expect(web.requests.length).toBe(3);
    expect(clock.slept.length).toBe(2);
  });

  it('takes a redirect that says not where to for no answer', async () => {
    const { octokit } = await github(() => json({}, { status: 302 }));
    await expect(octokit.rest.users.getByUsername({ username: 'x' })).rejects.toMatchObject({
      cause: { refusal: { code: 'http_status', status: 302 } },
    });
  });

  it('says why when there was no answer at all', async () => {
    const { octokit } = await github(() => json({}), { lookup: async () => ['10.0.0.1'] });
    await expect(octokit.rest.users.getByUsername({ username: 'x' })).rejects.toMatchObject({
      cause: { refusal: { code: 'blocked' } },
    });
  });

  it('does not take the token to another host', async () => {
    const { web, octokit } = await github(
      ({ host }) =>
        host === 'api.github.com'
          ? { status: 302, headers: { location: 'https://elsewhere.com/x' } }
          : json({}),
      {},
      't0ken',
    );
    await octokit.rest.users.getByUsername({ username: 'x' });
    expect(web.requests.map(({ host, headers }) => [host, headers.authorization])).toEqual([
      ['api.github.com', 'token t0ken'],
      ['elsewhere.com', undefined],
    ]);
  });

  it('writes nothing: other methods are refused', async () => {
    const { web, octokit } = await github(() => json({}));
    await expect(octokit.rest.repos.delete({ owner: 'a', repo: 'b' })).rejects.toThrow('DELETE');
    expect(web.requests.length).toBe(0);
  });
});
