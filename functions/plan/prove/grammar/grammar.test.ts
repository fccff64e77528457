import { describe, expect, it } from 'vitest';
import { read } from '../reading/reading.ts';
import { predicatesIn } from '../reading/syntax.ts';
import { fromFile, packed, toFile } from './packing.ts';
import { treeOf } from './parse.ts';
import { type DenseWeights, scoresOf } from './weights.ts';

/** "doer > verb > object" for each verb of a sentence, as far as it has both. */
const told = (text: string) =>
  predicatesIn(read(text))
    .filter((p) => p.agents.length > 0 && p.patients.length > 0)
    .map((p) =>
      [p.agents, [p.verb], p.patients].map((list) => list.map((w) => w.text).join(' ')).join(' > '),
    );

describe('who does what to whom', () => {
  it.each([
    ['Maria Soto mentors Ben Adler.', 'Maria Soto > mentors > Ben Adler'],
    ['Velmora was acquired by Torrance Systems in May 2019.', 'Torrance Systems > acquired > Velmora'],
    [
      'Founded in Ghent by two paramedics, Ostler now has offices in Lyon.',
      'two paramedics > Founded > Ostler',
    ],
    [
      'Alex Moreau hired Sam Okoro, who now manages the warehouse team.',
      'Sam Okoro > manages > warehouse team',
    ],
    ['Meetup, which Weston acquired in 2017, is for sale.', 'Weston > acquired > Meetup'],
    ['Jonas Berg is the chair of the board.', 'Jonas Berg > chair > board'],
    ['We asked Priya to lead the group.', 'Priya > lead > group'],
    ['Nurses train our triage model.', 'Nurses > train > triage model'],
    ['Restaurants rate couriers once a week.', 'Restaurants > rate > couriers'],
  ])('is read off “%s”', (text, expected) => {
    expect(told(text)).toContain(expected);
  });

  it('tells the pairs of “respectively” apart', () => {
    const lines = told(
      'Priya Raman and Tomasz Wilk lead the platform group and developer experience respectively.',
    );
    expect(lines).toEqual([
      'Priya Raman > lead > platform group',
      'Tomasz Wilk > lead > developer experience',
    ]);
  });
});

describe('the parser', () => {
  it('gives every word one head and no circle', () => {
    const { nodes } = treeOf(
      read('Our team, which Ada leads, ships what users ask for, and nobody else does.'),
    );
    for (const node of nodes) {
      let steps = 0;
      for (let k = node.head; k; k = k.head) steps++;
      expect(steps).toBeLessThan(nodes.length);
    }
  });

  it.each([
    ['one word', 'who '],
    ['one clause', 'which she said that they, and '],
    ['no letters', '., '],
  ])('takes no more than a moment for a long text that repeats %s', (_, piece) => {
    const text = piece.repeat(5_000).slice(0, 20_000);
    const started = process.cpuUsage();
    predicatesIn(read(text));
    const used = process.cpuUsage(started);
    expect((used.user + used.system) / 1000).toBeLessThan(3_000);
  });
});

describe('packed weights', () => {
  const table = new Int8Array(64 * 4);
  table.set([5, -7, 0, 1], 4 * 3);
  table.set([127, 0, -127, 0], 4 * 60);
  table.set([0, 0, 9, 0], 4 * 61);
  const dense: DenseWeights = { rows: 64, classes: 4, table };

  it('come back from a file as they were, but for those that are too small', () => {
    const file = toFile({ other: packed(dense, 200), these: packed(dense, 2) });
    // As where it is a piece of something longer.
    const moved = Buffer.concat([Buffer.from('x'), file]).subarray(1);
    const expected = table.slice();
    expected[4 * 3 + 3] = 0;
    for (const tableOf of [fromFile(file), fromFile(moved)]) {
      const scores = new Float64Array(4);
      for (let row = 0; row < 64; row++) {
        scoresOf(tableOf('these'), Int32Array.of(row + 640), scores);
        expect([...scores]).toEqual([...expected.slice(4 * row, 4 * row + 4)]);
        scoresOf(tableOf('other'), Int32Array.of(row), scores);
        expect([...scores]).toEqual([0, 0, 0, 0]);
      }
      expect(() => tableOf('none')).toThrow('no table none');
    }
  });

  it('add up as those do that are not packed', () => {
    const [sparse, plain] = [new Float64Array(4), new Float64Array(4)];
    scoresOf(packed(dense, 1), Int32Array.of(3, 60, 60, 61, 2), sparse);
    scoresOf(dense, Int32Array.of(3, 60, 60, 61, 2), plain);
    expect([...sparse]).toEqual([...plain]);
    expect([...plain]).toEqual([259, -7, -245, 1]);
  });
});
