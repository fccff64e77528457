import { describe, expect, it } from 'vitest';
import { once } from './once.ts';

describe('work that is done once', () => {
  it('is shared by all who ask, and tried again after a failure', async () => {
    let calls = 0;
    const work = once(async () => {
      calls++;
      if (calls === 1) throw new Error('offline');
      return calls;
    });
    await expect(Promise.all([work(), work()])).rejects.toThrow('offline');
    expect(calls).toBe(1);
    expect(await Promise.all([work(), work()])).toEqual([2, 2]);
  });
});
