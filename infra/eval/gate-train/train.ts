/**
 * Trains the judge of the gate: node infra/eval/gate-train/train.ts [../shared/data] [--check]
 *
 * Writes functions/plan/prove/judgement/weights.json. With --check it writes nothing but shows what the judge does
 * with pages it has not seen, and with --lies as well which lies it keeps there.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packForest } from '../extraction-train/pack-forest.ts';
import { printTrade, scoresOnUnseenPages } from './leave-page-out.ts';
import {
  corpusClaims,
  excerptClaims,
  exchangedClaims,
  pageClaims,
  passageClaims,
  trainingClaim,
  writtenClaims,
} from './training-claims.ts';
import { type JudgedClaim, trainedForests } from './trees.ts';

/** Log-odds a wording needs: chosen with --check, where few lies and still most true claims pass. */
const THRESHOLD = 0.6;

const [data = '../shared/data'] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const known = [
  ...(await corpusClaims('grounding', join(data, 'truth/grounding.json'))),
  ...(await corpusClaims('made-up', new URL('../grounding-made-up.json', import.meta.url))),
  ...writtenClaims(),
  ...(await pageClaims(join(data, 'extraction'))),
  ...(await passageClaims()),
];
const claims = known.flatMap((c) => trainingClaim(c) ?? []);
const made = [...exchangedClaims(known), ...excerptClaims(known)].flatMap((c) => trainingClaim(c) ?? []);
const left = [...claims, ...made].filter((c): c is JudgedClaim => c.signals !== undefined);
const signals = [...new Set(left.flatMap((c) => [...c.signals.keys()]))];
console.log(
  `${claims.length} claims and ${made.length} made from them, ${left.length} left to the judge, ${signals.length} signals`,
);

if (process.argv.includes('--check')) {
  const scores = scoresOnUnseenPages(left, signals);
  printTrade(claims, scores, [1.2, 1, 0.85, 0.7, 0.6, 0.5, 0.45, 0.4, 0.3, 0], THRESHOLD);
  if (process.argv.includes('--lies'))
    for (const claim of claims)
      if (!claim.bears && !claim.refused && (scores.get(claim) ?? Number.NEGATIVE_INFINITY) >= THRESHOLD)
        console.log(`${claim.set} ${claim.kind}: ${claim.text}`);
} else {
  const forest = packForest(trainedForests(left, signals), signals.length);
  const weights = { threshold: THRESHOLD, signals, forest };
  const file = new URL('../../../functions/plan/prove/judgement/weights.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(weights)}\n`);
}
