import { createContext, useContext, useId, useState } from 'react';
import type { Citation, Claim, Statement } from '../../../shared/claim.ts';
import type { Source } from '../../../shared/source.ts';
import { linkToQuote } from '../logic/text-fragment.ts';

/** The sources of the plan being shown, by id. */
export const Sources = createContext<ReadonlyMap<string, Source>>(new Map());

/** A statement: a claim with its quotes one click away, or advice and inference marked as what they are. */
export function StatementText({ statement }: { statement: Statement }) {
  if (statement.kind === 'claim') return <ClaimText claim={statement} />;
  return (
    <span>
      {statement.text}{' '}
      {statement.kind === 'inference' && (
        <span className="rounded bg-slate-100 px-1.5 text-xs text-slate-700 dark:bg-slate-800 dark:text-slate-300">
          inferred
        </span>
      )}
    </span>
  );
}

/** A claim stands inside paragraphs and lists, so its opened passages are phrasing content too. */
export function ClaimText({ claim }: { claim: Claim }) {
  const sources = useContext(Sources);
  const [open, setOpen] = useState(false);
  const passagesId = useId();
  const first = claim.citations[0];
  const source = first && sources.get(first.source_id);
  return (
    <span>
      {claim.text}{' '}
      <button
        type="button"
        aria-expanded={open}
        aria-controls={passagesId}
        onClick={() => setOpen(!open)}
        className="cursor-pointer text-left text-sm text-teal-800 underline underline-offset-2 dark:text-teal-300"
      >
        – Source: {source?.url ? new URL(source.url).hostname : (source?.title ?? 'unknown')}
      </button>
      <span id={passagesId} hidden={!open}>
        {claim.citations.map((citation) => (
          <Passage
            key={`${citation.source_id}${citation.start}`}
            citation={citation}
            source={sources.get(citation.source_id)}
          />
        ))}
      </span>
    </span>
  );
}

/** The quoted passage in place, with a link to it on its page. */
function Passage({ citation, source }: { citation: Citation; source: Source | undefined }) {
  const href = source?.url ? linkToQuote(source.url, citation.quote) : undefined;
  const title = source?.title ?? 'unknown source';
  return (
    <span
      role="note"
      className="my-2 block border-l-4 border-teal-600 bg-slate-50 px-3 py-2 text-sm dark:bg-slate-900"
    >
      <q>{citation.quote}</q>
      <span className="mt-1 block text-slate-600 dark:text-slate-400">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer nofollow">
            {title}
          </a>
        ) : (
          title
        )}
        {source && `, read ${source.fetched_at.slice(0, 10)}`}
      </span>
    </span>
  );
}
