import { useId, useRef, useState } from 'react';
import { ApiError } from '../../logic/api-client.ts';
import { client } from '../../logic/client.ts';
import { putWithProgress, UPLOAD_ACCEPT, uploadFile } from '../../logic/upload.ts';
import { Button } from '../ui.tsx';

/** What has become of a chosen file. `signed-out`: whoever chose it has to sign in again. */
export type UploadState =
  | { kind: 'none' }
  | { kind: 'uploading' }
  | { kind: 'ready'; uploadId: string }
  | { kind: 'failed' }
  | { kind: 'signed-out' };

/** A file that is uploaded as soon as it is chosen. */
export function UploadField({
  label,
  hint,
  onState,
}: {
  label: string;
  hint: string;
  onState: (state: UploadState) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  /** The file chosen last: what becomes of an earlier one is no longer told. */
  const chosen = useRef<File>(undefined);
  const [words, setWords] = useState<{ text: string; bad: boolean }>();

  const choose = async (file: File | undefined) => {
    chosen.current = file;
    setWords(undefined);
    if (!file) return onState({ kind: 'none' });
    const tell = (state: UploadState, text: string) => {
      if (chosen.current !== file) return;
      setWords({ text, bad: state.kind === 'failed' });
      onState(state);
    };
    tell({ kind: 'uploading' }, 'Uploading…');
    try {
      const uploadId = await uploadFile({ client, put: putWithProgress }, file, (share) =>
        tell({ kind: 'uploading' }, `Uploading… ${Math.round(share * 100)} %`),
      );
      tell({ kind: 'ready', uploadId }, `${file.name} is ready.`);
    } catch (cause) {
      const isSignedOut = cause instanceof ApiError && cause.status === 401;
      tell(
        { kind: isSignedOut ? 'signed-out' : 'failed' },
        cause instanceof TypeError || !(cause instanceof Error)
          ? 'The file could not be uploaded. Choose it again.'
          : cause.message,
      );
    }
  };

  const remove = () => {
    if (input.current) {
      input.current.value = '';
      input.current.focus();
    }
    void choose(undefined);
  };

  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="muted text-sm">
        {hint}
      </p>
      <input
        ref={input}
        id={id}
        type="file"
        accept={UPLOAD_ACCEPT}
        aria-describedby={`${id}-hint ${id}-state`}
        aria-invalid={words?.bad}
        onChange={(event) => void choose(event.target.files?.[0])}
        className="mt-1 block w-full text-sm file:mr-3 file:min-h-11 file:cursor-pointer file:rounded-md file:border-0 file:bg-slate-100 file:px-3 file:font-medium dark:file:bg-slate-800 dark:file:text-slate-100"
      />
      <div className="mt-1 flex flex-wrap gap-x-3">
        <p
          id={`${id}-state`}
          aria-live="polite"
          className={`text-sm ${words?.bad ? 'font-medium text-red-700 dark:text-red-300' : ''}`}
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
