/** A GitHub account as documents: clean text in which every line can be quoted, and its figures as details. Pure. */
import { oneLine } from '../../../shared/plain-text.ts';
import type { FetchedDocument } from '../contract.ts';
import { professionalText } from '../interviewer/professional.ts';
import type { PublicEvent, Repository } from './github-shapes.ts';
import type { AccountReading } from './read-account.ts';
import { isPerson } from './read-account.ts';

const IN_TEXT = 10;
const MIN_README = 80;

/** The profile, then a document for each README that says something. */
export function accountDocuments(
  reading: AccountReading,
  owner: 'company' | 'interviewer',
  fetchedAt: Date,
): FetchedDocument[] {
  const { account, repositories } = reading;
  const name = oneLine(account.name ?? '') || account.login;
  const base = {
    about: owner,
    voice: 'own',
    subject: name.slice(0, 200),
    fetched_at: fetchedAt.toISOString(),
  } as const;
  const profile: FetchedDocument = {
    source: {
      ...base,
      kind: 'code-profile',
      url: account.html_url,
      title: `${name} on GitHub`.slice(0, 500),
    },
    text: profileText(reading, name),
    details: {
      kind: 'repositories',
      login: account.login,
      owner,
      languages: reading.languages,
      repositories: repositories.slice(0, 30).map(toDetail),
    },
  };
  const readmes = repositories.flatMap((repository): FetchedDocument[] => {
    const text = reading.readmes.get(repository.name) ?? '';
    if (text.length < MIN_README) return [];
    const description = oneLine(repository.description ?? '');
    const title = description === '' ? repository.full_name : `${repository.full_name}: ${description}`;
    return [
      {
        source: { ...base, kind: 'repository', url: repository.html_url, title: title.slice(0, 500) },
        text,
      },
    ];
  });
  return [profile, ...readmes];
}

function toDetail(repository: Repository) {
  const description = oneLine(repository.description ?? '').slice(0, 500);
  return {
    name: repository.name,
    ...(description !== '' && { description }),
    topics: (repository.topics ?? []).slice(0, 20).map((topic) => topic.slice(0, 300)),
    ...(repository.pushed_at ? { pushed_at: repository.pushed_at.slice(0, 40) } : {}),
  };
}

function profileText(reading: AccountReading, name: string): string {
  const { account } = reading;
  const words = oneLine(account.description ?? account.bio ?? '');
  const about = isPerson(account) ? professionalText(words) : words;
  const employer = isPerson(account) ? oneLine(account.company ?? '').replace(/^@/, '') : '';
  const head = [
    `## ${name} on GitHub`,
    about,
    employer === '' ? '' : `Company: ${employer}`,
    account.blog ? `Website: ${oneLine(account.blog)}` : '',
    account.public_repos ? `Public repositories: ${account.public_repos}` : '',
  ].filter((line) => line !== '');
  return [
    head.join('\n'),
    languageText(reading.languages),
    repositoryText(reading),
    activityText(reading.events),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function languageText(languages: Readonly<Record<string, number>>): string {
  const total = Object.values(languages).reduce((sum, bytes) => sum + bytes, 0);
  const shares = Object.entries(languages)
    .toSorted((a, b) => b[1] - a[1])
    .map(([language, bytes]) => ({ language, percent: Math.round((100 * bytes) / total) }))
    .filter(({ percent }) => percent >= 1)
    .slice(0, 8);
  if (shares.length === 0) return '';
  return [
    '## Languages by bytes of code',
    ...shares.map(({ language, percent }) => `- ${language}: ${percent}%`),
  ].join('\n');
}

function repositoryText({ repositories, pinned }: AccountReading): string {
  const lines = repositories.slice(0, IN_TEXT).map((repository) => {
    const description = oneLine(repository.description ?? '').replace(/(?<![.\s])[.\s]+$/, '');
    const facts = [
      description,
      repository.language ? `Language: ${repository.language}` : '',
      repository.topics?.length ? `Topics: ${repository.topics.slice(0, 10).join(', ')}` : '',
      repository.stargazers_count ? `Stars: ${repository.stargazers_count}` : '',
      repository.pushed_at ? `Last push: ${repository.pushed_at.slice(0, 10)}` : '',
    ].filter((fact) => fact !== '');
    const mark = pinned.has(repository.name) ? ' (pinned)' : '';
    return `- ${repository.name}${mark}: ${facts.join('. ')}.`;
  });
  return lines.length === 0 ? '' : ['## Repositories', ...lines].join('\n');
}

const DOINGS: Readonly<Record<string, string>> = {
  PushEvent: 'pushed to',
  PullRequestEvent: 'worked on a pull request in',
  PullRequestReviewEvent: 'reviewed a pull request in',
  IssuesEvent: 'worked on an issue in',
  IssueCommentEvent: 'commented on an issue in',
  ReleaseEvent: 'made a release of',
  CreateEvent: 'created a branch, tag or repository in',
};

/** The last few public doings, one line for each kind and repository. */
function activityText(events: readonly PublicEvent[]): string {
  const lines = new Map<string, string>();
  for (const event of events) {
    const doing = DOINGS[event.type ?? ''];
    const key = `${doing} ${event.repo.name}`;
    if (doing === undefined || lines.has(key) || lines.size >= 8) continue;
    lines.set(key, `- ${(event.created_at ?? '').slice(0, 10)}: ${doing} ${event.repo.name}`);
  }
  return lines.size === 0 ? '' : ['## Recent public activity', ...lines.values()].join('\n');
}
