/** What an installation has that costs whether anybody comes or not, read from its templates. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ConfigInput } from '../../config/schema.ts';
import { alarmMetrics } from '../../observability/alarm-metrics.ts';
import { resourcesOf, synthesise } from '../../stacks/synthesise.ts';
import type { Standing } from './bill.ts';

export function standingOf(config: ConfigInput): Standing {
  const site = mkdtempSync(path.join(tmpdir(), 'interview-helper-site-'));
  try {
    writeFileSync(path.join(site, 'index.html'), '<h1>Site</h1>');
    const { templates } = synthesise(config, site);
    const resources = Object.values(templates).flatMap((template) => [...resourcesOf(template).values()]);
    const of = (type: string) => resources.filter(({ Type }) => Type === type);
    const firewalls = of('AWS::WAFv2::WebACL');
    return {
      alarmMetrics: alarmMetrics(resources),
      dashboards: of('AWS::CloudWatch::Dashboard').length,
      keys: of('AWS::KMS::Key').length,
      firewalls: firewalls.length,
      firewallRules: firewalls.reduce(
        (sum, { Properties }) => sum + (Array.isArray(Properties.Rules) ? Properties.Rules.length : 0),
        0,
      ),
    };
  } finally {
    rmSync(site, { recursive: true });
  }
}
