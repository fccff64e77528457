import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarOf, dateIn, daysBetween, parseTimeframe, timeframeProblem } from './timeframe.ts';

const now = new Date('2026-03-02T22:30:00Z');

describe('timeframes', () => {
  it.each([
    ['7 days', 7],
    ['1 day', 1],
    ['2 weeks', 14],
    ['1w', 7],
    [' 3 Months ', 90],
    ['90d', 90],
  ])('reads %j as %i days', (text, days) => {
    expect(parseTimeframe(text)).toBe(days);
  });

  it.each([
    '0 days',
    '400 days',
    '91 days',
    '4 months',
    '1 hour',
    '',
    'soon',
    '7.5 days',
    '-1 day',
    '7 days please',
  ])('refuses %j', (text) => {
    expect(parseTimeframe(text)).toBeUndefined();
  });
});

describe('what is wrong with a timeframe', () => {
  it.each([
    ['2 weeks', undefined],
    ['0 days', 'must be 1 to 90 days, e.g. "7 days" or "2 weeks"'],
    ['400 days', 'must be 1 to 90 days, e.g. "7 days" or "2 weeks"'],
    ['1 hour', 'must be in days: for a few hours, give "1 day" and that many hours a day'],
    ['90 min', 'must be in days: for a few hours, give "1 day" and that many hours a day'],
  ])('of %j it says %j', (text, words) => {
    expect(timeframeProblem(text)).toBe(words);
  });
});

describe('the calendar of a request', () => {
  it('starts tomorrow in the time zone of the candidate', () => {
    expect(calendarOf({ timeframe: '3 days', timezone: 'UTC' }, now)).toEqual({
      days: 3,
      startsOn: '2026-03-03',
      interviewOn: '2026-03-06',
    });
    expect(calendarOf({ timeframe: '3 days', timezone: 'Asia/Tokyo' }, now).startsOn).toBe('2026-03-04');
  });

  it('takes a week when nothing is said', () => {
    expect(calendarOf({ timezone: 'UTC' }, now).days).toBe(7);
  });

  it('ends the day before the interview', () => {
    expect(calendarOf({ interview_at: '2026-03-10T09:00:00Z', timezone: 'UTC' }, now)).toEqual({
      days: 7,
      startsOn: '2026-03-03',
      interviewOn: '2026-03-10',
    });
  });

  it('leaves today for an interview tomorrow', () => {
    expect(calendarOf({ interview_at: '2026-03-03T15:00:00Z', timezone: 'UTC' }, now)).toEqual({
      days: 1,
      startsOn: '2026-03-02',
      interviewOn: '2026-03-03',
    });
  });

  it('refuses an interview in the past, too far away, or before the start', () => {
    expect(() => calendarOf({ interview_at: '2026-03-01T09:00:00Z', timezone: 'UTC' }, now)).toThrow(/past/);
    expect(() => calendarOf({ interview_at: '2026-09-01T09:00:00Z', timezone: 'UTC' }, now)).toThrow(
      /90 days/,
    );
    expect(() =>
      calendarOf(
        { interview_at: '2026-03-10T09:00:00Z', calendar_start: '2026-03-20', timezone: 'UTC' },
        now,
      ),
    ).toThrow(expect.objectContaining({ field: 'calendar_start' }));
  });

  it('refuses days that have all gone by, not those that have begun', () => {
    const from = (calendar_start: string) =>
      calendarOf({ timeframe: '3 days', calendar_start, timezone: 'UTC' }, now);
    expect(() => from('2020-01-01')).toThrow(expect.objectContaining({ field: 'calendar_start' }));
    expect(from('2026-03-01').interviewOn).toBe('2026-03-04');
  });

  it('counts days across daylight saving changes and leap days', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 400 }),
        (date, days) => {
          const from = dateIn('Europe/Berlin', date);
          expect(daysBetween(from, addDays(from, days))).toBe(days);
        },
      ),
    );
  });
});
