/** A run's steps as they happen, one line each, rewritten in place; nothing when the stream is no terminal. */
import type { WriteStream } from 'node:tty';
import type { SessionView, Step } from '../../shared/session.ts';

export interface ProgressPrinter {
  show(session: SessionView): void;
  end(session: SessionView): void;
}

const MARKS = { waiting: ' ', running: '…', done: '✓', missing: '–' } as const;

export function progressPrinter(
  stream: Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number },
): ProgressPrinter {
  if (!stream.isTTY) return { show: () => undefined, end: () => undefined };
  let lines = 0;
  const draw = (session: SessionView) => {
    const width = stream.columns ?? 80;
    if (lines > 0) stream.write(`\u001b[${lines}A`);
    for (const step of session.steps) stream.write(`\u001b[2K${lineOf(step, width)}\n`);
    lines = session.steps.length;
  };
  return {
    show: draw,
    end: (session) => {
      draw(session);
      stream.write('\n');
    },
  };
}

/** One line, never wider than the terminal: a wrapped line could not be rewritten in place. */
function lineOf(step: Step, width: number): string {
  const line =
    `  ${MARKS[step.state]} ${step.title.padEnd(22)} ${step.message ?? ''}${timeOf(step)}`.trimEnd();
  return line.length < width ? line : `${line.slice(0, width - 2)}…`;
}

/** A step that nobody asked for took no time worth telling. */
function timeOf(step: Step): string {
  if (!('ended_at' in step) || (step.state === 'missing' && step.reason === 'not_asked')) return '';
  return ` (${((Date.parse(step.ended_at) - Date.parse(step.started_at)) / 1000).toFixed(1)} s)`;
}
