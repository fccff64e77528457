import { describe, expect, it } from 'vitest';
import { planSections } from './plan-sections.ts';
import { SUBJECT } from './test-subject.ts';

const schedule = { days: [], total_minutes: 0, day_card: [] };

describe('the sections of a plan', () => {
  const rest = {
    subject: SUBJECT,
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
