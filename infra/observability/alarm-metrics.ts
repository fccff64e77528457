/** Counts what CloudWatch bills alarms by: the metrics they watch. */
import type { Resource } from '../stacks/synthesise.ts';

/** Metrics that the alarms among these resources watch; an expression itself is none. */
export function alarmMetrics(resources: Iterable<Resource>): number {
  let count = 0;
  for (const { Type, Properties } of resources) {
    if (Type !== 'AWS::CloudWatch::Alarm') continue;
    const { Metrics: metrics } = Properties;
    count += Array.isArray(metrics) ? metrics.filter((one) => 'MetricStat' in Object(one)).length : 1;
  }
  return count;
}
