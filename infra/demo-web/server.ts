// The made-up internet: demo companies, their job boards, GitHub, news and profile APIs, a model endpoint.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, redirect } from './http.ts';
import { type DemoWeb, type ListenOptions, listen } from './listen.ts';
import { readSite, type Site, siteHost } from './sites.ts';

export { type DemoWeb, demoInternet } from './listen.ts';

const SITES = join(import.meta.dirname, 'sites');

/** Every site folder of the demo. */
export function demoSites(): Site[] {
  return readdirSync(SITES)
    .sort()
    .map((host) => readSite(join(SITES, host), host));
}

/** Starts the demo internet on 127.0.0.1; `port` 0 or none takes a free one. Rejects when the port is taken. */
export async function startDemoWeb(options: Pick<ListenOptions, 'clock' | 'port'> = {}): Promise<DemoWeb> {
  const sites = demoSites();
  const hosts = new Map<string, Host>();
  for (const site of sites) {
    hosts.set(site.host, siteHost(site));
    for (const alias of site.config.aliases) {
      hosts.set(alias, ({ path }) => redirect(`https://${site.host}${path}`));
    }
  }
  return listen(hosts, options);
}
