/**
 * Trains the page reader's block classifier.
 *   node infra/eval/extraction-train/train.ts --cases ../shared/data/extraction
 *     writes functions/evidence/page/block-weights.json
 *   … --cross-validate [--predictions FILE]
 *     writes no weights; prints the scores of pages whose host no model of their fold has seen
 * Deterministic: the same cases give the same weights.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { blockFeatures, FEATURES, TEXT_FEATURES } from '../../../functions/evidence/page/block-features.ts';
import { ownHost, readOnce, selectBlocks } from '../../../functions/evidence/page/main-text.ts';
import { forestEvaluator, type PackedForest } from '../../../functions/evidence/page/packed-forest.ts';
import { renderBlocks } from '../../../functions/evidence/page/render.ts';
import { pageTokenScores } from '../../../functions/evidence/page/token-scores.ts';
import { mean, shingleCount, shingleF1, snippetShare, wordScore } from '../extraction-score.ts';
import { type BoostingOptions, trainTrees } from './boosted-trees.ts';
import { type BinnedRows, binEdges, binRows } from './feature-bins.ts';
import { packForest } from './pack-forest.ts';
import { storeVocabularies, tokenRows, trainVocabularies } from './train-vocabularies.ts';
import { type TrainingPage, trainingPages } from './training-pages.ts';

const FOLDS = 5;
const BOOSTING: Omit<BoostingOptions, 'seed'> = {
  trees: 220,
  leaves: 31,
  rate: 0.06,
  featureShare: 0.3,
  rowShare: 0.6,
  minRows: 60,
  l2: 5,
  bins: 64,
};
/** Two sets of trees that see different columns err differently: their mean is better than either. */
const SETS = [
  { columns: TEXT_FEATURES.length, seed: 7, serviceWeight: 1 },
  { columns: FEATURES.length, seed: 8, serviceWeight: 2 },
];
const WEIGHTS = new URL('../../../functions/evidence/page/block-weights.json', import.meta.url);

const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    'cross-validate': { type: 'boolean' },
    predictions: { type: 'string' },
  },
});
if (values.cases === undefined) throw new Error('Say where the pages are: --cases <folder>');

const pages = await trainingPages(values.cases, FOLDS);
const tokens = pages.map(tokenRows);
log(`${pages.length} pages read`);

// A page's token scores come from vocabularies that never saw its host: the trees learn how far to trust them.
const rows: Float64Array[][] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const vocabularies = trainVocabularies(tokens.filter((_, index) => pages[index]?.fold !== fold));
  pages.forEach((page, index) => {
    if (page.fold !== fold) return;
    rows[index] = blockFeatures(
      page.blocks,
      page.facts,
      pageTokenScores(vocabularies, ownHost(page.facts.url)),
    );
  });
}
log(`${rows.flat().length} blocks of ${rows.find((page) => page.length > 0)?.[0]?.length} features`);

if (values['cross-validate']) await crossValidate(values.predictions);
else await writeWeights();

async function writeWeights(): Promise<void> {
  const forest = train(pages, rows);
  const vocabularies = storeVocabularies(trainVocabularies(tokens));
  await writeFile(WEIGHTS, `${JSON.stringify({ vocabularies, forest })}\n`);
  log('weights written');
}

function train(of: readonly TrainingPage[], features: readonly Float64Array[][]): PackedForest {
  const flat = features.flat();
  const data = binRows(flat, binEdges(flat, BOOSTING.bins));
  const labels = Float64Array.from(of.flatMap((page) => page.labels));
  const sets = SETS.map(({ columns, seed, serviceWeight }) => {
    const weightOf = ({ gold }: TrainingPage): number => (gold.type === 'service' ? serviceWeight : 1);
    const weights = Float64Array.from(
      of.flatMap((page) => page.weights.map((weight) => weight * weightOf(page))),
    );
    return trainTrees(firstColumns(data, columns), labels, weights, { ...BOOSTING, seed });
  });
  return packForest(sets, FEATURES.length);
}

function firstColumns({ columns, edges, size }: BinnedRows, count: number): BinnedRows {
  return { columns: columns.slice(0, count), edges: edges.slice(0, count), size };
}

async function crossValidate(predictionsFile: string | undefined): Promise<void> {
  const texts = new Map<string, string>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const inFold = (index: number): boolean => pages[index]?.fold === fold;
    const evaluate = forestEvaluator(
      train(
        pages.filter((_, index) => !inFold(index)),
        rows.filter((_, index) => !inFold(index)),
      ),
    );
    pages.forEach((page, index) => {
      if (!inFold(index)) return;
      const probabilities = (rows[index] ?? []).map((row) => 1 / (1 + Math.exp(-evaluate(row))));
      const first = rows[index]?.[0];
      const once = readOnce((type) => first?.[FEATURES.indexOf(`page.${type}Type`)] ?? 0);
      texts.set(page.id, renderBlocks(selectBlocks(page.blocks, probabilities, once)));
    });
    log(`fold ${fold + 1} of ${FOLDS}`);
  }
  if (predictionsFile !== undefined)
    await writeFile(predictionsFile, JSON.stringify(Object.fromEntries(texts)));
  report(texts);
}

function report(texts: ReadonlyMap<string, string>): void {
  const wcxb = pages.filter((page) => page.gold.source !== 'aeb');
  const f1 = (of: readonly TrainingPage[]): string =>
    mean(of.map((page) => wordScore(texts.get(page.id) ?? '', page.gold.text).f1)).toFixed(4);
  log(`all ${f1(wcxb)}`);
  for (const type of new Set(wcxb.map((page) => page.gold.type)))
    log(`${type} ${f1(wcxb.filter((p) => p.gold.type === type))}`);
  for (const tag of ['company', 'company-blog'])
    log(`${tag} ${f1(wcxb.filter((p) => p.gold.tags.includes(tag)))}`);
  const aeb = pages.filter((page) => page.gold.source === 'aeb');
  log(
    `aeb ${shingleF1(aeb.map((page) => shingleCount(texts.get(page.id) ?? '', page.gold.text))).toFixed(4)}`,
  );
  const shares = wcxb.map((page) => snippetShare(texts.get(page.id) ?? '', page.gold.without));
  log(`without ${mean(shares.filter((share) => share !== undefined)).toFixed(4)}`);
}

function log(line: string): void {
  console.log(line);
}
