import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { astroBuild } from './astro-build.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

describe('building the site', () => {
  it('works in a folder beside the checkout whose name begins like it', () => {
    const directory = `${ROOT}-data/site`;
    const { options, arguments: words } = astroBuild(directory);
    expect(words).toContain(directory);
    // What Astro asks of the two paths; were it so, it would look for packages beside the built pages.
    expect(directory.startsWith(options.cwd)).toBe(false);
  });
});
