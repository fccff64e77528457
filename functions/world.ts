/** What a function takes from outside its own code: time, chance and the network. Tests and simulations pass others. */
import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from './clock.ts';
import { type Internet, internet } from './web-access/internet.ts';

export interface World {
  clock: Clock;
  /** The clock's time as a date. */
  now(): Date;
  randomBytes(count: number): Uint8Array;
  /** A number in [0, 1), for jitter. */
  random(): number;
  internet: Internet;
}

/** The world as it is; simulations replace parts of it. */
export function createWorld(parts: Partial<Pick<World, 'clock' | 'random' | 'internet'>> = {}): World {
  const clock = parts.clock ?? systemClock;
  return {
    clock,
    now: () => new Date(clock.now()),
    randomBytes: (count) => randomBytes(count),
    random: parts.random ?? Math.random,
    internet: parts.internet ?? internet,
  };
}
