import { useState } from 'react';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { forgetSent } from '../logic/draft.ts';
import { deletePrep } from '../logic/own-data.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Button } from './ui.tsx';

interface DeletePrepProps {
  sessionId: string;
  /** Which prep it is, as its list calls it. */
  title: string;
  /** `gone` when all of it is deleted, `deleting` when the rest goes by itself. */
  onDeleted: (how: 'gone' | 'deleting') => void;
  /** Beside others of its kind the button says whose it is. */
  inList?: boolean;
}

/** The button that deletes a prep, after asking. */
export function DeletePrep({ sessionId, title, onDeleted, inList = false }: DeletePrepProps) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();

  const confirm = async () => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const how = await deletePrep(client, sessionId);
      forgetSent(window.sessionStorage);
      onDeleted(how);
      setOpen(false);
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) return toLogin();
      setTrouble(
        cause instanceof ApiError ? cause.message : 'The server could not be reached. Nothing was deleted.',
      );
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        look="text"
        onClick={() => {
          setTrouble(undefined);
          setOpen(true);
        }}
      >
        {inList ? 'Delete' : 'Delete this prep'}
        {inList && <span className="sr-only"> {title}</span>}
      </Button>
      <ConfirmDialog
        title="Delete this prep?"
        verb="Delete"
        open={open}
        busy={busy}
        trouble={trouble}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <p>
          <b dir="auto">{title}</b>: the plan, its PDF and the files you uploaded for it are deleted for good.
          If it is still being made, that stops.
        </p>
      </ConfirmDialog>
    </>
  );
}
