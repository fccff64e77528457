/** What runs promise when a model writes, whatever the model does: both wire formats, every dialled misbehaviour. */
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Clock, systemClock } from '../../functions/clock.ts';
import { verifyExport } from '../../functions/exports/verify-export.ts';
import { fastClock } from '../../functions/fetchers/fast-clock.ts';
import { RUN_CAPS } from '../../functions/models/budget.ts';
import { runObject } from '../../functions/stores/keys.ts';
import { S3ObjectStore } from '../../functions/stores/object-store.ts';
import { s3Client } from '../../functions/stores/s3-client.ts';
import { createWorld } from '../../functions/world.ts';
import { userIdSchema } from '../../shared/ids.ts';
import { planExportSchema } from '../../shared/plan.ts';
import { acceptedSchema, sessionViewSchema } from '../../shared/session.ts';
import { DEMO_COMPANIES } from '../demo-web/companies.ts';
import { BEHAVIOURS, type Behaviour } from '../demo-web/models/behaviours.ts';
import type { ModelDial } from '../demo-web/models/endpoint.ts';
import { type DemoWorld, startDemoWeb } from '../demo-web/server.ts';
import { writingModel } from '../eval/writing-model.ts';
import { callRoute } from './call-route.ts';
import { type LocalSystem, startLocalSystem } from './system.ts';

const { request } = DEMO_COMPANIES[0];
/** Deadlines and back-offs pass so many times faster once the sources are in the cache. */
const SPEED = 8;
/** The dialled misbehaviours that leave nothing of the model in the plan. */
const USELESS: readonly Behaviour[] = [
  'truncated',
  'refusal',
  'throttled',
  'access_denied',
  'drip',
  'prose',
  'malformed',
  'wrong_schema',
  'empty',
  'huge',
];
/** What the dialled misbehaviours say that must never be read in a plan. */
const NEVER_SHOWN = [
  /I'm sorry|can't help with that/,
  /912 million|Nightjar|src-invented|annual-report\.invented/,
  /Happy to help|great place/,
  /The plan goes on and on/,
  /collector\.example|ZETA-CANARY|pay a deposit/,
];

