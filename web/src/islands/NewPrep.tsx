import { useEffect, useRef, useState } from 'react';
import type { SiteConfig } from '../../../shared/site-config.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import {
  EMPTY_FORM,
  type FormErrors,
  fromRequest,
  type PrepForm,
  toFormErrors,
  toRequest,
  validate,
} from '../logic/prep-form.ts';
import { siteConfig } from '../logic/site-config.ts';
import { UploadField } from './UploadField.tsx';
import { Button, Notice, Select, TextArea, TextField } from './ui.tsx';

const LEVELS = [
  { value: 'beginner', label: 'Beginner' },
  { value: 'intermediate', label: 'Intermediate' },
  { value: 'advanced', label: 'Advanced' },
] as const;

const timezone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function NewPrep() {
  const [form, setForm] = useState<PrepForm>(EMPTY_FORM);
  const [errors, setErrors] = useState<FormErrors>({});
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [demo, setDemo] = useState<SiteConfig['demo']>();
  // One key per filled-in form: pressing twice, or again after a lost answer, starts one prep.
  const key = useRef({ form: '', value: '' });

  useEffect(() => {
    siteConfig().then(
      (config) => setDemo(config.demo),
      (cause: unknown) => setTrouble(cause instanceof Error ? cause.message : String(cause)),
    );
  }, []);

  const set = (change: Partial<PrepForm>) => {
    setForm((current) => ({ ...current, ...change }));
    setErrors((current) => Object.fromEntries(Object.entries(current).filter(([name]) => !(name in change))));
  };

  const keyFor = (filled: PrepForm): string => {
    const text = JSON.stringify(filled);
    if (key.current.form !== text) key.current = { form: text, value: crypto.randomUUID() };
    return key.current.value;
  };

  const send = async (filled: PrepForm) => {
    const found = validate(filled, timezone());
    setErrors(found);
    setTrouble(undefined);
    if (Object.keys(found).length > 0) {
      setTrouble('Some fields need a change.');
      return;
    }
    setBusy(true);
    try {
      const accepted = await client.startPrep(toRequest(filled, timezone()), keyFor(filled));
      window.location.assign(`/session/?id=${encodeURIComponent(accepted.session_id)}`);
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) toLogin();
      if (cause instanceof ApiError) setErrors(toFormErrors(cause.fields));
      setTrouble(
        cause instanceof ApiError
          ? cause.message
          : 'The server could not be reached. Nothing was lost: try again.',
      );
      setBusy(false);
    }
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send(form);
      }}
      noValidate
      className="space-y-6"
    >
      <h1 className="text-2xl font-semibold">New prep</h1>
      {demo && demo.preps.length > 0 && (
        <fieldset className="rounded-md border border-slate-200 p-4 dark:border-slate-800">
          <legend className="px-1 text-sm font-medium">Try it with a made-up company</legend>
          <div className="flex flex-wrap gap-2">
            {demo.preps.map(({ label, request }) => (
              <Button key={label} look="quiet" disabled={busy} onClick={() => setForm(fromRequest(request))}>
                {label}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {trouble !== undefined && <Notice tone="error">{trouble}</Notice>}
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField
          label="Company website"
          placeholder="https://example.com"
          inputMode="url"
          required
          value={form.companyUrl}
          error={errors.companyUrl}
          onChange={(event) => set({ companyUrl: event.target.value })}
        />
        <TextField
          label="Role"
          placeholder="Backend engineer, React / a11y, DSA + Backend …"
          required
          value={form.roleFocus}
          error={errors.roleFocus}
          onChange={(event) => set({ roleFocus: event.target.value })}
        />
        <TextField
          label="Time to prepare"
          placeholder="7 days, 2 weeks"
          value={form.timeframe}
          error={errors.timeframe}
          onChange={(event) => set({ timeframe: event.target.value })}
        />
        <TextField
          label="Hours a day"
          inputMode="decimal"
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
      <details className="rounded-md border border-slate-200 p-4 dark:border-slate-800">
        <summary className="cursor-pointer font-medium">Add more: interviewer, posting, notes</summary>
        <div className="mt-4 grid gap-5 sm:grid-cols-2">
          <TextField
            label="Interviewer's name"
            value={form.interviewerName}
            error={errors.interviewerName}
            onChange={(event) => set({ interviewerName: event.target.value })}
          />
          <TextField
            label="Interviewer's GitHub"
            placeholder="https://github.com/name"
            value={form.github}
            error={errors.github}
            onChange={(event) => set({ github: event.target.value })}
          />
          <TextField
            label="Interviewer's blog or talk"
            value={form.blog}
            error={errors.blog}
            onChange={(event) => set({ blog: event.target.value })}
          />
          <TextField
            label="Link to the posting"
            value={form.jobUrl}
            error={errors.jobUrl}
            onChange={(event) => set({ jobUrl: event.target.value })}
          />
          <UploadField
            label="Interviewer's LinkedIn profile"
            hint="The PDF from “Save to PDF”, or a data export as ZIP. Up to 5 MB."
            onUploaded={(id) => set({ linkedInUpload: id ?? '' })}
          />
          <UploadField
            label="Your CV"
            hint="PDF, Word, Markdown or text. Up to 5 MB. Only you see it."
            onUploaded={(id) => set({ resumeUpload: id ?? '' })}
          />
          <div className="sm:col-span-2">
            <TextArea
              label="Or paste the posting"
              value={form.jobDescription}
              error={errors.jobDescription}
              onChange={(event) => set({ jobDescription: event.target.value })}
            />
          </div>
          <div className="sm:col-span-2">
            <TextArea
              label="Notes"
              hint="Anything the plan should know, up to 2,000 characters."
              value={form.notes}
              error={errors.notes}
              onChange={(event) => set({ notes: event.target.value })}
            />
          </div>
        </div>
      </details>
      <Button type="submit" disabled={busy}>
        {busy ? 'Starting…' : 'Make my plan'}
      </Button>
    </form>
  );
}
