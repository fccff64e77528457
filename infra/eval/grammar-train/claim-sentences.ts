/**
 * Sentences to learn grammar from, out of claims and what they rest on: plain statements are what the gate reads most
 * and web pages have few of; claims exchanged by program among them, as today's grammar finds them. `node claim-sentences.ts <../shared/data> <out.jsonl>`; lines as of sentences.ts. The
 * grounding corpus is left out.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sentencesOf } from '../../../functions/plan/prove/grammar/tokens.ts';
import { read } from '../../../functions/plan/prove/reading/reading.ts';
import {
  corpusClaims,
  exchangedClaims,
  pageClaims,
  passageClaims,
  writtenClaims,
} from '../gate-train/training-claims.ts';

const [, , data, outFile] = process.argv;
if (!data || !outFile) throw new Error('usage: node claim-sentences.ts <data> <out.jsonl>');

const known = [
  ...(await corpusClaims('made-up', new URL('../grounding-made-up.json', import.meta.url))),
  ...writtenClaims(),
  ...(await pageClaims(join(data, 'extraction'))),
  ...(await passageClaims()),
];
const lines = new Set<string>();
for (const { set, claim, sources } of [...known, ...exchangedClaims(known)]) {
  const subject = sources.get(claim.citations[0]?.source_id ?? '')?.subject ?? '';
  const names = new Set(subject.toLowerCase().split(/\s+/));
  // Sentences of pages are learnt from as prose.
  const quotes = set.startsWith('pages') ? [] : claim.citations.map((c) => c.quote);
  for (const text of [claim.text, ...quotes])
    for (const sentence of sentencesOf(read(text, names)))
      if (sentence.length >= 4 && sentence.length <= 70)
        lines.add(JSON.stringify(sentence.map((t) => [t.text, t.name])));
}
writeFileSync(outFile, `${[...lines].join('\n')}\n`);
process.stdout.write(`${lines.size} sentences\n`);
