import { type ReactNode, useEffect, useState } from 'react';
import { longDate, plainDate } from '../../../shared/day-words.ts';
import { type SessionView, warningsOfCv } from '../../../shared/session.ts';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { abortableSleep, followSession } from '../logic/follow-session.ts';
import { daysFromNow } from '../logic/plan-dates.ts';
import { againPath, announcement, hostOf, sessionTitle, writtenWords } from '../logic/session-words.ts';
import { DeletePrep } from './DeletePrep.tsx';
import { PdfDownload } from './PdfDownload.tsx';
import { PlanView } from './plan/PlanView.tsx';
import { StepTimeline } from './StepTimeline.tsx';
import { Loading, Notice } from './ui.tsx';

/** The prep of `?id=`: its steps while it is made, then the plan, or why there is none. */
export function SessionPage() {
  const [session, setSession] = useState<SessionView>();
  const [trouble, setTrouble] = useState<{ status?: number; message: string }>();

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
          document.title = `${sessionTitle(next)} · Interview Helper`;
        },
        onTrouble: (message) => setTrouble({ message }),
      },
      stop.signal,
    ).catch((cause: unknown) => {
      if (!(cause instanceof ApiError)) setTrouble({ message: 'This page could not go on. Reload it.' });
      else if (cause.status === 401) toLogin();
      else setTrouble({ status: cause.status, message: cause.message });
    });
    return () => stop.abort();
  }, []);

  if (session === undefined && trouble?.status === 404) return <NoSuchPrep />;
  return (
    <div className="space-y-8">
      <p role="status" className="sr-only">
        {session && announcement(session)}
      </p>
      {session === undefined && trouble !== undefined && <h1 className="page-title">Your prep</h1>}
      {trouble !== undefined && (
        <Notice tone={trouble.status === undefined ? 'warning' : 'error'}>{trouble.message}</Notice>
      )}
      {session === undefined ? (
        trouble === undefined && <Loading what="the prep" />
      ) : (
        <>
          <Session session={session} />
          <p className="hairline border-t pt-6 print:hidden">
            <DeletePrep
              sessionId={session.session_id}
              title={sessionTitle(session)}
              onDeleted={(how) => window.location.assign(`/dashboard/?deleted=${how}`)}
            />
          </p>
        </>
      )}
    </div>
  );
}

function NoSuchPrep() {
  return (
    <div>
      <h1 className="page-title">There is no such prep</h1>
      <p className="muted mt-2">It may have been deleted, or it belongs to another account.</p>
      <p className="mt-6 flex flex-wrap gap-3">
        <a href="/dashboard/" className="button-primary">
          Your preps
        </a>
        <a href="/new/" className="button-quiet">
          New prep
        </a>
      </p>
    </div>
  );
}

function Session({ session }: { session: SessionView }) {
  if (session.status === 'done') return <FinishedSession session={session} />;
  return (
    <>
      <Heading session={session} />
      {session.status === 'failed' ? (
        <>
          <Notice tone="error">{session.error.message}</Notice>
          <p>
            <a href={againPath(session)} className="button-primary">
              Start again
            </a>
          </p>
        </>
      ) : (
        <p className="max-w-xl leading-relaxed">
          Every source is read side by side, then each quote is checked. You can leave this page: the plan
          will be waiting under <a href="/dashboard/">Your preps</a>.
        </p>
      )}
      <StepTimeline session={session} />
    </>
  );
}

function FinishedSession({ session }: { session: SessionView & { status: 'done' } }) {
  const [now] = useState(() => new Date());
  const { subject, confidence } = session.result;
  const facts: [string, ReactNode][] = [
    [
      'Interview',
      <>
        {longDate(subject.interview_on)}{' '}
        <span className="muted font-normal print:hidden">
          ({daysFromNow(subject.interview_on, subject.timezone, now)})
        </span>
      </>,
    ],
    ...(subject.interviewer_name === undefined
      ? []
      : [['With', subject.interviewer_name] satisfies [string, ReactNode]]),
    ['Time', `${subject.days === 1 ? '1 day' : `${subject.days} days`}, ${subject.hours_per_day} h a day`],
    ['Level', subject.skill_level],
    ['Confidence', confidence.level],
  ];
  return (
    <>
      <div>
        <Heading session={session} />
        <dl className="hairline mt-5 flex flex-wrap gap-x-8 gap-y-3 border-y py-4">
          {facts.map(([name, value]) => (
            <div key={name} className="min-w-0">
              <dt className="muted text-xs tracking-wide uppercase">{name}</dt>
              <dd className="font-semibold wrap-anywhere first-letter:uppercase">{value}</dd>
            </div>
          ))}
        </dl>
        <div className="mt-5 flex flex-wrap items-start gap-3 print:hidden">
          <PdfDownload sessionId={session.session_id} />
          <a href={againPath(session)} className="button-quiet">
            Make it again with changes
          </a>
        </div>
      </div>
      {warningsOfCv(session.warnings).map(({ message }) => (
        <Notice key={message} tone="warning">
          {message}
        </Notice>
      ))}
      <PlanView plan={session.result} now={now} />
      <details className="hairline border-t pt-6 print:hidden">
        <summary className="font-semibold">How this plan was made</summary>
        <div className="mt-4 space-y-4">
          <p>{writtenWords(session)}</p>
          <StepTimeline session={session} />
        </div>
      </details>
    </>
  );
}

function Heading({ session }: { session: SessionView }) {
  return (
    <div>
      <h1 className="page-title" dir="auto">
        {sessionTitle(session)}
      </h1>
      <p className="muted mt-1">
        <a
          href={session.company_url}
          target="_blank"
          rel="noopener noreferrer nofollow"
          className="underline"
        >
          {hostOf(session.company_url)}
        </a>
        {session.status === 'done'
          ? ` · made ${plainDate(session.result.generated_at)}`
          : session.interviewer_name !== undefined && ` · with ${session.interviewer_name}`}
      </p>
      {session.execution_url !== undefined && (
        <p className="mt-1 text-sm print:hidden">
          <a href={session.execution_url} target="_blank" rel="noreferrer">
            Open this run in the AWS console
          </a>
        </p>
      )}
    </div>
  );
}
