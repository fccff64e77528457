import { describe, expect, it } from 'vitest';
import { createSlots } from './slots.ts';

const never = new AbortController().signal;

describe('places in line', () => {
  it('are never taken by more than allowed, and go on in order', async () => {
    const slots = createSlots();
    const order: number[] = [];
    let busy = 0;
    let most = 0;
    await Promise.all(
      Array.from({ length: 8 }, async (_, at) => {
        const leave = await slots.enter('a', 2, never);
        most = Math.max(most, ++busy);
        order.push(at);
        await Promise.resolve();
        busy--;
        leave();
      }),
    );
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('of one key do not hold up another', async () => {
    const slots = createSlots();
    await slots.enter('a', 1, never);
    await expect(slots.enter('b', 1, never)).resolves.toBeTypeOf('function');
  });

  it('can be given up while waiting, without taking anyone else’s', async () => {
    const slots = createSlots();
    const leave = await slots.enter('a', 1, never);
    const giveUp = new AbortController();
    const waiting = slots.enter('a', 1, giveUp.signal);
    const next = slots.enter('a', 1, never);
    giveUp.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    leave();
    leave();
    await expect(next).resolves.toBeTypeOf('function');
    const third = slots.enter('a', 1, never);
    expect(await Promise.race([third, Promise.resolve('still waiting')])).toBe('still waiting');
  });
});
