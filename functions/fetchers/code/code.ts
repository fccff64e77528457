/**
 * Public code on GitHub: the company's organisation and the interviewer's account, each asked by itself, so that one
 * missing never hides the other.
 */
import { githubLogin } from '../../../shared/request.ts';
import type { Brief } from '../../workflow/brief.ts';
import { type Company, companyOf, homeOnly, siteIdentity } from '../company.ts';
import {
  type Asked,
  type Fetcher,
  type FetchResult,
  type FetchTools,
  missing,
  type Question,
} from '../contract.ts';
import { companyHome } from '../shared-page.ts';
import { findOrganization } from './find-organization.ts';
import { GitHubClient } from './github-client.ts';
import { type Account, accountSchema } from './github-shapes.ts';
import { readAccount } from './read-account.ts';
import { accountDocuments } from './render-account.ts';

export type CodeQuery = { of: 'company'; company: Company } | { of: 'interviewer'; login: string };

export const code: Fetcher<CodeQuery> = {
  name: 'code',
  version: 1,

  plan({ request }: Brief): Asked<CodeQuery> {
    const company = homeOnly(companyOf(request.company_url));
    const login = request.socials?.github === undefined ? undefined : githubLogin(request.socials.github);
    const questions: Question<CodeQuery>[] = [
      { query: { of: 'company', company }, cacheKey: `org:${siteIdentity(company)}` },
    ];
    if (login !== undefined) {
      questions.push({ query: { of: 'interviewer', login }, cacheKey: `user:${login.toLowerCase()}` });
    }
    return { asked: true, questions };
  },

  fetch(query, tools) {
    return query.of === 'company' ? fetchCompany(query.company, tools) : fetchPerson(query.login, tools);
  },
};

async function fetchCompany(company: Company, tools: FetchTools): Promise<FetchResult> {
  const home = await companyHome(tools, company);
  const client = new GitHubClient(tools);
  const found = await findOrganization(client, home);
  return 'outcome' in found ? found : documentsOf(client, found, 'company', tools);
}

async function fetchPerson(login: string, tools: FetchTools): Promise<FetchResult> {
  const client = new GitHubClient(tools);
  const answer = await client.ask(`user ${login}`, accountSchema, (octokit) =>
    octokit.rest.users.getByUsername({ username: login }),
  );
  if (!answer.ok) return missing(answer.reason, answer.message);
  return documentsOf(client, answer.value, 'interviewer', tools);
}

async function documentsOf(
  client: GitHubClient,
  account: Account,
  owner: 'company' | 'interviewer',
  tools: FetchTools,
): Promise<FetchResult> {
  const now = tools.now();
  const reading = await readAccount(client, account, now);
  if (reading.repositories.length === 0 && !account.bio && !account.description) {
    const why =
      reading.warnings[0] ?? `${account.login} shows no repositories and no profile text on GitHub.`;
    return missing('empty', why);
  }
  const documents = accountDocuments(reading, owner, now);
  return { outcome: 'found', documents, warnings: reading.warnings, complete: reading.complete };
}
