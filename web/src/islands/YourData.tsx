import { useCallback, useEffect, useRef, useState } from 'react';
import type { DataDeletionView } from '../../../shared/deletion.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { forgetSent } from '../logic/draft.ts';
import { abortableSleep } from '../logic/follow-session.ts';
import { deletionWords, followDeletion, saveAsFile, takeOut } from '../logic/own-data.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
import { Button, Notice } from './ui.tsx';

/** Taking everything out, and deleting everything. */
export function YourData() {
  return (
    <div className="max-w-2xl space-y-10">
      <h1 className="page-title">Your data</h1>
      <TakeOut />
      <DeleteAll />
    </div>
  );
}

function TakeOut() {
  const [said, setSaid] = useState<string>();
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);

  const start = async () => {
    setBusy(true);
    setTrouble(undefined);
    setSaid('Collecting…');
    try {
      const data = await takeOut(client, (count) => setSaid(`${preps(count)} collected…`));
      saveAsFile(data);
      setSaid(`${preps(data.sessions.length)}: your browser is saving the file.`);
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) return toLogin();
      setSaid(undefined);
      setTrouble(cause instanceof ApiError ? cause.message : 'The server could not be reached. Try again.');
    } finally {
      setBusy(false);
    }
  };

  return (
    <section aria-labelledby="take-out" className="space-y-4">
      <h2 id="take-out" className="text-lg font-semibold">
        Download a copy
      </h2>
      <p className="leading-relaxed">
        Every prep with what you asked for and its plan with all sources, in one JSON file. Links in it lead
        to the files you uploaded; they work for five minutes.
      </p>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="quiet" onClick={() => void start()} disabled={busy}>
          Download everything
        </Button>
        <p role="status">{said}</p>
      </div>
      {trouble !== undefined && <Notice tone="error">{trouble}</Notice>}
    </section>
  );
}

/** The deletion of everything as far as it is, followed until it is done; `follow` begins with one that was just asked for. */
function useDataDeletion() {
  const [trouble, setTrouble] = useState<string>();
  const [deletion, setDeletion] = useState<DataDeletionView>();
  const following = useRef<AbortController>(undefined);

  const follow = useCallback((begun?: DataDeletionView) => {
    following.current?.abort();
    const mine = new AbortController();
    following.current = mine;
    const onView = (view: DataDeletionView | undefined) => {
      setTrouble(undefined);
      setDeletion(view);
    };
    followDeletion(
      { client, sleep: abortableSleep },
      { onView, onTrouble: setTrouble },
      mine.signal,
      begun,
    ).catch((cause: unknown) => {
      if (cause instanceof ApiError && cause.status === 401) toLogin();
      else setTrouble('The progress of the deletion could not be loaded. Reload the page.');
    });
  }, []);

  useEffect(() => {
    follow();
    return () => following.current?.abort();
  }, [follow]);

  return { deletion, trouble, follow };
}

function DeleteAll() {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const { deletion, trouble, follow } = useDataDeletion();

  const confirm = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      follow(await client.deleteData());
      forgetSent(window.sessionStorage);
      setOpen(false);
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) return toLogin();
      setRefusal(
        cause instanceof ApiError ? cause.message : 'The server could not be reached. Nothing was deleted.',
      );
    } finally {
      setBusy(false);
    }
  };

  const underWay = deletion !== undefined && deletion.status !== 'done';
  return (
    <section aria-labelledby="delete-all" className="space-y-4">
      <h2 id="delete-all" className="text-lg font-semibold">
        Delete everything
      </h2>
      <p className="leading-relaxed">
        All preps, plans, PDFs and uploads, those being made too. Your sign-in stays: whoever runs this
        installation can remove it.
      </p>
      <p role="status" className="empty:hidden">
        {deletion && deletionWords(deletion)}
      </p>
      {trouble !== undefined && <Notice tone="warning">{trouble}</Notice>}
      <Button
        look="danger"
        disabled={underWay}
        onClick={() => {
          setRefusal(undefined);
          setOpen(true);
        }}
      >
        Delete everything
      </Button>
      <ConfirmDialog
        title="Delete everything?"
        verb="Delete everything"
        open={open}
        busy={busy}
        trouble={refusal}
        onConfirm={() => void confirm()}
        onClose={() => setOpen(false)}
      >
        <p>
          All your preps, plans, PDFs and uploads are deleted for good. Until that is done, in some minutes,
          nothing new can be started.
        </p>
      </ConfirmDialog>
    </section>
  );
}

const preps = (count: number): string => (count === 1 ? '1 prep' : `${count} preps`);
