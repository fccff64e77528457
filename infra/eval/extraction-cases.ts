/** Pages with gold main text: a folder with `gold.json` and `html/<id>.html.gz`. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import * as z from 'zod';

const goldSchema = z.record(
  z.string(),
  z.object({
    url: z.string(),
    text: z.string(),
    type: z.string().default('page'),
    source: z.string().default(''),
    tags: z.array(z.string()).default([]),
    with: z.array(z.string()).optional(),
    without: z.array(z.string()).optional(),
  }),
);

export type GoldPage = z.infer<typeof goldSchema>[string];

/** The gold of a case folder by page id. Throws when the folder or its shape is not as described. */
export async function readGold(casesDir: string): Promise<Map<string, GoldPage>> {
  const json: unknown = JSON.parse(await readFile(path.join(casesDir, 'gold.json'), 'utf8'));
  return new Map(Object.entries(goldSchema.parse(json)));
}

/** One page's HTML. */
export async function readHtml(casesDir: string, id: string): Promise<string> {
  const packed = await readFile(path.join(casesDir, 'html', `${id}.html.gz`));
  return (await promisify(gunzip)(packed)).toString('utf8');
}
