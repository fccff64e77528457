/** What a function takes from outside its own code: time, chance and the network. Tests and simulations pass others. */
import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Internet, internet } from './web-access/internet.ts';

export interface World {
  now(): Date;
  randomBytes(count: number): Uint8Array;
  /** A number in [0, 1), for jitter. */
  random(): number;
  sleep(ms: number): Promise<void>;
  internet: Internet;
}

export const realWorld: World = {
  now: () => new Date(),
  randomBytes: (count) => randomBytes(count),
  random: () => Math.random(),
  sleep: (ms) => delay(ms),
  internet,
};
