/** What a session's owner sees of its steps and warnings. */
import type { Step, Warning } from '../../shared/session-state.ts';
import type { Session, StoredStep } from '../stores/session-store.ts';

/** A step without what only the product needs of it. */
export function shownStep({ documents: _documents, warnings: _warnings, ...step }: StoredStep): Step {
  return step;
}

/** Those of the steps, then those of the plan. */
export function warningsOf({ steps, warnings }: Session): Warning[] {
  const ofSteps = steps.flatMap(({ name, warnings: messages = [] }) =>
    messages.map((message) => ({ step: name, message })),
  );
  return [...ofSteps, ...warnings];
}
