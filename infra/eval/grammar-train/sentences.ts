/**
 * Sentences to learn grammar from, out of pages like ../shared/data/extraction:
 * `node sentences.ts <folder with gold.json> <out.jsonl> [cases.json to keep apart]`. A line is a JSON list of
 * [token, looks like a name], cut as the parser cuts text. Pages of hosts that occur in the cases are left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { sentencesOf } from '../../../functions/plan/prove/grammar/tokens.ts';
import { read } from '../../../functions/plan/prove/reading/reading.ts';

const [, , folder, outFile, casesFile] = process.argv;
if (!folder || !outFile) throw new Error('usage: node sentences.ts <folder> <out.jsonl> [cases.json]');

const pages = z.record(z.string(), z.object({ url: z.string(), text: z.string() }));
const cases = z.object({ sources: z.record(z.string(), z.object({ url: z.string() })) });
const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');

const apart = new Set(
  casesFile
    ? Object.values(cases.parse(JSON.parse(readFileSync(casesFile, 'utf8'))).sources).map((s) =>
        hostOf(s.url),
      )
    : [],
);
const lines = new Set<string>();
for (const page of Object.values(pages.parse(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8'))))) {
  if (apart.has(hostOf(page.url))) continue;
  for (const paragraph of page.text.split(/\n+/)) {
    if (paragraph.length < 20 || paragraph.length > 3000) continue;
    for (const sentence of sentencesOf(read(paragraph))) {
      const wordy = sentence.filter((t) => /^[A-Za-z]/.test(t.text)).length >= 0.6 * sentence.length;
      if (sentence.length >= 4 && sentence.length <= 70 && wordy)
        lines.add(JSON.stringify(sentence.map((t) => [t.text, t.name])));
    }
  }
}
writeFileSync(outFile, `${[...lines].join('\n')}\n`);
process.stdout.write(`${lines.size} sentences\n`);
