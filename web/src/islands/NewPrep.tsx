import { useEffect, useRef, useState } from 'react';
import { toLogin } from '../logic/client.ts';
import { keepDraft } from '../logic/draft.ts';
import { filledMore, MORE_FIELDS, type PrepForm } from '../logic/prep-form.ts';
import { type Refusal, refusalOf } from '../logic/refusal.ts';
import { DemoPreps } from './new-prep/DemoPreps.tsx';
import { MainFields } from './new-prep/MainFields.tsx';
import { MoreFields } from './new-prep/MoreFields.tsx';
import { type Refilled, usePrepForm } from './new-prep/use-prep-form.ts';
import { useStartPrep } from './new-prep/use-start-prep.ts';
import type { UploadState } from './new-prep/use-upload.ts';
import { Button, Notice } from './ui.tsx';

/** The form for a new prep. What was typed survives a sign-in that is asked for on the way. */
export function NewPrep() {
  const { form, refilled, set, setErrors, control } = usePrepForm();
  const [trouble, setTrouble] = useState<Refusal>();
  const [isMoreOpen, setMoreOpen] = useState(() => filledMore(form) > 0);
  const uploads = useRef(new Map<string, UploadState['kind']>());
  const element = useRef<HTMLFormElement>(null);
  // An upload may end, or the server ask for a sign-in, after more was typed.
  const latest = useRef(form);
  latest.current = form;

  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;

  const showRefusal = (refusal: Refusal) => {
    setErrors(refusal.errors);
    setTrouble(refusal);
    if (MORE_FIELDS.some((name) => name in refusal.errors)) setMoreOpen(true);
  };
  // Once the fields are marked and the fold is open.
  useEffect(() => {
    if (trouble) focusTrouble(element.current);
  }, [trouble]);

  const signInFirst = () => {
    keepDraft(window.sessionStorage, latest.current);
    toLogin();
  };

  const { busy, start } = useStartPrep({ timezone, onRefused: showRefusal, onSignedOut: signInFirst });

  const send = () => {
    const refusal = refusalOf(form, [...uploads.current.values()], timezone);
    if (refusal) return showRefusal(refusal);
    setErrors({});
    setTrouble(undefined);
    void start(form);
  };

  const fill = (filled: PrepForm) => {
    // Chosen files stay: they are still shown.
    const { linkedInUpload, resumeUpload } = form;
    set({ ...filled, linkedInUpload, resumeUpload });
    setErrors({});
    setTrouble(undefined);
    setMoreOpen(true);
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
        send();
      }}
      noValidate
      className="mx-auto max-w-3xl space-y-6"
    >
      <Introduction refilled={refilled} />
      <DemoPreps busy={busy} onChoose={fill} />
      <MainFields form={form} control={control} set={set} />
      <MoreFields
        filled={filledMore(form)}
        control={control}
        isOpen={isMoreOpen}
        onOpen={setMoreOpen}
        onUpload={onUpload}
      />
      <Sending busy={busy} trouble={trouble?.message} />
    </form>
  );
}

/** Takes the keyboard, and with it the view, to the first wrong field, or to the words when no field is wrong. */
function focusTrouble(form: HTMLFormElement | null): void {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  (wrong ?? form?.querySelector<HTMLElement>('[data-trouble]'))?.focus();
}

function Introduction({ refilled }: { refilled: Refilled }) {
  return (
    <div>
      <h1 className="page-title">New prep</h1>
      <p className="muted mt-2 leading-relaxed">{INTRODUCTIONS[refilled]}</p>
    </div>
  );
}

const INTRODUCTIONS: Readonly<Record<Refilled, string>> = {
  no: 'Two fields are enough. The more you add, the closer the plan comes to your interview.',
  all: 'Filled in as you sent it. Change what you like; files have to be chosen again.',
  'in part':
    'Filled in with what the plan remembers. The posting, links, notes and files have to be added again.',
};

/** The button, and beside it, where whoever pressed it looks, why nothing was started. */
function Sending({ busy, trouble }: { busy: boolean; trouble: string | undefined }) {
  return (
    <div className="space-y-4">
      {trouble !== undefined && (
        <div data-trouble tabIndex={-1} className="outline-none">
          <Notice tone="error">{trouble}</Notice>
        </div>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" disabled={busy}>
          {busy ? 'Starting…' : 'Make my plan'}
        </Button>
        <p className="muted text-sm">Ready in about a minute. You can leave the page in the meantime.</p>
      </div>
    </div>
  );
}
