/** What a judge does with pages it has not seen: each page's claims are judged by trees trained on other pages. */
import { forestEvaluator } from '../../../functions/evidence/page/packed-forest.ts';
import { packForest } from '../extraction-train/pack-forest.ts';
import type { TrainingClaim } from './training-claims.ts';
import { type JudgedClaim, rowOf, trainedForests } from './trees.ts';

const FOLDS = 8;

/** Log-odds of each claim that reaches the judge. */
export function scoresOnUnseenPages(
  claims: readonly JudgedClaim[],
  signals: readonly string[],
): Map<TrainingClaim, number> {
  const pages = [...new Set(claims.map((c) => c.page))].toSorted();
  const foldOf = new Map(pages.map((p, i) => [p, (i * 7919) % FOLDS]));
  const scores = new Map<TrainingClaim, number>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = claims.filter((c) => foldOf.get(c.page) !== fold);
    const evaluate = forestEvaluator(packForest(trainedForests(others, signals), signals.length));
    for (const claim of claims)
      if (foldOf.get(claim.page) === fold) scores.set(claim, evaluate(rowOf(claim, signals)));
  }
  return scores;
}

const percent = (n: number, of: number) => `${((100 * n) / Math.max(1, of)).toFixed(1)} %`;

/** Per set the trade between true claims kept and lies kept, and at one threshold the lies kept of each kind. */
export function printTrade(
  claims: readonly TrainingClaim[],
  scores: ReadonlyMap<TrainingClaim, number>,
  thresholds: readonly number[],
  chosen: number,
): void {
  const passes = (claim: TrainingClaim, threshold: number) =>
    !claim.refused && (scores.get(claim) ?? Number.NEGATIVE_INFINITY) >= threshold;
  for (const [set, all] of Map.groupBy(claims, (c) => c.set)) {
    const [bears, lies] = [all.filter((c) => c.bears), all.filter((c) => !c.bears)];
    console.log(`\n${set}: ${bears.length} true, ${lies.length} lies`);
    for (const threshold of thresholds) {
      const [kept, lied] = [bears, lies].map((list) => list.filter((c) => passes(c, threshold)).length);
      console.log(
        `  ${threshold.toFixed(2).padStart(5)}  true kept ${kept} (${percent(kept ?? 0, bears.length)}), lies kept ${lied}`,
      );
    }
    const kinds = [...Map.groupBy(lies, (c) => c.kind)].map(
      ([kind, list]) => `${kind} ${list.filter((c) => passes(c, chosen)).length}/${list.length}`,
    );
    console.log(`  lies kept at ${chosen}: ${kinds.join(', ')}`);
  }
}
