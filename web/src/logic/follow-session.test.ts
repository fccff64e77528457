import { describe, expect, it } from 'vitest';
import type { SessionStatus, SessionView } from '../../../shared/session.ts';
import { ApiError, type Polled } from './api-client.ts';
import { followSession } from './follow-session.ts';

function view(status: SessionStatus): SessionView {
  const base = {
    session_id: `ses_${'0'.repeat(26)}` as const,
    created_at: '2026-03-02T10:00:00.000Z',
    company_url: 'https://acme.example',
    role_focus: 'Backend',
    steps: [],
    warnings: [],
  };
  if (status === 'failed')
    return { ...base, status, ended_at: base.created_at, error: { code: 'x', message: 'y' } };
  if (status === 'done') throw new Error('not needed here');
  return { ...base, status };
}

const changed = (status: SessionStatus): Polled => ({
  changed: true,
  session: view(status),
  etag: status,
  retryAfterMs: 1000,
});

async function follow(answers: (Polled | Error)[]) {
  const statuses: string[] = [];
  const troubles: string[] = [];
  const waits: number[] = [];
  const etags: (string | undefined)[] = [];
  await followSession(
    {
      client: {
        pollSession: async (_id, etag) => {
          etags.push(etag);
          const next = answers.shift();
          if (next === undefined || next instanceof Error) throw next ?? new Error('asked too often');
          return next;
        },
      },
      sleep: async (ms) => {
        waits.push(ms);
      },
    },
    'ses_x',
    { onSession: (session) => statuses.push(session.status), onTrouble: (message) => troubles.push(message) },
    new AbortController().signal,
  );
  return { statuses, troubles, waits, etags };
}

describe('following a session', () => {
  it('polls as often as the server asks, with the last ETag, until the run ends', async () => {
    const seen = await follow([changed('queued'), { changed: false, retryAfterMs: 2000 }, changed('failed')]);
    expect(seen).toEqual({
      statuses: ['queued', 'failed'],
      troubles: [],
      waits: [1000, 2000],
      etags: [undefined, 'queued', 'queued'],
    });
  });

  it('never shows a status move back', async () => {
    const { statuses } = await follow([changed('processing'), changed('fetching'), changed('failed')]);
    expect(statuses).toEqual(['processing', 'failed']);
  });

  it('goes on through passing trouble, waiting longer each time', async () => {
    const { statuses, troubles, waits } = await follow([
      new TypeError('offline'),
      new ApiError(503, 'later'),
      changed('failed'),
    ]);
    expect(statuses).toEqual(['failed']);
    expect(troubles).toHaveLength(2);
    expect(waits).toEqual([2000, 4000]);
  });

  it('stops when asking again is pointless', async () => {
    await expect(follow([new ApiError(404, 'gone')])).rejects.toThrow('gone');
  });
});
