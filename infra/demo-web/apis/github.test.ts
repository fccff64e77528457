import ts from 'typescript';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { get } from '../get.ts';
import { type DemoWorld, startDemoWeb } from '../server.ts';

const API = 'https://api.github.com';
let web: DemoWorld;
beforeAll(async () => {
  web = await startDemoWeb({ githubCallsPerHour: 60, clock: () => new Date('2026-11-23T12:20:00Z') });
});
afterEach(() => web.reset());
afterAll(() => web.close());

/**
 * What GitHub's published OpenAPI description, as TypeScript, has against a JSON text: missing fields, wrong types
 * and, since the text is checked as a literal, unknown fields.
 */
function complaints(answers: readonly (readonly [schema: string, json: string])[]): string[] {
  const name = `${import.meta.dirname}/answers.generated.ts`;
  const lines = answers.map(
    ([schema, json], index) =>
      `export const answer${index}: ${schema.replace(/'([^']+)'/g, "components['schemas']['$1']")} = ${json};`,
  );
  const text = `import type { components } from '@octokit/openapi-types';\n${lines.join('\n')}`;
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022) : getSourceFile(file, ...rest);
  host.fileExists = (file) => file === name || fileExists(file);
  const program = ts.createProgram([name], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('the demo GitHub', () => {
  test('answers in the shapes of GitHub’s published OpenAPI description', async () => {
    const asked = [
      ["'public-user'", '/users/maelis-thornquist'],
      ["'public-user'", '/users/wren-haldorsen'],
      ["'public-user'", '/users/ferrowick'],
      ["'minimal-repository'[]", '/users/maelis-thornquist/repos?sort=pushed'],
      ["'organization-simple'[]", '/users/maelis-thornquist/orgs'],
      ["'event'[]", '/users/maelis-thornquist/events/public'],
      ["'social-account'[]", '/users/maelis-thornquist/social_accounts'],
      ["'organization-full'", '/orgs/ferrowick'],
      ["'minimal-repository'[]", '/orgs/ferrowick/repos'],
      ["'simple-user'[]", '/orgs/ferrowick/members'],
      ["'event'[]", '/orgs/ferrowick/events'],
      ["'full-repository'", '/repos/ferrowick/ledger-invariants'],
      ["'full-repository'", '/repos/maelis-thornquist/postgres'],
      ["'language'", '/repos/ferrowick/ledger-invariants/languages'],
      ["'topic'", '/repos/ferrowick/ledger-invariants/topics'],
      ["'content-file'", '/repos/ferrowick/ledger-invariants/readme'],
      ["'rate-limit-overview'", '/rate_limit'],
      ["'basic-error'", '/users/nobody-of-this-name'],
    ] as const;
    const answers: [string, string][] = [];
    for (const [schema, path] of asked) {
      const { text, status } = await get(web.port, API + path);
      expect(status, path).toBe(schema === "'basic-error'" ? 404 : 200);
      answers.push([schema, text]);
    }
    expect(complaints(answers)).toEqual([]);
  }, 60_000);

  test('would be found out if a field were missing, wrong or made up', () => {
    const user = { login: 'x', id: 1 };
    expect(complaints([["'topic'", '{"names":[1]}']])).toHaveLength(1);
    expect(complaints([["'topic'", '{"names":[],"more":1}']])).toHaveLength(1);
    expect(complaints([["'simple-user'", JSON.stringify(user)]]).join()).toContain('missing');
  }, 60_000);

  test('counts calls, and no call that ends in 304', async () => {
    const first = await get(web.port, `${API}/users/oduya-brandvold`);
    expect(first.headers['x-ratelimit-limit']).toBe('60');
    expect(first.headers['x-ratelimit-remaining']).toBe('59');
    const headers = { 'if-none-match': first.headers.etag ?? '' };
    const again = await get(web.port, `${API}/users/oduya-brandvold`, { headers });
    expect([again.status, again.headers['x-ratelimit-remaining']]).toEqual([304, '59']);
    const reset = Number(first.headers['x-ratelimit-reset']) * 1000;
    expect(new Date(reset)).toEqual(new Date('2026-11-23T13:00:00Z'));
  });

  test('stops after sixty calls without a token and goes on with one', async () => {
    for (let call = 0; call < 60; call++) await get(web.port, `${API}/users/oduya-brandvold`);
    const over = await get(web.port, `${API}/users/oduya-brandvold`);
    expect([over.status, over.headers['x-ratelimit-remaining']]).toEqual([403, '0']);
    expect(over.json()).toMatchObject({ message: expect.stringContaining('rate limit exceeded') });
    const headers = { authorization: 'Bearer token' };
    const known = await get(web.port, `${API}/users/oduya-brandvold`, { headers });
    expect([known.status, known.headers['x-ratelimit-limit']]).toEqual([200, '5000']);
    web.reset();
    expect((await get(web.port, `${API}/users/oduya-brandvold`)).status).toBe(200);
  });

  test('pages lists with Link headers', async () => {
    const first = await get(web.port, `${API}/orgs/ferrowick/repos?per_page=3&sort=pushed`);
    expect(first.json()).toHaveLength(3);
    expect(first.headers.link).toContain('page=2>; rel="next"');
    const second = await get(web.port, `${API}/orgs/ferrowick/repos?per_page=3&sort=pushed&page=2`);
    expect(second.json()).toHaveLength(1);
    expect(second.headers.link).toContain('rel="prev"');
  });

  test('sorts repositories by their last push, newest first', async () => {
    const { text } = await get(web.port, `${API}/users/maelis-thornquist/repos?sort=pushed`);
    const pushed = [...text.matchAll(/"pushed_at":"([^"]+)"/g)].map(([, at]) => at ?? '');
    expect(pushed.length).toBe(4);
    expect(pushed).toEqual([...pushed].sort().reverse());
  });

  test('gives a README as base64 JSON or raw, or 404 when there is none', async () => {
    const url = `${API}/repos/ferrowick/ledger-invariants/readme`;
    const file = (await get(web.port, url)).text;
    const packed = /"content":"([^"]+)"/.exec(file)?.[1]?.replaceAll('\\n', '') ?? '';
    const raw = await get(web.port, url, { headers: { accept: 'application/vnd.github.raw+json' } });
    expect(raw.text).toMatch(/^# ledger-invariants/);
    expect(Buffer.from(packed, 'base64').toString()).toBe(raw.text);
    expect((await get(web.port, `${API}/repos/oduya-brandvold/dotfiles/readme`)).status).toBe(404);
  });

  test('refuses a bad token', async () => {
    const headers = { authorization: 'Bearer bad' };
    expect((await get(web.port, `${API}/users/oduya-brandvold`, { headers })).status).toBe(401);
  });

  test('tells pinned repositories by GraphQL to those with a token', async () => {
    const query =
      'query($login:String!){user(login:$login){pinnedItems(first:6,types:REPOSITORY){nodes{... on Repository{name}}}}}';
    const body = JSON.stringify({ query, variables: { login: 'maelis-thornquist' } });
    expect((await get(web.port, `${API}/graphql`, { method: 'POST', body })).status).toBe(401);
    const headers = { authorization: 'Bearer token' };
    const { text } = await get(web.port, `${API}/graphql`, { method: 'POST', body, headers });
    expect(text).toContain('"nameWithOwner":"maelis-thornquist/intent-log"');
    expect(text).not.toContain('tide-clock');
  });
});
