import { useRef, useState } from 'react';
import type { UploadPurpose } from '../../../../shared/upload.ts';
import { ApiError } from '../../logic/api-client.ts';
import { client } from '../../logic/client.ts';
import { putWithProgress, uploadFile } from '../../logic/upload.ts';

/** What has become of a chosen file. `signed-out`: whoever chose it has to sign in again. */
export type UploadState =
  | { kind: 'none' }
  | { kind: 'uploading' }
  | { kind: 'ready'; uploadId: string }
  | { kind: 'failed' }
  | { kind: 'signed-out' };

/** A file that is uploaded as soon as it is chosen: `choose` one, or nothing; `words` say how far it is. */
export function useUpload(purpose: UploadPurpose, onState: (state: UploadState) => void) {
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
      const uploadId = await uploadFile({ client, put: putWithProgress }, file, purpose, (share) =>
        tell({ kind: 'uploading' }, `Uploading… ${Math.round(share * 100)} %`),
      );
      tell({ kind: 'ready', uploadId }, `${file.name} is ready.`);
    } catch (cause) {
      const isSignedOut = cause instanceof ApiError && cause.status === 401;
      tell({ kind: isSignedOut ? 'signed-out' : 'failed' }, failureWords(cause));
    }
  };

  return { words, choose };
}

/** A TypeError is what `fetch` throws when nobody answers; its message is none for a reader. */
const failureWords = (cause: unknown): string =>
  cause instanceof TypeError || !(cause instanceof Error)
    ? 'The file could not be uploaded. Choose it again.'
    : cause.message;
