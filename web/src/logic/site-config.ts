import { siteConfigSchema } from '../../../shared/site-config.ts';
import { once } from './once.ts';

/** The installation's settings, fetched once a page. */
export const siteConfig = once(async () => {
  const response = await fetch('/config.json', { cache: 'no-store' }).catch((cause: unknown) => {
    throw new Error('The server could not be reached. Check your connection and try again.', { cause });
  });
  if (!response.ok) throw new Error('This installation has no configuration yet.');
  return siteConfigSchema.parse(await response.json());
});
