/** What a fetcher is given for one run: the door within the run's budget, the clock, keys, and the shared cache. */
import type { UserId } from '../../shared/ids.ts';
import type { Brief } from '../brief.ts';
import { cacheKey } from '../evidence/cache/cache-key.ts';
import { type AnswerMemory, rememberingDoor } from '../evidence/cache/remembered-answers.ts';
import type { SharedCache } from '../evidence/cache/shared-cache.ts';
import type { Door } from '../web-access/options.ts';
import type { ApiKeys, FetchTools, UploadReader } from './contract.ts';
import { oncePerRun } from './once-per-run.ts';

export interface ToolParts {
  /** Bound to no run; it is bound to this one here. */
  door: Door;
  cache: SharedCache;
  /** Where bodies of answers are kept for conditional requests; without it every request is a full one. */
  bodies?: AnswerMemory['bodies'];
  /** The uploads of one person: a run reads its owner's and nobody else's. */
  uploadsOf(owner: UserId): UploadReader;
  keys: ApiKeys;
  now(): Date;
  /** Unique per call: names this worker's lease. */
  newHolder(): string;
}

export interface RunTools {
  /** For questions that hold what a user gave: nothing is remembered. */
  private: FetchTools;
  /** For public questions: answers are remembered and asked again conditionally. */
  public: FetchTools;
  /** Waits for what is still being remembered. */
  settled(): Promise<void>;
}

export function runTools(
  brief: Pick<Brief, 'session_id' | 'owner'>,
  deadline: number,
  parts: ToolParts,
  ttl: { foundTtlMs: number; missingTtlMs: number },
): RunTools {
  const door = oncePerRun(parts.door.forRun({ runId: brief.session_id, deadline }));
  const { bodies, cache } = parts;
  const remembering = bodies && rememberingDoor(door, { cache, bodies });
  const tools: FetchTools = {
    door,
    now: () => parts.now(),
    msLeft: () => Math.max(0, deadline - parts.now().getTime()),
    keys: parts.keys,
    uploads: parts.uploadsOf(brief.owner),
    async shared(what, identity, schema, make, isComplete) {
      if (identity.length > 600) return make();
      return cache.through(cacheKey(what, 1, identity), schema, parts.newHolder(), async () => {
        const value = await make();
        return { value, ttlMs: isComplete(value) ? ttl.foundTtlMs : ttl.missingTtlMs };
      });
    },
  };
  return {
    private: tools,
    public: remembering ? { ...tools, door: remembering.door } : tools,
    settled: async () => remembering?.settled(),
  };
}
