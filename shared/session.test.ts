import { describe, expect, it } from 'vitest';
import { sessionViewSchema } from './session.ts';

describe('a session', () => {
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
