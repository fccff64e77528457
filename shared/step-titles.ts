import { FETCHER_TITLES } from './fetcher-names.ts';
import type { StepName } from './session-state.ts';

/** What a reader sees for each step of a run. */
export const STEP_TITLES: Readonly<Record<StepName, string>> = {
  ...FETCHER_TITLES,
  distil: 'Sorting the evidence',
  compose: 'Writing the plan',
  prove: 'Checking every quote',
};
