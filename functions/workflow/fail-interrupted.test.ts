import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../log.ts';
import { failInterrupted } from './fail-interrupted.ts';

afterEach(() => vi.restoreAllMocks());

describe('sweeping what is open without an execution', () => {
  it('leaves no other unswept when one can’t be looked at, and says so at the end', async () => {
    vi.spyOn(logger, 'warn').mockImplementation(() => {});
    const error = vi.spyOn(logger, 'error').mockImplementation(() => {});
    const failed: string[] = [];
    const sweeping = failInterrupted(['broken', 'running', 'over', 'lost'], {
      facts: (name) => ({ session_id: name }),
      isRunning: async (name) => {
        if (name === 'broken') throw new Error('throttled');
        return name === 'running';
      },
      fail: async (name) => {
        failed.push(name);
        return name !== 'over';
      },
    });
    await expect(sweeping).rejects.toThrow('1 of 4 were not swept');
    expect(failed).toEqual(['over', 'lost']);
    expect(JSON.stringify(error.mock.calls)).toContain('broken');
  });
});
