import { useEffect, useState } from 'react';
import type { SessionView } from '../../../shared/session.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { abortableSleep, followSession } from '../logic/follow-session.ts';
import { PdfDownload } from './PdfDownload.tsx';
import { PlanView } from './PlanView.tsx';
import { StepTimeline } from './StepTimeline.tsx';
import { Notice } from './ui.tsx';

export function SessionPage() {
  const [session, setSession] = useState<SessionView>();
  const [trouble, setTrouble] = useState<string>();

  useEffect(() => {
    const id = new URLSearchParams(window.location.search).get('id') ?? '';
    const stop = new AbortController();
    followSession(
      { client, sleep: abortableSleep },
      id,
      {
        onSession: (next) => {
          setTrouble(undefined);
          setSession(next);
        },
        onTrouble: setTrouble,
      },
      stop.signal,
    ).catch((cause: unknown) => {
      if (cause instanceof ApiError && cause.status === 401) toLogin();
      else setTrouble(cause instanceof ApiError ? cause.message : 'This page could not go on. Reload it.');
    });
    return () => stop.abort();
  }, []);

  if (session === undefined)
    return trouble === undefined ? <p>Loading…</p> : <Notice tone="error">{trouble}</Notice>;

  return (
    <div className="space-y-8">
      <div>
        <h1 className="text-2xl font-semibold">{session.role_focus}</h1>
        <p className="text-slate-700 dark:text-slate-300">
          {session.company_url}
          {session.interviewer_name !== undefined && ` · interviewer: ${session.interviewer_name}`}
        </p>
        {session.execution_url !== undefined && (
          <p>
            <a className="underline" href={session.execution_url} target="_blank" rel="noreferrer">
              Open this run in the AWS console
            </a>
          </p>
        )}
      </div>
      {trouble !== undefined && <Notice tone="warning">{trouble}</Notice>}
      {session.status === 'failed' && <Notice tone="error">{session.error.message}</Notice>}
      {session.status === 'done' ? (
        <>
          <PdfDownload sessionId={session.session_id} />
          <PlanView plan={session.result} />
          <details>
            <summary className="cursor-pointer font-medium">How this plan was made</summary>
            <StepTimeline session={session} />
          </details>
        </>
      ) : (
        <StepTimeline session={session} />
      )}
    </div>
  );
}
