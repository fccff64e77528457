import { describe, expect, it } from 'vitest';
import { align } from '../reading/alignment.ts';
import { read } from '../reading/reading.ts';
import { successionConflict } from './successions.ts';

const found = (quote: string, claim: string) => {
  const [q, c] = [read(quote), read(claim)];
  return successionConflict(c, [q], align(c, [q], new Set()))?.lower;
};

describe('what came in the place of what', () => {
  const quote = 'The team replaced Redis with Postgres for its queue.';

  it('may be told in any way', () => {
    expect(found(quote, 'Postgres took over from Redis as the queue.')).toBeUndefined();
    expect(found(quote, 'The team moved its queue from Redis to Postgres.')).toBeUndefined();
    expect(found(quote, 'Redis was replaced by Postgres.')).toBeUndefined();
  });

  it('may be new ones of the same', () => {
    expect(
      found('Replace your ropes every year.', 'Ropes are swapped for new ones every year.'),
    ).toBeUndefined();
  });

  it('is not to be turned round', () => {
    expect(found(quote, 'Redis took over from Postgres as the queue.')).toBe('redis');
    expect(found(quote, 'The team moved its queue from Postgres to Redis.')).toBe('redis');
    expect(found('We gave up nothing: we swapped paper for tablets.', 'Paper replaced tablets.')).toBe(
      'paper',
    );
  });

  it('is known from where somebody was previously', () => {
    const moved = 'We were previously on Norlink but migrated everything to Pennon.';
    expect(found(moved, 'A customer moved everything to Norlink.')).toBe('norlink');
    expect(found(moved, 'A customer moved everything from Norlink to Pennon.')).toBeUndefined();
  });

  it('is not confused by what has only been added', () => {
    expect(
      found('The team moved its queue to Postgres.', 'The team uses Postgres for its queue.'),
    ).toBeUndefined();
  });
});
