import { expect, it } from 'vitest';
import { inARow, nameList, namesInText, shortName } from './name-list.ts';

it.each([
  [['Go'], 'Go'],
  [['Go', 'Kafka', 'React'], 'Go, Kafka, and React'],
  [['Replication, failover and replicas', 'Go'], 'Replication, failover and replicas; Go'],
  [['Go: channels and errors', 'Kafka', 'React'], 'Go: channels and errors; Kafka; React'],
])('%j are listed as %j', (names, text) => expect(nameList(names)).toBe(text));

it.each([[], ['one'], ['one', 'two'], ['one', 'two', 'three'], ['one', 'two', 'three', 'four']])(
  'a row of words is the one English has: %j, %j, %j, %j',
  (...words) => {
    for (const [joint, type] of [
      ['and', 'conjunction'],
      ['or', 'disjunction'],
    ] as const)
      expect(inARow(words, joint)).toBe(new Intl.ListFormat('en', { type }).format(words));
  },
);

it.each([
  [['Go', 'Kafka'], 'Go and Kafka'],
  [
    ['SQL for analysis and window functions', 'Dashboards'],
    '“SQL for analysis and window functions” and “Dashboards”',
  ],
])('%j stand in a sentence as %j', (names, text) => expect(namesInText(names)).toBe(text));

it('a name is short without its bracket', () =>
  expect(shortName('Statistics and hypothesis testing (R)')).toBe('Statistics and hypothesis testing'));
