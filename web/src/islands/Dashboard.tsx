import { useCallback, useEffect, useState } from 'react';
import type { SessionSummary } from '../../../shared/session.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { Button, Notice } from './ui.tsx';

const STATUS_WORDS = {
  queued: 'Waiting',
  fetching: 'Reading sources',
  processing: 'Writing',
  done: 'Ready',
  failed: 'Failed',
} as const;

export function Dashboard() {
  const [sessions, setSessions] = useState<SessionSummary[]>();
  const [cursor, setCursor] = useState<string>();
  const [trouble, setTrouble] = useState<string>();

  const load = useCallback(async (from?: string) => {
    setTrouble(undefined);
    try {
      const page = await client.listSessions(from);
      setSessions((current) => (from === undefined ? page.sessions : [...(current ?? []), ...page.sessions]));
      setCursor(page.cursor);
    } catch (cause) {
      if (cause instanceof ApiError && cause.status === 401) toLogin();
      setTrouble(cause instanceof ApiError ? cause.message : 'The list could not be loaded.');
    }
  }, []);

  useEffect(() => void load(), [load]);

  return (
    <div className="space-y-6">
      <div className="flex flex-wrap items-center gap-4">
        <h1 className="mr-auto text-2xl font-semibold">Your preps</h1>
        <a href="/new/" className="rounded-md bg-teal-700 px-4 py-2 font-medium text-white hover:bg-teal-800">
          New prep
        </a>
      </div>
      {trouble !== undefined && (
        <Notice tone="error">
          <p>{trouble}</p>
          <p className="mt-3">
            <Button look="quiet" onClick={() => void load()}>
              Try again
            </Button>
          </p>
        </Notice>
      )}
      {sessions === undefined && trouble === undefined && <p>Loading…</p>}
      {sessions?.length === 0 && (
        <Notice tone="info">No preps yet. The first one takes about a minute.</Notice>
      )}
      {sessions !== undefined && sessions.length > 0 && (
        <ul className="divide-y divide-slate-200 border-y border-slate-200 dark:divide-slate-800 dark:border-slate-800">
          {sessions.map((session) => (
            <li key={session.session_id}>
              <a
                href={`/session/?id=${encodeURIComponent(session.session_id)}`}
                className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-1 py-4 hover:bg-slate-50 dark:hover:bg-slate-900"
              >
                <span className="font-medium">
                  {session.company_name ?? new URL(session.company_url).hostname}
                </span>
                <span className="mr-auto text-slate-700 dark:text-slate-300">{session.role_focus}</span>
                <span className="text-sm">{STATUS_WORDS[session.status]}</span>
                <time dateTime={session.created_at} className="text-sm text-slate-600 dark:text-slate-400">
                  {new Date(session.created_at).toLocaleString()}
                </time>
              </a>
            </li>
          ))}
        </ul>
      )}
      {cursor !== undefined && (
        <Button look="quiet" onClick={() => void load(cursor)}>
          Show older
        </Button>
      )}
    </div>
  );
}
