import { describe, expect, it } from 'vitest';
import { keepDraft, takeDraft } from './draft.ts';
import { EMPTY_FORM } from './prep-form.ts';

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
