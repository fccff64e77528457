// The accounts, repositories and events of the demo's GitHub, as kept on disk beside this file.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import accounts from './accounts.json' with { type: 'json' };
import events from './events.json' with { type: 'json' };
import repositories from './repositories.json' with { type: 'json' };

export type User = Omit<(typeof accounts.users)[number], 'orgs'> & { readonly orgs: readonly string[] };
export type Org = (typeof accounts.orgs)[number];
export type Activity = (typeof events)[number];

export interface Repository {
  readonly id: number;
  readonly owner: string;
  readonly name: string;
  readonly full_name: string;
  readonly description: string;
  readonly homepage: string | null;
  readonly topics: readonly string[];
  /** Bytes by language, largest first. */
  readonly languages: ReadonlyMap<string, number>;
  readonly stars: number;
  readonly forks: number;
  readonly issues: number;
  readonly license: string | null;
  readonly created_days: number;
  readonly pushed_days: number;
  readonly fork: boolean;
  readonly pinned: boolean;
  readonly readme: string | undefined;
}

export const USERS: readonly User[] = accounts.users;
export const ORGS: readonly Org[] = accounts.orgs;
export const EVENTS: readonly Activity[] = events;
export const REPOSITORIES: readonly Repository[] = repositories.map((kept) => {
  const [owner = '', name = ''] = kept.full_name.split('/');
  const file = join(import.meta.dirname, owner, `${name}.md`);
  return {
    ...kept,
    owner,
    name,
    languages: new Map(Object.entries(kept.languages)),
    fork: kept.fork ?? false,
    pinned: kept.pinned ?? false,
    readme: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
  };
});

/** Case-insensitive, as GitHub's logins and names are. */
export function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
