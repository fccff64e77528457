import { describe, expect, it } from 'vitest';
import { blockFeatures, FEATURES, type TokenScores } from './block-features.ts';
import { textBlocks } from './blocks.ts';
import { parseTree } from './html-tree.ts';

/** Says of a block's text how often it has an "x". */
const SCORES: TokenScores = {
  element: () => 0,
  near: () => 0,
  text: (text) => text.split('x').length - 1,
  heading: () => 0,
  links: () => 0,
  page: () => 0,
};

const FACTS = { url: 'https://a.example/', title: '', description: '', article: false, tokens: [] };

/** Per block the numbers of one feature. */
function column(html: string, name: string): number[] {
  const at = FEATURES.indexOf(name);
  return blockFeatures(textBlocks(parseTree(html)), FACTS, SCORES).map((row) => row[at] ?? Number.NaN);
}

describe('what stands around a block', () => {
  const page = `<section><p>One</p><div><img><img><time>May</time><p>Two</p></div>
    <a class="cta">Buy</a></section><form><input><input type="hidden"><textarea></textarea><p>Three</p>
    <button>Send</button></form>`;

  it('is counted in the container it stands in', () => {
    const texts = textBlocks(parseTree(page)).map(({ text }) => text);
    expect(texts.slice(0, 4)).toEqual(['One', 'May', 'Two', 'Buy']);
    expect(column(page, 'parent.picturesPerBlock').slice(0, 3)).toEqual([2 / 4, 2 / 4, 2 / 2]);
    expect(column(page, 'parent.dates')[2]).toBe(1);
    expect(column(page, 'own.buttons')[3]).toBe(Math.log1p(1));
  });

  it('is looked for from the block outwards: fields that a reader fills in, buttons and links drawn as such', () => {
    const texts = textBlocks(parseTree(page)).map(({ text }) => text);
    const three = texts.indexOf('Three');
    expect(column(page, 'around.fields')[three]).toBe(1);
    expect(column(page, 'around.fieldChars')[three]).toBeCloseTo(Math.log1p('ThreeSend'.length));
    expect(column(page, 'around.button')[texts.indexOf('One')]).toBe(1);
    expect(column(page, 'around.picture')[three]).toBeGreaterThan(1);
  });

  it('is far away where there is none of it', () => {
    expect(column('<div><p>Alone</p></div>', 'around.picture')).toEqual([40]);
  });
});

describe('how a block compares with its page', () => {
  const page = '<p>aaaaaaaa</p><p>xaaaaaaa</p><p>xaaaaaaa</p><p>xxxaaaaa</p>';

  it('is its distance from the mean of the page', () => {
    expect(column(page, 'own.textScore.aboveMean')).toEqual([-1.25, -0.25, -0.25, 1.75]);
  });

  it('is its rank among the text of the page, equal ones in the middle of their places', () => {
    expect(column(page, 'own.textScore.rank')).toEqual([0.125, 0.5, 0.5, 0.875]);
  });
});
