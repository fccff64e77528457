import { expect, it } from 'vitest';
import { inARow, nameList } from './name-list.ts';

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
