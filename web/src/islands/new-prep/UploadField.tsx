import { useId, useRef } from 'react';
import { acceptedFor, type UploadPurpose } from '../../../../shared/upload.ts';
import { Button } from '../ui.tsx';
import { type UploadState, useUpload } from './use-upload.ts';

interface UploadFieldProps {
  label: string;
  hint: string;
  purpose: UploadPurpose;
  onState: (state: UploadState) => void;
}

/** Choosing a file, which is uploaded at once, and taking it back. */
export function UploadField({ label, hint, purpose, onState }: UploadFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { words, choose } = useUpload(purpose, onState);

  const remove = () => {
    if (input.current) {
      input.current.value = '';
      input.current.focus();
    }
    void choose(undefined);
  };

  return (
    <div>
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="muted text-sm">
        {hint}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept={acceptedFor(purpose)}
        aria-describedby={`${id}-hint ${id}-state`}
        aria-invalid={words?.bad}
        onChange={(event) => void choose(event.target.files?.[0])}
        className="mt-1 block w-full text-sm file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border-0 file:bg-slate-100 file:px-3 file:font-semibold dark:file:bg-slate-800 dark:file:text-slate-100"
      />
      <div className="mt-1 flex flex-wrap items-center gap-x-3">
        <p
          id={`${id}-state`}
          aria-live="polite"
          className={`text-sm wrap-anywhere ${words?.bad ? 'font-semibold text-red-700 dark:text-red-300' : ''}`}
        >
          {words?.text}
        </p>
        {words && (
          <Button look="text" onClick={remove}>
            Remove<span className="sr-only"> the file of “{label}”</span>
          </Button>
        )}
      </div>
    </div>
  );
}
