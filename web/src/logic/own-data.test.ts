import { describe, expect, it } from 'vitest';
import type { DataDeletionView } from '../../../shared/deletion.ts';
import type { ExportedSession, UserExport } from '../../../shared/user-export.ts';
import { ApiError } from './api-client.ts';
import { deletePrep, deletionWords, followDeletion, takeOut } from './own-data.ts';

const view = (parts: { status: 'deleting' | 'done' }): DataDeletionView => {
  const base = { status_url: '/api/user/data', requested_at: '2026-03-02T09:00:00Z', sessions_deleted: 2 };
  return parts.status === 'done'
    ? { ...base, status: 'done', ended_at: '2026-03-02T09:05:00Z' }
    : { ...base, status: 'deleting' };
};

describe('deleting a prep', () => {
  it('takes one that is gone already as gone, and any other refusal as one', async () => {
    const answers = (status: number) => ({
      deleteSession: () => Promise.reject(new ApiError(status, 'No.')),
    });
    expect(await deletePrep(answers(404), 'ses_1')).toBe('gone');
    await expect(deletePrep(answers(503), 'ses_1')).rejects.toThrow('No.');
  });
});

describe('taking everything out', () => {
  const session = (role_focus: string): ExportedSession => ({
    summary: {
      session_id: `ses_${'0'.repeat(26)}`,
      status: 'done',
      created_at: '2026-03-02T09:00:00Z',
      company_url: 'https://example.com',
      role_focus,
    },
    request: {
      company_url: 'https://example.com',
      role_focus,
      skill_level: 'advanced',
      hours_per_day: 2,
      timezone: 'UTC',
      depth: 'short',
    },
    steps: [],
    warnings: [],
  });
  const page = (roles: string[], cursor?: string): UserExport => ({
    export_version: 1,
    exported_at: '2026-03-02T09:00:00Z',
    user_id: 'ada',
    sessions: roles.map(session),
    uploads: [],
    ...(cursor !== undefined && { cursor }),
  });

  it('puts all pages together in their order, and tells how far it is', async () => {
    const pages: Record<string, UserExport> = {
      first: page(['a', 'b'], 'two'),
      two: page([], 'three'),
      three: page(['c']),
    };
    const told: number[] = [];
    const client = { exportData: async (cursor = 'first') => pages[cursor] ?? page([]) };
    const whole = await takeOut(client, (count) => told.push(count));
    expect(whole.sessions.map(({ summary }) => summary.role_focus)).toEqual(['a', 'b', 'c']);
    expect(whole.cursor).toBeUndefined();
    expect(told).toEqual([2, 2]);
  });
});

describe('following the deletion of everything', () => {
  async function follow(answers: (DataDeletionView | undefined | Error)[], begun?: DataDeletionView) {
    const seen: unknown[] = [];
    const troubles: string[] = [];
    const waits: number[] = [];
    const client = {
      getDataDeletion: async () => {
        const next = answers.shift();
        if (next instanceof Error) throw next;
        return next;
      },
    };
    const sleep = async (ms: number) => {
      waits.push(ms);
    };
    await followDeletion(
      { client, sleep },
      { onView: (one) => seen.push(one?.status), onTrouble: (message) => troubles.push(message) },
      new AbortController().signal,
      begun,
    );
    return { seen, troubles, waits };
  }

  it('tells each state until it is done', async () => {
    const { seen, waits } = await follow(
      [view({ status: 'deleting' }), view({ status: 'done' })],
      view({ status: 'deleting' }),
    );
    expect(seen).toEqual(['deleting', 'deleting', 'done']);
    expect(waits).toEqual([5_000, 5_000]);
  });

  it('asks once where nothing is being deleted', async () => {
    expect(await follow([undefined])).toEqual({ seen: [undefined], troubles: [], waits: [] });
  });

  it('goes on through trouble, ever slower, and gives up without a sign-in', async () => {
    const down = new ApiError(503, 'Down.');
    const { seen, troubles } = await follow([down, down, view({ status: 'done' })]);
    expect([seen, troubles.length]).toEqual([['done'], 2]);
    await expect(follow([new ApiError(401, 'Sign in.')])).rejects.toThrow('Sign in.');
  });

  it('says done only when it is', () => {
    expect(deletionWords(view({ status: 'deleting' }))).toContain('Deleting… 2 preps so far');
    expect(deletionWords(view({ status: 'done' }))).toContain('everything was deleted (2 preps)');
  });
});
