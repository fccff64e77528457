import { useEffect, useState } from 'react';
import type { SessionView, Step } from '../../../shared/session.ts';
import { finishedSteps, stepWords } from '../logic/session-words.ts';

/** What a run has done so far, as it really happens. */
export function StepTimeline({ session }: { session: SessionView }) {
  const now = useNow(session.steps.some(({ state }) => state === 'running'));
  return (
    <section aria-label="Progress" className="space-y-4">
      {session.status !== 'done' && (
        <progress
          aria-label="Steps finished"
          className="block h-2 w-full max-w-xl appearance-none overflow-hidden rounded-full bg-slate-200 dark:bg-slate-800 [&::-moz-progress-bar]:bg-teal-700 [&::-webkit-progress-bar]:bg-transparent [&::-webkit-progress-value]:bg-teal-700"
          max={session.steps.length}
          value={finishedSteps(session)}
        />
      )}
      <ol className="space-y-2">
        {session.steps.map((step) => (
          <StepLine key={step.name} step={step} now={now} />
        ))}
      </ol>
      {session.warnings.length > 0 && (
        <details>
          <summary className="min-h-6 text-sm">
            {session.warnings.length === 1 ? '1 note' : `${session.warnings.length} notes`} from this run
          </summary>
          <ul className="mt-2 list-disc space-y-1 pl-5 text-sm text-slate-700 dark:text-slate-300">
            {session.warnings.map((warning) => (
              <li key={`${warning.step ?? ''}${warning.message}`}>{warning.message}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Shapes, not signs: no font has to know them, and colour is not all they differ in. */
const MARKS = {
  waiting: 'rounded-full border-2 border-slate-400 dark:border-slate-600',
  running: 'rounded-full border-4 border-teal-700 motion-safe:animate-pulse dark:border-teal-400',
  done: 'rounded-full bg-teal-700 dark:bg-teal-400',
  missing: 'h-0.75! bg-amber-700 dark:bg-amber-400',
} as const;

/** The time, every second as long as it is asked for. */
function useNow(ticking: boolean): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    if (!ticking) return;
    const timer = setInterval(() => setNow(new Date()), 1_000);
    return () => clearInterval(timer);
  }, [ticking]);
  return now;
}

function StepLine({ step, now }: { step: Step; now: Date }) {
  return (
    <li
      className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 sm:grid-cols-[1.25rem_12rem_minmax(0,1fr)]"
      data-step={step.name}
      data-state={step.state}
    >
      <span aria-hidden="true" className="flex h-6 items-center justify-center">
        <span className={`size-3 ${MARKS[step.state]}`} />
      </span>
      <span className={step.state === 'waiting' ? 'muted' : 'font-semibold'}>{step.title}</span>
      <span className="muted text-sm wrap-anywhere max-sm:col-start-2 sm:pt-0.5">{stepWords(step, now)}</span>
    </li>
  );
}
