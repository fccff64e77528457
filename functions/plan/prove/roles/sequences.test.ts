import { describe, expect, it } from 'vitest';
import { comparisonWith } from '../test-claims.ts';
import { sequenceConflict } from './sequences.ts';

const found = (quote: string, claim: string) => {
  const { claim: reading, evidence, alignment } = comparisonWith(quote, claim, 'Fernhill');
  return sequenceConflict(reading, evidence.quotes, alignment)?.text;
};

describe('what happens first', () => {
  it('is the same whether told by before or after', () => {
    const quote = 'The crew loads the ferry before the pilot boards.';
    expect(found(quote, 'The pilot boards after the crew has loaded the ferry.')).toBeUndefined();
    expect(found(quote, 'After the crew has loaded the ferry, the pilot boards.')).toBeUndefined();
    expect(found(quote, 'The crew loads the ferry after the pilot boards.')).toBe('after');
    expect(found(quote, 'Before the crew loads the ferry, the pilot boards.')).toBe('Before');
  });

  it('is told by later and then', () => {
    const quote = 'We weigh the fish and clean it later.';
    expect(found(quote, 'Fernhill cleans the fish before weighing it.')).toBe('before');
    expect(found(quote, 'Fernhill cleans the fish after weighing it.')).toBeUndefined();
  });

  it('is told by following and preceding', () => {
    const quote = 'After the storm, we moved the boats to the harbour.';
    expect(found(quote, 'The move of the boats followed the storm.')).toBeUndefined();
    expect(found(quote, 'The storm followed the move of the boats.')).toBe('followed');
    expect(found(quote, 'The storm was followed by the move of the boats.')).toBeUndefined();
    expect(found(quote, 'The move of the boats preceded the storm.')).toBe('preceded');
  });

  it('may be done by the same on either side', () => {
    const quote = 'Fernhill sends a bill and then sends the parcel.';
    expect(found(quote, 'Fernhill sends the parcel and then sends a bill.')).toBe('then');
    expect(found(quote, 'Fernhill sends a bill, then the parcel.')).toBeUndefined();
  });

  it('is told by what it starts with', () => {
    const quote = 'The tour stops in two ports, starting with Oslo and moving on to Bergen.';
    expect(found(quote, 'The tour begins with Bergen and goes on to Oslo.')).toBe('begins');
    expect(found(quote, 'The tour begins with Oslo and goes on to Bergen.')).toBeUndefined();
  });
});
