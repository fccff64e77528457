/** The few pieces that every page is made of. */
import type { ButtonHTMLAttributes, InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';

const BUTTON =
  'rounded-md px-5 py-2.5 font-medium disabled:cursor-not-allowed disabled:opacity-60 min-h-11 inline-flex items-center justify-center';

export function Button({
  look = 'primary',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'primary' | 'quiet' }) {
  const colours =
    look === 'primary'
      ? 'bg-teal-700 text-white hover:bg-teal-800'
      : 'border border-slate-300 hover:bg-slate-50 dark:border-slate-700 dark:hover:bg-slate-900';
  return <button type="button" {...rest} className={`${BUTTON} ${colours}`} />;
}

const CONTROL =
  'mt-1 block w-full rounded-md border border-slate-400 bg-white px-3 py-2 text-base aria-invalid:border-red-700 dark:border-slate-600 dark:bg-slate-900 dark:aria-invalid:border-red-400';

interface FieldProps {
  label: string;
  hint?: string;
  error?: string | undefined;
}

function Field({
  label,
  hint,
  error,
  children,
}: FieldProps & { children: (ids: { id: string; describedBy: string | undefined }) => ReactNode }) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const describedBy =
    [hint === undefined ? '' : hintId, error === undefined ? '' : errorId].filter(Boolean).join(' ') ||
    undefined;
  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId} className="text-sm text-slate-600 dark:text-slate-400">
          {hint}
        </p>
      )}
      {children({ id, describedBy })}
      {error !== undefined && (
        <p id={errorId} className="mt-1 text-sm font-medium text-red-700 dark:text-red-300">
          {error}
        </p>
      )}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error,
  ...rest
}: FieldProps & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })} error={error}>
      {({ id, describedBy }) => (
        <input
          type="text"
          {...rest}
          id={id}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy}
          className={CONTROL}
        />
      )}
    </Field>
  );
}

export function TextArea({
  label,
  hint,
  error,
  ...rest
}: FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })} error={error}>
      {({ id, describedBy }) => (
        <textarea
          rows={4}
          {...rest}
          id={id}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy}
          className={CONTROL}
        />
      )}
    </Field>
  );
}

export function Select({
  label,
  hint,
  error,
  options,
  value,
  onValue,
}: FieldProps & {
  options: readonly { value: string; label: string }[];
  value: string;
  onValue: (value: string) => void;
}) {
  return (
    <Field label={label} {...(hint !== undefined && { hint })} error={error}>
      {({ id, describedBy }) => (
        <select
          id={id}
          aria-describedby={describedBy}
          className={CONTROL}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export function Notice({ tone, children }: { tone: 'error' | 'warning' | 'info'; children: ReactNode }) {
  const colours = {
    error: 'border-red-300 bg-red-50 text-red-900 dark:border-red-800 dark:bg-red-950 dark:text-red-100',
    warning:
      'border-amber-300 bg-amber-50 text-amber-950 dark:border-amber-700 dark:bg-amber-950 dark:text-amber-100',
    info: 'border-slate-200 bg-slate-50 dark:border-slate-800 dark:bg-slate-900',
  }[tone];
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={`rounded-md border px-4 py-3 ${colours}`}>
      {children}
    </div>
  );
}
