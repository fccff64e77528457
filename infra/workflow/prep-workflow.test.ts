import aslValidator from 'asl-validator';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FETCHER_STATES, missingState, STATES } from '../../functions/workflow/states.ts';
import { createWorld } from '../../functions/world.ts';
import { FETCHER_NAMES } from '../../shared/fetcher-names.ts';
import { startLocalSystem } from '../local/system.ts';
import { synthesiseLocal } from '../local/template.ts';
import { REGISTERED_FETCHERS } from './registered-fetchers.ts';

interface State {
  Type: string;
  Retry?: { ErrorEquals: string[]; MaxAttempts: number; JitterStrategy: string; MaxDelaySeconds: number }[];
  Catch?: { ErrorEquals: string[]; Next: string }[];
  Branches?: { States: Record<string, State> }[];
  Parameters?: Record<string, unknown>;
  TimeoutSeconds?: number;
}

const { prep: definition } = synthesiseLocal().definitions;

/** Every state of the machine, nested ones too, by name. */
function statesOf(machine: unknown): Map<string, State> {
  const { States } = z.object({ States: z.record(z.string(), z.custom<State>()) }).parse(machine);
  const found = new Map<string, State>(Object.entries(States));
  for (const state of Object.values(States))
    for (const branch of state.Branches ?? [])
      for (const [name, inner] of statesOf(branch)) found.set(name, inner);
  return found;
}

const states = statesOf(definition);
const tasks = [...states].filter(([, state]) => state.Type === 'Task');

describe('the workflow definition', () => {
  it('is valid Amazon States Language', () => {
    const result = aslValidator(definition);
    expect(result.isValid, result.isValid ? '' : result.errorsText('\n')).toBe(true);
  });

  it('has one branch for each fetcher and every fetcher is registered', () => {
    expect(REGISTERED_FETCHERS.map((fetcher) => fetcher.name)).toEqual([...FETCHER_NAMES]);
    expect(states.get(STATES.gather)?.Branches).toHaveLength(FETCHER_NAMES.length);
    for (const name of FETCHER_NAMES) {
      expect(states.get(FETCHER_STATES[name])?.Catch).toEqual([
        { ErrorEquals: ['States.ALL'], Next: missingState(name), ResultPath: '$.error' },
      ]);
    }
  });

  it('bounds every task by a timeout and the whole run by another', () => {
    for (const [name, state] of tasks) expect(state.TimeoutSeconds, name).toBeGreaterThan(0);
    expect(definition.TimeoutSeconds).toBe(300);
  });

  it('retries passing faults with full jitter and a cap, and nothing else', () => {
    for (const [name, state] of tasks) {
      expect(state.Retry?.length, name).toBe(1);
      for (const retry of state.Retry ?? []) {
        expect(retry).toMatchObject({ JitterStrategy: 'FULL', MaxAttempts: 3, MaxDelaySeconds: 10 });
        expect(retry.ErrorEquals).not.toContain('States.ALL');
      }
    }
  });

  it('falls back to the composer without a model, and any other failure is recorded and ends red', () => {
    expect(states.get(STATES.compose)?.Catch?.[0]?.Next).toBe(STATES.composeModelFree);
    expect(states.get('Run')?.Catch).toEqual([
      { ErrorEquals: ['States.ALL'], Next: STATES.recordFailure, ResultPath: '$.error' },
    ]);
    expect(states.get(STATES.failed)?.Type).toBe('Fail');
  });

  it('passes the session id and outcomes only', () => {
    const texts = tasks.map(([, state]) => JSON.stringify(state.Parameters));
    for (const text of texts) expect(text).toContain('$.session_id');
  });

  it('finds a handler for every task state', async () => {
    const system = await startLocalSystem({ world: createWorld() });
    try {
      const handled = new Set(system.handledStates);
      expect(tasks.map(([name]) => name).filter((name) => !handled.has(name))).toEqual([]);
    } finally {
      await system.close();
    }
  });
});
