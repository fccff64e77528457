// The made-up internet: demo companies, their job boards, GitHub, news and profile APIs, a model endpoint.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ashby } from './apis/ashby.ts';
import { enrichment } from './apis/enrichment.ts';
import { gdelt } from './apis/gdelt.ts';
import { github, githubSite } from './apis/github.ts';
import { greenhouse } from './apis/greenhouse.ts';
import { hackerNews } from './apis/hacker-news.ts';
import { hostedBoard } from './apis/hosted-board.ts';
import { lever } from './apis/lever.ts';
import { newsApi } from './apis/newsapi.ts';
import { smartRecruiters } from './apis/smartrecruiters.ts';
import { wikidata } from './apis/wikidata.ts';
import { wikipedia } from './apis/wikipedia.ts';
import { workable } from './apis/workable.ts';
import { DEMO_COMPANIES } from './companies.ts';
import { type DemoRequest, type Host, redirect, segments } from './http.ts';
import { type DemoWeb, type ListenOptions, listen } from './listen.ts';
import { type ModelEndpoint, modelHost } from './models/endpoint.ts';
import type { ModelRequest } from './models/wire-formats.ts';
import { articlesOf, storiesOf } from './news.ts';
import { readSite, type Site, siteHost } from './sites.ts';

export { type DemoWeb, demoInternet } from './listen.ts';

const SITES = join(import.meta.dirname, 'sites');

export interface DemoWebOptions extends Pick<ListenOptions, 'clock' | 'port'> {
  /** Calls without a token that the demo's GitHub allows in an hour; the real one allows 60. Default 5000. */
  readonly githubCallsPerHour?: number;
  /** What the model endpoint answers when it behaves; see ModelDial. */
  readonly answer?: (request: ModelRequest) => unknown;
}

export interface DemoWorld extends DemoWeb {
  readonly models: ModelEndpoint;
}

/** Every site folder of the demo. */
export function demoSites(): Site[] {
  return readdirSync(SITES)
    .sort()
    .map((host) => readSite(join(SITES, host), host));
}

/**
 * Starts the demo internet on 127.0.0.1; `port` 0 or none takes a free one. Rejects when the port is taken.
 * The model endpoint answers as models.example and on the loopback port itself.
 */
export async function startDemoWeb(options: DemoWebOptions = {}): Promise<DemoWorld> {
  const sites = demoSites();
  const model = modelHost(options.answer);
  const gitHub = github(options.githubCallsPerHour ?? 5000);
  const hosts = new Map<string, Host>([
    ...siteHosts(sites),
    ...apiHosts(sites, gitHub.host),
    ['models.example', model.host],
  ]);
  const onReset = () => {
    model.reset();
    gitHub.reset();
  };
  const web = await listen(hosts, { ...options, onReset, isOwn: isAboutDemo, direct: model.host });
  const models: ModelEndpoint = {
    openAiUrl: `http://127.0.0.1:${web.port}/v1`,
    bedrockUrl: `http://127.0.0.1:${web.port}`,
    dial: model.dial,
    requests: model.requests,
  };
  return Object.assign(web, { models });
}

const OWN_NAMES = DEMO_COMPANIES.flatMap(({ name, job_board, request }) => [
  name.toLowerCase(),
  job_board.board.toLowerCase(),
  request.interviewer_name?.toLowerCase() ?? name.toLowerCase(),
  new URL(request.socials?.github ?? request.company_url).pathname.slice(1).toLowerCase(),
]).filter((name) => name !== '');

/** Names a demo company, its board, its interviewer or a made-up host. */
function isAboutDemo({ path, query, body }: DemoRequest): boolean {
  const asked = `${segments(path).join('/')} ${[...query.values()].join(' ')} ${body}`
    .toLowerCase()
    .replaceAll('_', ' ');
  return asked.includes('.example') || OWN_NAMES.some((name) => asked.includes(name));
}

function siteHosts(sites: readonly Site[]): [string, Host][] {
  return sites.flatMap((site) => {
    const aliases = site.config.aliases.map((alias): [string, Host] => [
      alias,
      ({ path, search }) => redirect(`https://${site.host}${path}${search}`),
    ]);
    return [[site.host, siteHost(site)] satisfies [string, Host], ...aliases];
  });
}

// These hosts exist for real; what the demo does not know is marked so and can be asked there.
function apiHosts(sites: readonly Site[], gitHub: Host): [string, Host][] {
  const articles = (now: Date) => articlesOf(sites, now);
  return [
    ['api.github.com', gitHub],
    ['github.com', githubSite],
    ['boards-api.greenhouse.io', greenhouse],
    ['boards.greenhouse.io', hostedBoard('greenhouse')],
    ['job-boards.greenhouse.io', hostedBoard('greenhouse')],
    ['api.lever.co', lever],
    ['jobs.lever.co', hostedBoard('lever')],
    ['api.ashbyhq.com', ashby],
    ['jobs.ashbyhq.com', hostedBoard('ashby')],
    ['apply.workable.com', workable],
    ['api.smartrecruiters.com', smartRecruiters],
    ['jobs.smartrecruiters.com', hostedBoard('smartrecruiters')],
    ['careers.smartrecruiters.com', hostedBoard('smartrecruiters')],
    ['newsapi.org', newsApi(articles)],
    ['api.gdeltproject.org', gdelt(articles)],
    ['hn.algolia.com', hackerNews((now) => storiesOf(sites, now))],
    ['www.wikidata.org', wikidata],
    ['en.wikipedia.org', wikipedia],
    ['company.clearbit.com', enrichment],
  ];
}
