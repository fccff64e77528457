import type { SessionView, Step } from '../../../shared/session.ts';

const STATE_WORDS = { waiting: 'waiting', running: 'working…', done: 'done', missing: 'not found' } as const;
const STATE_MARKS = { waiting: '○', running: '◐', done: '●', missing: '–' } as const;

/** What a run has done so far, as it really happens. */
export function StepTimeline({ session }: { session: SessionView }) {
  return (
    <section aria-label="Progress" className="mt-4">
      <p aria-live="polite" className="sr-only">
        {session.steps.filter((step) => step.state === 'done' || step.state === 'missing').length} of{' '}
        {session.steps.length} steps finished
      </p>
      <ol className="space-y-2">
        {session.steps.map((step) => (
          <StepLine key={step.name} step={step} />
        ))}
      </ol>
      {session.warnings.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer text-sm">{session.warnings.length} remarks on the way</summary>
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

function StepLine({ step }: { step: Step }) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-3" data-step={step.name} data-state={step.state}>
      <span aria-hidden="true" className={step.state === 'running' ? 'motion-safe:animate-pulse' : ''}>
        {STATE_MARKS[step.state]}
      </span>
      <span className="font-medium">{step.title}</span>
      <span className="text-sm text-slate-700 dark:text-slate-300">
        {STATE_WORDS[step.state]}
        {step.message !== undefined && `: ${step.message}`}
        {'ended_at' in step && ` (${seconds(step.started_at, step.ended_at)} s)`}
      </span>
    </li>
  );
}

function seconds(from: string, to: string): string {
  return ((Date.parse(to) - Date.parse(from)) / 1000).toFixed(1);
}
