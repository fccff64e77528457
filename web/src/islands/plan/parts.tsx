/** What the sections of a plan are made of. */
import { type ReactNode, useRef, useState } from 'react';
import type { Statement } from '../../../../shared/claim.ts';
import { directionOf } from '../../../../shared/text-direction.ts';
import type { PlanSection } from '../../logic/plan-sections.ts';
import { StatementText } from './StatementText.tsx';
import { Words } from './Words.tsx';

/** A section with the heading that the contents lead to. */
export function Section({ section, children }: { section: PlanSection; children: ReactNode }) {
  return (
    <section aria-labelledby={section.id} className="space-y-4">
      {/* The heading carries the address, so that the keyboard goes on from there. */}
      <h2
        id={section.id}
        tabIndex={-1}
        dir="auto"
        className="hairline border-b pb-2 text-xl font-semibold outline-none sm:text-2xl"
      >
        {section.title}
      </h2>
      {children}
    </section>
  );
}

/** A list of statements under a small heading; nothing when there are none. */
export function Sub({ title, statements }: { title: string; statements: readonly Statement[] }) {
  if (statements.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <StatementList statements={statements} />
    </div>
  );
}

/** Statements one below the other. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  return (
    <ul className="mt-2 list-disc space-y-2 pl-5 leading-relaxed marker:text-slate-400">
      {statements.map((statement) => (
        <li key={statement.text} dir={directionOf(statement.text)}>
          <StatementText statement={statement} />
        </li>
      ))}
    </ul>
  );
}

/** Statements as running text. */
export function Statements({ statements }: { statements: readonly Statement[] }) {
  return statements.map((statement) => (
    <span key={statement.text}>
      <StatementText statement={statement} />{' '}
    </span>
  ));
}

/** Plain lines one below the other. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="mt-1 list-disc space-y-1 pl-5 leading-relaxed marker:text-slate-400">
      {lines.map((line) => (
        <li key={line} dir={directionOf(line)}>
          <Words text={line} />
        </li>
      ))}
    </ul>
  );
}

/** What a section could not know; nothing when there is nothing to say. */
export function Limits({ text }: { text: string | undefined }) {
  return text === undefined ? null : <p className="muted text-sm leading-relaxed">{text}</p>;
}

/** A link away from the site, which says so to who can't see the tab open. */
export function OutLink({ href, title }: { href: string; title: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow">
      {title}
      <span className="sr-only"> (opens in a new tab)</span>
    </a>
  );
}

/** One folded entry; all of its line can be pressed. */
export function Fold({
  summary,
  open = false,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  children: ReactNode;
}) {
  return (
    <details className="card" open={open}>
      <summary className="rounded-lg px-4 py-3 hover:bg-slate-50 sm:px-5 dark:hover:bg-slate-900">
        {summary}
      </summary>
      <div className="px-4 pb-4 sm:px-5">{children}</div>
    </details>
  );
}

/** Folded entries with one button that opens or closes them all. */
export function Folds({ what, children }: { what: string; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const toggle = () => {
    for (const fold of list.current?.querySelectorAll('details') ?? []) fold.open = !isOpen;
    setOpen(!isOpen);
  };
  return (
    <>
      <p className="print:hidden">
        <button type="button" className="button-text" onClick={toggle}>
          {isOpen ? 'Close' : 'Open'} all {what}
        </button>
      </p>
      <div ref={list} className="space-y-2.5">
        {children}
      </div>
    </>
  );
}
