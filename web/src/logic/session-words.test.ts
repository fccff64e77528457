import { describe, expect, it } from 'vitest';
import { sessionViewSchema } from '../../../shared/session.ts';
import { againPath, announcement, hostOf, sessionTitle, stepWords } from './session-words.ts';

const created_at = '2026-03-02T10:00:00.000Z';

describe('a run in words', () => {
  const session = sessionViewSchema.parse({
    session_id: `ses_${'0'.repeat(26)}`,
    status: 'fetching',
    created_at,
    company_url: 'https://www.acme.example/',
    role_focus: 'R&D engineer',
    interviewer_name: 'Ada',
    warnings: [],
    steps: [
      {
        name: 'company-site',
        title: 'Company site',
        state: 'done',
        started_at: created_at,
        ended_at: '2026-03-02T10:00:01.500Z',
        message: '9 sources',
      },
      {
        name: 'interviewer',
        title: 'Interviewer',
        state: 'missing',
        started_at: created_at,
        ended_at: created_at,
        reason: 'not_asked',
        message: 'The request names no interviewer.',
      },
      { name: 'news', title: 'News', state: 'running', started_at: created_at },
    ],
  });

  const wordsAt = (now: string) => session.steps.map((step) => stepWords(step, new Date(now)));

  it('is announced by how far it is', () => {
    expect(announcement(session)).toBe('2 of 3 steps finished.');
    expect(sessionTitle(session)).toBe('R&D engineer at acme.example');
    expect(hostOf('nonsense')).toBe('nonsense');
  });

  it('gives no time to a step that nobody asked for', () => {
    expect(wordsAt('2026-03-02T10:00:00.400Z')).toEqual([
      '9 sources (1.5 s)',
      'The request names no interviewer.',
      'working…',
    ]);
  });

  it('counts the seconds of a step that runs, as far as the clocks of device and server agree', () => {
    expect(wordsAt('2026-03-02T10:00:12.900Z')[2]).toBe('working… (12 s)');
    expect(wordsAt('2026-03-02T09:59:00.000Z')[2]).toBe('working…');
    expect(wordsAt('2026-03-02T11:00:00.000Z')[2]).toBe('working…');
  });

  it('can be started again with what it remembers', () => {
    const query = new URLSearchParams(againPath(session).split('?')[1]);
    expect(Object.fromEntries(query)).toEqual({
      company_url: 'https://www.acme.example/',
      role_focus: 'R&D engineer',
      interviewer_name: 'Ada',
      again: session.session_id,
    });
  });
});
