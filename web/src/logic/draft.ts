/** What was typed into the New prep form, kept in this tab: while its owner signs in, and of the prep started last. */
import { EMPTY_FORM, type PrepForm } from './prep-form.ts';

type TabStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const NAME = 'interview-helper.new-prep';

/** Uploaded files are left out: they belong to who was signed in, and the page can't show them again. */
export function keepDraft(storage: TabStorage, form: PrepForm): void {
  storage.setItem(NAME, JSON.stringify({ ...form, linkedInUpload: '', resumeUpload: '' }));
}

/** The draft, once; undefined when there is none or it is none of ours. */
export function takeDraft(storage: TabStorage): PrepForm | undefined {
  const kept = parsed(storage.getItem(NAME));
  storage.removeItem(NAME);
  return isForm(kept) ? kept : undefined;
}

const SENT = 'interview-helper.sent';

/** What a prep was started with, so that it can be made again with changes; only the last one is kept. */
export function keepSent(storage: TabStorage, sessionId: string, form: PrepForm): void {
  const kept = { sessionId, form: { ...form, linkedInUpload: '', resumeUpload: '' } };
  try {
    storage.setItem(SENT, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage must not keep anybody from their plan.
  }
}

/** What that prep was started with, where this tab still knows; it stays known. */
export function sentForm(storage: TabStorage, sessionId: string): PrepForm | undefined {
  const kept = parsed(storage.getItem(SENT));
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { sessionId: known, form }: { sessionId?: unknown; form?: unknown } = kept;
  return known === sessionId && isForm(form) ? form : undefined;
}

/** Once a prep is deleted, or whoever was signed in leaves, nothing of it stays here. */
export function forgetSent(storage: TabStorage): void {
  storage.removeItem(SENT);
}

function parsed(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isForm(value: unknown): value is PrepForm {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.keys(EMPTY_FORM).every((name) => typeof fields.get(name) === 'string');
}
