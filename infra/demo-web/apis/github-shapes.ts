// GitHub's answer shapes, typed by its published OpenAPI description (@octokit/openapi-types).
import { createHash } from 'node:crypto';
import type { components } from '@octokit/openapi-types';
import {
  type Activity,
  ORGS,
  type Org,
  REPOSITORIES,
  type Repository,
  same,
  USERS,
  type User,
} from '../github/data.ts';
import { numericId } from '../jobs.ts';
import { daysAgo } from '../placeholders.ts';

type Schemas = components['schemas'];

const API = 'https://api.github.com';
const WEB = 'https://github.com';

const LICENSES: Readonly<Record<string, [name: string, spdx: string]>> = {
  'apache-2.0': ['Apache License 2.0', 'Apache-2.0'],
  mit: ['MIT License', 'MIT'],
  'mpl-2.0': ['Mozilla Public License 2.0', 'MPL-2.0'],
  'bsd-3-clause': ['BSD 3-Clause "New" or "Revised" License', 'BSD-3-Clause'],
  'cc-by-4.0': ['Creative Commons Attribution 4.0 International', 'CC-BY-4.0'],
};

function moment(now: Date, days: number): string {
  return daysAgo(now, days).toISOString().replace('.000Z', 'Z');
}

function nodeId(kind: string, id: number): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** A stable git object name for a text. */
function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}

