import { AccessDeniedException } from '@aws-sdk/client-bedrock-runtime';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../log.ts';
import { metrics } from '../metrics.ts';
import { ModelFailure } from '../models/model.ts';
import type { WrittenDraft } from '../plan/compose-with-model/write-draft.ts';
import { reportWriting } from './report-writing.ts';

const usage = { model_calls: 1, input_tokens: 900, output_tokens: 40, cost_usd: 0.001 };
type Report = Pick<WrittenDraft, 'asked' | 'usage' | 'written_by'>;
const report = (parts: Partial<Report>): Report => ({
  usage,
  written_by: { composer: 'bedrock', model: 'amazon.nova-lite-v1:0', taken_over: [] },
  ...parts,
});
const asked = (failures: ModelFailure[], crashed = false) => ({
  model: 'amazon.nova-lite-v1:0',
  failures,
  crashed,
});

function reported(parts: Partial<Report>) {
  const figures = vi.spyOn(metrics, 'model').mockImplementation(() => {});
  const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
  const warn = vi.spyOn(logger, 'warn').mockImplementation(() => {});
  reportWriting('ses_1', report(parts));
  return {
    figures: figures.mock.calls,
    error: JSON.stringify(error.mock.calls),
    warn: JSON.stringify(warn.mock.calls),
  };
}
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the operator', () => {
  it('sees tokens and cost of a plan that a model wrote, and nothing to worry about', () => {
    const { figures, error, warn } = reported({ asked: asked([]) });
    expect(figures).toEqual([[{ calls: 1, inputTokens: 900, outputTokens: 40, costUsd: 0.001, errors: 0 }]]);
    expect([error, warn]).toEqual(['[]', '[]']);
  });

  it('reads who was refused what, when access to a model is denied', () => {
    const cause = new AccessDeniedException({
      message:
        'User: arn:aws:sts::111122223333:assumed-role/compose is not authorized to perform: bedrock:InvokeModel',
      $metadata: {},
    });
    const { figures, error } = reported({ asked: asked([new ModelFailure('denied', { cause })]) });
    expect(figures[0]?.[0]).toMatchObject({ errors: 1 });
    expect(error).toContain('not authorized to perform: bedrock:InvokeModel');
    expect(error).toContain('"session_id":"ses_1"');
  });

  it('reads the kind of any other error only: what it says may repeat what was sent', () => {
    const cause = new Error('input was: Dear Ada, my phone number is');
    const { error } = reported({ asked: asked([new ModelFailure('bad_request', { cause })]) });
    expect(error).toContain('bad_request');
    expect(error).not.toContain('Ada');
  });

  it('sees a model that was given up, and which sections went on without it', () => {
    const written_by = {
      composer: 'model-free' as const,
      taken_over: [{ section: 'Whole plan', why: 'It failed.' }],
    };
    const { figures, error, warn } = reported({ asked: asked([], true), written_by });
    expect(figures[0]?.[0]).toMatchObject({ errors: 1 });
    expect(error).toContain('given up');
    expect(warn).toContain('Whole plan');
  });

  it('is told nothing of models where none is configured', () => {
    const { figures } = reported({});
    expect(figures).toEqual([]);
  });
});
