/** The site as Astro builds it, once for each process. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { astroBuild } from './astro-build.ts';
import type { SiteFiles } from './page-router.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

export interface BuiltSite extends SiteFiles {
  directory: string;
}

/** Builds the site into web/dist. @throws {Error} when Astro fails; its reason stands on stderr */
export function buildSite(): BuiltSite {
  const directory = path.join(ROOT, 'web/dist');
  const build = astroBuild(directory);
  const { status } = spawnSync(build.command, build.arguments, {
    ...build.options,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('The site could not be built; the reason stands above.');
  return readSite(directory);
}

/** A site that was built before. @throws {Error} when there is none */
export function readSite(directory: string): BuiltSite {
  const notFound = path.join(directory, '404.html');
  if (!existsSync(notFound)) throw new Error(`There is no built site in ${directory}.`);
  const paths = readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${path.relative(directory, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/')}`,
    )
    .sort();
  return { directory, paths, notFoundPage: readFileSync(notFound, 'utf8') };
}
