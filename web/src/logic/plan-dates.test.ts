import { describe, expect, it } from 'vitest';
import { daysFromNow, duration, standingOf, weeksOf } from './plan-dates.ts';
import { SUBJECT } from './test-subject.ts';

const day = (number: number) => ({
  day: number,
  date: `2026-03-${String(number + 2).padStart(2, '0')}`,
  goal: 'x',
  minutes: 120,
  tasks: [],
});
const schedule = { days: [day(1), day(2), day(3)], total_minutes: 360, day_card: ['Breathe.'] };

describe('where a candidate stands', () => {
  const at = (instant: string) => standingOf({ subject: SUBJECT, schedule }, new Date(instant));

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
    const today = { ...SUBJECT, interview_on: '2026-03-03' };
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
