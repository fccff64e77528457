/**
 * Trains the judge of the gate: node infra/eval/gate-train/train.ts [../shared/data] [--check]
 *
 * Writes functions/plan/prove/judgement/weights.json. With --check it writes nothing but shows what the judge does
 * with pages it has not seen: each page's claims judged by trees trained on the other pages.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { treeEvaluator } from '../../../functions/evidence/page/boosted-trees.ts';
import { type BoostingOptions, trainTrees } from '../extraction-train/boosted-trees.ts';
import { binEdges, binRows } from '../extraction-train/feature-bins.ts';
import { corpusClaims, pageClaims, type TrainingClaim, writtenClaims } from './training-claims.ts';

const OPTIONS: BoostingOptions = {
  trees: 250,
  leaves: 12,
  rate: 0.04,
  featureShare: 0.5,
  rowShare: 0.8,
  minRows: 12,
  l2: 5,
  bins: 32,
  seed: 7,
};
/** Log-odds a wording needs: chosen with --check, where few lies and still most true claims pass. */
const THRESHOLD = 1.2;
const FOLDS = 8;

type Judged = TrainingClaim & { signals: ReadonlyMap<string, number> };

const [data = '../shared/data'] = process.argv.slice(2).filter((a) => !a.startsWith('--'));
const claims = [
  ...(await corpusClaims('grounding', join(data, 'truth/grounding.json'))),
  ...(await corpusClaims('made-up', new URL('../grounding-made-up.json', import.meta.url))),
  ...writtenClaims(),
  ...(await pageClaims(join(data, 'extraction'))),
];
const left = claims.filter((c): c is Judged => c.signals !== undefined);
const signals = [...new Set(left.flatMap((c) => [...c.signals.keys()]))];
console.log(`${claims.length} claims, ${left.length} of them left to the judge, ${signals.length} signals`);

const rowOf = (claim: Judged) => Float64Array.from(signals, (s) => claim.signals.get(s) ?? 0);

function trained(rows: readonly Judged[]) {
  const values = rows.map(rowOf);
  const labels = rows.map((r) => (r.bears ? 1 : 0));
  return trainTrees(
    binRows(values, binEdges(values, OPTIONS.bins)),
    labels,
    rows.map(() => 1),
    OPTIONS,
  );
}

if (process.argv.includes('--check')) check();
else {
  const weights = { threshold: THRESHOLD, signals, trees: trained(left) };
  const file = new URL('../../../functions/plan/prove/judgement/weights.json', import.meta.url);
  await writeFile(file, `${JSON.stringify(weights)}\n`);
}

/** Prints by set and threshold what share of true claims and how many lies pass. */
function check(): void {
  const pages = [...new Set(left.map((c) => c.page))].toSorted();
  const foldOf = new Map(pages.map((p, i) => [p, (i * 7919) % FOLDS]));
  const scores = new Map<TrainingClaim, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const evaluate = treeEvaluator(trained(left.filter((c) => foldOf.get(c.page) !== fold)));
    for (const claim of left.filter((c) => foldOf.get(c.page) === fold))
      scores.set(claim, evaluate(rowOf(claim)));
  }
  for (const threshold of [1.5, 1.2, 0.9, 0.6, 0.3, 0, -0.5]) {
    const cells = [...Map.groupBy(claims, (c) => c.set)].map(([set, all]) => {
      const passed = all.filter((c) => (scores.get(c) ?? -9) >= threshold);
      const share = (kind: boolean) =>
        `${passed.filter((c) => c.bears === kind).length}/${all.filter((c) => c.bears === kind).length}`;
      return `${set}: true ${share(true)}, lies ${share(false)}`;
    });
    console.log(threshold, cells.join(' | '));
  }
  for (const claim of left)
    if (!claim.bears && process.argv.includes('--lies') && (scores.get(claim) ?? -9) >= THRESHOLD)
      console.log(`${claim.set} ${claim.kind}: ${claim.text}`);
}
