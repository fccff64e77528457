import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { resourcesOf, synthesise } from '../stacks/synthesise.ts';
import { alarmMetrics } from './alarm-metrics.ts';

const site = mkdtempSync(path.join(tmpdir(), 'interview-helper-site-'));
writeFileSync(path.join(site, 'index.html'), '<h1>Site</h1>');
afterAll(() => rmSync(site, { recursive: true }));

const { templates } = synthesise({ secrets: { github: 'interview-helper/github' } }, site);
const resources = [...resourcesOf(templates.application).values()];
const alarms = resources.filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm');

describe('alarms', () => {
  it('are on failed runs, 5xx, throttles, models, cost and keys, each with what to do and somebody to tell', () => {
    const described = alarms.map(({ Properties }) => String(Properties.AlarmDescription));
    for (const about of [
      /prep failed/,
      /5xx/,
      /concurrency/,
      /model did not answer/,
      /Models cost/,
      /secret/i,
    ])
      expect(described.filter((text) => about.test(text))).toHaveLength(1);
    for (const { Properties } of alarms) {
      expect(Properties.AlarmDescription).toContain('infra/docs/operations.md');
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  it('watch the errors of every fetcher: its run goes on without it', () => {
    const watched = JSON.stringify(alarms.map(({ Properties }) => Properties.Metrics));
    for (const name of FETCHER_NAMES)
      expect(watched, name).toContain(`Fetch${name.replaceAll('-', '')}Function`);
  });

  it('stay under two dollars a month', () => {
    expect(alarmMetrics(resources)).toBeLessThanOrEqual(20);
  });
});

it('the dashboard names no more metrics than a free one may', () => {
  const [dashboard] = resources.filter(({ Type }) => Type === 'AWS::CloudWatch::Dashboard');
  const { 'Fn::Join': join } = z
    .object({ 'Fn::Join': z.tuple([z.string(), z.array(z.unknown())]) })
    .parse(dashboard?.Properties.DashboardBody);
  const body = join[1].map((part) => (typeof part === 'string' ? part : 'x')).join('');
  const { widgets } = z
    .object({
      widgets: z.array(z.object({ properties: z.object({ metrics: z.array(z.unknown()).default([]) }) })),
    })
    .parse(JSON.parse(body));
  const metrics = widgets.flatMap(({ properties }) => properties.metrics);
  expect(metrics.length).toBeGreaterThan(40);
  expect(metrics.length).toBeLessThanOrEqual(50);
});