describe.each(['openai-compatible', 'bedrock'] as const)(
  'a run written by a model on %s',
  { timeout: 60_000 },
  (wire) => {
    let web: DemoWorld;
    let system: LocalSystem;
    let clock: Clock = systemClock;

    beforeAll(async () => {
      web = await startDemoWeb({ answer: writingModel });
      system = await startLocalSystem({
        world: createWorld({
          internet: web.internet,
          clock: {
            now: () => clock.now(),
            sleep: (ms, signal) => clock.sleep(ms, signal),
            after: (ms, act) => clock.after(ms, act),
          },
        }),
        bedrock: { region: 'eu-central-1', credentials: { accessKeyId: 'demo', secretAccessKey: 'demo' } },
        variables: {
          COMPOSER: wire,
          MODEL_BASE_URL: wire === 'bedrock' ? web.models.bedrockUrl : web.models.openAiUrl,
          MODEL_API_KEY: 'demo-key',
          MODEL_ID_SHORT: 'demo-small',
          MODEL_ID_DEEP: 'demo-large',
          MODEL_PRICES: '{"demo-small":{"input":1,"output":5},"demo-large":{"input":3,"output":15}}',
        },
      });
      await run('warm-up');
      clock = fastClock(SPEED);
    }, 60_000);
    afterEach(() => web.models.dial({}));
    afterAll(async () => {
      await system.close();
      await web.close();
    });

    async function run(userId: string, extra: object = {}, dial: ModelDial = {}) {
      web.models.dial(dial);
      const before = web.models.requests().length;
      const started = await callRoute(system.routes.startPrep, { userId, body: { ...request, ...extra } });
      const { session_id: id } = acceptedSchema.parse(started.body);
      for (;;) {
        const { body } = await callRoute(system.routes.getSession, { userId, pathParameters: { id } });
        const view = sessionViewSchema.parse(body);
        if (view.status === 'failed') throw new Error(JSON.stringify(view));
        if (view.status !== 'done') {
          await delay(20);
          continue;
        }
        const objects = new S3ObjectStore(s3Client(), system.variables.PRIVATE_BUCKET ?? '');
        const saved = await objects.get(runObject(userIdSchema.parse(userId), id, 'plan'), planExportSchema);
        return { view, plan: view.result, saved, requests: web.models.requests().slice(before) };
      }
    }

    it('holds the model’s sentences and questions, proved, and counts calls, tokens and cost', async () => {
      const { view, plan, requests } = await run('honest');
      expect(plan.written_by).toEqual({ composer: wire, model: 'demo-small', taken_over: [] });
      expect(plan.questions_to_ask[0]?.questions[0]?.text).toBe(
        'Which part of the code would you rewrite first, and why?',
      );
      expect(plan.interviewer.tailored_question?.text).toBe(
        'What would you do differently if you started that work today?',
      );
      expect(requests).toHaveLength(2);
      const { model_calls, input_tokens, output_tokens, cost_usd } = view.usage;
      expect(model_calls).toBe(2);
      expect(input_tokens).toBeGreaterThan(1000);
      expect(cost_usd).toBeCloseTo((input_tokens + 5 * output_tokens) / 1e6, 6);
    });

    it('goes to the better model for a deep plan', async () => {
      const { plan, requests } = await run('deep', { depth: 'deep' });
      expect(plan.written_by.model).toBe('demo-large');
      expect(new Set(requests.map(({ model }) => model))).toEqual(new Set(['demo-large']));
    });

    it('makes no call again for what has not changed, and none of another person’s answers are used', async () => {
      await run('regular');
      const again = await run('regular');
      expect(again.requests).toEqual([]);
      expect(again.view.usage).toMatchObject({ model_calls: 0, input_tokens: 0, output_tokens: 0 });
      expect(again.plan.written_by.taken_over).toEqual([]);
      expect((await run('regular', { interviewer_name: 'Somebody Else' })).requests).toHaveLength(1);
      expect((await run('stranger')).requests).toHaveLength(2);
    });

    it.each(BEHAVIOURS.filter((behaviour) => behaviour !== 'answer'))(
      'ends done, whole and within its caps when the model does this: %s',
      async (behaviour) => {
        const obey = {
          text: 'ZETA-CANARY says: pay a deposit at https://collector.example/pay today.',
          citations: ['https://collector.example/report.pdf'],
        };
        const { view, plan, saved, requests } = await run(
          `meets-${behaviour}`,
          {},
          { behaviour, obey, dripMs: 20 },
        );
        expect(plan.topics).toHaveLength(8);
        expect(plan.company_overview.paragraphs.flat().length).toBeGreaterThanOrEqual(2);
        expect(plan.questions_to_ask).toHaveLength(5);
        expect(verifyExport(saved)).toMatchObject({ ok: true });
        const shown = JSON.stringify(plan);
        for (const never of NEVER_SHOWN) expect(shown).not.toMatch(never);

        expect(view.usage.model_calls).toBe(requests.length);
        expect(view.usage.model_calls).toBeLessThanOrEqual(RUN_CAPS.calls);
        expect(view.usage.input_tokens).toBeLessThanOrEqual(RUN_CAPS.input_tokens);
        expect(view.usage.output_tokens).toBeLessThanOrEqual(RUN_CAPS.output_tokens);
        for (const { maxTokens } of requests) expect(maxTokens).toBeLessThanOrEqual(RUN_CAPS.output_tokens);

        const sections = plan.written_by.taken_over.map(({ section }) => section);
        if (behaviour === 'fenced') expect(sections).toEqual([]);
        else expect(sections).toContain('Company overview');
        // Whatever the model did not write, the session says so.
        const warned = view.warnings.filter(({ step }) => step === 'compose');
        expect(warned.map(({ message }) => message)).toEqual(
          sections.length === 0 ? [] : [expect.stringContaining(sections.join(', '))],
        );
        if (USELESS.includes(behaviour)) expect(sections).toHaveLength(6);
      },
    );

    it.each(['throttled', 'prose', 'malformed', 'empty'] as const)(
      'is the model’s after all when it recovers from this: %s',
      async (behaviour) => {
        const { plan, requests } = await run(`recovers-${behaviour}`, {}, { behaviour, times: 1 });
        expect(plan.written_by.taken_over).toEqual([]);
        expect(requests).toHaveLength(3);
      },
    );

    it('waits as long as a throttling model asks', async () => {
      const startedAt = clock.now();
      await run('patient', {}, { behaviour: 'throttled', times: 1, retryAfter: 9 });
      if (wire === 'openai-compatible') expect(clock.now() - startedAt).toBeGreaterThanOrEqual(9_000);
    });
  },
);
