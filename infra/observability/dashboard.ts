/**
 * The dashboard: preps, sources, models, the API and the functions of a run. It names at most 50 metrics: up to there
 * an account has three dashboards for nothing (Amazon CloudWatch pricing).
 */
import { Duration } from 'aws-cdk-lib';
import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import * as cloudwatch from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import type { ProductMetrics } from './product-metrics.ts';

export interface DashboardParts {
  title: string;
  api: RestApi;
  stateMachine: IStateMachine;
  /** By the name a reader sees. */
  functions: ReadonlyMap<string, IFunction>;
  product: ProductMetrics;
}

const WIDTH = 24;

export function addDashboard(scope: Construct, parts: DashboardParts): cloudwatch.Dashboard {
  const header = new cloudwatch.TextWidget({
    markdown: `# ${parts.title}\nRuns are executions of the state machine, named after their session.`,
    width: WIDTH,
    height: 2,
  });
  return new cloudwatch.Dashboard(scope, 'Dashboard', {
    defaultInterval: Duration.days(1),
    widgets: [[header], preps(parts), sources(parts), models(parts), requests(parts), functions(parts)],
  });
}

const graph = (title: string, left: cloudwatch.IMetric[], width = 12) =>
  new cloudwatch.GraphWidget({ title, left, width, liveData: true });

const preps = ({ stateMachine }: DashboardParts) => [
  graph('Preps', [
    stateMachine.metricStarted({ label: 'started' }),
    stateMachine.metricSucceeded({ label: 'done' }),
    stateMachine.metricFailed({ label: 'failed' }),
    stateMachine.metricTimedOut({ label: 'timed out' }),
    stateMachine.metricAborted({ label: 'stopped' }),
  ]),
  graph('Time of a prep (ms)', [
    stateMachine.metricTime({ statistic: 'p50', label: 'p50' }),
    stateMachine.metricTime({ statistic: 'p95', label: 'p95' }),
  ]),
];

const sources = ({ product }: DashboardParts) => [
  graph('Documents found, by source', product.sources('SourceFound'), 8),
  graph('Runs without it, by source', product.sources('SourceMissing'), 8),
  graph('Time of each source, p95 (ms)', product.sources('SourceLatency', { statistic: 'p95' }), 8),
];

const models = ({ product }: DashboardParts) => [
  graph(
    'Tokens',
    [
      product.metric('ModelInputTokens', { label: 'read' }),
      product.metric('ModelOutputTokens', { label: 'written' }),
    ],
    8,
  ),
  graph('Cost of models (USD)', [product.metric('ModelCost', { label: 'USD' })], 8),
  graph(
    'Models and keys',
    [
      product.metric('ModelCalls', { label: 'calls' }),
      product.metric('ModelErrors', { label: 'questions without an answer' }),
      product.metric('SecretProblems', { label: 'secrets that could not be used' }),
    ],
    8,
  ),
];

const requests = ({ api }: DashboardParts) => [
  graph('Requests', [
    api.metricCount({ label: 'all' }),
    api.metricClientError({ label: '4xx' }),
    api.metricServerError({ label: '5xx' }),
  ]),
  graph('Latency of the API (ms)', [
    api.metricLatency({ statistic: 'p50', label: 'p50' }),
    api.metricLatency({ statistic: 'p95', label: 'p95' }),
  ]),
];

/** The states that compute; how long sources take is a graph of its own. */
const COMPUTING = ['distil', 'compose', 'prove', 'buildPdf'];
/** Of everything a run passes through; errors of routes are 5xx. */
const OF_A_RUN: readonly string[] = [...FETCHER_NAMES, ...COMPUTING];

function functions({ functions: named }: DashboardParts) {
  const each = (names: readonly string[], pick: (fn: IFunction) => cloudwatch.Metric) =>
    names.flatMap((label) => {
      const fn = named.get(label);
      return fn ? [pick(fn).with({ label })] : [];
    });
  return [
    graph(
      'Time of each function, p95 (ms)',
      each(COMPUTING, (fn) => fn.metricDuration({ statistic: 'p95' })),
    ),
    graph(
      'Errors of each function',
      each(OF_A_RUN, (fn) => fn.metricErrors()),
    ),
  ];
}
