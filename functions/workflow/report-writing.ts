/** Tells the operator how a plan was written: tokens and cost as metrics, and why a model did not answer. */
import { errorFacts, logger } from '../log.ts';
import { metrics } from '../metrics.ts';
import type { ModelFailure } from '../models/model.ts';
import type { WrittenDraft } from '../plan/compose-with-model/write-draft.ts';

/** Does nothing for a plan that no model was asked for. */
export function reportWriting(
  sessionId: string,
  { asked, usage, written_by }: Pick<WrittenDraft, 'asked' | 'usage' | 'written_by'>,
): void {
  if (!asked) return;
  const { model, failures, crashed } = asked;
  metrics.model({
    calls: usage.model_calls,
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    costUsd: usage.cost_usd,
    errors: failures.length + (crashed ? 1 : 0),
  });
  for (const failure of failures)
    logger.error('a model did not answer', { session_id: sessionId, model, ...factsOf(failure) });
  if (crashed) logger.error('writing with the model was given up', { session_id: sessionId, model });
  if (written_by.taken_over.length > 0)
    logger.warn('sections were written without the model', {
      session_id: sessionId,
      model,
      sections: written_by.taken_over.map(({ section }) => section),
    });
}

/** What AWS says to a refused caller names roles and models only; other errors may repeat what was sent. */
function factsOf({ code, message, details }: ModelFailure): Record<string, unknown> {
  const { cause } = details;
  if (cause === undefined) return { code, message };
  const { error_name, error_message } = errorFacts(cause);
  return { code, message, error_name, ...(code === 'denied' && { error_message }) };
}
