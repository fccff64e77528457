import { describe, expect, it } from 'vitest';
import { forgetSent, keepDraft, keepSent, sentForm, takeDraft } from './draft.ts';
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

describe('what a prep was started with', () => {
  const form = { ...EMPTY_FORM, companyUrl: 'acme.example', notes: 'hello', resumeUpload: 'upl_x' };

  it('is known for the last prep until it is forgotten, without files', () => {
    const storage = tabStorage();
    keepSent(storage, 'ses_1', form);
    keepSent(storage, 'ses_2', form);
    expect(sentForm(storage, 'ses_1')).toBeUndefined();
    expect(sentForm(storage, 'ses_2')).toEqual({ ...form, resumeUpload: '' });
    expect(sentForm(storage, 'ses_2')).toBeDefined();
    forgetSent(storage);
    expect(sentForm(storage, 'ses_2')).toBeUndefined();
  });

  it('keeps nobody from their plan when the storage is full', () => {
    const full = {
      ...tabStorage(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(() => keepSent(full, 'ses_1', form)).not.toThrow();
  });

  it('of another shape is none', () => {
    for (const text of ['3', 'null', '{"sessionId":"ses_1"}', '{"sessionId":"ses_1","form":{}}', '{']) {
      const storage = { ...tabStorage(), getItem: () => text };
      expect(sentForm(storage, 'ses_1')).toBeUndefined();
    }
  });
});
