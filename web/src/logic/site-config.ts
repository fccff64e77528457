import { type SiteConfig, siteConfigSchema } from '../../../shared/site-config.ts';

let loaded: Promise<SiteConfig> | undefined;

/** The installation's settings, fetched once a page. */
export function siteConfig(): Promise<SiteConfig> {
  loaded ??= fetch('/config.json', { cache: 'no-store' }).then(async (response) => {
    if (!response.ok) throw new Error('This installation has no configuration yet.');
    return siteConfigSchema.parse(await response.json());
  });
  return loaded;
}
