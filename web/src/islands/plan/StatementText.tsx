/** Statements as read: a claim opens its quotes in place, advice and inference say what they are. */
import { createContext, useContext, useId, useState } from 'react';
import type { Citation, Claim, Statement } from '../../../../shared/claim.ts';
import { plainDate } from '../../../../shared/day-words.ts';
import type { Source } from '../../../../shared/source.ts';
import { linkToQuote } from '../../../../shared/text-fragment.ts';
import { sourcePlace } from '../../logic/source-place.ts';
import { Words } from './Words.tsx';

/** The sources of the plan being shown, by id. */
export const Sources = createContext<ReadonlyMap<string, Source>>(new Map());

const KIND_WORDS = { inference: 'inferred', advice: 'advice' } as const;

/** A statement with what follows it: where a claim was read, else what kind of statement it is. */
export function StatementText({ statement }: { statement: Statement }) {
  if (statement.kind === 'claim') return <ClaimText claim={statement} />;
  return (
    <span>
      <Words text={statement.text} />{' '}
      <span className="muted rounded bg-slate-100 px-1.5 text-xs whitespace-nowrap dark:bg-slate-800 dark:text-slate-300">
        {KIND_WORDS[statement.kind]}
      </span>
    </span>
  );
}

/** A claim stands inside paragraphs and lists, so its opened passages are phrasing content too. */
export function ClaimText({ claim }: { claim: Claim }) {
  return (
    <span>
      <Words text={claim.text} /> <SourceOf claim={claim} />
    </span>
  );
}

/** Where a claim was read, one click from the passage itself. */
export function SourceOf({ claim }: { claim: Claim }) {
  const sources = useContext(Sources);
  const [open, setOpen] = useState(false);
  const passagesId = useId();
  const cited = claim.citations.map(({ source_id }) => sources.get(source_id));
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={passagesId}
        onClick={() => setOpen(!open)}
        className="muted cursor-pointer wrap-anywhere text-left text-[0.8125rem] underline decoration-slate-400 decoration-dotted underline-offset-2 hover:text-teal-800 aria-expanded:text-teal-800 print:hidden dark:hover:text-teal-300 dark:aria-expanded:text-teal-300"
      >
        – Source: {sourcePlace(cited[0])}
      </button>
      {/* Paper has no buttons: the address in full. */}
      <span className="hidden text-xs print:inline">
        – Source: {[...new Set(cited.map((source) => source?.url ?? source?.title ?? 'unknown'))].join(' ')}
      </span>
      <span id={passagesId} hidden={!open} className="print:hidden">
        {claim.citations.map((citation) => (
          <Passage
            key={`${citation.source_id}${citation.start}`}
            citation={citation}
            source={sources.get(citation.source_id)}
          />
        ))}
      </span>
    </>
  );
}

/** The quoted passage in place, with a link to it on its page. */
function Passage({ citation, source }: { citation: Citation; source: Source | undefined }) {
  const href = source?.url ? linkToQuote(source.url, citation.quote) : undefined;
  const title = source?.title || 'Untitled page';
  return (
    <span
      role="note"
      className="my-2 block rounded-r-md border-l-4 border-teal-600 bg-slate-50 px-4 py-3 text-sm leading-relaxed dark:bg-slate-900"
    >
      <q dir="auto">{citation.quote}</q>
      <span className="muted mt-2 block">
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer nofollow">
            {title}
            <span className="sr-only"> (opens in a new tab)</span>
          </a>
        ) : (
          title
        )}
        {source && `, read ${plainDate(source.fetched_at)}`}
      </span>
    </span>
  );
}
