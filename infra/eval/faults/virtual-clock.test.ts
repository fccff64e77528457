import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { startVirtualClock, type VirtualClock } from './virtual-clock.ts';

let clock: VirtualClock;
afterEach(() => clock.stop());

describe('the virtual clock', () => {
  it('passes minutes of sleep in a moment, in the order of their ends', async () => {
    clock = startVirtualClock(0);
    const ends: string[] = [];
    const sleep = (ms: number, name: string) =>
      clock.sleep(ms).then(() => ends.push(`${name} at ${clock.now()}`));
    await Promise.all([sleep(120_000, 'long'), sleep(500, 'short')]);
    expect(ends).toEqual(['short at 500', 'long at 120000']);
  });

  it('stands still while something is held, and fires no deadline that was taken back', async () => {
    clock = startVirtualClock(0);
    let fired = false;
    const cancel = clock.after(1_000, () => {
      fired = true;
    });
    const release = clock.hold();
    await delay(150);
    expect(clock.now()).toBe(0);
    cancel();
    release();
    await clock.sleep(2_000);
    expect([fired, clock.elapsed()]).toEqual([false, 2_000]);
  });

  it('rejects a sleep with the reason it was aborted for', async () => {
    clock = startVirtualClock(0);
    const given = new AbortController();
    const sleeping = clock.sleep(60_000, given.signal);
    given.abort(new Error('enough'));
    await expect(sleeping).rejects.toThrow('enough');
  });
});
