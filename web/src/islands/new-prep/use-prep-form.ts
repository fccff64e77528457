import { type ChangeEvent, useState } from 'react';
import { takeDraft } from '../../logic/draft.ts';
import { EMPTY_FORM, type FormErrors, fromQuery, type PrepForm } from '../../logic/prep-form.ts';

type TypedField = Exclude<keyof PrepForm, 'skillLevel' | 'linkedInUpload' | 'resumeUpload'>;

/** What a text control shows of its field, and what it does when somebody types. */
export type Control = (name: TypedField) => {
  value: string;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
};

/** What the page begins with: what was typed before signing in, what the address names, or nothing. */
const firstForm = (): PrepForm =>
  takeDraft(window.sessionStorage) ?? fromQuery(window.location.search) ?? EMPTY_FORM;

/** The form as it is filled in, and what is wrong with it; a field that changes is no longer wrong. */
export function usePrepForm() {
  const [form, setForm] = useState<PrepForm>(firstForm);
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

  return { form, set, setErrors, control };
}
