/** What the pages say about a plan, a run and the list, apart from how it looks. */
import { describe, expect, it } from 'vitest';
import { type SessionSummary, sessionSummarySchema, sessionViewSchema } from '../../../shared/session.ts';
import { daysFromNow, duration, standingOf, weeksOf } from './plan-dates.ts';
import { planSections } from './plan-sections.ts';
import { isMoving, withNewest } from './session-list.ts';
import { againPath, announcement, hostOf, sessionTitle, stepWords } from './session-words.ts';
import { sourcePlace } from './source-place.ts';

const subject = {
  company_name: 'Acme',
  company_url: 'https://acme.example',
  role_focus: 'Backend',
  skill_level: 'intermediate',
  days: 3,
  hours_per_day: 2,
  timezone: 'Europe/Berlin',
  starts_on: '2026-03-03',
  interview_on: '2026-03-06',
} as const;
const day = (number: number) => ({
  day: number,
  date: `2026-03-${String(number + 2).padStart(2, '0')}`,
  goal: 'x',
  minutes: 120,
  tasks: [],
});
const schedule = { days: [day(1), day(2), day(3)], total_minutes: 360, day_card: ['Breathe.'] };

describe('where a candidate stands', () => {
  const at = (instant: string) => standingOf({ subject, schedule }, new Date(instant));

  it('is before the plan, on one of its days, on the day itself, or past it', () => {
    expect(at('2026-03-01T12:00:00Z')).toEqual({ kind: 'before', daysToStart: 2 });
    expect(at('2026-03-04T12:00:00Z')).toMatchObject({ kind: 'day', day: { day: 2 } });
    expect(at('2026-03-06T12:00:00Z')).toEqual({ kind: 'interview' });
    expect(at('2026-03-07T12:00:00Z')).toEqual({ kind: 'over' });
  });

  it('goes by the time zone of the plan, not by the clock of the server', () => {
    // 23:30 in London is half past midnight in Berlin.
    expect(at('2026-03-03T23:30:00Z')).toMatchObject({ kind: 'day', day: { day: 2 } });
  });

  it('shows what is to be done where the interview is on a study day', () => {
    const today = { ...subject, interview_on: '2026-03-03' };
    const standing = standingOf({ subject: today, schedule }, new Date('2026-03-03T08:00:00Z'));
    expect(standing).toMatchObject({ kind: 'day', day: { day: 1 } });
  });

  it('counts the days to the interview in words', () => {
    const from = (instant: string) => daysFromNow('2026-03-06', 'UTC', new Date(instant));
    expect(
      ['2026-03-01', '2026-03-05', '2026-03-06', '2026-03-07', '2026-03-09'].map((date) =>
        from(`${date}T10:00:00Z`),
      ),
    ).toEqual(['in 5 days', 'tomorrow', 'today', 'yesterday', '3 days ago']);
  });
});

describe('times in words', () => {
  it('tell hours and minutes, and rest', () => {
    expect([0, 45, 60, 90].map(duration)).toEqual(['rest', '45 min', '1 h', '1 h 30 min']);
  });

  it('put long plans into weeks', () => {
    const days = Array.from({ length: 16 }, (_, i) => day(i + 1));
    expect(weeksOf(days).map((week) => week.length)).toEqual([7, 7, 2]);
    expect(weeksOf(days.slice(0, 14))).toHaveLength(1);
  });
});

describe('the sections of a plan', () => {
  const rest = {
    subject,
    schedule,
    interviewer: { role: [], trajectory: [], likely_angle: [], rapport_points: [] },
    sources: [],
  };

  it('leave out what has nothing to say', () => {
    const ids = planSections({ ...rest, behavioural: { items: [] } }).map(({ id }) => id);
    expect(ids[0]).toBe('summary');
    expect(ids).not.toContain('behavioural');
    expect(ids).not.toContain('sources');
  });

  it('name the interviewer where one is known', () => {
    const named = { ...rest, interviewer: { ...rest.interviewer, name: 'Ada' }, behavioural: { items: [] } };
    expect(planSections(named).find(({ id }) => id === 'interviewer')?.title).toBe('Interviewer: Ada');
  });
});

describe('the place of a source', () => {
  it('is its host and path, an upload’s is its title', () => {
    expect(sourcePlace({ url: 'https://www.acme.example/careers/?x=1', title: 'C' })).toBe(
      'acme.example/careers',
    );
    expect(sourcePlace({ url: null, title: 'LinkedIn profile' })).toBe('LinkedIn profile');
    expect(sourcePlace(undefined)).toBe('unknown');
  });
});

const id = (char: string) => `ses_${char.repeat(26)}`;
const created_at = '2026-03-02T10:00:00.000Z';

describe('a run in words', () => {
  const session = sessionViewSchema.parse({
    session_id: id('0'),
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
    });
  });
});

describe('the list of preps', () => {
  const summary = (char: string, status: SessionSummary['status']) =>
    sessionSummarySchema.parse({
      session_id: id(char),
      status,
      created_at,
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

  it('never shows a status move back', () => {
    expect(withNewest([summary('2', 'done')], [summary('2', 'fetching')])[0]?.status).toBe('done');
  });

  it('is watched only while something moves', () => {
    expect(isMoving([summary('1', 'done'), summary('2', 'failed')])).toBe(false);
    expect(isMoving([summary('1', 'processing')])).toBe(true);
  });
});
