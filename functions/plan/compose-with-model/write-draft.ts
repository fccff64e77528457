/** The draft of one run by whichever composer is configured, with who wrote it and what that cost. */
import type { Plan } from '../../../shared/plan.ts';
import type { Usage } from '../../../shared/session-state.ts';
import { BudgetedModel, type Spend } from '../../models/budget.ts';
import type { ConfiguredModel } from '../../models/configured-model.ts';
import type { ModelFailure } from '../../models/model.ts';
import { costOf } from '../../models/prices.ts';
import { RetryingModel } from '../../models/retrying-model.ts';
import { WatchedModel } from '../../models/watched-model.ts';
import type { ObjectStore } from '../../stores/object-store.ts';
import type { World } from '../../world.ts';
import { composeModelFree } from '../compose/compose-model-free.ts';
import type { PlanDraft } from '../compose/draft.ts';
import type { ComposeInput } from '../compose/input.ts';
import { spendLedger } from './spend-ledger.ts';

export interface WrittenDraft {
  draft: PlanDraft;
  written_by: Plan['written_by'];
  usage: Usage;
  /** How it was written, for the step's message. */
  message: string;
  /** For the operator; absent where no model is configured. */
  asked?: AskedModel;
}

export interface AskedModel {
  /** Model or inference-profile id. */
  model: string;
  /** Questions that got no answer after every try. */
  failures: readonly ModelFailure[];
  /** Whether the attempt to write with it ended without a draft. */
  crashed: boolean;
}

export interface DraftWriter {
  privateObjects: ObjectStore;
  world: Pick<World, 'now' | 'clock' | 'random'>;
  /** The model of each depth; undefined where none is configured. */
  models: ((depth: ComposeInput['brief']['request']['depth']) => ConfiguredModel) | undefined;
}

/** All asking of a run ends after this, well before its state is timed out. */
const ASKING_MS = 80_000;
const NOTHING_SPENT: Spend = { calls: 0, input_tokens: 0, output_tokens: 0 };

/** @param composer `model-free` when the configured one has failed */
export async function writeDraft(
  input: ComposeInput,
  composer: 'configured' | 'model-free',
  { privateObjects, world, models }: DraftWriter,
): Promise<WrittenDraft> {
  const configured = models?.(input.brief.request.depth);
  if (!configured) return withoutModel(input, [], usageOf(NOTHING_SPENT));
  const { owner, session_id } = input.brief;
  const [{ composeWithModel }, { keptAnswers }] = await modelWriting();
  const ledger = spendLedger(privateObjects, owner, session_id);
  if (composer === 'model-free') {
    // What the failed attempt spent stays on the bill.
    const spent = (await ledger.read()) ?? NOTHING_SPENT;
    const why = 'Writing with the model failed.';
    const written = withoutModel(input, [{ section: 'Whole plan', why }], usageOf(spent, configured));
    return { ...written, asked: { model: configured.id, failures: [], crashed: true } };
  }
  const budgeted = new BudgetedModel(configured.model, ledger);
  const watched = new WatchedModel(new RetryingModel(budgeted, world));
  const deadline = new AbortController();
  const cancel = world.clock.after(ASKING_MS, () => deadline.abort());
  try {
    const { draft, takenOver } = await composeWithModel(input, {
      model: watched,
      modelName: `${configured.composer} ${configured.id}`,
      kept: keptAnswers({ privateObjects, owner, session: session_id, now: world.now }),
      signal: deadline.signal,
    });
    const usage = usageOf(await budgeted.spent(), configured);
    return {
      draft,
      written_by: { composer: configured.composer, model: configured.id, taken_over: takenOver },
      usage,
      message: messageOf(configured.id, takenOver.length),
      asked: { model: configured.id, failures: watched.failures, crashed: false },
    };
  } finally {
    cancel();
  }
}

/** Prompts, schemas of answers and their checks are loaded where there is a model. */
const modelWriting = () => Promise.all([import('./compose-with-model.ts'), import('./kept-answers.ts')]);

const withoutModel = (
  input: ComposeInput,
  taken_over: Plan['written_by']['taken_over'],
  usage: Usage,
): WrittenDraft => ({
  draft: composeModelFree(input),
  written_by: { composer: 'model-free', taken_over },
  usage,
  message: 'Written without a model',
});

const messageOf = (model: string, takenOver: number): string =>
  takenOver === 0
    ? `Written with ${model}`
    : `Written with ${model}; ${takenOver} ${takenOver === 1 ? 'section' : 'sections'} wholly or partly without it`;

const usageOf = ({ calls, input_tokens, output_tokens }: Spend, configured?: ConfiguredModel): Usage => ({
  model_calls: calls,
  input_tokens,
  output_tokens,
  ...(configured?.price ? { cost_usd: costOf({ input_tokens, output_tokens }, configured.price) } : {}),
});
