/** How the texts of tasks are picked and cut. */
import { type Chooser, makeChooser } from '../variety.ts';
import type { ScheduleFocus } from './schedule.ts';

/** The item at `index`, round and round; undefined of an empty list. */
export const pick = <T>(items: readonly T[], index: number): T | undefined =>
  items[index % Math.max(1, items.length)];
/** At most `most` characters, with … where it was cut. */
export const clip = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`;
/** Ends with a full stop or its like. */
export const stop = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** Choices that are this plan's own. */
export const chooserOf = (focus: ScheduleFocus): Chooser =>
  makeChooser(`${focus.companyName ?? ''}\u0000${focus.roleFocus ?? ''}`);
