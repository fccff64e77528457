/** The few pieces that every page is made of. */
import type { ButtonHTMLAttributes, InputHTMLAttributes, ReactNode, TextareaHTMLAttributes } from 'react';
import { useId } from 'react';

/** A button that sends no form unless its type says so. */
export function Button({
  look = 'primary',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { look?: 'primary' | 'quiet' | 'text' | 'danger' }) {
  return <button type="button" {...rest} className={BUTTON_LOOKS[look]} />;
}

const BUTTON_LOOKS = {
  primary: 'button-primary',
  quiet: 'button-quiet',
  text: 'button-text',
  danger: 'button-danger',
} as const;

const CONTROL =
  'mt-1 block w-full min-h-11 rounded-md border border-slate-400 bg-white px-3 py-2 text-base aria-invalid:border-red-700 dark:border-slate-600 dark:bg-slate-900 dark:aria-invalid:border-red-400';

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
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId} className="muted text-sm">
          {hint}
        </p>
      )}
      {children({ id, describedBy })}
      {error !== undefined && (
        <p id={errorId} className="mt-1 text-sm font-semibold text-red-700 dark:text-red-300">
          {error}
        </p>
      )}
    </div>
  );
}

/** A line of text under its label, with a hint above it and what is wrong with it below. */
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

/** Several lines of text, labelled as a TextField is. */
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

/** One of some options, labelled as a TextField is; `onValue` gets the value of the one chosen. */
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

/** Words in a box. An error interrupts a screen reader; the others wait. */
export function Notice({ tone, children }: { tone: 'error' | 'warning' | 'info'; children: ReactNode }) {
  const colours = {
    error: 'border-red-300 bg-red-50 text-red-900 dark:border-red-800 dark:bg-red-950 dark:text-red-100',
    warning:
      'border-amber-300 bg-amber-50 text-amber-950 dark:border-amber-700 dark:bg-amber-950 dark:text-amber-100',
    info: 'border-slate-200 bg-slate-50 dark:border-slate-800 dark:bg-slate-900',
  }[tone];
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={`rounded-lg border px-4 py-3 ${colours}`}>
      {children}
    </div>
  );
}

/** Grey bars where something is about to be; said once to who can't see them. */
export function Loading({ what }: { what: string }) {
  return (
    <div role="status" className="space-y-4">
      <span className="sr-only">Loading {what}…</span>
      {['w-2/3', 'w-full', 'w-5/6', 'w-1/2'].map((width) => (
        <div
          key={width}
          className={`h-5 rounded bg-slate-200 motion-safe:animate-pulse dark:bg-slate-800 ${width}`}
        />
      ))}
    </div>
  );
}
