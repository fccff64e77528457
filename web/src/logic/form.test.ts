/** The New prep form beyond its request: what is kept, prefilled and said. */
import { describe, expect, it } from 'vitest';
import { keepDraft, takeDraft } from './draft.ts';
import { once } from './once.ts';
import { EMPTY_FORM, filledMore, fromQuery, toRequest, validate } from './prep-form.ts';

function tabStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('a draft', () => {
  const form = { ...EMPTY_FORM, companyUrl: 'acme.example', notes: 'hello', resumeUpload: 'upl_x' };

  it('comes back once, without the files of whoever was signed in', () => {
    const storage = tabStorage();
    keepDraft(storage, form);
    expect(takeDraft(storage)).toEqual({ ...form, resumeUpload: '' });
    expect(takeDraft(storage)).toBeUndefined();
  });

  it('of another shape is no draft', () => {
    for (const text of ['{}', 'null', '{"companyUrl": 3}', 'nonsense']) {
      const storage = { ...tabStorage(), getItem: () => text };
      expect(takeDraft(storage)).toBeUndefined();
    }
  });
});

describe('the form', () => {
  const filled = { ...EMPTY_FORM, companyUrl: 'acme.example', roleFocus: 'Backend' };

  it('goes by the date of the interview where it is known', () => {
    const request = toRequest({ ...filled, interviewDate: '2026-03-09' }, 'Europe/Berlin');
    expect(request.timeframe).toBeUndefined();
    const at = new Date(request.interview_at ?? '');
    // The last minute of that day, wherever this runs.
    expect([at.getFullYear(), at.getMonth(), at.getDate(), at.getHours(), at.getMinutes()]).toEqual([
      2026, 2, 9, 23, 59,
    ]);
    expect(validate({ ...filled, interviewDate: '2026-03-09' }, 'UTC')).toEqual({});
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
      github: 'Must be a public http or https URL such as https://example.com.',
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
    expect(fromQuery('?next=x')).toBeUndefined();
  });
});

describe('work that is done once', () => {
  it('is shared by all who ask, and tried again after a failure', async () => {
    let calls = 0;
    const work = once(async () => {
      calls++;
      if (calls === 1) throw new Error('offline');
      return calls;
    });
    await expect(Promise.all([work(), work()])).rejects.toThrow('offline');
    expect(calls).toBe(1);
    expect(await Promise.all([work(), work()])).toEqual([2, 2]);
  });
});
