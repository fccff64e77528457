import { describe, expect, it } from 'vitest';
import { makeDocument } from '../../../evidence/distil/make-document.ts';
import { makeRun } from '../make-run.ts';
import { roundLeft } from './round-left.ts';

describe('the one round that is left', () => {
  it.each([
    ['System design round', undefined, 'System design round', 'system-design'],
    ['Coding interview (Go)', undefined, 'Coding interview', 'coding'],
    [
      'Backend engineer',
      'Only the system design interview is left.',
      'System design interview',
      'system-design',
    ],
    [
      'Backend engineer',
      'The recruiter says only the coding round is still to come.',
      'Coding round',
      'coding',
    ],
  ])('is read from %j and %j', (role_focus, notes, name, kind) =>
    expect(roundLeft({ role_focus, ...(notes && { notes }) })).toEqual({ name, kind }),
  );

  it.each([
    ['Backend engineer', 'There is a coding round and a system design round.'],
    ['Backend interview', undefined],
    ['System design', undefined],
  ])('is not read from %j and %j', (role_focus, notes) =>
    expect(roundLeft({ role_focus, ...(notes && { notes }) })).toBeUndefined(),
  );

  it('is what the days rehearse, without stories', () => {
    const page = makeDocument({ text: 'Acme makes anvils for small shops in Leeds.' });
    const tasks = makeRun([page], { role_focus: 'System design round' }).plan.schedule.days.flatMap(
      (day) => day.tasks,
    );
    expect(tasks.map(({ title }) => title).join()).toContain('Mock interview: System design round');
    expect(tasks.filter(({ kind }) => kind === 'behavioural')).toEqual([]);
  });
});
