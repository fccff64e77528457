/** A trial with a fault of a table or bucket, met at the wire in the service's own words. */
import { type AwsCall, PASS, type Verdict } from './aws-front.ts';
import type { Lab } from './lab.ts';
import type { RunRecord } from './run-once.ts';
import type { Trial } from './source-faults.ts';

/** How long the run's clock stands still after a fault, for the SDK's own back-off on the wall's clock. */
const BACK_OFF_MS = 2_500;
const REQUEST_TIMEOUT_MS = 9_000;
export const ALWAYS = Number.POSITIVE_INFINITY;

/** Gives `verdict` to the first `times` calls that `matches`, counted by `kindOf`. */
export function meet(
  lab: Lab,
  verdict: Verdict,
  times: number,
  matches: (call: AwsCall) => boolean,
  kindOf: (call: AwsCall) => string = () => '',
): { met: number } {
  const seen = new Map<string, number>();
  const tally = { met: 0 };
  lab.rules.push((call) => {
    if (!matches(call)) return PASS;
    const count = seen.get(kindOf(call)) ?? 0;
    if (count >= times) return PASS;
    seen.set(kindOf(call), count + 1);
    tally.met++;
    const release = lab.clock.hold();
    setTimeout(release, verdict.kind === 'hang' ? REQUEST_TIMEOUT_MS : BACK_OFF_MS).unref();
    return verdict;
  });
  return tally;
}

interface Wanted {
  ends?: 'done' | 'failed';
  also?: (run: RunRecord, baseline: RunRecord, lab: Lab) => string[] | Promise<string[]>;
}

export function storeTrial(
  name: string,
  arm: (lab: Lab) => { met: number } | undefined,
  { ends = 'done', also }: Wanted = {},
): Trial {
  let tally: { met: number } | undefined;
  return {
    name,
    storeFault: true,
    isHealthy: () => true,
    arm: (lab) => {
      tally = arm(lab);
    },
    check: async (run, baseline, lab) => [
      ...(tally?.met === 0 ? ['the fault was never met'] : []),
      ...(run.last?.status === ends ? [] : [`the run ended ${run.last?.status}, not ${ends}`]),
      ...((await also?.(run, baseline, lab)) ?? []),
    ],
  };
}
