import { describe, expect, it } from 'vitest';
import { type SessionSummary, sessionSummarySchema } from '../../../shared/session.ts';
import { isMoving, withNewest, withOlder } from './session-list.ts';

describe('the list of preps', () => {
  const summary = (char: string, status: SessionSummary['status']) =>
    sessionSummarySchema.parse({
      session_id: `ses_${char.repeat(26)}`,
      status,
      created_at: '2026-03-02T10:00:00.000Z',
      company_url: 'https://acme.example',
      role_focus: 'x',
    });

  it('takes in new preps and statuses, and keeps older pages', () => {
    const shown = [summary('2', 'fetching'), summary('1', 'done')];
    const merged = withNewest(shown, [summary('3', 'queued'), summary('2', 'done')]);
    expect(merged.map(({ session_id, status }) => [session_id.at(-1), status])).toEqual([
      ['3', 'queued'],
      ['2', 'done'],
      ['1', 'done'],
    ]);
  });

  it('shows a prep once, however often the page it is on was asked for', () => {
    const shown = withOlder([summary('3', 'done')], [summary('2', 'done')]);
    const ids = withOlder(shown, [summary('2', 'done'), summary('1', 'done')]).map(({ session_id }) =>
      session_id.at(-1),
    );
    expect(ids).toEqual(['3', '2', '1']);
  });

  it('never shows a status move back', () => {
    expect(withNewest([summary('2', 'done')], [summary('2', 'fetching')])[0]?.status).toBe('done');
  });

  it('is watched only while something moves', () => {
    expect(isMoving([summary('1', 'done'), summary('2', 'failed')])).toBe(false);
    expect(isMoving([summary('1', 'processing')])).toBe(true);
  });
});
