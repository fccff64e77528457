/** One input changed: only the sections that should change do. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld } from '../../functions/world.ts';
import type { Plan } from '../../shared/plan.ts';
import { acceptedSchema, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { type DemoWorld, startDemoWeb } from '../demo-web/server.ts';
import { callRoute } from './call-route.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

let web: DemoWorld;
let system: LocalSystem;
let base: Plan;

const { interviewer_name, socials, ...nobody } = DEMO_COMPANIES[0].request;
const request = { ...nobody, interviewer_name, socials, timeframe: '7 days', skill_level: 'intermediate' };

beforeAll(async () => {
  web = await startDemoWeb();
  system = await startLocalSystem({ world: createWorld({ internet: web.internet }) });
  base = await plan(request);
}, 60_000);

afterAll(async () => {
  await system.close();
  await web.close();
});

async function plan(body: Record<string, unknown>): Promise<Plan> {
  const accepted = await callRoute(system.routes.startPrep, { userId: 'ada', body });
  const { session_id: id } = acceptedSchema.parse(accepted.body);
  for (;;) {
    const answer = await callRoute(system.routes.getSession, { userId: 'ada', pathParameters: { id } });
    const view = sessionViewSchema.parse(answer.body);
    if (view.status === 'done') return view.result;
    if (view.status === 'failed') throw new Error(view.error.message);
    await delay(25);
  }
}

/** A section without what depends on the order of all claims in the plan. */
const words = (section: unknown) =>
  JSON.stringify(section, (key, value: unknown) =>
    key === 'id' && /^c\d+$/.test(String(value)) ? undefined : value,
  );

function expectSame(changed: Plan, sections: readonly (keyof Plan)[]) {
  for (const section of sections) expect(words(changed[section]), section).toBe(words(base[section]));
}

const ABOUT_THE_COMPANY = ['company_overview', 'rounds'] as const;

describe('a plan', () => {
  it('is the same again for the same request', async () => {
    const again = await plan(request);
    expectSame(again, [
      ...ABOUT_THE_COMPANY,
      'interviewer',
      'topics',
      'schedule',
      'behavioural',
      'questions_to_ask',
      'gaps',
    ]);
  }, 60_000);

  it.each(['1 day', '3 days', '14 days', '30 days'])(
    'for %s changes its schedule only',
    async (timeframe) => {
      const changed = await plan({ ...request, timeframe });
      expect(changed.schedule.days).toHaveLength(Number.parseInt(timeframe, 10));
      expectSame(changed, [
        ...ABOUT_THE_COMPANY,
        'interviewer',
        'topics',
        'behavioural',
        'questions_to_ask',
        'gaps',
      ]);
    },
    60_000,
  );

  it('for another level changes what is studied, not what is known', async () => {
    const changed = await plan({ ...request, skill_level: 'beginner' });
    expect(words(changed.topics)).not.toBe(words(base.topics));
    expectSame(changed, [...ABOUT_THE_COMPANY, 'interviewer', 'behavioural']);
  }, 60_000);

  it('without an interviewer keeps everything about the company', async () => {
    const changed = await plan({ ...nobody, timeframe: '7 days', skill_level: 'intermediate' });
    expect(words(changed.interviewer)).not.toBe(words(base.interviewer));
    expectSame(changed, [...ABOUT_THE_COMPANY, 'behavioural', 'gaps']);
  }, 60_000);

  it('for another role has other topics', async () => {
    const changed = await plan({
      ...request,
      role_focus: 'Frontend engineer, React and accessibility',
      job_url: undefined,
    });
    const ids = (of: Plan) => of.topics.map(({ id }) => id);
    expect(ids(changed)).not.toEqual(ids(base));
    expect(changed.company_overview.paragraphs.length).toBeGreaterThan(0);
  }, 60_000);
});
