import { useEffect, useRef, useState } from 'react';
import { ApiError } from '../logic/api-client.ts';
import { client, toLogin } from '../logic/client.ts';
import { abortableSleep } from '../logic/follow-session.ts';
import { makePdf, type PdfState } from '../logic/pdf-download.ts';
import { Button } from './ui.tsx';

/** "Download PDF", with how far it is, why it failed, and the way to try again. */
export function PdfDownload({ sessionId }: { sessionId: string }) {
  const [state, setState] = useState<PdfState>({ kind: 'idle' });
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const start = () => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    const onState = (next: PdfState) => {
      setState(next);
      // The answer is an attachment: the browser saves it and this page stays.
      if (next.kind === 'ready') window.location.assign(next.download.url);
    };
    makePdf({ client, sleep: abortableSleep }, sessionId, onState, mine.signal).catch((cause: unknown) => {
      if (cause instanceof ApiError && cause.status === 401) toLogin();
      else setState({ kind: 'failed', message: 'The PDF could not be made. Try again.' });
    });
  };

  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <Button look="primary" onClick={start} disabled={state.kind === 'making'}>
        {LABELS[state.kind]}
      </Button>
      <p
        role="status"
        className={`empty:hidden ${state.kind === 'failed' ? 'text-red-700 dark:text-red-300' : ''}`}
      >
        {sentenceOf(state)}
      </p>
    </div>
  );
}

const LABELS: Readonly<Record<PdfState['kind'], string>> = {
  idle: 'Download PDF',
  making: 'Making the PDF…',
  ready: 'Download PDF again',
  failed: 'Try the PDF again',
};

function sentenceOf(state: PdfState): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'making':
    case 'failed':
      return state.message;
    case 'ready': {
      const { file_name, pages } = state.download;
      return `${file_name}, ${pages} pages: your browser is saving it.`;
    }
  }
}
