import { describe, expect, it } from 'vitest';
import { blockLabels } from './align-labels.ts';

describe('blockLabels', () => {
  it('gives each block the share of its words that the gold has in the same order', () => {
    const gold = 'We plan shifts for clinics all over Europe. Join our small team today.';
    expect(
      blockLabels(
        [
          'Home',
          'We plan shifts for clinics all over Europe.',
          'Join our small team today. Read the full story',
        ],
        gold,
      ),
    ).toEqual([0, 1, 5 / 9]);
  });

  it('matches a short block only between the matches around it', () => {
    const gold = 'One long opening sentence stands here. Pricing. Another long closing sentence stands here.';
    const blocks = [
      'Pricing',
      'One long opening sentence stands here.',
      'Pricing',
      'Another long closing sentence stands here.',
      'Pricing',
    ];
    expect(blockLabels(blocks, gold)[2]).toBe(1);
    expect(blockLabels(blocks, gold).slice(4)).toEqual([0]);
  });

  it('uses every gold word once', () => {
    const text = 'The same sentence for phones and for desks';
    expect(blockLabels([text, text], text)).toEqual([1, 0]);
  });

  it('labels nothing without gold or words', () => {
    expect(blockLabels(['a b', '—'], '')).toEqual([0, 0]);
  });
});
