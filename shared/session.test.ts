import { describe, expect, it } from 'vitest';
import { isFinal, mayFollow, SESSION_STATUSES, sessionViewSchema } from './session.ts';

describe('the session lifecycle', () => {
  it('goes forward only and ends in done or failed', () => {
    for (const from of SESSION_STATUSES)
      for (const to of SESSION_STATUSES)
        if (mayFollow(from, to)) {
          expect(isFinal(from)).toBe(false);
          expect(mayFollow(to, from)).toBe(false);
        }
    expect(mayFollow('queued', 'failed')).toBe(true);
    expect(mayFollow('done', 'failed')).toBe(false);
  });

  it('has no done session without a result and no running one with it', () => {
    const running = {
      session_id: `ses_${'0'.repeat(26)}`,
      created_at: '2026-03-02T10:00:00.000Z',
      company_url: 'https://example.com',
      role_focus: 'Backend',
      steps: [],
      warnings: [],
      status: 'fetching',
    };
    expect(sessionViewSchema.safeParse(running).success).toBe(true);
    expect(sessionViewSchema.safeParse({ ...running, status: 'done' }).success).toBe(false);
    expect(sessionViewSchema.safeParse({ ...running, result: {} }).success).toBe(false);
  });
});
