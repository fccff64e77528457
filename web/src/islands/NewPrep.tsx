import { useRef, useState } from 'react';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { keepDraft } from '../logic/draft.ts';
import {
  type FormErrors,
  filledMore,
  MORE_FIELDS,
  type PrepForm,
  toFormErrors,
  toRequest,
  validate,
} from '../logic/prep-form.ts';
import { DemoPreps } from './new-prep/DemoPreps.tsx';
import { MainFields } from './new-prep/MainFields.tsx';
import { MoreFields } from './new-prep/MoreFields.tsx';
import type { UploadState } from './new-prep/UploadField.tsx';
import { usePrepForm } from './new-prep/use-prep-form.ts';
import { Button, Notice } from './ui.tsx';

const timezone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

type Refusal = { errors: FormErrors; message: string };

/** Why a form can't be sent as it is; undefined when it can. */
function refusalOf(form: PrepForm, uploads: readonly UploadState['kind'][]): Refusal | undefined {
  const errors = validate(form, timezone());
  const count = Object.keys(errors).length;
  if (count > 0)
    return {
      errors,
      message: count === 1 ? 'One field needs a change.' : `${count} fields need a change.`,
    };
  if (uploads.includes('uploading'))
    return { errors, message: 'A file is still being uploaded. Wait a moment, then try again.' };
  if (uploads.includes('failed'))
    return { errors, message: 'A file could not be used. Choose another one or remove it.' };
  return undefined;
}

export function NewPrep() {
  const { form, set, setErrors, control } = usePrepForm();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [isMoreOpen, setMoreOpen] = useState(() => filledMore(form) > 0);
  // One key per filled-in form: pressing twice, or again after a lost answer, starts one prep.
  const key = useRef({ form: '', value: '' });
  const uploads = useRef(new Map<string, UploadState['kind']>());
  const element = useRef<HTMLFormElement>(null);
  // An upload may end after more was typed.
  const latest = useRef(form);
  latest.current = form;

  const fill = (filled: PrepForm) => {
    // Chosen files stay: they are still shown.
    const { linkedInUpload, resumeUpload } = form;
    set({ ...filled, linkedInUpload, resumeUpload });
    setErrors({});
    setTrouble(undefined);
    setMoreOpen(true);
  };

  const signInFirst = () => {
    keepDraft(window.sessionStorage, latest.current);
    toLogin();
  };

  const keyFor = (filled: PrepForm): string => {
    const text = JSON.stringify(filled);
    if (key.current.form !== text) key.current = { form: text, value: crypto.randomUUID() };
    return key.current.value;
  };

  /** Shows what is wrong and takes the keyboard to the first wrong field. */
  const refuse = ({ errors: found, message }: Refusal) => {
    setErrors(found);
    setTrouble(message);
    if (MORE_FIELDS.some((name) => name in found)) setMoreOpen(true);
    // After React has marked the fields and the fold is open.
    setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const send = async () => {
    const refusal = refusalOf(form, [...uploads.current.values()]);
    if (refusal) return refuse(refusal);
    setErrors({});
    setTrouble(undefined);
    setBusy(true);
    try {
      const accepted = await client.startPrep(toRequest(form, timezone()), keyFor(form));
      window.location.assign(`/session/?id=${encodeURIComponent(accepted.session_id)}`);
    } catch (cause) {
      setBusy(false);
      if (!(cause instanceof ApiError))
        return refuse({
          errors: {},
          message: 'The server could not be reached. Nothing was lost: try again.',
        });
      if (cause.status === 401) return signInFirst();
      refuse({ errors: toFormErrors(cause.fields), message: cause.message });
    }
  };

  const onUpload = (field: 'linkedInUpload' | 'resumeUpload', state: UploadState) => {
    uploads.current.set(field, state.kind);
    set({ [field]: state.kind === 'ready' ? state.uploadId : '' });
    if (state.kind === 'signed-out') signInFirst();
  };

  return (
    <form
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
      noValidate
      className="mx-auto max-w-3xl space-y-6"
    >
      <div>
        <h1 className="page-title">New prep</h1>
        <p className="muted mt-2 leading-relaxed">
          Two fields are enough. The more you add, the closer the plan comes to your interview.
        </p>
      </div>
      <DemoPreps busy={busy} onChoose={fill} />
      {trouble !== undefined && <Notice tone="error">{trouble}</Notice>}
      <MainFields form={form} control={control} set={set} />
      <MoreFields
        filled={filledMore(form)}
        control={control}
        isOpen={isMoreOpen}
        onOpen={setMoreOpen}
        onUpload={onUpload}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" disabled={busy}>
          {busy ? 'Starting…' : 'Make my plan'}
        </Button>
        <p className="muted text-sm">Ready in about a minute. You can leave the page in the meantime.</p>
      </div>
    </form>
  );
}
