/**
 * The templates of an installation without any edit, whole: what a change deploys is seen in its diff.
 * `npx vitest run infra/stacks -u` writes them anew.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { synthesise } from './synthesise.ts';

const site = mkdtempSync(path.join(tmpdir(), 'interview-helper-site-'));
writeFileSync(path.join(site, 'index.html'), '<h1>Site</h1>');
afterAll(() => rmSync(site, { recursive: true }));

const { templates } = synthesise({}, site);

/** What differs though nothing was decided: hashes of files and of the API's own description. */
function normalised(template: unknown): string {
  return `${JSON.stringify(template, null, 1)
    .replace(/\b[0-9a-f]{64}\b/g, '<hash of a file>')
    .replace(/(RestApiDeployment[0-9A-F]{8})[0-9a-f]{32}/g, '$1<hash>')}\n`;
}

describe('the templates of the default installation', () => {
  it.each(Object.entries(templates))('are as they were decided: %s', async (name, template) => {
    await expect(normalised(template.toJSON())).toMatchFileSnapshot(`snapshots/${name}.snap`);
  });
});
