/** Asks GitHub for an account and reads it. */
import type { Company } from '../company.ts';
import { type FetchResult, type FetchTools, missing } from '../contract.ts';
import { companyHome } from '../shared-page.ts';
import { findOrganization } from './find-organization.ts';
import { GitHubClient } from './github-client.ts';
import { type Account, accountSchema } from './github-shapes.ts';
import { readAccount } from './read-account.ts';
import { accountDocuments } from './render-account.ts';

export async function fetchCompany(company: Company, tools: FetchTools): Promise<FetchResult> {
  const home = await companyHome(tools, company);
  const client = new GitHubClient(tools);
  const found = await findOrganization(client, home);
  return 'outcome' in found ? found : documentsOf(client, found, 'company', tools);
}

export async function fetchPerson(login: string, tools: FetchTools): Promise<FetchResult> {
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
