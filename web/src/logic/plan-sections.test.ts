import { describe, expect, it } from 'vitest';
import { planSections } from './plan-sections.ts';

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
const schedule = { days: [], total_minutes: 0, day_card: [] };

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