/** A user or organisation as it appears inside other answers. */
export function simpleUser(login: string): Schemas['simple-user'] {
  const org = ORGS.find((one) => same(one.login, login));
  const id = org?.id ?? USERS.find((one) => same(one.login, login))?.id ?? 0;
  const url = `${API}/users/${login}`;
  return {
    login,
    id,
    node_id: nodeId(org === undefined ? 'U' : 'O', id),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${WEB}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: org === undefined ? 'User' : 'Organization',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** GET /users/{username} of a person. */
export function publicUser(user: User, now: Date): Schemas['public-user'] {
  return {
    ...simpleUser(user.login),
    user_view_type: 'public',
    name: user.name,
    company: user.company,
    blog: user.blog,
    location: user.location,
    email: null,
    hireable: null,
    bio: user.bio,
    twitter_username: null,
    public_repos: ownedBy(user.login).length,
    public_gists: user.gists,
    followers: user.followers,
    following: user.following,
    created_at: moment(now, user.created_days),
    updated_at: moment(now, 2),
  };
}

/** GET /users/{username} of an organisation. */
export function orgAsUser(org: Org, now: Date): Schemas['public-user'] {
  return {
    ...simpleUser(org.login),
    user_view_type: 'public',
    name: org.name,
    company: null,
    blog: org.blog,
    location: org.location,
    email: org.email,
    hireable: null,
    bio: org.description,
    twitter_username: null,
    public_repos: ownedBy(org.login).length,
    public_gists: 0,
    followers: org.followers,
    following: 0,
    created_at: moment(now, org.created_days),
    updated_at: moment(now, 4),
  };
}

/** An organisation inside a list. */
export function simpleOrg(org: Org): Schemas['organization-simple'] {
  const url = `${API}/orgs/${org.login}`;
  return {
    login: org.login,
    id: org.id,
    node_id: nodeId('O', org.id),
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `https://avatars.githubusercontent.com/u/${org.id}?v=4`,
    description: org.description,
  };
}

/** GET /orgs/{org} */
export function fullOrg(org: Org, now: Date): Schemas['organization-full'] {
  return {
    ...simpleOrg(org),
    name: org.name,
    blog: org.blog,
    location: org.location,
    twitter_username: null,
    is_verified: true,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: ownedBy(org.login).length,
    public_gists: 0,
    followers: org.followers,
    following: 0,
    html_url: `${WEB}/${org.login}`,
    created_at: moment(now, org.created_days),
    updated_at: moment(now, 4),
    archived_at: null,
    type: 'Organization',
    ...(org.email === null ? {} : { email: org.email }),
  };
}

/** Repositories of one account. */
export function ownedBy(login: string): Repository[] {
  return REPOSITORIES.filter((repo) => same(repo.owner, login));
}

// The templated addresses every repository answer carries, in GitHub's order.
function repositoryUrls(url: string) {
  return {
    forks_url: `${url}/forks`,
    keys_url: `${url}/keys{/key_id}`,
    collaborators_url: `${url}/collaborators{/collaborator}`,
    teams_url: `${url}/teams`,
    hooks_url: `${url}/hooks`,
    issue_events_url: `${url}/issues/events{/number}`,
    events_url: `${url}/events`,
    assignees_url: `${url}/assignees{/user}`,
    branches_url: `${url}/branches{/branch}`,
    tags_url: `${url}/tags`,
    blobs_url: `${url}/git/blobs{/sha}`,
    git_tags_url: `${url}/git/tags{/sha}`,
    git_refs_url: `${url}/git/refs{/sha}`,
    trees_url: `${url}/git/trees{/sha}`,
    statuses_url: `${url}/statuses/{sha}`,
    languages_url: `${url}/languages`,
    stargazers_url: `${url}/stargazers`,
    contributors_url: `${url}/contributors`,
    subscribers_url: `${url}/subscribers`,
    subscription_url: `${url}/subscription`,
    commits_url: `${url}/commits{/sha}`,
    git_commits_url: `${url}/git/commits{/sha}`,
    comments_url: `${url}/comments{/number}`,
    issue_comment_url: `${url}/issues/comments{/number}`,
    contents_url: `${url}/contents/{+path}`,
    compare_url: `${url}/compare/{base}...{head}`,
    merges_url: `${url}/merges`,
    archive_url: `${url}/{archive_format}{/ref}`,
    downloads_url: `${url}/downloads`,
    issues_url: `${url}/issues{/number}`,
    pulls_url: `${url}/pulls{/number}`,
    milestones_url: `${url}/milestones{/number}`,
    notifications_url: `${url}/notifications{?since,all,participating}`,
    labels_url: `${url}/labels{/name}`,
    releases_url: `${url}/releases{/id}`,
    deployments_url: `${url}/deployments`,
  };
}

/** A repository inside a list; it carries what the full answer carries but the counts of that. */
export function listedRepository(repo: Repository, now: Date): Schemas['repository'] {
  const url = `${API}/repos/${repo.full_name}`;
  const [language = null] = repo.languages.keys();
  const bytes = [...repo.languages.values()].reduce((sum, size) => sum + size, 0);
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: repo.full_name,
    private: false,
    owner: simpleUser(repo.owner),
    html_url: `${WEB}/${repo.full_name}`,
    description: repo.description,
    fork: repo.fork,
    url,
    ...repositoryUrls(url),
    created_at: moment(now, repo.created_days),
    updated_at: moment(now, Math.max(0, repo.pushed_days - 1)),
    pushed_at: moment(now, repo.pushed_days),
    git_url: `git://github.com/${repo.full_name}.git`,
    ssh_url: `git@github.com:${repo.full_name}.git`,
    clone_url: `${WEB}/${repo.full_name}.git`,
    svn_url: `${WEB}/${repo.full_name}`,
    homepage: repo.homepage,
    size: Math.ceil(bytes / 1024),
    stargazers_count: repo.stars,
    watchers_count: repo.stars,
    language,
    has_issues: true,
    has_projects: true,
    has_downloads: true,
    has_wiki: false,
    has_pages: false,
    has_discussions: false,
    forks_count: repo.forks,
    mirror_url: null,
    archived: false,
    disabled: false,
    open_issues_count: repo.issues,
    license: license(repo.license),
    allow_forking: true,
    is_template: false,
    web_commit_signoff_required: false,
    topics: [...repo.topics],
    visibility: 'public',
    forks: repo.forks,
    open_issues: repo.issues,
    watchers: repo.stars,
    default_branch: 'main',
  };
}

/** GET /repos/{owner}/{repo} */
export function fullRepository(repo: Repository, now: Date): Schemas['full-repository'] {
  const listed = listedRepository(repo, now);
  return {
    ...listed,
    created_at: moment(now, repo.created_days),
    updated_at: moment(now, Math.max(0, repo.pushed_days - 1)),
    pushed_at: moment(now, repo.pushed_days),
    has_discussions: false,
    temp_clone_token: null,
    network_count: repo.forks,
    subscribers_count: Math.ceil(repo.stars / 60),
  };
}

function license(key: string | null): Schemas['nullable-license-simple'] {
  if (key === null) return null;
  const [name, spdx_id] = LICENSES[key] ?? [key, 'NOASSERTION'];
  return { key, name, spdx_id, url: `${API}/licenses/${key}`, node_id: nodeId('L', numericId(key)) };
}

/** GET /repos/{owner}/{repo}/readme in JSON form. */
export function readmeFile(repo: Repository, text: string): Schemas['content-file'] {
  const blob = sha(text);
  const url = `${API}/repos/${repo.full_name}/contents/README.md?ref=main`;
  const html_url = `${WEB}/${repo.full_name}/blob/main/README.md`;
  const git_url = `${API}/repos/${repo.full_name}/git/blobs/${blob}`;
  return {
    name: 'README.md',
    path: 'README.md',
    sha: blob,
    size: Buffer.byteLength(text),
    url,
    html_url,
    git_url,
    download_url: `https://raw.githubusercontent.com/${repo.full_name}/main/README.md`,
    type: 'file',
    content: Buffer.from(text)
      .toString('base64')
      .replace(/(.{60})/g, '$1\n'),
    encoding: 'base64',
    _links: { self: url, git: git_url, html: html_url },
  };
}

/** One public event of a user or organisation. */
export function eventOf(activity: Activity, now: Date): Schemas['event'] {
  const repo = REPOSITORIES.find((one) => same(one.full_name, activity.repo));
  const id =
    50_000_000_000 + numericId(`${activity.actor} ${activity.repo} ${activity.type} ${activity.days}`);
  const actor = simpleUser(activity.actor);
  const url = `${API}/repos/${activity.repo}`;
  const org = ORGS.find((one) => same(one.login, repo?.owner ?? ''));
  return {
    id: String(id),
    type: activity.type,
    actor: {
      id: Number(actor.id),
      login: actor.login,
      display_login: actor.login,
      gravatar_id: '',
      url: actor.url,
      avatar_url: actor.avatar_url,
    },
    repo: { id: repo?.id ?? 0, name: activity.repo, url },
    payload: payload(activity, { id: repo?.id ?? 0, url, name: repo?.name ?? '' }, id),
    public: true,
    created_at: moment(now, activity.days),
    ...(org === undefined
      ? {}
      : {
          org: {
            id: org.id,
            login: org.login,
            gravatar_id: '',
            url: `${API}/orgs/${org.login}`,
            avatar_url: simpleOrg(org).avatar_url,
          },
        }),
  };
}

function payload(
  activity: Activity,
  repo: { id: number; url: string; name: string },
  id: number,
): Schemas['event']['payload'] {
  if (activity.type === 'PullRequestEvent') {
    const number = activity.number ?? 1;
    const side = (ref: string) => ({ ref, sha: sha(`${ref} ${id}`), repo });
    return {
      action: 'opened',
      number,
      pull_request: {
        url: `${repo.url}/pulls/${number}`,
        id,
        number,
        head: side('change'),
        base: side('main'),
      },
    };
  }
  if (activity.type === 'CreateEvent') {
    return {
      ref: 'main',
      ref_type: 'branch',
      full_ref: 'refs/heads/main',
      master_branch: 'main',
      pusher_type: 'user',
    };
  }
  if (activity.type === 'WatchEvent') return { action: 'started' };
  return {
    repository_id: repo.id,
    push_id: id,
    ref: 'refs/heads/main',
    head: sha(`head ${id}`),
    before: sha(`before ${id}`),
  };
}
