import { describe, expect, it } from 'vitest';
import { FEATURES } from './block-features.ts';
import weights from './block-weights.json' with { type: 'json' };
import { type TextBlock, textBlocks } from './blocks.ts';
import { treeEvaluator } from './boosted-trees.ts';
import { parseTree } from './html-tree.ts';
import { selectBlocks } from './main-text.ts';
import { unpackTrees } from './packed-forest.ts';

function makeBlocks(...sizes: number[]): TextBlock[] {
  return textBlocks(parseTree(sizes.map((size, index) => `<p>${`word${index} `.repeat(size)}</p>`).join('')));
}

function kept(sizes: number[], probabilities: number[]): number[] {
  const blocks = makeBlocks(...sizes);
  const chosen = selectBlocks(blocks, probabilities, undefined);
  return blocks.flatMap((block, index) => (chosen.includes(block) ? [index] : []));
}

describe('selectBlocks', () => {
  it('keeps sure blocks and drops unlikely ones', () => {
    expect(kept([50, 50, 50], [0.97, 0.02, 0.95])).toEqual([0, 2]);
  });

  it('keeps a doubtful block where all are doubtful and drops it beside sure ones', () => {
    expect(kept([20, 20], [0.45, 0.4])).toEqual([0, 1]);
    expect(kept([400, 20], [0.99, 0.4])).toEqual([0]);
  });

  it('is never empty while there are blocks', () => {
    expect(kept([10, 10], [0.01, 0.02])).not.toEqual([]);
    expect(selectBlocks([], [], 'runs')).toEqual([]);
  });

  it('keeps once what stands there twice, where copies are not wanted', () => {
    const blocks = textBlocks(parseTree(`<p>${'word '.repeat(40)}</p>`.repeat(2)));
    expect(selectBlocks(blocks, [0.9, 0.95], 'blocks')).toEqual([blocks[1]]);
    expect(selectBlocks(blocks, [0.9, 0.95], undefined)).toEqual(blocks);
  });

  it('keeps the order of the page', () => {
    expect(kept([30, 30, 30], [0.8, 0.99, 0.9])).toEqual([0, 1, 2]);
  });
});

describe('treeEvaluator', () => {
  const stump = {
    bias: 0.5,
    roots: [0, 3],
    feature: [1, -1, -1, -1],
    value: [10, -1, 2, 0.25],
    left: [1, 0, 0, 0],
  };

  it('goes left up to the threshold and right above it, and adds all trees', () => {
    const evaluate = treeEvaluator(stump);
    expect(evaluate([0, 10])).toBe(-0.25);
    expect(evaluate([0, 10.5])).toBe(2.75);
  });
});

it('has weights that fit the features', () => {
  expect(weights.forest.thresholds).toHaveLength(FEATURES.length);
  for (const set of weights.forest.sets) {
    const { roots, feature } = unpackTrees(set, weights.forest.thresholds);
    expect(roots.length).toBeGreaterThan(50);
    expect(new Set(feature).size).toBeGreaterThan(100);
  }
  expect(weights.vocabularies.text.tokens.split('\n')).toHaveLength(
    weights.vocabularies.text.hundredths.length,
  );
});
