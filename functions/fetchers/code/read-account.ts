/** One GitHub account: its repositories, languages, pinned and recent work, and the first lines of its READMEs. */
import * as z from 'zod';
import { passes } from '../refusal-reason.ts';
import type { GitHubClient } from './github-client.ts';
import {
  type Account,
  eventsSchema,
  languagesSchema,
  PINNED_QUERY,
  type PublicEvent,
  pinnedSchema,
  type Repository,
  repositoriesSchema,
} from './github-shapes.ts';
import { readmeText } from './readme-text.ts';

export interface AccountReading {
  account: Account;
  /** Most telling first. */
  repositories: Repository[];
  pinned: ReadonlySet<string>;
  /** Bytes by language over the most telling repositories. */
  languages: Record<string, number>;
  /** Repository name → first lines. */
  readmes: Map<string, string>;
  events: PublicEvent[];
  warnings: string[];
  complete: boolean;
}

const LISTED = 30;

export async function readAccount(
  client: GitHubClient,
  account: Account,
  now: Date,
): Promise<AccountReading> {
  const { login } = account;
  const faults = new Faults();
  const [listed, pinned, events] = await Promise.all([
    client.ask(`repositories of ${login}`, repositoriesSchema, (octokit) =>
      octokit.rest.repos.listForUser({
        username: login,
        sort: 'pushed',
        direction: 'desc',
        per_page: LISTED,
      }),
    ),
    readPinned(client, login, faults),
    isPerson(account) ? readEvents(client, login, faults) : [],
  ]);
  if (!listed.ok) faults.add(listed);
  const repositories = rankRepositories(listed.ok ? listed.value : [], pinned, now);
  const { depth } = client;
  const [languages, readmes] = await Promise.all([
    sumLanguages(client, repositories.slice(0, depth.languages), faults),
    readReadmes(client, repositories.slice(0, depth.readmes), faults),
  ]);
  if (repositories.length > 0 && depth.languages === 0) faults.tell(SPARING);
  const warnings = [...(client.tokenWarning === undefined ? [] : [client.tokenWarning]), ...faults.messages];
  return { account, repositories, pinned, languages, readmes, events, warnings, complete: faults.complete };
}

const SPARING = 'Languages and READMEs were left out to stay within GitHub’s limit of calls.';

class Faults {
  readonly messages: string[] = [];
  complete = true;

  add({ reason, message }: { reason: Parameters<typeof passes>[0]; message: string }): void {
    if (passes(reason)) this.complete = false;
    this.tell(message);
  }

  tell(message: string): void {
    if (this.messages.length < 2 && !this.messages.includes(message)) this.messages.push(message);
  }
}

export function isPerson(account: Account): boolean {
  return account.type === 'User';
}

/** Own work before forks, pinned before the rest, then what is recent and liked. */
export function rankRepositories(
  repositories: readonly Repository[],
  pinned: ReadonlySet<string>,
  now: Date,
): Repository[] {
  const own = repositories.filter((repository) => !repository.fork);
  const worth = ({ name, stargazers_count, pushed_at, archived, description }: Repository) => {
    const days = (now.getTime() - Date.parse(pushed_at ?? '')) / 86_400_000;
    return (
      (pinned.has(name) ? 20 : 0) +
      2 * Math.log2(1 + (stargazers_count ?? 0)) +
      (days < 90 ? 6 : days < 365 ? 3 : 0) +
      (description ? 2 : 0) -
      (archived ? 6 : 0) -
      (name.startsWith('.') ? 10 : 0)
    );
  };
  return (own.length > 0 ? own : [...repositories]).toSorted(
    (a, b) => worth(b) - worth(a) || (a.name < b.name ? -1 : 1),
  );
}

/** Pinned names need GraphQL, and that a token; without one recent work stands in. */
async function readPinned(client: GitHubClient, login: string, faults: Faults): Promise<ReadonlySet<string>> {
  if (!client.hasToken) return new Set();
  const answer = await client.graphql(`pinned repositories of ${login}`, pinnedSchema, PINNED_QUERY, {
    login,
  });
  if (!answer.ok) faults.add(answer);
  const nodes = answer.ok ? (answer.value.repositoryOwner?.pinnedItems.nodes ?? []) : [];
  return new Set(nodes.flatMap((node) => node?.name ?? []));
}

async function readEvents(client: GitHubClient, login: string, faults: Faults): Promise<PublicEvent[]> {
  const answer = await client.ask(`activity of ${login}`, eventsSchema, (octokit) =>
    octokit.rest.activity.listPublicEventsForUser({ username: login, per_page: 30 }),
  );
  if (!answer.ok) faults.add(answer);
  return answer.ok ? answer.value : [];
}

async function sumLanguages(client: GitHubClient, repositories: readonly Repository[], faults: Faults) {
  const sums: Record<string, number> = {};
  const answers = await Promise.all(
    repositories.map(async (repository) => {
      const [owner = '', repo = ''] = repository.full_name.split('/');
      return client.ask(`languages of ${repository.full_name}`, languagesSchema, (octokit) =>
        octokit.rest.repos.listLanguages({ owner, repo }),
      );
    }),
  );
  for (const answer of answers) {
    if (answer?.ok === false) faults.add(answer);
    for (const [language, bytes] of Object.entries(answer?.ok ? answer.value : {})) {
      sums[language] = (sums[language] ?? 0) + bytes;
    }
  }
  return sums;
}

async function readReadmes(client: GitHubClient, repositories: readonly Repository[], faults: Faults) {
  const texts = await Promise.all(
    repositories.map(async (repository): Promise<[string, string][]> => {
      const [owner = '', repo = ''] = repository.full_name.split('/');
      const answer = await client.ask(`README of ${repository.full_name}`, z.string(), (octokit) =>
        octokit.rest.repos.getReadme({ owner, repo, mediaType: { format: 'raw' } }),
      );
      if (!answer.ok && answer.reason !== 'not_found') faults.add(answer);
      const text = answer.ok ? readmeText(answer.value) : '';
      return text === '' ? [] : [[repository.name, text]];
    }),
  );
  return new Map(texts.flat());
}
