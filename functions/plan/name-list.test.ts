import { expect, it } from 'vitest';
import { nameList } from './name-list.ts';

it.each([
  [['Go'], 'Go'],
  [['Go', 'Kafka', 'React'], 'Go, Kafka, and React'],
  [['Replication, failover and replicas', 'Go'], 'Replication, failover and replicas; Go'],
  [['Go: channels and errors', 'Kafka', 'React'], 'Go: channels and errors; Kafka; React'],
])('%j are listed as %j', (names, text) => expect(nameList(names)).toBe(text));
