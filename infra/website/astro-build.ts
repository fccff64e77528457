/** How Astro is called to build the site. */
import { createRequire } from 'node:module';
import path from 'node:path';

const WEB = path.resolve(import.meta.dirname, '../../web');

/**
 * What to spawn so that the site stands in `directory`. It runs in `web/`: Astro takes a folder whose path begins like
 * that of its working directory for one within it (`…/checkout-data` within `…/checkout`) and then finds no package.
 */
export function astroBuild(directory: string) {
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  return {
    command: process.execPath,
    arguments: [astro, 'build', '--root', WEB, '--outDir', path.resolve(directory), '--silent'],
    options: { cwd: WEB, env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } },
  };
}
