import { type ChangeEvent, useState } from 'react';
import { sentForm, takeDraft } from '../../logic/draft.ts';
import { EMPTY_FORM, type FormErrors, fromQuery, type PrepForm } from '../../logic/prep-form.ts';

type TypedField = Exclude<keyof PrepForm, 'skillLevel' | 'linkedInUpload' | 'resumeUpload'>;

/** What a text control shows of its field, and what it does when somebody types. */
export type Control = (name: TypedField) => {
  value: string;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

/** Whether the form came filled in from an earlier prep: with all that was typed, or with what the plan remembers. */
export type Refilled = 'all' | 'in part' | 'no';

/** What the page begins with: what was typed before signing in or for an earlier prep, what the address names, or nothing. */
function firstForm(): { form: PrepForm; refilled: Refilled } {
  const draft = takeDraft(window.sessionStorage);
  if (draft) return { form: draft, refilled: 'no' };
  const earlier = new URLSearchParams(window.location.search).get('again');
  const sent = earlier === null ? undefined : sentForm(window.sessionStorage, earlier);
  if (sent) return { form: sent, refilled: 'all' };
  return {
    form: fromQuery(window.location.search) ?? EMPTY_FORM,
    refilled: earlier === null ? 'no' : 'in part',
  };
}

/** The form as it is filled in, and what is wrong with it; a field that changes is no longer wrong. */
export function usePrepForm() {
  const [{ form: first, refilled }] = useState(firstForm);
  const [form, setForm] = useState(first);
  const [errors, setErrors] = useState<FormErrors>({});

  const set = (change: Partial<PrepForm>) => {
    setForm((current) => ({ ...current, ...change }));
    setErrors((current) => Object.fromEntries(Object.entries(current).filter(([name]) => !(name in change))));
  };

  const control: Control = (name) => ({
    value: form[name],
    error: errors[name],
    onChange: (event) => set({ [name]: event.target.value }),
  });

  return { form, refilled, set, setErrors, control };
}
