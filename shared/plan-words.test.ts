import { describe, expect, it } from 'vitest';
import type { Plan } from './plan.ts';
import { givenSource, plannedWords, reasonLead } from './plan-words.ts';

describe('the time of a topic', () => {
  const task = (id: string, topic_id: string | undefined, minutes: number) =>
    ({ id, kind: 'study', title: 'Learn', goal: 'Learn.', minutes, ...(topic_id && { topic_id }) }) as const;
  const schedule: Plan['schedule'] = {
    days: [
      {
        day: 1,
        date: '2026-03-02',
        goal: '',
        minutes: 40,
        tasks: [task('d1t1', 'sql', 25), task('d1t2', undefined, 15)],
      },
      { day: 2, date: '2026-03-03', goal: '', minutes: 10, tasks: [task('d2t1', 'sql', 10)] },
    ],
    total_minutes: 50,
    day_card: [],
  };

  it('is what the days give it', () => {
    expect(plannedWords(schedule, 'sql')).toBe('35 min');
    expect(plannedWords(schedule, 'dbt')).toBe('no time planned');
  });
});

const inference = (text: string) => ({ value: { kind: 'inference', text } as const });

describe('the words before a reason', () => {
  it('name it as a value where the company does', () =>
    expect(reasonLead({ ...inference('Own it.'), value_name: 'Own it' })).toBe('Their value: '));

  it('are none where the reason says where it comes from', () => {
    expect(reasonLead(inference('Inferred: ownership comes up at most companies.'))).toBe('');
    expect(reasonLead({ ...inference('Acme values “Own it”.'), value_name: 'Own it' })).toBe('');
    expect(reasonLead(inference('From the posting: “You share an on-call rotation.”'))).toBe('');
  });

  it('introduce a plain statement', () =>
    expect(reasonLead(inference('Acme keeps 99.99% uptime.'))).toBe('Behind it: '));
});

describe('a source that was given', () => {
  it('is said to be given once', () => {
    expect(givenSource('Job description, as pasted')).toBe('Job description, as pasted');
    expect(givenSource('Profile.pdf')).toBe('your upload: Profile.pdf');
  });
});
