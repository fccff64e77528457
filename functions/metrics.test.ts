import { describe, expect, it } from 'vitest';
import { Metrics } from './metrics.ts';

function written(
  act: (metrics: Metrics) => void,
  installation: string | undefined = 'team-a',
): Record<string, unknown>[] {
  const lines: string[] = [];
  act(new Metrics({ installation, now: () => 1_000, write: (line) => lines.push(line) }));
  return lines.map((line) => {
    expect(line.endsWith('\n')).toBe(true);
    expect(line.trimEnd()).not.toContain('\n');
    return JSON.parse(line);
  });
}

describe('metrics', () => {
  it('are one line of embedded metric format: every figure declared with a unit and present', () => {
    const [record] = written((metrics) => metrics.source({ source: 'news', latencyMs: 120, found: 3 }));
    expect(record).toEqual({
      _aws: {
        Timestamp: 1_000,
        CloudWatchMetrics: [
          {
            Namespace: 'InterviewHelper',
            Dimensions: [['Installation', 'Source']],
            Metrics: [
              { Name: 'SourceFound', Unit: 'Count' },
              { Name: 'SourceMissing', Unit: 'Count' },
              { Name: 'SourceLatency', Unit: 'Milliseconds' },
            ],
          },
        ],
      },
      Installation: 'team-a',
      Source: 'news',
      SourceFound: 3,
      SourceMissing: 0,
      SourceLatency: 120,
    });
  });

  it('say why a source is missing beside the figures, not as a dimension that would be billed', () => {
    const [record] = written((metrics) =>
      metrics.source({ source: 'code', latencyMs: 5, found: 0, missing: 'rate_limited' }),
    );
    expect(record).toMatchObject({ SourceMissing: 1, reason: 'rate_limited' });
    expect(JSON.stringify(record?._aws)).not.toContain('reason');
  });

  it('leave out what a run had no reason to ask', () => {
    expect(
      written((metrics) =>
        metrics.source({ source: 'interviewer', latencyMs: 1, found: 0, missing: 'not_asked' }),
      ),
    ).toEqual([]);
  });

  it('have no cost where no price is known', () => {
    const figures = { calls: 2, inputTokens: 900, outputTokens: 300, errors: 0 };
    const [unknown] = written((metrics) => metrics.model({ ...figures, costUsd: undefined }));
    const [known] = written((metrics) => metrics.model({ ...figures, costUsd: 0.002 }));
    expect(JSON.stringify(unknown)).not.toContain('ModelCost');
    expect(known).toMatchObject({ ModelCost: 0.002, ModelInputTokens: 900 });
  });

  it('are not written where no installation is named', () => {
    expect(written((metrics) => metrics.secretProblem(), '')).toEqual([]);
  });
});
