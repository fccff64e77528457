/** A fetcher whose answer comes after its state was given up: the write must find a closed step and be dropped. */
import type { Source } from '../../../shared/source.ts';
import { PASS, type Verdict } from './aws-front.ts';
import { isMarked, type Trial } from './source-faults.ts';
import type { SourceTarget } from './sources.ts';

export function lateWrite(source: SourceTarget, isHealthy: (source: Source) => boolean): Trial {
  let release = () => {};
  let ended: Promise<unknown> = Promise.resolve();
  return {
    isLasting: true,
    ...(source.request && { request: source.request }),
    isHealthy,
    arm: (lab) => {
      const released = new Promise<void>((resolve) => {
        release = resolve;
      });
      let giveUp = (_error: Error) => {};
      let held = false;
      lab.rules.push(({ operation, body }): Verdict => {
        const isEnd =
          operation === 'UpdateItem' &&
          body.includes(`STEP#${source.fetcher}"`) &&
          body.includes('#documents');
        if (!isEnd || !body.includes('{"S":"done"}')) return PASS;
        if (held) return { kind: 'delay', until: released };
        held = true;
        giveUp(Object.assign(new Error('the task timed out'), { name: 'States.Timeout' }));
        return { kind: 'delay', until: released };
      });
      lab.replaced.set(`fetch-${source.fetcher}`, (run) => {
        ended = run();
        ended.catch(() => {});
        const timedOut = new Promise<never>((_, reject) => {
          giveUp = reject;
        });
        return Promise.race([ended, timedOut]);
      });
    },
    check: async (run, _baseline, lab) => {
      const before = await lab.poll();
      release();
      const answer = await ended;
      const after = await lab.poll();
      const outcome = JSON.stringify(answer);
      return [
        ...isMarked(run, { ...source, hosts: [] }, ['timeout']),
        ...(outcome.includes('dropped') ? [] : [`the late answer ended as ${outcome}`]),
        ...(JSON.stringify(before.body) === JSON.stringify(after.body)
          ? []
          : ['the late write changed the session']),
      ];
    },
  };
}
