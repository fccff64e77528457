/** Case pages → what the training needs of each: blocks, labels, weights, host and fold. */
import { createHash } from 'node:crypto';
import { getDomain } from 'tldts';
import type { PageFacts } from '../../../functions/evidence/page/block-features.ts';
import { pageBlocks, type TextBlock } from '../../../functions/evidence/page/blocks.ts';
import { parseTree } from '../../../functions/evidence/page/html-tree.ts';
import { readHead } from '../../../functions/evidence/page/page-head.ts';
import { scanPage } from '../../../functions/evidence/page/page-scan.ts';
import { pageFacts } from '../../../functions/evidence/page/read-page.ts';
import { readStructuredData } from '../../../functions/evidence/page/structured-data.ts';
import { type GoldPage, readGold, readHtml } from '../extraction-cases.ts';
import { words } from '../extraction-score.ts';
import { blockLabels } from './align-labels.ts';

export interface TrainingPage {
  readonly id: string;
  readonly gold: GoldPage;
  readonly facts: PageFacts;
  readonly blocks: readonly TextBlock[];
  /** Share of each block's words that stand in the gold. */
  readonly labels: readonly number[];
  /** Every page weighs the same; within it a block weighs by its words. */
  readonly weights: readonly number[];
  /** Registrable domain: pages of one never stand in two folds. */
  readonly host: string;
  readonly fold: number;
}

const PAGE_WEIGHT = 100;
/** Added to every block's words, so that labels and menu items count too. */
const BASE_WORDS = 2;

export async function trainingPages(casesDir: string, folds: number): Promise<TrainingPage[]> {
  const pages: TrainingPage[] = [];
  for (const [id, gold] of await readGold(casesDir)) {
    const { url } = gold;
    const root = parseTree(await readHtml(casesDir, id));
    const scan = scanPage(root);
    const structured = readStructuredData(scan.jsonLd, url);
    const blocks = pageBlocks(root, scan.panels);
    const sizes = blocks.map((block) => words(block.text).length + BASE_WORDS);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    const host = getDomain(url) ?? url;
    pages.push({
      id,
      gold,
      facts: pageFacts(url, readHead(scan.head, structured, url), scan, structured),
      blocks,
      labels: blockLabels(
        blocks.map((block) => block.text),
        gold.text,
      ),
      weights: sizes.map((size) => (PAGE_WEIGHT * size) / total),
      host,
      fold: foldOf(host, folds),
    });
  }
  return pages;
}

function foldOf(host: string, folds: number): number {
  return Number.parseInt(createHash('sha256').update(`fold:${host}`).digest('hex').slice(0, 8), 16) % folds;
}
