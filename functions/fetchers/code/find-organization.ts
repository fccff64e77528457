/**
 * The company's account on GitHub: the one its own home page links to, else the one named like its domain whose
 * website is the company's. A likely name alone is never enough.
 */
import type { Company } from '../company.ts';
import { isOwnAddress } from '../company.ts';
import { compact } from '../company-name.ts';
import { type Missing, missing } from '../contract.ts';
import type { Home } from '../shared-page.ts';
import type { GitHubClient } from './github-client.ts';
import { type Account, accountSchema } from './github-shapes.ts';

/** First path parts of github.com that are no account. Source: GitHub's own site map. */
const NOT_ACCOUNTS = new Set(
  'about apps blog collections contact customer-stories enterprise events explore features issues join login logout marketplace new notifications orgs pricing pulls readme search security settings site solutions sponsors team terms topics trending'.split(
    ' ',
  ),
);
const MAX_TRIES = 3;

export interface LinkedAccount {
  login: string;
  /** The link leads to the account itself, not to one of its repositories. */
  direct: boolean;
}

/** Accounts that a company's home page links to, those linked directly first. */
function linkedAccounts(home: Home): LinkedAccount[] {
  const links = home.pages.flatMap((page) => [
    ...page.links.map((link) => link.url),
    ...page.structured.flatMap((item) => (item.kind === 'organization' ? item.sameAs : [])),
  ]);
  const found = new Map<string, LinkedAccount>();
  for (const link of links) {
    const account = accountOf(link);
    if (!account) continue;
    const key = account.login.toLowerCase();
    const known = found.get(key);
    found.set(key, { login: account.login, direct: account.direct || (known?.direct ?? false) });
  }
  return [...found.values()].toSorted((a, b) => Number(b.direct) - Number(a.direct));
}

export function accountOf(link: string): LinkedAccount | undefined {
  const url = URL.parse(link);
  if (!url || !/^(www\.)?github\.com$/.test(url.hostname)) return undefined;
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const [first = '', second] = parts[0] === 'orgs' ? parts.slice(1) : parts;
  if (!/^[A-Za-z0-9-]{1,39}$/.test(first) || NOT_ACCOUNTS.has(first.toLowerCase())) return undefined;
  return { login: first, direct: second === undefined || second === 'repositories' };
}

export async function findOrganization(client: GitHubClient, home: Home): Promise<Account | Missing> {
  const { company } = home;
  const tries = candidates(company, home);
  for (const candidate of tries.slice(0, MAX_TRIES)) {
    const answer = await client.ask(`account ${candidate.login}`, accountSchema, (octokit) =>
      octokit.rest.users.getByUsername({ username: candidate.login }),
    );
    if (answer.ok && isCompanys(answer.value, candidate, company)) return answer.value;
    if (!answer.ok && answer.reason !== 'not_found') return missing(answer.reason, answer.message);
  }
  return missing(
    'not_found',
    `No GitHub organisation was found that ${company.domain} links to or that names ${company.domain} as its website.`,
  );
}

interface Candidate {
  login: string;
  /** The home page's link alone is enough, whatever the account says of itself. */
  isTrusted: boolean;
}

/** Linked accounts named like the company first, then the others linked, then likely names that nothing links to. */
function candidates(company: Company, home: Home): Candidate[] {
  const linked = linkedAccounts(home);
  const label = compact(company.label);
  const isAlike = (login: string) => compact(login).includes(label) || label.includes(compact(login));
  const isOnly = linked.length === 1;
  const fromLinks = linked
    .map(({ login, direct }) => ({ login, isTrusted: direct && (isAlike(login) || isOnly) }))
    .toSorted((a, b) => Number(isAlike(b.login)) - Number(isAlike(a.login)));
  const guesses = [company.label, compact(home.name.name)]
    .filter((login) => /^[A-Za-z0-9-]{1,39}$/.test(login))
    .map((login) => ({ login, isTrusted: false }));
  const seen = new Set<string>();
  return [...fromLinks, ...guesses].filter(({ login }) => {
    const key = login.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether an account is the company's: it names the site as its own, or the company links to it as to its own. */
function isCompanys(account: Account, { isTrusted }: Candidate, company: Company): boolean {
  if (namesSite(account, company)) return true;
  const isNamedAlike = compact(account.login).includes(compact(company.label));
  return isTrusted && (account.type === 'Organization' || isNamedAlike);
}

function namesSite({ blog }: Account, company: Company): boolean {
  if (!blog) return false;
  return isOwnAddress(company, /^https?:\/\//i.test(blog) ? blog : `https://${blog}`);
}
