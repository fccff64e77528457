/** The suite `extraction`: the page reader's main text against gold text, and how long a page takes. */
import { readPage } from '../../functions/evidence/page/read-page.ts';
import { type GoldPage, readGold, readHtml } from './extraction-cases.ts';
import {
  mean,
  quantile,
  type ShingleCount,
  shingleCount,
  shingleF1,
  snippetShare,
  type WordScore,
  wordScore,
} from './extraction-score.ts';
import type { SuiteResult } from './suite.ts';

interface PageScore {
  readonly id: string;
  readonly gold: GoldPage;
  readonly text: string;
  readonly word: WordScore;
  readonly shingle: ShingleCount;
  readonly ms: number;
}

/** A page that scores below this is listed as a failure. */
const FAILED_F1 = 0.5;
const WARM_UP_PAGES = 15;

/** Reads every page of the folder with the product's reader. Milliseconds are of the reader alone, after a warm-up. */
export async function runExtraction(casesDir: string): Promise<SuiteResult> {
  const gold = await readGold(casesDir);
  for (const [id, page] of [...gold].slice(0, WARM_UP_PAGES))
    readPage(await readHtml(casesDir, id), { url: page.url });
  const scores: PageScore[] = [];
  for (const [id, page] of gold) scores.push(scorePage(id, page, await readHtml(casesDir, id)));
  return {
    suite: 'extraction',
    total: scores.length,
    metrics: metricsOf(scores),
    failures: scores
      .filter((score) => score.word.f1 < FAILED_F1)
      .map((score) => ({ id: score.id, kind: score.gold.type, why: explain(score.word) })),
    predictions: Object.fromEntries(scores.map((score) => [score.id, score.text])),
  };
}

function scorePage(id: string, gold: GoldPage, html: string): PageScore {
  const start = performance.now();
  const { text } = readPage(html, { url: gold.url });
  const ms = performance.now() - start;
  return { id, gold, text, word: wordScore(text, gold.text), shingle: shingleCount(text, gold.text), ms };
}

/** Word metrics over the `wcxb` pages (over all where there are none), shingles over the `aeb` pages. */
function metricsOf(scores: readonly PageScore[]): Record<string, number> {
  const metrics: Record<string, number> = {};
  const bySource = (source: string): PageScore[] => scores.filter((score) => score.gold.source === source);
  const wcxb = bySource('wcxb');
  const main = wcxb.length > 0 ? wcxb : scores;
  metrics.precision = mean(main.map((score) => score.word.precision));
  metrics.recall = mean(main.map((score) => score.word.recall));
  metrics.f1 = mean(main.map((score) => score.word.f1));
  for (const type of new Set(main.map((score) => score.gold.type).toSorted())) {
    metrics[`f1_${type}`] = mean(
      main.filter((score) => score.gold.type === type).map((score) => score.word.f1),
    );
  }
  for (const tag of new Set(main.flatMap((score) => score.gold.tags).toSorted())) {
    const tagged = main.filter((score) => score.gold.tags.includes(tag));
    metrics[`f1_${tag.replaceAll('-', '_')}`] = mean(tagged.map((score) => score.word.f1));
  }
  const aeb = bySource('aeb');
  metrics.shingle_f1 = shingleF1((aeb.length > 0 ? aeb : scores).map((score) => score.shingle));
  metrics.with_hits = mean(shares(scores, (gold) => gold.with));
  metrics.without_hits = mean(shares(scores, (gold) => gold.without));
  const ms = scores.map((score) => score.ms);
  metrics.ms_per_page = quantile(ms, 0.5);
  metrics.ms_p95 = quantile(ms, 0.95);
  metrics.ms_max = quantile(ms, 1);
  return metrics;
}

function shares(scores: readonly PageScore[], snippets: (gold: GoldPage) => string[] | undefined): number[] {
  return scores
    .map((score) => snippetShare(score.text, snippets(score.gold)))
    .filter((share) => share !== undefined);
}

function explain(word: WordScore): string {
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  return `f1 ${word.f1.toFixed(2)}: ${percent(word.precision)} of the text is wanted, ${percent(word.recall)} of the wanted is there`;
}
