// What encyclopaedias and enrichment services know about the demo companies.
import * as z from 'zod';
import profiles from './profiles.json' with { type: 'json' };

const Item = z.strictObject({
  id: z.string(),
  label: z.string(),
  description: z.string(),
  aliases: z.array(z.string()),
  enwiki: z.string().nullable(),
  /** Property to item id, year, number or URL. */
  claims: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
});
export type Item = z.infer<typeof Item>;

export const ITEMS = z.array(Item).parse(profiles.items);
export const ARTICLES = profiles.articles;
export const ENRICHMENT = profiles.enrichment;
/** Labels of items that claims point to. */
export const ITEM_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(profiles.names));
