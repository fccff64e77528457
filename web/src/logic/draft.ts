/** What was typed into the New prep form, kept in this tab while its owner signs in. */
import { EMPTY_FORM, type PrepForm } from './prep-form.ts';

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NAME = 'interview-helper.new-prep';

/** Uploaded files are left out: they belong to who was signed in, and the page can't show them again. */
export function keepDraft(storage: TabStorage, form: PrepForm): void {
  storage.setItem(NAME, JSON.stringify({ ...form, linkedInUpload: '', resumeUpload: '' }));
}

/** The draft, once; undefined when there is none or it is none of ours. */
export function takeDraft(storage: TabStorage): PrepForm | undefined {
  const text = storage.getItem(NAME);
  storage.removeItem(NAME);
  if (text === null) return undefined;
  try {
    const kept: unknown = JSON.parse(text);
    return isForm(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function isForm(value: unknown): value is PrepForm {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.keys(EMPTY_FORM).every((name) => typeof fields.get(name) === 'string');
}
