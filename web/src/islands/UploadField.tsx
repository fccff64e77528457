import { useId, useState } from 'react';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { putWithProgress, UPLOAD_ACCEPT, uploadFile } from '../logic/upload.ts';

/** A file that is uploaded as soon as it is chosen. */
export function UploadField({
  label,
  hint,
  onUploaded,
}: {
  label: string;
  hint: string;
  onUploaded: (uploadId: string | undefined) => void;
}) {
  const id = useId();
  const [state, setState] = useState<{ text: string; bad: boolean }>();

  const choose = async (file: File | undefined) => {
    onUploaded(undefined);
    setState(undefined);
    if (!file) return;
    try {
      const uploadId = await uploadFile({ client, put: putWithProgress }, file, (share) =>
        setState({ text: `Uploading… ${Math.round(share * 100)} %`, bad: false }),
      );
      onUploaded(uploadId);
      setState({ text: `${file.name} is ready.`, bad: false });
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) toLogin();
      setState({ text: cause instanceof Error ? cause.message : 'The upload did not work.', bad: true });
    }
  };

  return (
    <div>
      <label htmlFor={id} className="block text-sm font-medium">
        {label}
      </label>
      <p id={`${id}-hint`} className="text-sm text-slate-600 dark:text-slate-400">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        accept={UPLOAD_ACCEPT}
        aria-describedby={`${id}-hint ${id}-state`}
        onChange={(event) => void choose(event.target.files?.[0])}
        className="mt-1 block w-full text-sm file:mr-3 file:rounded-md file:border-0 file:bg-slate-100 file:px-3 file:py-2 file:font-medium dark:file:bg-slate-800 dark:file:text-slate-100"
      />
      <p
        id={`${id}-state`}
        aria-live="polite"
        className={`mt-1 text-sm ${state?.bad ? 'font-medium text-red-700 dark:text-red-300' : ''}`}
      >
        {state?.text}
      </p>
    </div>
  );
}
