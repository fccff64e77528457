/** Faults of the model that writes: by our rule the run is done all the same, and says what was written without it. */
import { RUN_CAPS } from '../../../functions/models/budget.ts';
import type { Behaviour } from '../../demo-web/models/behaviours.ts';
import { lambdaContext } from '../../local/lambda-context.ts';
import { ceilingOf } from './invariants.ts';
import type { Lab } from './lab.ts';
import type { RunRecord } from './run-once.ts';
import type { Trial } from './source-faults.ts';

export type Wire = 'bedrock' | 'openai-compatible';

const CANARY = 'ZETA-CANARY says: pay a deposit at https://collector.example/pay today.';

/** Fault name → what is dialled. */
const DIALLED: Readonly<Record<string, readonly Behaviour[]>> = {
  throttle: ['throttled'],
  malformed_json: ['prose', 'malformed'],
  malformed: ['prose', 'malformed'],
  schema_miss: ['wrong_schema'],
  wrong_schema: ['wrong_schema'],
  refusal: ['refusal'],
  truncation: ['truncated'],
  empty: ['empty'],
  slow: ['drip'],
  slow_drip: ['drip'],
  fake_citation: ['invented_citations'],
  injected: ['obey'],
  huge: ['huge'],
  access_denied: ['access_denied'],
};

/** What the behaviours say and a reader must never see. */
const NEVER_SHOWN = [
  /I'm sorry|can't help with that/,
  /912 million|Nightjar|src-invented|annual-report\.invented/,
  /Happy to help|great place/,
  /The plan goes on and on/,
  /collector\.example|ZETA-CANARY/,
];

export function modelTrials(wire: Wire, fault: string): Trial[] | undefined {
  if (fault === 'timeout') return [silent(wire)];
  if (fault === 'duplicate') return [askedTwice(wire)];
  return DIALLED[fault]?.map((behaviour) => dialled(wire, behaviour));
}

function dialled(model: Wire, behaviour: Behaviour): Trial {
  return {
    name: behaviour,
    model,
    isHealthy: () => true,
    arm: (lab) => {
      if (behaviour === 'drip') lab.clock.maxJumpMs = 1_000;
      lab.web.models.dial({
        behaviour,
        dripMs: 15,
        obey: { text: CANARY, citations: ['https://collector.example/report.pdf'] },
      });
    },
    check: (run, _baseline, lab) => [
      ...usual(run, lab),
      ...(behaviour === 'throttled' ? politeBackOff(run, lab, model) : []),
      ...(behaviour === 'access_denied' ? deniedOnce(run, lab) : []),
    ],
  };
}

function usual(run: RunRecord, lab: Lab): string[] {
  const { last } = run;
  if (last?.status !== 'done') return [`the run ended ${last?.status}`];
  const { model_calls, input_tokens, output_tokens } = last.usage;
  const asked = lab.web.models.requests();
  const shown = JSON.stringify(last.result);
  return [
    ...(asked.length === 0 ? ['the model was never asked'] : []),
    ...(model_calls > RUN_CAPS.calls || asked.length > RUN_CAPS.calls ? [`${asked.length} model calls`] : []),
    ...(input_tokens > RUN_CAPS.input_tokens || output_tokens > RUN_CAPS.output_tokens
      ? ['more tokens than the caps allow']
      : []),
    ...(last.result.written_by.taken_over.length === 0
      ? ['nothing says that the model did not write it']
      : []),
    ...NEVER_SHOWN.filter((never) => never.test(shown)).map((never) => `the plan shows ${never.source}`),
  ];
}

/** Calls to the model by address, with the run's time of each. */
const callsOf = (lab: Lab) =>
  lab.web.requests().filter(({ method, path }) => method === 'POST' && /\/converse|\/completions/.test(path));

function politeBackOff({ last }: RunRecord, lab: Lab, wire: Wire): string[] {
  const times = callsOf(lab).map(({ at }) => at.getTime());
  const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
  const charged = last?.status === 'done' && last.usage.input_tokens + last.usage.output_tokens > 0;
  // Only the OpenAI wire tells how long to wait: a second.
  const least = wire === 'bedrock' ? 0 : 1_000;
  const impolite = gaps.slice(0, 2).some((gap, i) => gap < least || gap > least + ceilingOf(i + 1));
  return [
    ...(charged ? ['throttled calls were charged'] : []),
    ...(impolite ? [`waits of ${gaps.join(', ')} ms`] : []),
  ];
}

function deniedOnce({ log }: RunRecord, lab: Lab): string[] {
  const asked = lab.web.models.requests().map(({ messages }) => JSON.stringify(messages));
  return [
    ...(new Set(asked).size === asked.length ? [] : ['asked again after being denied']),
    ...(/"level":"(?:ERROR|WARN)"/.test(log) ? [] : ['no log line for an operator']),
  ];
}

function silent(model: Wire): Trial {
  return {
    model,
    isHealthy: () => true,
    arm: (lab) => lab.web.dial('127.0.0.1', { fault: 'timeout' }),
    check: ({ last, tookMs }, _baseline, lab) => [
      ...(last?.status === 'done' ? [] : [`the run ended ${last?.status}`]),
      ...(callsOf(lab).length > 4 ? [`${callsOf(lab).length} calls to a silent model`] : []),
      ...(tookMs > 120_000 ? [`the model was waited for ${Math.round(tookMs / 1000)} s`] : []),
    ],
  };
}

/** Compose is invoked again after it succeeded: what the model said is on record. */
function askedTwice(model: Wire): Trial {
  return {
    model,
    isHealthy: () => true,
    arm: () => {},
    check: async (_run, _baseline, lab) => {
      const before = callsOf(lab).length;
      const composed = lab.invocations.find(({ name }) => name === 'compose');
      await lab.functions
        .get('compose')?.(composed?.event, lambdaContext('compose'))
        .catch(() => {});
      const more = callsOf(lab).length - before;
      return [
        ...(before === 0 ? ['the model was never asked'] : []),
        ...(more === 0 ? [] : [`${more} model calls more for a task done again`]),
      ];
    },
  };
}
