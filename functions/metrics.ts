/**
 * Figures for the operator, as CloudWatch's embedded metric format: one JSON line in the function's log, from which
 * CloudWatch makes the metrics. Dimensions are the installation and the source, never a person or a session.
 * Source: Amazon CloudWatch User Guide, "Specification: Embedded metric format".
 */
import type { FetcherName } from '../shared/fetcher-names.ts';
import type { MissingReason } from '../shared/source.ts';

export const METRICS_NAMESPACE = 'InterviewHelper';
export const INSTALLATION_DIMENSION = 'Installation';
export const SOURCE_DIMENSION = 'Source';
/** Variable that names the installation; without it (on a laptop, in tests) nothing is written. */
export const METRICS_VARIABLE = 'METRICS_INSTALLATION';

/** Metric → unit. */
const UNITS = {
  SourceFound: 'Count',
  SourceMissing: 'Count',
  SourceLatency: 'Milliseconds',
  ModelCalls: 'Count',
  ModelInputTokens: 'Count',
  ModelOutputTokens: 'Count',
  /** US dollars; CloudWatch knows no currency. */
  ModelCost: 'None',
  ModelErrors: 'Count',
  SecretProblems: 'Count',
} as const;
export type MetricName = keyof typeof UNITS;

export interface SourceFigures {
  source: FetcherName;
  latencyMs: number;
  /** Documents found. */
  found: number;
  /** Why there are none. */
  missing?: MissingReason;
}

export interface ModelFigures {
  calls: number;
  inputTokens: number;
  outputTokens: number;
  /** US dollars; undefined when no price is known. */
  costUsd: number | undefined;
  /** Questions without an answer after every try. */
  errors: number;
}

export interface MetricsParts {
  installation: string | undefined;
  now(): number;
  write(line: string): void;
}

export class Metrics {
  readonly #parts: MetricsParts;

  constructor(parts: MetricsParts) {
    this.#parts = parts;
  }

  /** How a source did in one run. What a run had no reason to ask counts as neither found nor missing. */
  source({ source, latencyMs, found, missing }: SourceFigures): void {
    if (missing === 'not_asked') return;
    this.#put(
      { SourceFound: found, SourceMissing: missing === undefined ? 0 : 1, SourceLatency: latencyMs },
      { [SOURCE_DIMENSION]: source },
      missing === undefined ? {} : { reason: missing },
    );
  }

  model({ calls, inputTokens, outputTokens, costUsd, errors }: ModelFigures): void {
    this.#put({
      ModelCalls: calls,
      ModelInputTokens: inputTokens,
      ModelOutputTokens: outputTokens,
      ModelErrors: errors,
      ...(costUsd !== undefined && { ModelCost: costUsd }),
    });
  }

  secretProblem(): void {
    this.#put({ SecretProblems: 1 });
  }

  #put(
    values: Partial<Record<MetricName, number>>,
    dimensions: Record<string, string> = {},
    facts: Record<string, string> = {},
  ): void {
    const { installation, now, write } = this.#parts;
    if (installation === undefined || installation === '') return;
    const all = { [INSTALLATION_DIMENSION]: installation, ...dimensions };
    const names = (Object.keys(UNITS) as MetricName[]).filter((name) => values[name] !== undefined);
    const record = {
      _aws: {
        Timestamp: now(),
        CloudWatchMetrics: [
          {
            Namespace: METRICS_NAMESPACE,
            Dimensions: [Object.keys(all)],
            Metrics: names.map((name) => ({ Name: name, Unit: UNITS[name] })),
          },
        ],
      },
      ...all,
      ...facts,
      ...values,
    };
    write(`${JSON.stringify(record)}\n`);
  }
}

/** The function's own. Written past the console, which would put words of its own before the JSON. */
export const metrics = new Metrics({
  installation: process.env[METRICS_VARIABLE],
  now: Date.now,
  write: (line) => process.stdout.write(line),
});
