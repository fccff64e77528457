import { useEffect, useRef, useState } from 'react';
import type { SessionSummary } from '../../../shared/session.ts';
import { hostOf } from '../logic/session-words.ts';
import { DeletePrep } from './DeletePrep.tsx';
import { Button, Loading, Notice } from './ui.tsx';
import { useSessionList } from './use-session-list.ts';

const STATUS_WORDS = {
  queued: 'Waiting',
  fetching: 'Reading sources',
  processing: 'Writing',
  done: 'Ready',
  failed: 'Failed',
} as const;

const STATUS_LOOKS = {
  queued: 'border-slate-400 text-slate-700 dark:text-slate-300',
  fetching: 'border-amber-700 text-amber-800 dark:border-amber-500 dark:text-amber-300',
  processing: 'border-amber-700 text-amber-800 dark:border-amber-500 dark:text-amber-300',
  done: 'border-teal-700 text-teal-800 dark:border-teal-500 dark:text-teal-300',
  failed: 'border-red-700 text-red-800 dark:border-red-400 dark:text-red-300',
} as const;

/** All preps of who is signed in, newest first, each with its status and the way to delete it. */
export function Dashboard() {
  const { sessions, hasOlder, trouble, load, loadOlder, forget } = useSessionList();
  const [said, setSaid] = useState(() => deletedWords(deletionToTell()));
  const [deletions, setDeletions] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);

  const onDeleted = (gone: SessionSummary, how: Deleted) => {
    forget(gone.session_id);
    setSaid(deletedWords(how, titleOf(gone)));
    setDeletions((count) => count + 1);
  };
  // The button that was pressed is gone with its row, and its dialog has nowhere to give the keyboard back to.
  useEffect(() => {
    if (deletions === 0) return;
    const frame = requestAnimationFrame(() => heading.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [deletions]);

  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center gap-4">
        <h1 ref={heading} tabIndex={-1} className="page-title mr-auto outline-none">
          Your preps
        </h1>
        {sessions !== undefined && sessions.length > 0 && (
          <a href="/new/" className="button-primary">
            New prep
          </a>
        )}
      </div>
      <p role="status" className="empty:hidden">
        {said}
      </p>
      {trouble !== undefined && (
        <Notice tone="error">
          <p>{trouble}</p>
          <p className="mt-3">
            <Button look="quiet" onClick={load}>
              Try again
            </Button>
          </p>
        </Notice>
      )}
      {sessions === undefined && trouble === undefined && <Loading what="your preps" />}
      {sessions?.length === 0 && <NoPreps />}
      {sessions !== undefined && sessions.length > 0 && (
        <ul className="hairline divide-y divide-slate-200 border-y dark:divide-slate-800">
          {sessions.map((session) => (
            <li key={session.session_id} className="flex items-center gap-x-4">
              <SessionLink session={session} />
              <DeletePrep
                sessionId={session.session_id}
                title={titleOf(session)}
                onDeleted={(how) => onDeleted(session, how)}
                inList
              />
            </li>
          ))}
        </ul>
      )}
      {hasOlder && (
        <Button look="quiet" onClick={loadOlder}>
          Show older
        </Button>
      )}
    </div>
  );
}

type Deleted = 'gone' | 'deleting';

/** What the page of a deleted prep left to be told, once. */
function deletionToTell(): Deleted | undefined {
  const how = new URLSearchParams(window.location.search).get('deleted');
  if (how !== null) window.history.replaceState(null, '', window.location.pathname);
  return how === 'gone' || how === 'deleting' ? how : undefined;
}

function deletedWords(how: Deleted | undefined, title = 'The prep'): string | undefined {
  if (how === undefined) return undefined;
  return how === 'gone'
    ? `${title} was deleted.`
    : `${title} is being deleted. The rest goes by itself, within minutes.`;
}

function SessionLink({ session }: { session: SessionSummary }) {
  return (
    <a
      href={`/session/?id=${encodeURIComponent(session.session_id)}`}
      className="group grid min-w-0 flex-1 gap-x-4 gap-y-1 py-4 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center"
    >
      <span className="min-w-0">
        <span className="block font-semibold group-hover:underline" dir="auto">
          {titleOf(session)}
        </span>
        <span className="block text-slate-700 dark:text-slate-300" dir="auto">
          {session.role_focus}
          {session.interviewer_name !== undefined && `, with ${session.interviewer_name}`}
        </span>
      </span>
      <span className="flex items-center gap-x-4 text-sm sm:flex-row-reverse">
        <span
          className={`rounded-full border px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap ${STATUS_LOOKS[session.status]}`}
        >
          {STATUS_WORDS[session.status]}
        </span>
        <time dateTime={session.created_at} className="muted whitespace-nowrap">
          {madeFormat.format(new Date(session.created_at))}
        </time>
      </span>
    </a>
  );
}

const titleOf = ({ company_name: name, company_url: url }: SessionSummary): string => name ?? hostOf(url);

/** In the reader's own time zone, without an order of numbers that could be taken for another. */
const madeFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

function NoPreps() {
  return (
    <div className="card px-6 py-10 text-center">
      <h2 className="text-lg font-semibold">No preps yet</h2>
      <p className="muted mx-auto mt-2 max-w-md leading-relaxed">
        Name a company and a role. About a minute later the plan is here, and it stays.
      </p>
      <p className="mt-6">
        <a href="/new/" className="button-primary">
          Make the first plan
        </a>
      </p>
    </div>
  );
}
