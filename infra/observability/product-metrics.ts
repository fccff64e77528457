/** The product's own metrics (functions/metrics.ts) of one installation, as graphs and alarms use them. */
import { Duration } from 'aws-cdk-lib';
import { Metric, type MetricOptions } from 'aws-cdk-lib/aws-cloudwatch';
import {
  INSTALLATION_DIMENSION,
  METRICS_NAMESPACE,
  type MetricName,
  SOURCE_DIMENSION,
} from '../../functions/metrics.ts';
import { FETCHER_NAMES, FETCHER_TITLES } from '../../shared/fetcher-names.ts';

const PERIOD = Duration.minutes(5);

export class ProductMetrics {
  readonly #installation: string;

  constructor(installation: string) {
    this.#installation = installation;
  }

  /** Of the whole installation, summed over five minutes unless `options` says otherwise. */
  metric(metricName: MetricName, options: MetricOptions = {}): Metric {
    return this.#metric(metricName, {}, options);
  }

  /** One metric of every source. */
  sources(metricName: MetricName, options: MetricOptions = {}): Metric[] {
    return FETCHER_NAMES.map((name) =>
      this.#metric(metricName, { [SOURCE_DIMENSION]: name }, { label: FETCHER_TITLES[name], ...options }),
    );
  }

  #metric(metricName: MetricName, dimensions: Record<string, string>, options: MetricOptions): Metric {
    return new Metric({
      namespace: METRICS_NAMESPACE,
      metricName,
      dimensionsMap: { [INSTALLATION_DIMENSION]: this.#installation, ...dimensions },
      statistic: 'Sum',
      period: PERIOD,
      ...options,
    });
  }
}
