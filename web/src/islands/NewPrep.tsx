import { useEffect, useRef, useState } from 'react';
import type { SiteConfig } from '../../../shared/site-config.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { keepDraft, takeDraft } from '../logic/draft.ts';
import {
  EMPTY_FORM,
  type FormErrors,
  filledMore,
  fromQuery,
  fromRequest,
  MORE_FIELDS,
  type PrepForm,
  toFormErrors,
  toRequest,
  validate,
} from '../logic/prep-form.ts';
import { siteConfig } from '../logic/site-config.ts';
import { MoreFields } from './MoreFields.tsx';
import type { UploadState } from './UploadField.tsx';
import { Button, Notice, Select, TextField } from './ui.tsx';

const LEVELS = [
  { value: 'beginner', label: 'Beginner' },
  { value: 'intermediate', label: 'Intermediate' },
  { value: 'advanced', label: 'Advanced' },
] as const;

const timezone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What the page begins with: what was typed before signing in, what the address names, or nothing. */
const firstForm = (): PrepForm =>
  takeDraft(window.sessionStorage) ?? fromQuery(window.location.search) ?? EMPTY_FORM;

export function NewPrep() {
  const [form, setForm] = useState<PrepForm>(firstForm);
  const [errors, setErrors] = useState<FormErrors>({});
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

  const set = (change: Partial<PrepForm>) => {
    setForm((current) => ({ ...current, ...change }));
    setErrors((current) => Object.fromEntries(Object.entries(current).filter(([name]) => !(name in change))));
  };

  const fill = (filled: PrepForm) => {
    // Chosen files stay: they are still shown.
    const { linkedInUpload, resumeUpload } = form;
    setForm({ ...filled, linkedInUpload, resumeUpload });
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
  const refuse = (found: FormErrors, message: string) => {
    setErrors(found);
    setTrouble(message);
    if (MORE_FIELDS.some((name) => name in found)) setMoreOpen(true);
    // After React has marked the fields and the fold is open.
    setTimeout(() => element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };

  const send = async () => {
    const found = validate(form, timezone());
    const count = Object.keys(found).length;
    if (count > 0)
      return refuse(found, count === 1 ? 'One field needs a change.' : `${count} fields need a change.`);
    const states = [...uploads.current.values()];
    if (states.includes('uploading'))
      return refuse({}, 'A file is still being uploaded. Wait a moment, then try again.');
    if (states.includes('failed'))
      return refuse({}, 'A file could not be used. Choose another one or remove it.');
    setErrors({});
    setTrouble(undefined);
    setBusy(true);
    try {
      const accepted = await client.startPrep(toRequest(form, timezone()), keyFor(form));
      window.location.assign(`/session/?id=${encodeURIComponent(accepted.session_id)}`);
    } catch (cause) {
      setBusy(false);
      if (!(cause instanceof ApiError))
        return refuse({}, 'The server could not be reached. Nothing was lost: try again.');
      if (cause.status === 401) return signInFirst();
      refuse(toFormErrors(cause.fields), cause.message);
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
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Company website"
          placeholder="example.com"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="none"
          required
          value={form.companyUrl}
          error={errors.companyUrl}
          onChange={(event) => set({ companyUrl: event.target.value })}
        />
        <TextField
          label="Role"
          placeholder="Backend engineer (Kotlin)"
          autoComplete="off"
          required
          value={form.roleFocus}
          error={errors.roleFocus}
          onChange={(event) => set({ roleFocus: event.target.value })}
        />
        <TextField
          label="Date of the interview"
          hint="If you know it."
          type="date"
          value={form.interviewDate}
          error={errors.interviewDate}
          onChange={(event) => set({ interviewDate: event.target.value })}
        />
        <TextField
          label="Time to prepare"
          hint={
            form.interviewDate === '' ? 'From tomorrow: 7 days, 2 weeks.' : 'All days until the interview.'
          }
          disabled={form.interviewDate !== ''}
          value={form.interviewDate === '' ? form.timeframe : ''}
          error={errors.timeframe}
          onChange={(event) => set({ timeframe: event.target.value })}
        />
        <TextField
          label="Hours a day"
          inputMode="decimal"
          autoComplete="off"
          value={form.hoursPerDay}
          error={errors.hoursPerDay}
          onChange={(event) => set({ hoursPerDay: event.target.value })}
        />
        <Select
          label="Your level"
          options={LEVELS}
          value={form.skillLevel}
          onValue={(value) => {
            const level = LEVELS.find((option) => option.value === value);
            if (level) set({ skillLevel: level.value });
          }}
        />
      </div>
      <MoreFields
        form={form}
        errors={errors}
        isOpen={isMoreOpen}
        onOpen={setMoreOpen}
        set={set}
        onUpload={onUpload}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" disabled={busy}>
          {busy ? 'Starting…' : 'Make my plan'}
        </Button>
        <p className="muted text-sm">Ready in about a minute. You may leave the page meanwhile.</p>
      </div>
    </form>
  );
}

/** Made-up companies, one click away, where the installation has them. */
function DemoPreps({ busy, onChoose }: { busy: boolean; onChoose: (form: PrepForm) => void }) {
  const [preps, setPreps] = useState<NonNullable<SiteConfig['demo']>['preps']>([]);
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    // Without a configuration there is nothing to offer; sending the form will say what is wrong.
    siteConfig().then(
      ({ demo }) => setPreps(demo?.preps ?? []),
      () => undefined,
    );
  }, []);
  if (preps.length === 0) return null;
  return (
    <fieldset className="rounded-lg bg-slate-50 px-4 pb-4 sm:px-5 dark:bg-slate-900">
      <legend className="float-left w-full pt-3 pb-2 text-sm font-medium">
        Just looking? Try it with a made-up company
      </legend>
      <div className="clear-both flex flex-wrap gap-2">
        {preps.map(({ label, request }) => (
          <button
            key={label}
            type="button"
            title={label}
            disabled={busy}
            className="min-h-9 cursor-pointer rounded-full border border-slate-300 bg-white px-3.5 text-sm hover:border-teal-700 hover:text-teal-800 dark:border-slate-600 dark:bg-slate-950 dark:hover:text-teal-300"
            onClick={() => {
              onChoose(fromRequest(request));
              setChosen(label);
            }}
          >
            {label.split(':')[0]}
          </button>
        ))}
      </div>
      <p role="status" className="muted mt-2 text-sm empty:hidden">
        {chosen !== undefined && `${chosen}. The form is filled in: make the plan, or change it first.`}
      </p>
    </fieldset>
  );
}
