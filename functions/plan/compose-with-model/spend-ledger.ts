/** The spending of one run, kept beside its session: a state that is done again goes on from it. */
import * as z from 'zod';
import type { SessionId, UserId } from '../../../shared/ids.ts';
import type { SpendLedger } from '../../models/budget.ts';
import { runPrefix } from '../../stores/keys.ts';
import type { ObjectStore } from '../../stores/object-store.ts';

const spendSchema = z.strictObject({
  calls: z.int().nonnegative(),
  input_tokens: z.int().nonnegative(),
  output_tokens: z.int().nonnegative(),
});

export function spendLedger(objects: ObjectStore, owner: UserId, session: SessionId): SpendLedger {
  const key = `${runPrefix(owner, session)}model-spend.json`;
  return {
    read: () => objects.get(key, spendSchema),
    write: (spend) => objects.put(key, spend),
  };
}
