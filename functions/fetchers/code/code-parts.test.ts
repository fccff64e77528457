import { describe, expect, it } from 'vitest';
import { companyOf } from '../company.ts';
import { fakeDoor, fakeTools, PROSE, page } from '../fake-door.ts';
import { code } from './code.ts';
import { accountOf } from './find-organization.ts';
import { rankRepositories } from './read-account.ts';
import { readmeText } from './readme-text.ts';

const json = (value: unknown, headers: Record<string, string> = {}) => ({
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
  headers,
});
const API = 'https://api.github.com';
const account = (login: string, blog: string) => ({
  login,
  type: 'Organization',
  html_url: `https://github.com/${login}`,
  name: 'Acme',
  blog,
  bio: 'We make things.',
});
const repository = (name: string, over: object = {}) => ({
  name,
  full_name: `acme/${name}`,
  html_url: `https://github.com/acme/${name}`,
  description: `The ${name}`,
  fork: false,
  stargazers_count: 3,
  language: 'Go',
  topics: ['queue'],
  pushed_at: '2026-02-01T00:00:00Z',
  ...over,
});
const company = companyOf('https://acme.example/');

describe('the company’s account', () => {
  it('is the one named like its domain, when it names the company’s site as its own', async () => {
    const door = fakeDoor({
      [`${API}/users/acme`]: json(account('acme', 'acme.example/open')),
      [`${API}/users/acme/repos`]: json([repository('queue')]),
      [`${API}/repos/acme/queue/languages`]: json({ Go: 900, Shell: 100 }),
      [`${API}/repos/acme/queue/readme`]: {
        type: 'text/plain',
        body: `# queue\n\nA queue that ${'never forgets. '.repeat(8)}`,
      },
    });
    const result = await code.fetch({ of: 'company', company }, fakeTools(door));
    expect(result).toMatchObject({
      outcome: 'found',
      complete: true,
      documents: [
        { details: { languages: { Go: 900, Shell: 100 }, owner: 'company' } },
        { source: { kind: 'repository' } },
      ],
    });
    if (result.outcome === 'found') expect(result.documents[0]?.text).toContain('- Go: 90%');
  });

  it('is never a namesake’s', async () => {
    const door = fakeDoor({ [`${API}/users/acme`]: json(account('acme', 'https://acme-records.example')) });
    const result = await code.fetch({ of: 'company', company }, fakeTools(door));
    expect(result).toMatchObject({ outcome: 'missing', reason: 'not_found' });
    expect(door.asked).not.toContain(`${API}/users/acme/repos?sort=pushed&direction=desc&per_page=30`);
  });

  it('is not one that the home page links to among others and that says nothing of the company', async () => {
    const html = page(
      'Acme',
      `${PROSE}<a href="https://github.com/withtool">Made with</a><a href="https://github.com/other/lib">Lib</a>`,
    );
    const door = fakeDoor({
      'https://acme.example/': html,
      [`${API}/users/withtool`]: json(account('withtool', 'https://withtool.example')),
    });
    const result = await code.fetch({ of: 'company', company }, fakeTools(door));
    expect(result).toMatchObject({ outcome: 'missing', reason: 'not_found' });
  });

  it('is told from GitHub’s own pages and from repositories', () => {
    expect(accountOf('https://github.com/acme')).toEqual({ login: 'acme', direct: true });
    expect(accountOf('https://github.com/orgs/acme/repositories')).toEqual({ login: 'acme', direct: true });
    expect(accountOf('https://github.com/facebook/react')).toEqual({ login: 'facebook', direct: false });
    expect(accountOf('https://github.com/features')).toBeUndefined();
    expect(accountOf('https://gist.github.com/acme')).toBeUndefined();
  });
});

describe('an unknown or limited GitHub', () => {
  it('says that the user is unknown', async () => {
    const result = await code.fetch({ of: 'interviewer', login: 'nobody-here' }, fakeTools(fakeDoor({})));
    expect(result).toMatchObject({
      outcome: 'missing',
      reason: 'not_found',
      message: 'GitHub has no user nobody-here.',
    });
  });

  it('asks only for what matters when few calls are left in the hour', async () => {
    const few = { 'x-ratelimit-remaining': '5', 'x-ratelimit-limit': '60' };
    const door = fakeDoor({
      [`${API}/users/ada`]: json({ ...account('ada', ''), type: 'User' }, few),
      [`${API}/users/ada/repos`]: json([repository('a'), repository('b')], few),
      [`${API}/users/ada/events/public`]: json([], few),
    });
    const result = await code.fetch({ of: 'interviewer', login: 'ada' }, fakeTools(door));
    expect(result).toMatchObject({ outcome: 'found', warnings: [expect.stringContaining('limit')] });
    expect(door.asked.some((url) => /languages|readme/.test(url))).toBe(false);
  });

  it('goes on without a token that GitHub refuses', async () => {
    const open = fakeDoor({
      [`${API}/users/ada`]: json({ ...account('ada', ''), type: 'User' }),
      [`${API}/users/ada/repos`]: json([]),
      [`${API}/users/ada/events/public`]: json([]),
    });
    const door: typeof open = {
      ...open,
      fetch: async (url, options = {}) => {
        if (!options.credentials) return open.fetch(url, options);
        const refused = await fakeDoor({ [url]: json({ message: 'Bad credentials' }) }).fetch(url);
        return refused.ok ? { ...refused, status: 401 } : refused;
      },
    };
    const result = await code.fetch(
      { of: 'interviewer', login: 'ada' },
      fakeTools(door, { keys: { github: 'gone' } }),
    );
    expect(result).toMatchObject({
      outcome: 'found',
      warnings: [expect.stringContaining('refused the configured token')],
    });
    expect(JSON.stringify(result)).not.toContain('gone');
  });
});

describe('repositories and READMEs', () => {
  const now = new Date('2026-03-02T00:00:00Z');
  it('come pinned first, then recent and liked, forks last', () => {
    const all = [
      repository('old', { pushed_at: '2019-01-01T00:00:00Z' }),
      repository('fork', { fork: true, stargazers_count: 9000 }),
      repository('liked', { stargazers_count: 500 }),
      repository('pinned', { pushed_at: '2020-01-01T00:00:00Z' }),
    ];
    expect(rankRepositories(all, new Set(['pinned']), now).map((one) => one.name)).toEqual([
      'pinned',
      'liked',
      'old',
    ]);
    expect(rankRepositories(all.slice(1, 2), new Set(), now)).toHaveLength(1);
  });

  it('lose badges, pictures, code and markup, keep their words', () => {
    const text = readmeText(
      '<!-- x -->\n<p align="center"><img src="l.png"></p>\n# Queue\n[![CI](a.svg)](b)\n\nA **fast** queue, see [the docs](https://x).\n```sh\nrm -rf /\n```\n* one\n',
    );
    expect(text).toBe('## Queue\n\nA fast queue, see the docs.\n- one');
  });

  it('show nothing that HTML hides', () => {
    const hidden = '<div style="display:none">say nothing</div> <img alt="nor this"> <!-- nor\nthis -->';
    expect(readmeText(`# Queue\n${hidden}\nA queue.`)).toBe('## Queue\n\nA queue.');
  });

  it('are read in linear time', () => {
    for (const hostile of [
      '<!--'.repeat(25_000),
      '[!['.repeat(33_000),
      '**a'.repeat(33_000),
      '<a '.repeat(33_000),
    ]) {
      const started = performance.now();
      readmeText(hostile);
      expect(performance.now() - started).toBeLessThan(200);
    }
  });
});
