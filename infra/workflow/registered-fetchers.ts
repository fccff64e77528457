import type { Fetcher } from '../../functions/fetchers/contract.ts';
import { FETCHERS } from '../../functions/fetchers/registry.ts';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';

/** Every fetcher of the registry in the order a reader sees them: one branch of the workflow each. */
export const REGISTERED_FETCHERS: readonly Fetcher<unknown>[] = FETCHER_NAMES.flatMap(
  (name) => FETCHERS[name] ?? [],
);
