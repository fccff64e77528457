import { describe, expect, it } from 'vitest';
import { EMPTY_FORM, filledMore, fromQuery, fromRequest, toRequest, validate } from './prep-form.ts';

describe('the form', () => {
  const filled = { ...EMPTY_FORM, companyUrl: 'acme.example', roleFocus: 'Backend' };

  it('adds the scheme people leave out and leaves empty fields out', () => {
    expect(toRequest(filled, 'Europe/Berlin')).toEqual({
      company_url: 'https://acme.example',
      role_focus: 'Backend',
      timeframe: '7 days',
      skill_level: 'intermediate',
      hours_per_day: 2,
      timezone: 'Europe/Berlin',
    });
  });

  it('names each wrong field and none when all is well', () => {
    expect(validate(filled, 'UTC')).toEqual({});
    const errors = validate(
      { ...filled, companyUrl: '', timeframe: '0 days', hoursPerDay: 'many', github: 'gitlab.com/x' },
      'UTC',
    );
    expect(Object.keys(errors).toSorted()).toEqual(['companyUrl', 'github', 'hoursPerDay', 'timeframe']);
  });

  it('comes back from a request as it went in', () => {
    const form = { ...filled, interviewerName: 'Ada', github: 'https://github.com/ada', notes: 'hello' };
    expect(fromRequest(toRequest(form, 'UTC'))).toEqual({ ...form, companyUrl: 'https://acme.example' });
  });

  it('goes by the date of the interview where it is known', () => {
    const request = toRequest({ ...filled, interviewDate: '2026-03-09' }, 'Europe/Berlin');
    expect(request.timeframe).toBeUndefined();
    const at = new Date(request.interview_at ?? '');
    // The last minute of that day, wherever this runs.
    expect([at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes()]).toEqual([
      2026, 2, 9, 23, 59,
    ]);
    const now = new Date('2026-03-02T12:00:00Z');
    expect(validate({ ...filled, interviewDate: '2026-03-09' }, 'UTC', now)).toEqual({});
  });

  it.each([
    ['2026-02-28', 'Must not lie in the past.'],
    ['2027-03-02', 'Must be at most 90 days after the start; give a time to prepare instead.'],
    ['yesterday', 'Must be an ISO date-time with a zone.'],
  ])('says before sending what is wrong with an interview on %s', (interviewDate, message) => {
    const now = new Date('2026-03-02T12:00:00Z');
    expect(validate({ ...filled, interviewDate }, 'UTC', now)).toEqual({ interviewDate: message });
  });

  it('takes hours with a decimal comma', () => {
    expect(toRequest({ ...filled, hoursPerDay: '2,5' }, 'UTC').hours_per_day).toBe(2.5);
    expect(validate({ ...filled, hoursPerDay: '1,000,5' }, 'UTC')).toHaveProperty('hoursPerDay');
  });

  it('says in whole sentences what is wrong', () => {
    const errors = validate(
      { ...EMPTY_FORM, timeframe: '0 days', hoursPerDay: 'lots', github: 'maelis' },
      'UTC',
    );
    expect(errors).toEqual({
      companyUrl: 'Enter the company’s address, such as example.com.',
      roleFocus: 'Enter the role you are interviewing for.',
      timeframe: 'Must be 1 to 90 days, e.g. "7 days" or "2 weeks".',
      hoursPerDay: 'Must be a number of hours from 0.25 to 16.',
      github: 'Must look like https://github.com/name.',
    });
  });

  it('counts what is filled in behind the fold', () => {
    expect(filledMore(filled)).toBe(0);
    expect(filledMore({ ...filled, notes: 'x', jobUrl: 'y', github: ' ' })).toBe(2);
  });

  it('can be filled in by an address', () => {
    expect(fromQuery('?company_url=https%3A%2F%2Facme.example&role_focus=SRE')).toMatchObject({
      companyUrl: 'https://acme.example',
      roleFocus: 'SRE',
      interviewerName: '',
    });
    const again =
      '?company_url=https%3A%2F%2Fa.example&timeframe=3+days&hours_per_day=1.5&skill_level=advanced';
    expect(fromQuery(again)).toMatchObject({
      timeframe: '3 days',
      hoursPerDay: '1.5',
      skillLevel: 'advanced',
    });
    expect(fromQuery('?company_url=x&skill_level=guru')?.skillLevel).toBe('intermediate');
    expect(fromQuery('?next=x')).toBeUndefined();
  });
});
